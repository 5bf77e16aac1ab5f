import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Code } from '../../src/shared/codes.ts';
import { linesOf, openStage, PATH } from '../e2e/stage.ts';
import { startProxy } from '../fake/proxy.ts';
import { type Mode, MODES } from '../fake/registry/modes.ts';
import { createTlsMaterial, type TlsMaterial } from '../fake/tls-material.ts';
import { type Fault, faultOn, type FaultMatch, watched } from '../support/fault.ts';

/*
 * Registry × place × denial × how often, under the registries' own names, so that what is said is what their users
 * read. What passes leaves no trace. What lasts ends the run in time, with a code and with what helps at that registry;
 * what is attached by then is whole, and the next run completes it. A row or a column more is a test more.
 */

const refusal = (status: number, code: string, message: string): Fault => ({
  kind: 'status',
  status,
  body: JSON.stringify({ errors: [{ code, message }] }),
});

const DENIALS = {
  '401': refusal(401, 'UNAUTHORIZED', 'authentication required'),
  '403': refusal(403, 'DENIED', 'requested access to the resource is denied'),
  '404': refusal(404, 'NAME_UNKNOWN', 'repository name not known to registry'),
  '405': refusal(405, 'UNSUPPORTED', 'The operation is unsupported.'),
  // What ACR says of an image, or a repository, that is locked.
  locked: refusal(405, MODES.acr.tagRefusal.code, MODES.acr.tagRefusal.message),
  '429': refusal(429, 'TOOMANYREQUESTS', 'too many requests'),
  'until later': { kind: 'status', status: 429, headers: { 'retry-after': '3600' } },
  '503': { kind: 'status', status: 503, body: '<html>down</html>' },
} as const satisfies Record<string, Fault>;
type Denial = keyof typeof DENIALS;

interface Service {
  readonly mode: Mode;
  /** What helps there, by what the run ends with. */
  readonly fixes: Readonly<Partial<Record<Code, RegExp>>>;
}
const RIGHT_OF_GHCR =
  /packages: write[\s\S]*github\.com\/orgs\/acme\/packages\/container\/app\/settings[\s\S]*Manage Actions access/;
const RIGHT_OF_ACR =
  /AcrPush on acmecorp\.azurecr\.io[\s\S]*"Container Registry Repository Writer"[^\n]* acme\/app/;
const REGISTRIES = {
  'ghcr.io': {
    mode: 'ghcr',
    fixes: {
      'registry-unauthorized': RIGHT_OF_GHCR,
      'registry-denied': RIGHT_OF_GHCR,
      'service-unavailable': /githubstatus\.com/,
    },
  },
  'acmecorp.azurecr.io': {
    mode: 'acr',
    fixes: {
      'registry-unauthorized': RIGHT_OF_ACR,
      'registry-denied': RIGHT_OF_ACR,
      'tag-locked': /az acr repository update --name acmecorp --image acme\/app:TAG --write-enabled true/,
      'service-unavailable': /azure\.status\.microsoft/,
    },
  },
} as const satisfies Record<string, Service>;
type Host = keyof typeof REGISTRIES;

const FIXES: Readonly<Partial<Record<Code, RegExp>>> = {
  'registry-rate-limited': /fewer jobs at the same time/,
  'registry-refuses-bundles': /^signature-format: legacy$/m,
  'registry-token-malformed': /sends for tokens to https:\/\//,
  'digest-not-found': /push: true/,
};

interface Place {
  readonly meets: FaultMatch;
  /** How it is named where it is refused. */
  readonly says: RegExp;
  /** What the run ends with when it lasts; `signed`: it gets there another way. */
  readonly ends: Readonly<Partial<Record<Denial, Code | 'signed'>>>;
}
const LATER = {
  '429': 'registry-rate-limited',
  'until later': 'registry-rate-limited',
  '503': 'service-unavailable',
} as const;
const DENIED = {
  '401': 'registry-denied',
  '403': 'registry-denied',
  '404': 'registry-denied',
  ...LATER,
} as const;
/** Where any answer but the right one means that something else is to be asked. */
const ELSEWHERE = { '401': 'signed', '403': 'signed', '404': 'signed', '405': 'signed', ...LATER } as const;

