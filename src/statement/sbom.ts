import { listAt, memberAt, textAt } from '../text/member.ts';
import { CYCLONEDX, SPDX, SPDX_3 } from './predicate-types.ts';

/** What an SBOM says of itself. Whoever made it says so; nothing of it is checked. */
export interface Sbom {
  /** `SPDX 2.3`, `CycloneDX 1.6` */
  readonly format: string;
  readonly predicateType: string;
  /** Of the file (IANA). */
  readonly mediaType: string;
  /** What it lists, the image itself apart. */
  readonly components: number;
  /** `syft-1.57.1` */
  readonly tool: string | undefined;
  /** RFC 3339. */
  readonly created: string | undefined;
  /** Digests by which it names what it is about, `sha256:…`: of an index, of a manifest or of a config. */
  readonly names: readonly string[];
}

const SPDX_JSON = 'application/spdx+json';
const CYCLONEDX_JSON = 'application/vnd.cyclonedx+json';
/** Of SPDX 3 (spdx.github.io/spdx-spec/v3.0.1, "JSON-LD"). */
const SPDX_CONTEXT = /^https:\/\/spdx\.org\/rdf\/(3\.\d+(?:\.\d+)?)\/spdx-context\.jsonld$/;

/** Reads an SBOM in JSON: SPDX 2.x, SPDX 3 or CycloneDX; undefined: it is none of them. */
export function readSbom(document: unknown): Sbom | undefined {
  return readSpdx2(document) ?? readSpdx3(document) ?? readCycloneDx(document);
}

function readSpdx2(document: unknown): Sbom | undefined {
  const [, version] = /^SPDX-(2\.\d+)$/.exec(textAt(document, 'spdxVersion') ?? '') ?? [];
  if (version === undefined) return undefined;
  const roots = spdx2Roots(document);
  const creators = listAt(document, 'creationInfo', 'creators');
  return {
    format: `SPDX ${version}`,
    predicateType: SPDX,
    mediaType: SPDX_JSON,
    components: listAt(document, 'packages').length - roots.length,
    tool: creators.map((one) => /^Tool: (.+)$/.exec(String(one))?.[1]).find((one) => one !== undefined),
    created: textAt(document, 'creationInfo', 'created'),
    names: digestsIn(roots.flatMap(spdx2Names)),
  };
}

/** What the document describes (SPDX 2.3, 11.1 "DESCRIBES"). */
function spdx2Roots(document: unknown): unknown[] {
  const described = new Set([
    ...listAt(document, 'documentDescribes'),
    ...listAt(document, 'relationships')
      .filter((one) => textAt(one, 'relationshipType') === 'DESCRIBES')
      .map((one) => textAt(one, 'relatedSpdxElement')),
  ]);
  return listAt(document, 'packages').filter((one) => described.has(textAt(one, 'SPDXID')));
}

/** Syft writes versions, checksums and package URLs; Trivy writes notes. */
function spdx2Names(root: unknown): (string | undefined)[] {
  const sha256 = listAt(root, 'checksums').find((one) => textAt(one, 'algorithm') === 'SHA256');
  return [
    textAt(root, 'versionInfo'),
    hexDigest(textAt(sha256, 'checksumValue')),
    ...listAt(root, 'externalRefs').map((one) => textAt(one, 'referenceLocator')),
    ...listAt(root, 'annotations').map((one) => namedIn(textAt(one, 'comment'), ': ')),
  ];
}

function readSpdx3(document: unknown): Sbom | undefined {
  const [, version] = SPDX_CONTEXT.exec(textAt(document, '@context') ?? '') ?? [];
  const graph = listAt(document, '@graph');
  if (version === undefined || graph.length === 0) return undefined;
  const ofType = (type: string) => graph.filter((one) => textAt(one, 'type') === type);
  const packages = ofType('software_Package');
  const roots = spdx3Roots(graph, packages);
  return {
    format: `SPDX ${version}`,
    predicateType: SPDX_3,
    mediaType: SPDX_JSON,
    components: packages.length - roots.length,
    tool: textAt(ofType('Tool')[0], 'name'),
    created: textAt(ofType('CreationInfo')[0], 'created'),
    names: digestsIn(roots.flatMap(spdx3Names)),
  };
}

/** From the document to its SBOM to the package that it is of. */
function spdx3Roots(graph: readonly unknown[], packages: readonly unknown[]): unknown[] {
  const roots = new Set(graph.flatMap((one) => listAt(one, 'rootElement')));
  return packages.filter((one) => roots.has(textAt(one, 'spdxId')));
}

function spdx3Names(root: unknown): (string | undefined)[] {
  const sha256 = listAt(root, 'verifiedUsing').find((one) => textAt(one, 'algorithm') === 'sha256');
  return [
    textAt(root, 'software_packageVersion'),
    textAt(root, 'software_packageUrl'),
    hexDigest(textAt(sha256, 'hashValue')),
  ];
}

function readCycloneDx(document: unknown): Sbom | undefined {
  const version = textAt(document, 'specVersion');
  if (textAt(document, 'bomFormat') !== 'CycloneDX' || !/^\d+\.\d+$/.test(version ?? '')) return undefined;
  return {
    format: `CycloneDX ${version}`,
    predicateType: CYCLONEDX,
    mediaType: CYCLONEDX_JSON,
    components: listAt(document, 'components').length,
    tool: cycloneDxTool(memberAt(document, 'metadata', 'tools')),
    created: textAt(document, 'metadata', 'timestamp'),
    names: digestsIn(cycloneDxNames(memberAt(document, 'metadata', 'component'))),
  };
}

/** A list until CycloneDX 1.4, later an object with a list of components. */
function cycloneDxTool(tools: unknown): string | undefined {
  const [tool] = Array.isArray(tools) ? (tools as unknown[]) : listAt(tools, 'components');
  const name = textAt(tool, 'name');
  const version = textAt(tool, 'version');
  return name !== undefined && version !== undefined ? `${name}-${version}` : name;
}

function cycloneDxNames(root: unknown): (string | undefined)[] {
  const sha256 = listAt(root, 'hashes').find((one) => textAt(one, 'alg') === 'SHA-256');
  const properties = listAt(root, 'properties');
  return [
    textAt(root, 'version'),
    textAt(root, 'purl'),
    hexDigest(textAt(sha256, 'content')),
    ...properties.map((one) =>
      namedIn(
        `${textAt(one, 'name') ?? ''} ${textAt(one, 'value') ?? ''}`.replace('aquasecurity:trivy:', ''),
        ' ',
      ),
    ),
  ];
}

/** Trivy's notes of the image: the digest in a registry, and that of the config. Those of layers name no image. */
function namedIn(note: string | undefined, separator: string): string | undefined {
  const at = note?.indexOf(separator) ?? -1;
  const isName = at > 0 && ['ImageID', 'RepoDigest'].includes(note?.slice(0, at) ?? '');
  return isName ? note?.slice(at + separator.length) : undefined;
}

function hexDigest(hex: string | undefined): string | undefined {
  return hex === undefined ? undefined : `sha256:${hex}`;
}

/** Each digest in texts such as `sha256:…`, `name@sha256:…` and `pkg:oci/name@sha256%3A…`, once. */
export function digestsIn(texts: readonly (string | undefined)[]): string[] {
  const digests = texts.map(
    (text) => /(?:^|@)sha256(?::|%3a)([0-9a-f]{64})(?![0-9a-f])/i.exec(text ?? '')?.[1],
  );
  return [...new Set(digests.flatMap((hex) => (hex === undefined ? [] : `sha256:${hex.toLowerCase()}`)))];
}
