import { describe, expect, it } from 'vitest';
import { readGiven } from '../../src/statement/given-document.ts';
import { lastingPart } from '../../src/statement/lasting.ts';
import { failureOf } from '../support/failure-of.ts';
import { SCANNED, SCANNED_CONFIG, toolOutput } from '../support/tool-output.ts';

const RUN = {
  uri: 'https://github.com/octo-org/octo-repo/actions/runs/99/attempts/1',
  builderId: 'https://github.com/octo-org/octo-repo/.github/workflows/release.yml@refs/heads/main',
};
const SPDX = 'https://spdx.dev/Document';
const CYCLONEDX = 'https://cyclonedx.org/bom';
const VULN = 'https://cosign.sigstore.dev/attestation/vuln/v1';

describe('what a tool wrote is recognised by its content', () => {
  it.each<[string, string, RegExp, readonly string[]]>([
    ['syft.spdx-2.2.json', SPDX, /^SBOM \(SPDX 2\.2\) of 4 components by syft/, [SCANNED]],
    ['syft.spdx-2.3.json', SPDX, /^SBOM \(SPDX 2\.3\) of 4 components by syft/, [SCANNED]],
    ['syft.spdx-3.0.json', `${SPDX}/v3`, /^SBOM \(SPDX 3\.0\.1\) of 4 components by syft/, [SCANNED]],
    ['syft.cdx-1.5.json', CYCLONEDX, /^SBOM \(CycloneDX 1\.5\) of \d+ components by syft/, [SCANNED]],
    ['syft.cdx-1.6.json', CYCLONEDX, /^SBOM \(CycloneDX 1\.6\) of \d+ components by syft/, [SCANNED]],
    ['syft.cdx-1.7.json', CYCLONEDX, /^SBOM \(CycloneDX 1\.7\) of \d+ components by syft/, [SCANNED]],
    [
      'trivy.cdx.json',
      CYCLONEDX,
      /^SBOM \(CycloneDX 1\.7\) of \d+ components by trivy-dev/,
      [SCANNED_CONFIG],
    ],
    ['trivy.spdx.json', SPDX, /^SBOM \(SPDX 2\.3\) of \d+ components by trivy-dev/, [SCANNED_CONFIG]],
    ['grype.cdx.json', CYCLONEDX, /^SBOM \(CycloneDX 1\.7\) of \d+ components by grype/, [SCANNED]],
    [
      'grype.json',
      VULN,
      /^vulnerability scan by grype unknown at 2026-.*: 1 high, 1 medium$/,
      [SCANNED, SCANNED_CONFIG],
    ],
    ['trivy.json', VULN, /^vulnerability scan by trivy dev at 2026-.*: \d \w+/, [SCANNED_CONFIG]],
    ['trivy.cosign-vuln.json', VULN, /^vulnerability scan by trivy dev at 2026-.*: \d \w+/, [SCANNED_CONFIG]],
  ])('%s', (file, predicateType, words, names) => {
    const given = readGiven(toolOutput(file), file, undefined);
    expect([given.predicateType, given.isOfOnePlatform]).toEqual([predicateType, true]);
    expect(given.words).toMatch(words);
    expect(given.names).toEqual(names);
  });

  it('is attested as it is, unless it is a scan', () => {
    const sbom = toolOutput('syft.spdx-2.3.json');
    expect(readGiven(sbom, 'sbom.json', undefined).predicate(RUN)).toEqual(sbom);
    expect(readGiven(sbom, 'sbom.json', `${SPDX}/v2.3`).predicateType).toBe(`${SPDX}/v2.3`);
  });
});

describe('a scan becomes cosign’s vuln predicate', () => {
  it('with times, database and scanner as Grype says, and the whole report', () => {
    const predicate = readGiven(
      toolOutput('grype.json'),
      'grype.json',
      'https://cosign.sigstore.dev/attestation/vuln/v1',
    ).predicate(RUN);
    const made = toolOutput('cosign-vuln.from-grype.json') as {
      scanner: { result: unknown };
      metadata: unknown;
    };
    expect(predicate).toEqual({
      invocation: { parameters: null, uri: RUN.uri, event_id: '99', 'builder.id': RUN.builderId },
      scanner: {
        uri: 'pkg:github/anchore/grype@unknown',
        version: 'unknown',
        db: { uri: 'sample', version: 'v6.1.10@2026-11-28T17:21:01Z' },
        result: made.scanner.result,
      },
      metadata: made.metadata,
    });
  });

  it('with the run filled in where Trivy wrote the predicate', () => {
    const written = toolOutput('trivy.cosign-vuln.json');
    const predicate = readGiven(written, 'trivy.json', undefined).predicate(RUN);
    expect(predicate).toEqual({
      ...written,
      invocation: { parameters: null, uri: RUN.uri, event_id: '99', 'builder.id': RUN.builderId },
    });
  });

  it('with Trivy’s time from its report', () => {
    const predicate = readGiven(toolOutput('trivy.json'), 'trivy.json', undefined).predicate(undefined);
    const time = '2026-11-28T17:44:46.053322394Z';
    expect(predicate['metadata']).toEqual({ scanStartedOn: time, scanFinishedOn: time });
    expect(predicate['invocation']).toEqual({ parameters: null, uri: '', event_id: '', 'builder.id': '' });
  });
});