const PLACES: Readonly<Record<string, Place>> = {
  'the token service': {
    meets: { path: /\/token$/ },
    says: /credentials from .*config\.json for acme\/app|when asked for a token/,
    ends: {
      '401': 'registry-unauthorized',
      '403': 'registry-unauthorized',
      '404': 'registry-token-malformed',
      '405': 'registry-token-malformed',
      ...LATER,
    },
  },
  'the digest': {
    meets: { method: 'HEAD', path: /\/manifests\/sha256:/ },
    says: /acme\/app@sha256:[0-9a-f]{64} is not there/,
    ends: { ...ELSEWHERE, '404': 'digest-not-found' },
  },
  'the referrers': { meets: { path: /\/referrers\// }, says: /^/, ends: ELSEWHERE },
  'the start of an upload': {
    meets: { method: 'POST', path: /\/blobs\/uploads\/$/ },
    says: /acme\/app refused to open an upload/,
    ends: { ...DENIED, '405': 'registry-refused', locked: 'tag-locked' },
  },
  'the end of an upload': {
    meets: { method: 'PUT', path: /\/blobs\// },
    says: /acme\/app (refused to write the blob sha256:|opened uploads and knew nothing of them)/,
    ends: { ...DENIED, '404': 'registry-upload-lost', '405': 'registry-refused', locked: 'tag-locked' },
  },
  'a manifest': {
    meets: { method: 'PUT', path: /\/manifests\/sha256:/ },
    says: /acme\/app refused to write the manifest sha256:/,
    ends: { ...DENIED, '405': 'registry-refuses-bundles', locked: 'tag-locked' },
  },
  'a tag': {
    meets: { method: 'PUT', path: /\/manifests\/sha256-/ },
    says: /acme\/app refused to write the manifest sha256-/,
    ends: { ...DENIED, '405': 'registry-refused', locked: 'tag-locked' },
  },
};

/** What may pass. Of the others, the first answer counts. */
const PASSING: readonly Denial[] = ['401', '403', '404', '429', '503'];

interface Row {
  readonly host: Host;
  readonly place: string;
  readonly denial: Denial;
  readonly end: Code | 'signed';
}
const ROWS: readonly Row[] = (Object.keys(REGISTRIES) as Host[]).flatMap((host) =>
  Object.entries(PLACES).flatMap(([place, { ends }]) =>
    (Object.entries(ends) as [Denial, Row['end']][])
      .filter(([denial]) => denial !== 'locked' || REGISTRIES[host].mode === 'acr')
      .map(([denial, end]) => ({ host, place, denial, end })),
  ),
);

const tls = new Map<Host, TlsMaterial & { readonly file: string }>();
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'denials-'));
  for (const host of Object.keys(REGISTRIES) as Host[]) {
    const material = await createTlsMaterial([host]);
    const file = path.join(directory, `${host}.pem`);
    await writeFile(file, material.ca);
    tls.set(host, { ...material, file });
  }
});
afterAll(() => rm(directory, { recursive: true }));

/** A job that reaches the registry by its name, which denies so often what the row says. */
async function deniedIn({ host, place, denial }: Row, times: number) {
  const { cert, key, file } = tls.get(host)!;
  const { mode } = REGISTRIES[host];
  const stage = await openStage();
  const registry = await stage.registry(mode, { as: { host, cert, key }, blobs: 'same-origin' });
  const proxy = await startProxy(`localhost:${registry.port}`);
  const environment = {
    HTTPS_PROXY: `http://${proxy.host}`,
    NO_PROXY: 'localhost',
    NODE_EXTRA_CA_CERTS: file,
  };
  const { traffic } = stage.sigstore;
  const { faults, met } = watched(
    faultOn({ service: mode, ...PLACES[place]!.meets }, DENIALS[denial], times),
  );
  traffic.faults = faults;
  const image = `${host}/${PATH}@${stage.image.digest}`;
  return {
    met,
    run: (inputs: Readonly<Record<string, string>> = {}) => stage.run({ image, ...inputs }, { environment }),
    repair: () => (traffic.faults = undefined),
    /** What readers find, each of it verified. */
    attached: () => stage.attached(registry).map(({ format, predicateType }) => `${format} ${predicateType}`),
    close: () => Promise.all([proxy.close(), stage.close()]),
  };
}

describe('a denial that passes', () => {
  const rows = ROWS.filter(({ denial }) => PASSING.includes(denial));
  it.concurrent.for(rows)(
    '$host, $place: one $denial leaves no trace',
    async (row, { expect, onTestFinished }) => {
      const { run, met, attached, close } = await deniedIn(row, 1);
      onTestFinished(async () => void (await close()));
      const { error, exitCode, outputs, logWrites } = await run({ timeout: '2m' });
      expect([error, exitCode, outputs['outcome'], logWrites]).toEqual(['', 0, 'signed', 3]);
      expect(met).toHaveLength(1);
      expect(attached()).toHaveLength(4);
    },
  );
});

describe.each([
  { timeout: '8s', rows: ROWS, longestMs: 9000 },
  {
    timeout: '',
    rows: ROWS.filter(({ denial, end }) => denial === '403' && end !== 'signed'),
    longestMs: 12_000,
  },
])('a denial that lasts, timeout "$timeout"', ({ timeout, rows, longestMs }) => {
  it.concurrent.for(rows)(
    '$host, $place: $denial ends as $end, and the next run completes',
    async (row, { expect, onTestFinished }) => {
      const { host, place, end } = row;
      const { run, met, attached, repair, close } = await deniedIn(row, Infinity);
      onTestFinished(async () => void (await close()));
      const failed = await run(timeout === '' ? {} : { timeout });
      expect(met, failed.error).not.toHaveLength(0);
      expect(met.at(-1)! - met[0]!).toBeLessThan(longestMs);
      if (end === 'signed') {
        expect([failed.error, failed.outputs['outcome']]).toEqual(['', 'signed']);
      } else {
        const { errorCode, error, outputs, stderr } = failed;
        expect([errorCode, outputs['outcome'], stderr]).toEqual([end, 'failed', '']);
        const isLater = end === 'registry-rate-limited' || end === 'service-unavailable';
        expect(error).toContain(host);
        expect(error).toMatch(isLater ? /gave no usable answer.*: (429|503)/ : PLACES[place]!.says);
        expect(error).toMatch(/^Likely cause: /m);
        const { fixes }: Service = REGISTRIES[host];
        expect(error.slice(error.indexOf('\nFix:'))).toMatch(fixes[end] ?? FIXES[end] ?? /./);
        // What the log has is on disk; what is attached is whole, and there once.
        if (failed.logWrites === 0) expect(attached()).toEqual([]);
        else expect(await linesOf(failed, 'bundle-path')).toHaveLength(2);
        expect(new Set(attached()).size).toBe(attached().length);
      }
      // A run that left nothing is followed by one as if it were the first.
      if (attached().length === 4 || failed.logWrites === 0) return;
      repair();
      const again = await run();
      expect([again.error, again.exitCode]).toEqual(['', 0]);
      expect(attached()).toHaveLength(4);
    },
  );
});
