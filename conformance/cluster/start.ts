import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Stack } from '../stack/index.ts';
import { type ApiServer, startApiServer } from './api-server.ts';
import { startGatekeeper } from './engine/gatekeeper.ts';
import { startKyverno } from './engine/kyverno.ts';
import type { EngineOptions } from './engine/options.ts';
import { startPolicyController } from './engine/policy-controller.ts';
import type { EngineName } from './forms.ts';

const ENGINES: Readonly<Record<EngineName, (options: EngineOptions) => Promise<void>>> = {
  Kyverno: startKyverno,
  'policy-controller': startPolicyController,
  Gatekeeper: startGatekeeper,
};

/** Starts an API server and the engines in the stack's namespace. They trust the stack's public instance. */
export async function startCluster(stack: Stack, engines: readonly EngineName[]): Promise<ApiServer> {
  const directory = path.join(stack.directory, 'cluster');
  mkdirSync(directory, { recursive: true });
  const { services, environment } = stack;
  const server = await startApiServer(services, directory);
  const { kubectl } = server;
  const { tuf } = stack.instances.public;
  const options = { kubectl, services, directory, environment, tuf };
  const others = engines.filter((engine) => engine !== 'Gatekeeper');
  await Promise.all(others.map((engine) => ENGINES[engine](options)));
  // Last: it is asked about every namespace that is made, from the moment on when its webhooks are known.
  if (engines.includes('Gatekeeper')) await startGatekeeper(options);
  return server;
}