const VSA = {
  verifier: { id: 'https://example.com/verifier' },
  timeVerified: '2026-11-28T17:44:46Z',
  resourceUri: 'oci://ghcr.io/acme/app',
  policy: { uri: 'https://example.com/policy' },
  verificationResult: 'PASSED',
  verifiedLevels: ['SLSA_BUILD_LEVEL_2'],
};
const VEX = {
  '@context': 'https://openvex.dev/ns/v0.2.0',
  '@id': 'https://example.com/vex/1',
  author: 'Acme',
  timestamp: '2026-11-28T17:44:46Z',
  version: 1,
  statements: [{ vulnerability: { name: 'CVE-2099-0001' }, products: [], status: 'fixed' }],
};
const TESTS = { result: 'PASSED', configuration: [], passedTests: ['a', 'b'], failedTests: [] };

describe('other types', () => {
  it.each<[string, string | undefined, object, string]>([
    ['OpenVEX, recognised', undefined, VEX, 'VEX (OpenVEX) of 1 statement by Acme'],
    [
      'test result',
      'https://in-toto.io/attestation/test-result/v0.1',
      TESTS,
      'tests PASSED: 2 passed, 0 warned, 0 failed',
    ],
    [
      'VSA',
      'https://slsa.dev/verification_summary/v1',
      VSA,
      'SLSA verification summary: PASSED (SLSA_BUILD_LEVEL_2)',
    ],
    [
      'unknown',
      'https://example.com/review/v1',
      { by: 'mona' },
      'https://example.com/review/v1, whose content is not judged',
    ],
  ])('%s', (_name, type, document, words) => {
    expect(readGiven({ ...document }, 'file.json', type).words).toBe(words);
  });

  it.each<[string, string, object, string]>([
    [
      'a test result without result',
      'https://in-toto.io/attestation/test-result/v0.1',
      { configuration: [] },
      'result is not one of',
    ],
    [
      'a VEX with an unknown status',
      'https://openvex.dev/ns',
      { ...VEX, statements: [{ status: 'maybe' }] },
      'statements[0].status is not one of',
    ],
    [
      'a VSA without a policy',
      'https://slsa.dev/verification_summary/v1',
      { ...VSA, policy: {} },
      'policy.uri is not a text',
    ],
    ['CycloneDX as SPDX', SPDX, toolOutput('syft.cdx-1.6.json'), 'spdxVersion is not of the form'],
    ['SARIF as a scan', VULN, toolOutput('grype.sarif.json'), 'scanner.uri is not a text'],
  ])('%s is refused', async (_name, type, document, problem) => {
    const failure = await failureOf(() => readGiven({ ...document }, 'file.json', type));
    expect([failure.code, failure.class]).toEqual(['predicate-malformed', 'usage']);
    expect(failure.message).toContain(problem);
  });

  it('are not guessed, and a statement is told from its predicate', async () => {
    expect((await failureOf(() => readGiven({ a: 1 }, 'file.json', undefined))).code).toBe(
      'predicate-unknown',
    );
    const statement = { _type: 'x', subject: [], predicateType: SPDX, predicate: {} };
    expect((await failureOf(() => readGiven(statement, 'file.json', undefined))).fix).toContain(
      'jq .predicate file.json',
    );
  });

  it.each([
    'https://slsa.dev/provenance/v1',
    'https://slsa.dev/provenance/v0.2',
    'https://sigstore.dev/cosign/sign/v1',
  ])('%s is never made from a file', async (type) => {
    expect((await failureOf(() => readGiven({ builder: { id: 'x' } }, 'file.json', type))).code).toBe(
      'predicate-reserved',
    );
  });
});

describe('an SBOM that is made again says the same', () => {
  const again = (file: string, change: (text: string) => string): [unknown, unknown] => {
    const document = toolOutput(file);
    const { predicateType } = readGiven(document, file, undefined);
    const other: unknown = JSON.parse(change(JSON.stringify(document)));
    return [lastingPart(predicateType, other), lastingPart(predicateType, document)];
  };
  const newIds = (text: string) =>
    text.replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/g, (id) =>
      [...id]
        .reverse()
        .join('')
        .replace(/(.{4})-(.{4})-(.{8})/, '$3-$2-$1'),
    );
  const later = (text: string) => text.replaceAll('2026-11-28T17:', '2026-11-29T03:');

  it.each([
    'syft.spdx-2.2.json',
    'syft.spdx-2.3.json',
    'syft.spdx-3.0.json',
    'syft.cdx-1.6.json',
    'trivy.cdx.json',
    'trivy.spdx.json',
    'grype.cdx.json',
  ])('%s', (file) => {
    const [other, first] = again(file, (text) => later(newIds(text)));
    expect(later(newIds(JSON.stringify(toolOutput(file))))).not.toBe(JSON.stringify(toolOutput(file)));
    expect(other).toEqual(first);
  });

  it('but not with another version of something in it', () => {
    for (const file of ['syft.spdx-2.3.json', 'syft.spdx-3.0.json', 'syft.cdx-1.6.json']) {
      const [other, first] = again(file, (text) => text.replaceAll('3.1.2-r0', '3.1.4-r0'));
      expect(other).not.toEqual(first);
    }
  });

  it('while a scan at another time, or with another database, says something else', () => {
    for (const change of [later, (text: string) => text.replaceAll('v6.1.10', 'v6.1.11')]) {
      const document = toolOutput('grype.json');
      const read = (value: object) => readGiven({ ...value }, 'grype.json', undefined).predicate(RUN);
      const other = read(JSON.parse(change(JSON.stringify(document))) as object);
      expect(lastingPart(VULN, other)).not.toEqual(lastingPart(VULN, read(document)));
    }
    const predicate = readGiven(toolOutput('grype.json'), 'grype.json', undefined).predicate;
    expect(lastingPart(VULN, predicate(RUN))).toEqual(
      lastingPart(VULN, predicate({ ...RUN, uri: `${RUN.uri}0` })),
    );
  });
});
