import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/subject/digest.ts';
import { command, trusting } from '../../command/command.ts';
import { helmChart, multiPlatformImage } from '../../support/image.ts';
import { SCANNED, toolOutput, toolOutputPath } from '../../support/tool-output.ts';
import {
  anotherImage,
  CYCLONEDX,
  isResult,
  PATH,
  sigstore,
  SIGNATURE,
  SLSA,
  SPDX,
  start,
  typesOf,
  VULN,
  withSigstore,
} from './predicates-stage.ts';

withSigstore();

describe('SBOMs and scans', () => {
  it.each(['oci11', 'ghcr'] as const)(
    'are attested with the image, with one token and one certificate: %s',
    async (mode) => {
      const { registry, image, sign } = await start(mode);
      const inputs = {
        sbom: `${toolOutputPath('syft.spdx-2.3.json')}\n${toolOutputPath('trivy.cdx.json')}`,
        predicates: `vuln=${toolOutputPath('grype.json')}`,
      };
      const run = await sign(inputs);
      expect([run.failure?.message, run.outputs['outcome']]).toEqual([undefined, 'signed']);
      expect(typesOf(registry, image.digest, 'legacy')).toEqual([VULN, CYCLONEDX, null, SLSA, SPDX].sort());
      expect(isResult(run.result), JSON.stringify(isResult.errors)).toBe(true);
      const kinds = run.result.attachments.map(({ format, kind }) => `${format} ${kind}`).sort();
      expect(kinds).toEqual(
        ['bundle', 'legacy'].flatMap((format) =>
          ['provenance', 'sbom', 'sbom', 'scan', 'signature'].map((kind) => `${format} ${kind}`),
        ),
      );
      const certificates = run.requests.filter(({ path: where }) => where.includes('signingCert'));
      expect(certificates).toHaveLength(1);
      const again = await sign(inputs);
      expect(again.outputs['outcome']).toBe('unchanged');
    },
  );

  it('say when they name another image', async () => {
    const { sign } = await start('oci11');
    const { log } = await sign({ sbom: toolOutputPath('syft.spdx-2.3.json') });
    expect(log.messages('warning').join('\n')).toContain(`names another image (${SCANNED})`);
  });

  it('that are made again are reused, and a new scan is not', async () => {
    const { sign, file } = await start('oci11');
    const sbom = toolOutput('syft.cdx-1.6.json');
    const scan = toolOutput('trivy.cosign-vuln.json');
    await sign({ sbom: await file('sbom.json', sbom), predicates: `vuln=${await file('scan.json', scan)}` });
    const later = { ...(sbom['metadata'] as object), timestamp: '2027-01-01T00:00:00Z' };
    const regenerated = await file('sbom.json', { ...sbom, serialNumber: 'urn:uuid:0', metadata: later });
    const same = await sign({ sbom: regenerated, predicates: `vuln=${await file('scan.json', scan)}` });
    expect(same.outputs['outcome']).toBe('unchanged');
    const time = '2027-01-01T00:00:00Z';
    const newer = { ...scan, metadata: { scanStartedOn: time, scanFinishedOn: time } };
    const rescanned = await sign({ sbom: regenerated, predicates: `vuln=${await file('scan.json', newer)}` });
    expect(rescanned.outputs['outcome']).toBe('signed');
    expect(rescanned.result.attachments.filter(({ reused }) => !reused).map(({ kind }) => kind)).toEqual([
      'scan',
      'scan',
    ]);
    expect(rescanned.log.messages('info').join('\n')).toContain('another scan stands beside it');
  });
});

describe('an image for several platforms', () => {
  it('gets an SBOM of one of them with a warning, or the platform gets it', async () => {
    const image = multiPlatformImage(anotherImage());
    const { registry, sign, file } = await start('oci11', image);
    const [amd64, arm64] = [...image.platforms.values()];
    const sbom = toolOutput('syft.cdx-1.6.json');
    const component = { ...(sbom['metadata'] as { component: object }).component, version: amd64 };
    const ofAmd64 = await file('amd64.json', { ...sbom, metadata: { component } });
    const { log } = await sign({ sbom: ofAmd64 });
    expect(log.messages('warning').join('\n')).toContain(
      `is of linux/amd64 alone, and is attested to the image for all`,
    );
    expect(typesOf(registry, image.digest)).toEqual([CYCLONEDX, SIGNATURE, SLSA].sort());

    const apart = await sign({ sbom: `linux/amd64=${ofAmd64}` });
    expect(apart.log.messages('warning')).toEqual([]);
    expect(typesOf(registry, amd64 as Digest)).toEqual([CYCLONEDX]);
    expect(apart.result.platforms).toEqual([
      { subject: `${registry.host}/${PATH}@${amd64 ?? ''}`, platform: 'linux/amd64' },
    ]);

    const wrong = await sign({ sbom: `linux/arm64=${ofAmd64}` });
    expect(wrong.log.messages('warning').join('\n')).toContain(
      'is attested to linux/arm64, but it names linux/amd64',
    );
    expect(typesOf(registry, arm64 as Digest)).toEqual([CYCLONEDX]);

    const none = await sign({ sbom: `linux/s390x=${ofAmd64}` });
    expect([none.failure?.code, none.failure?.message]).toEqual([
      'predicate-place-missing',
      expect.stringContaining('no platform linux/s390x'),
    ]);
  });
});

