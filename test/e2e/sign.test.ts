import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FakeRegistry } from '../fake/registry/registry.ts';
import { IDENTITY, linesOf, openStage, PATH, SIGNATURE, SLSA, type Stage, type StepRun } from './stage.ts';

let stage: Stage;
let registry: FakeRegistry;
let run: StepRun;
beforeAll(async () => {
  stage = await openStage();
  registry = await stage.registry('ghcr');
  const inputs = { image: `${registry.host}/${PATH}`, digest: stage.image.digest };
  run = await stage.run(inputs, { environment: { RUNNER_DEBUG: '1' } });
});
afterAll(() => stage.close());

describe('one image on a registry like GHCR', () => {
  it('succeeds, and says nothing on stderr', () => {
    expect([run.exitCode, run.stderr]).toEqual([0, '']);
  });

  it('has every output', () => {
    const { attachments, 'verify-commands': commands, ...outputs } = run.outputs;
    expect(outputs).toEqual({
      outcome: 'signed',
      'signed-with': 'certificate',
      subjects: `${registry.host}/${PATH}@${stage.image.digest}`,
      'certificate-identity': IDENTITY,
      'certificate-oidc-issuer': stage.sigstore.issuer,
      'slsa-build-level': '2',
      'bundle-path': expect.stringMatching(/bundles\.jsonl$/),
      'provenance-path': expect.stringMatching(/statements\.jsonl$/),
      'result-path': expect.stringMatching(/result\.json$/),
      'log-indexes': run.result?.logIndexes.join('\n'),
    });
    expect(JSON.parse(attachments ?? '')).toEqual(run.result?.attachments);
    expect(commands?.split('\n')).toEqual(run.result?.verifyCommands);
    expect(commands?.split('\n').map((command) => command.split(' ').slice(0, 2).join(' '))).toEqual([
      'cosign verify',
      'cosign verify-attestation',
      'gh attestation',
    ]);
  });

  it('lists what is attached, with its log entries', () => {
    const subject = `${registry.host}/${PATH}@${stage.image.digest}`;
    const common = { subject, registry: registry.host, reused: false };
    expect(run.result?.attachments).toEqual([
      { ...common, format: 'bundle', kind: 'signature', predicateType: SIGNATURE, ...where(0) },
      { ...common, format: 'bundle', kind: 'provenance', predicateType: SLSA, ...where(1) },
      { ...common, format: 'legacy', kind: 'signature', predicateType: null, ...where(2) },
      { ...common, format: 'legacy', kind: 'provenance', predicateType: SLSA, ...where(3) },
    ]);
    const indexes = run.result?.attachments.map(({ logIndex }) => logIndex);
    expect(indexes?.[1]).toBe(indexes?.[3]);
    expect(run.result?.logIndexes).toEqual(indexes?.slice(0, 3));
  });

  function where(position: number) {
    const { digest, logIndex } = stage.attached(registry)[position] ?? {};
    return { digest, logIndex };
  }

  it('saves the very bundles that are stored, one a line, and their statements', async () => {
    const bundles = (await readFile(run.outputs['bundle-path'] ?? '', 'utf8')).trimEnd().split('\n');
    const stored = stage.attached(registry).slice(0, 2);
    expect(bundles).toEqual(
      stored.map(({ digest }) => {
        const [layer] = registry.store.manifest(PATH, digest)?.json.layers ?? [];
        return String(registry.store.blob(PATH, layer?.digest ?? ''));
      }),
    );
    expect(await linesOf(run, 'provenance-path')).toMatchObject([
      { predicateType: SIGNATURE, predicate: {} },
      { predicateType: SLSA, predicate: { runDetails: { builder: { id: IDENTITY } } } },
    ]);
  });

  it('masks every secret that it holds, once', () => {
    const { password } = registry.account;
    expect(run.masks).toEqual(
      expect.arrayContaining(['ghs_of-the-runner', stage.sigstore.idTokenRequestToken, password]),
    );
    expect(run.masks.filter((mask) => mask.startsWith('eyJ'))).toHaveLength(1);
    expect(run.masks.filter((mask) => registry.secrets.includes(mask))).toEqual(
      registry.secrets.filter((one) => run.masks.includes(one)),
    );
    expect(new Set(run.masks).size).toBe(run.masks.length);
  });

  it('asks for one token, one certificate, three log entries, and one registry token', () => {
    const asked = (service: string) =>
      run.requests.filter((one) => one.service === service).map(({ method, path }) => `${method} ${path}`);
    expect(asked('issuer').filter((one) => one === 'GET /idtoken')).toHaveLength(1);
    expect(asked('fulcio')).toEqual(['POST /api/v2/signingCert']);
    expect(asked('rekor')).toEqual(Array(3).fill('POST /api/v1/log/entries'));
    expect(asked('tsa')).toEqual([]);
    expect(asked('ghcr').filter((one) => one === 'GET /token')).toHaveLength(1);
  });

  it('keeps the order: nothing public before the checks, nothing attached before the log entries', () => {
    const first = (service: string, method: string, path: RegExp) =>
      run.requests.findIndex(
        (one) => one.service === service && one.method === method && path.test(one.path),
      );
    const last = (service: string, method: string, path: RegExp) =>
      run.requests.findLastIndex(
        (one) => one.service === service && one.method === method && path.test(one.path),
      );
    const uploadOpened = run.requests.findIndex(
      ({ path, status }) => path.endsWith('/uploads/') && status === 202,
    );
    const logged = first('rekor', 'POST', /entries/);
    // Beside the certificate, in any order.
    expect(uploadOpened).toBeGreaterThan(-1);
    expect(uploadOpened).toBeLessThan(logged);
    const order = [
      first('issuer', 'GET', /^\/idtoken$/),
      first('fulcio', 'POST', /signingCert/),
      logged,
      last('rekor', 'POST', /entries/),
      first('ghcr', 'PUT', /blobs/),
      first('ghcr', 'PUT', /manifests/),
      last('ghcr', 'PUT', /manifests/),
      last('ghcr', 'GET', /manifests/),
    ];
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('tells progress in groups, and each request when debugging', () => {
    expect(run.stdout.match(/^::group::.*$/gm)).toEqual([
      '::group::Check images, request the certificate',
      '::group::Sign and record',
      '::group::Attach and read back',
    ]);
    expect(run.stdout.match(/^::endgroup::$/gm)).toHaveLength(3);
    expect(run.stdout).toMatch(/^3 new log entries in localhost:\d+$/m);
    expect(run.stdout).toMatch(/^::debug::PUT http:\/\/localhost:\d+\/v2\/acme\/app\/manifests\/.*: 201$/m);
  });

  it('writes a summary', () => {
    expect(run.summary).toContain(`### ✅ Signed and attested: \`${registry.host}/${PATH}\``);
    expect(run.summary).toContain(`- **Signed by** \`${IDENTITY}\``);
  });
});

describe('what the job can switch off or move', () => {
  it('the summary', async () => {
    const other = await stage.registry('plain');
    const quiet = await stage.run({
      image: `${other.host}/${PATH}@${stage.image.digest}`,
      'show-summary': 'false',
      'output-dir': `${run.temporaryDirectory}/made/here`,
    });
    expect([quiet.exitCode, quiet.summary]).toEqual([0, '']);
    expect(quiet.outputs['result-path']).toBe(`${run.temporaryDirectory}/made/here/result.json`);
  });
});
