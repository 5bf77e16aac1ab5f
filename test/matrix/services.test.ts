import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { oneOfEach, standing } from '../support/race.ts';
import { type Fault, faultOn, type FaultMatch, type FaultPlan } from '../support/fault.ts';
import { signInProcess } from '../support/in-process.ts';
import { runIn, type Scene, startScene } from '../support/scene.ts';

/*
 * Service × fault × how often: what passes leaves no trace, what lasts ends the run with a code, and nothing is
 * attached. A row more is a test more.
 */

const SERVICES = {
  'the token service': { service: 'issuer', path: /^\/idtoken$/ },
  Fulcio: { service: 'fulcio' },
  'Rekor v1': { service: 'rekor' },
  'Rekor v2': { service: 'rekor-v2' },
  'the timestamp authority': { service: 'tsa' },
} as const satisfies Record<string, FaultMatch>;
type Service = keyof typeof SERVICES;

const status = (code: number): Fault => ({ kind: 'status', status: code, body: '{"message":"no"}' });
const replaced = (from: RegExp, to: string): Fault => ({
  kind: 'alter',
  with: (body) => Buffer.from(body.toString('latin1').replace(from, to), 'latin1'),
});

const FAULTS = {
  '400': status(400),
  '401': status(401),
  '403': status(403),
  '404': status(404),
  'a web page': { kind: 'html' },
  'an empty answer': { kind: 'alter', with: () => Buffer.alloc(0) },
  'another answer': { kind: 'alter', with: () => Buffer.from('{"value":1}') },
  'a token with another signature': replaced(/(?<=\.)[\w-]{20}(?=[\w-]*"\})/, 'A'.repeat(20)),
  'an inconsistent proof': replaced(/(?<="rootHash":")[^"]{8}/, '00000000'),
  'another signature': {
    kind: 'alter',
    with: (body) => Buffer.concat([body.subarray(0, -3), body.subarray(-3).map((byte) => byte ^ 1)]),
  },
  'a certificate that is no text': replaced(/"-----BEGIN[^"]*"/, '7'),
  'another tree size': replaced(/(?<="treeSize":"?)/, '9'),
} as const satisfies Record<string, Fault>;
type FaultName = keyof typeof FAULTS;

const EVERYWHERE: readonly FaultName[] = [
  '400',
  '401',
  '403',
  '404',
  'a web page',
  'an empty answer',
  'another answer',
];
const PROOFS: readonly FaultName[] = ['an inconsistent proof', 'another tree size'];

/** Which faults meet which service, and the codes that they end with when they last. */
const ROWS: readonly (readonly [Service, readonly FaultName[], codes: readonly string[]])[] = [
  ['the token service', EVERYWHERE, ['id-token-refused', 'id-token-malformed']],
  ['the token service', ['a token with another signature'], ['certificate-refused']],
  ['Fulcio', EVERYWHERE, ['certificate-refused', 'certificate-malformed']],
  ['Fulcio', ['a certificate that is no text'], ['certificate-malformed']],
  ['Rekor v1', EVERYWHERE, ['log-refused', 'log-answer-malformed']],
  ['Rekor v1', PROOFS, ['log-entry-untrusted']],
  ['Rekor v2', EVERYWHERE, ['log-refused', 'log-answer-malformed', 'log-withholds-entries']],
  ['Rekor v2', PROOFS, ['log-entry-untrusted', 'log-withholds-entries']],
  ['the timestamp authority', EVERYWHERE, ['timestamp-refused', 'timestamp-malformed']],
  ['the timestamp authority', ['another signature'], ['timestamp-untrusted']],
];

const PRODUCT = ROWS.flatMap(([service, faults, codes]) =>
  faults.map((fault) => [service, fault, codes] as const),
);

const scenes = new Map<1 | 2, Scene>();
beforeAll(async () => {
  scenes.set(1, await startScene({ mode: 'plain', config: { log: 1, timestamps: true } }));
  scenes.set(2, await startScene({ mode: 'plain', config: { log: 2 } }));
});
afterEach(() => scenes.forEach(({ sigstore }) => (sigstore.traffic.faults = undefined)));
afterAll(() => Promise.all([...scenes.values()].map((scene) => scene.close())));

let repositories = 0;

/** Signs into a new repository while the fault happens so often. */
function signUnder(service: Service, fault: FaultName, times: number) {
  const plan = faultOn(SERVICES[service], FAULTS[fault], times);
  return sign(service === 'Rekor v2' ? 2 : 1, plan, times === Infinity ? '2s' : '20s');
}

async function sign(log: 1 | 2, faults: FaultPlan, timeout: string) {
  const scene = scenes.get(log)!;
  const repository = `acme/app-${repositories++}`;
  const where = await scene.copyTo(repository, false);
  const before = scene.sigstore.entries.length;
  scene.sigstore.traffic.faults = faults;
  const run = await signInProcess(runIn(scene, { repository, inputs: { timeout } }));
  return { ...run!, standing: standing(where), entries: scene.sigstore.entries.length - before };
}

describe.each(PRODUCT)('%s: %s', (service, fault, codes) => {
  it.each([1, 2])('%i times: everything is there once, and the wait is said', async (times) => {
    const run = await signUnder(service, fault, times);
    expect([run.failure?.message, run.outputs['outcome']]).toEqual([undefined, 'signed']);
    expect(run.standing).toEqual(oneOfEach(['release'], service === 'Rekor v2' ? 'bundle' : 'both'));
    if (service === 'Rekor v1') expect(run.entries).toBe(3);
    // A second signature is the answer to an entry that a v2 log has and does not give out.
    if (service !== 'Rekor v2') expect(run.log.text()).toMatch(/^waited \d+\.\d s: /m);
  });

  it('for ever: a failure to act on, and nothing is attached', async () => {
    const run = await signUnder(service, fault, Infinity);
    expect(codes).toContain(run.failure?.code);
    expect(run.failure?.why).toBeDefined();
    expect(run.failure?.fix).toBeDefined();
    expect(run.outputs['outcome']).toBe('failed');
    expect(run.standing).toEqual([]);
  });
});

/** The fake registry is called as its mode. */
const REGISTRY = 'plain';

/** Each may be shorter than a server can hang: half a minute, after which a request is given up at the latest. */
const REQUESTS: Readonly<Record<string, FaultMatch>> = {
  ...SERVICES,
  'the registry, asked for the image': { service: REGISTRY, method: 'HEAD', path: /manifests\/sha256:/ },
  'the registry, asked for a tag': { service: REGISTRY, method: 'GET', path: /manifests\/sha256-/ },
  'the registry, asked for an upload': { service: REGISTRY, method: 'POST', path: /uploads\/$/ },
  'the registry, sent a blob': { service: REGISTRY, method: 'PUT', path: /uploads\// },
  'the registry, sent a manifest': { service: REGISTRY, method: 'PUT', path: /manifests\/sha256:/ },
  'the registry, sent a tag': { service: REGISTRY, method: 'PUT', path: /manifests\/sha256-/ },
};

it.each(Object.entries(REQUESTS))(
  '%s: one request that hangs does not use up `timeout`',
  async (name, match) => {
    const log = name === 'Rekor v2' ? 2 : 1;
    let hung = 0;
    const once = faultOn(match, { kind: 'hang' }, 1);
    const run = await sign(log, (request) => once(request) && { kind: (hung++, 'hang') }, '20s');
    expect([hung, run.failure?.message, run.outputs['outcome']]).toEqual([1, undefined, 'signed']);
    expect(run.standing).toEqual(oneOfEach(['release'], log === 2 ? 'bundle' : 'both'));
  },
);