describe('an image for one platform', () => {
  it.each([
    ['its own', 'linux/amd64', undefined],
    ['another', 'linux/arm64', 'the image is a single one, and not for linux/arm64'],
  ])('gets a file for that platform and refuses one for another: %s', async (_, platform, problem) => {
    const { registry, image, sign, file } = await start('oci11');
    const sbom = await file('sbom.json', toolOutput('syft.cdx-1.6.json'));
    const { failure } = await sign({ sbom: `${platform}=${sbom}` });
    expect(typesOf(registry, image.digest).includes(CYCLONEDX)).toBe(problem === undefined);
    expect(failure?.code).toBe(problem && 'predicate-place-missing');
    if (problem !== undefined) expect(failure?.message).toContain(problem);
  });

  it('that does not say which refuses both', async () => {
    const { sign, file } = await start('oci11', helmChart());
    const sbom = await file('sbom.json', toolOutput('syft.cdx-1.6.json'));
    const { failure } = await sign({ sbom: `linux/amd64=${sbom}` });
    expect([failure?.code, failure?.message]).toEqual([
      'predicate-place-missing',
      expect.stringContaining('does not say for which platform'),
    ]);
  });
});

it('a file over 1 MB is stored as an artifact of its own, signed, and referred to', async () => {
  const { registry, image, sign, file } = await start('oci11');
  const sbom = toolOutput('syft.spdx-2.3.json');
  const packages = sbom['packages'] as object[];
  const large = { ...sbom, packages: Array.from({ length: 2000 }, () => packages).flat() };
  const run = await sign({ sbom: await file('large.json', large) });
  expect([run.failure?.message, run.outputs['outcome']]).toEqual([undefined, 'signed']);
  const REFERENCE = 'https://in-toto.io/attestation/reference/v0.1';
  const [stored] = run.result.stored ?? [];
  const digest = stored?.artifact.split('@')[1] as Digest;
  expect(run.result.subjects).toEqual([`${registry.host}/${PATH}@${image.digest}`]);
  expect(typesOf(registry, digest)).toEqual([SIGNATURE]);
  expect(typesOf(registry, image.digest, 'legacy')).toEqual([REFERENCE, null, SLSA].sort());
  expect(isResult(run.result), JSON.stringify(isResult.errors)).toBe(true);
  expect(run.log.messages('notice').join('\n')).toContain('it is stored beside the image');

  const trust = await trusting(sigstore);
  const name = `${registry.host}/${PATH}@${image.digest}`;
  const verify = (...options: string[]) =>
    command(['verify', name, ...trust, '--repo', 'octo-org/octo-repo', ...options]);
  const extracted = await verify('--extract', 'spdxjson');
  expect([extracted.exitCode, JSON.parse(extracted.out)]).toEqual([0, large]);
  expect((await verify('--require-predicate', 'spdxjson', '--max-age', '1h')).exitCode).toBe(0);
  expect((await verify('--require-predicate', 'cyclonedx')).exitCode).toBe(1);
  registry.store.deleteBlob(PATH, String(stored?.digest));
  expect((await verify('--extract', 'spdxjson')).exitCode).toBe(1);
}, 60_000);

it('verify says what is there in words, and asks for each type', async () => {
  const { registry, image, sign, file } = await start('oci11');
  await sign({
    sbom: `${toolOutputPath('syft.spdx-2.3.json')}\n${toolOutputPath('syft.spdx-3.0.json')}\n${toolOutputPath('trivy.cdx.json')}`,
    predicates: [
      `vuln=${toolOutputPath('grype.json')}`,
      `test-result=${await file('tests.json', { result: 'PASSED', configuration: [], passedTests: ['a'] })}`,
    ].join('\n'),
  });
  const trust = await trusting(sigstore);
  const name = `${registry.host}/${PATH}@${image.digest}`;
  const verify = (...options: string[]) =>
    command(['verify', name, ...trust, '--repo', 'octo-org/octo-repo', ...options]);
  const { out, exitCode } = await verify();
  expect(exitCode).toBe(0);
  const words = out.replaceAll(/\s+/g, ' ');
  for (const said of [
    'SBOM (SPDX 2.3) of 4 components by syft-[not provided]: valid',
    'SBOM (SPDX 3.0.1) of 4 components by syft-[not provided]: valid',
    'SBOM (CycloneDX 1.7) of 5 components by trivy-dev: valid',
    'vulnerability scan by grype unknown at 2026-11-28T17:21:10.098208093Z with database v6.1.10@2026-11-28T17:21:01Z: 1 high, 1 medium: valid',
    'tests PASSED: 1 passed, 0 warned, 0 failed: valid',
  ])
    expect(words).toContain(said);
  for (const type of ['spdxjson', 'spdx3', 'cyclonedx', 'vuln', 'test-result']) {
    const required = await verify('--require-predicate', type, '--max-age', '1h');
    expect([type, required.exitCode]).toEqual([type, 0]);
    const asked = await verify(
      '--predicate-type',
      type,
      '--as',
      'cosign@3.1,gh,kyverno-bundle,policy-controller',
    );
    expect([type, asked.exitCode]).toEqual([type, 0]);
    expect(asked.out.match(/admits it/g)?.length, asked.out).toBeGreaterThanOrEqual(2);
  }
}, 60_000);
