import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sbom } from '../../scripts/release/sbom.ts';
import { bundledPackages } from '../../scripts/licences.ts';

const SOURCE = { commit: '0'.repeat(40), created: '2026-01-01T00:00:00.000Z' };

test('every package that dist/ has a licence of is in the SBOM of the action', () => {
  const licensed = [...readFileSync('dist/licenses.txt', 'utf8').matchAll(/^(@?[\w./-]+) (\d\S*) \(/gm)];
  expect(licensed.length).toBeGreaterThan(10);
  const listed = bundledPackages('.').map(({ version }) => version);
  expect(licensed.map(([, , version = '']) => version)).toEqual(listed);
});

test('the SBOM says what each package is and what its bytes are', () => {
  const one = { name: '@a/b', version: '1.0.0', license: 'MIT', integrity: 'sha512-AAEC' };
  const text = JSON.stringify(sbom(SOURCE, [one]));
  expect(JSON.parse(text)).toMatchObject({
    spdxVersion: 'SPDX-2.3',
    creationInfo: { created: '2026-01-01T00:00:00Z' },
    packages: [
      { name: 'org/slsa-provenance-action', sourceInfo: `git commit ${SOURCE.commit}` },
      {
        name: '@a/b',
        checksums: [{ algorithm: 'SHA512', checksumValue: '000102' }],
        externalRefs: [{ referenceLocator: 'pkg:npm/%40a/b@1.0.0' }],
      },
    ],
    relationships: [
      { relationshipType: 'DESCRIBES', relatedSpdxElement: 'SPDXRef-Package' },
      { relationshipType: 'CONTAINS', relatedSpdxElement: 'SPDXRef-1' },
    ],
  });
});
