import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import {
  AZURE_EGRESS,
  isExpected,
  SIGSTORE_HOSTS,
  TOKEN_SERVICE,
  TUF_HOST,
  USUAL_EGRESS,
} from '../../scripts/egress.ts';
import type { Mode } from '../fake/registry/modes.ts';
import type { FakeRegistry } from '../fake/registry/registry.ts';
import { type Internet, startInternet } from '../support/internet.ts';
import { runAction } from '../support/run-action.ts';
import { openStage, PATH, type Stage, type StepRun } from './stage.ts';

/*
 * docs/egress.md says which hosts a run asks. Here a run has an internet in which there are these and no others, and
 * the proxy that leads there says which were asked.
 */

const TOKENS = TOKEN_SERVICE.replace('*', 'pipelines');

interface Site {
  readonly mode: Mode;
  readonly registry: string;
  readonly storage: string;
}
const GHCR: Site = { mode: 'ghcr', registry: 'ghcr.io', storage: 'pkg-containers.githubusercontent.com' };
const ACR: Site = { mode: 'acr', registry: 'acme.azurecr.io', storage: 'acme1.blob.core.windows.net' };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ issuer: 'https://token.actions.githubusercontent.com' });
});
afterAll(() => stage.close());

async function connect({ mode, registry: name, storage }: Site) {
  const registry = await stage.registry(mode);
  const { issuer, fulcio, rekorV1 } = stage.sigstore.urls;
  const [fulcioHost = '', rekorHost = ''] = SIGSTORE_HOSTS;
  const internet = await startInternet({
    [TOKENS]: issuer,
    [fulcioHost]: fulcio,
    [rekorHost]: rekorV1,
    [name]: registry.url,
    [storage]: registry.elsewhere.storageUrl,
  });
  onTestFinished(() => internet.close());
  return { registry, internet };
}

async function sign(site: Site, internet: Internet, registry: FakeRegistry, files = {}): Promise<StepRun> {
  const { issuer, idTokenRequestUrl } = stage.sigstore.urls;
  return stage.run(
    { image: `${site.registry}/${PATH}`, digest: stage.image.digest, 'signing-config': '', ...files },
    {
      dockerConfig: { auths: { [site.registry]: registry.dockerAuth } },
      environment: {
        ...internet.environment,
        ACTIONS_ID_TOKEN_REQUEST_URL: idTokenRequestUrl.replace(issuer, `https://${TOKENS}`),
      },
    },
  );
}

async function verify(site: Site, internet: Internet, registry: FakeRegistry): Promise<number | null> {
  const directory = await mkdtemp(path.join(tmpdir(), 'egress-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const root = path.join(directory, 'trusted_root.json');
  await writeFile(root, JSON.stringify(stage.sigstore.trustedRoot));
  const run = await runAction({
    action: 'verify',
    inputs: {
      image: `${site.registry}/${PATH}@${stage.image.digest}`,
      repo: 'octo-org/octo-repo',
      'trusted-root': root,
    },
    environment: { ...internet.environment, GITHUB_SERVER_URL: 'https://github.com' },
    dockerConfig: { auths: { [site.registry]: registry.dockerAuth } },
  });
  onTestFinished(() => run.remove());
  return run.exitCode;
}

/** Of `list`, what was not asked for, and what was asked for beside it. */
function difference(list: readonly string[], hosts: readonly string[]) {
  return {
    unasked: list.filter((pattern) => !hosts.some((host) => isExpected([pattern], host))),
    unlisted: hosts.filter((host) => !isExpected(list, host)),
  };
}
const NONE = { unasked: [], unlisted: [] };

it.each([
  [GHCR.registry, GHCR, USUAL_EGRESS],
  [ACR.registry, ACR, AZURE_EGRESS],
] as const)('at %s: to sign and to verify with a root at hand', async (_name, site, list) => {
  const { registry, internet } = await connect(site);
  const run = await sign(site, internet, registry);
  expect([run.exitCode, run.outputs['outcome']]).toEqual([0, 'signed']);
  const expected = list.filter((pattern) => pattern !== TUF_HOST);
  expect(difference(expected, internet.hosts())).toEqual(NONE);

  const other = await startInternet({
    [site.registry]: registry.url,
    [site.storage]: registry.elsewhere.storageUrl,
  });
  onTestFinished(() => other.close());
  const verified = await verify(site, other, registry);
  expect(verified).toBe(0);
  expect(other.hosts()).toEqual([site.registry, site.storage].sort());
});

it('asks TUF where no root is given, and lives without it', async () => {
  const { registry, internet } = await connect(GHCR);
  const run = await sign(GHCR, internet, registry, { 'trusted-root': '' });
  expect(run.stdout).toContain('using the trusted root that came with this version');
  // The stand-in for Fulcio is not in that root: what follows is refused, before anything is public.
  expect([run.exitCode, run.logWrites]).toEqual([1, 0]);
  expect(difference(USUAL_EGRESS, internet.hosts()).unlisted).toEqual([]);
  expect(internet.hosts()).toContain(TUF_HOST);
});
