// What the action is made of, as SPDX 2.3 (spdx.github.io/spdx-spec/v2.3): the production part of package-lock.json.
import { projectName, toolName, toolVersion } from '../../src/shared/tool.ts';
import { type BundledPackage, bundledPackages } from '../licences.ts';

/** The commit that it is of. */
export interface Source {
  readonly commit: string;
  /** ISO 8601 */
  readonly created: string;
}

/** The document, the same for the same commit. */
export function sbom(source: Source, packages: readonly BundledPackage[] = bundledPackages('.')): object {
  const own = 'SPDXRef-Package';
  const listed = packages.map((one, nth) => ({ ...packageOf(one), SPDXID: `SPDXRef-${nth + 1}` }));
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: `${toolName}-${toolVersion}`,
    documentNamespace: `https://github.com/${projectName}/sbom/${source.commit}`,
    creationInfo: {
      created: source.created.replace(/\.\d+Z$/, 'Z'),
      creators: [`Tool: ${toolName}-release`],
    },
    packages: [
      {
        ...packageOf({
          name: projectName,
          version: toolVersion,
          license: 'Apache-2.0',
          integrity: undefined,
        }),
        SPDXID: own,
        sourceInfo: `git commit ${source.commit}`,
        externalRefs: [],
      },
      ...listed,
    ],
    relationships: [
      { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: own },
      ...listed.map(({ SPDXID }) => ({
        spdxElementId: own,
        relationshipType: 'CONTAINS',
        relatedSpdxElement: SPDXID,
      })),
    ],
  };
}

function packageOf({ name, version, license, integrity }: BundledPackage) {
  const [algorithm, base64 = ''] = integrity?.split('-') ?? [];
  const checksumValue = Buffer.from(base64, 'base64').toString('hex');
  return {
    name,
    versionInfo: version,
    downloadLocation: 'NOASSERTION',
    filesAnalyzed: false,
    licenseConcluded: 'NOASSERTION',
    licenseDeclared: license ?? 'NOASSERTION',
    copyrightText: 'NOASSERTION',
    ...(algorithm !== undefined && { checksums: [{ algorithm: algorithm.toUpperCase(), checksumValue }] }),
    externalRefs: [
      {
        referenceCategory: 'PACKAGE-MANAGER',
        referenceType: 'purl',
        referenceLocator: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      },
    ],
  };
}
