import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Stack, startStack } from '../conformance/stack/index.ts';
import { prepareInside } from '../conformance/stack/namespace.ts';
import { registryFront } from '../conformance/stack/registry-front.ts';
import { json, type Handler } from '../test/fake/http-server.ts';
import type { PushTo } from './images.ts';
import { type LatencyProxy, startLatencyProxy } from './latency.ts';
import { Recorder } from './recorder.ts';

/** The real services under their public names, with a latency in front of them that can be set. */
export interface Stage {
  readonly stack: Stack;
  readonly proxy: LatencyProxy;
  readonly recorder: Recorder;
  /** GHCR first; the others are for images that are in several. */
  readonly registries: readonly PushTo[];
  close(): Promise<void>;
}

/** Where the names point, and where the services are: between the two is the latency. */
const FAR = '127.0.0.2';
const NEAR = '127.0.0.1';
const THIRD = { host: 'registry.example.com', storage: 'storage.example.com' } as const;
const GITHUB_API = 'api.github.com';
/**
 * CNCF distribution, by conformance/stack/registries.ts: behind the other two is olareg, and who writes the same
 * repository under two names at once writes one tag twice.
 */
const BACKEND = 'http://localhost:5012';

/** @param directory a new one, for everything that is written */
export async function startStage(directory: string): Promise<Stage> {
  prepareInside([GITHUB_API, ...Object.values(THIRD)], FAR);
  execFileSync('ip', ['address', 'add', `${FAR}/8`, 'dev', 'lo']);
  const third = registryFront({
    mode: 'ghcr',
    backend: BACKEND,
    storageOf: () => `https://${THIRD.storage}`,
  });
  const recorder = new Recorder();
  const stack = await startStack(directory, {
    hosts: { [GITHUB_API]: githubApi, [THIRD.host]: third.handler, [THIRD.storage]: third.storageHandler },
    observe: recorder.observe,
  });
  logIn(stack, THIRD.host, third.account);
  const proxy = await startLatencyProxy({
    listen: { host: FAR, port: 443 },
    target: { host: NEAR, port: 443 },
  });
  const named = ['ghcr.io', 'acmecorp.azurecr.io'] as const;
  const registries = named.map((name) => ({
    host: name,
    backend: stack.registries.get(name)?.backend ?? '',
  }));
  return {
    stack,
    proxy,
    recorder,
    registries: [...registries, { host: THIRD.host, backend: BACKEND }],
    close: async () => {
      proxy.close();
      await stack.close();
    },
  };
}

/** GitHub's attestation store, and the look whether the owner is an organization. */
const githubApi: Handler = ({ method }) =>
  method === 'POST' ? json(201, { id: 4711 }) : json(200, { owner: { type: 'User' } });

function logIn(
  stack: Stack,
  host: string,
  account: { readonly username: string; readonly password: string },
) {
  const file = path.join(stack.environment['DOCKER_CONFIG'] ?? '', 'config.json');
  const config = JSON.parse(readFileSync(file, 'utf8')) as { auths: Record<string, object> };
  const auth = Buffer.from(`${account.username}:${account.password}`).toString('base64');
  writeFileSync(file, JSON.stringify({ auths: { ...config.auths, [host]: { auth } } }));
}
