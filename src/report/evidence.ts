import { createPublicKey, type KeyObject } from 'node:crypto';
import type { ExpectationOptions, ExpectedKey } from '../expectation/expectation.ts';
import { readLegacyArtifact, type StoredLayer } from '../oci/layout/legacy-artifact.ts';
import { reasonOf } from '../shared/reason.ts';
import { toolName, toolVersion } from '../shared/tool.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';
import { type Digest, parseDigest, sha256Digest } from '../subject/digest.ts';
import { type JsonDocument, type JsonValue, parseJson } from '../text/json-document.ts';
import type { Answer } from '../verification/answers.ts';
import type { Way } from '../verification/artifact-report.ts';
import type { FoundArtifact, StoredArtifact } from '../verification/found-artifact.ts';
import type { Requirement } from '../verification/requirement.ts';
import { type BundleReader, bundleReader } from '../verification/verify-file.ts';

/** Changes when an older reader could not read it. */
const EVIDENCE_VERSION = 1;

/** What is needed to verify an image again, years later and without asking anyone. */
export interface Evidence {
  readonly image: string;
  /** What was expected, as it was said. */
  readonly expectation: ExpectationOptions;
  /** What it had to be signed with, in place of a certificate. */
  readonly key: ExpectedKey | undefined;
  readonly requirements: readonly Requirement[];
  readonly digest: Digest;
  readonly verifiedAt: Date;
  /** JSON, as it was used. */
  readonly trustedRoot: string;
  readonly found: readonly FoundArtifact[];
}

/** The evidence about one image, in JSON; undefined where nothing could be looked up. */
export function evidenceJson(
  { report, result, digest, question }: Answer,
  root: TrustedRoot,
): string | undefined {
  if (!result || !digest || !question) return undefined;
  const { said, expectation, requirements } = question;
  const evidence = {
    schemaVersion: EVIDENCE_VERSION,
    tool: { name: toolName, version: toolVersion },
    verifiedAt: new Date().toISOString(),
    image: report.image,
    digest,
    expectation: said,
    ...(expectation.key && keyJson(expectation.key)),
    requirements,
    verdict: report.verdict,
    report,
    trustedRoot: { source: root.source, json: root.json },
    artifacts: result.found.flatMap((found) => (found.stored ? [artifactJson(found, found.stored)] : [])),
  };
  return `${JSON.stringify(evidence, undefined, 2)}\n`;
}

function keyJson({ publicKey, allowNoTlog }: ExpectedKey) {
  const key = publicKey.export({ type: 'spki', format: 'pem' });
  return { key, ...(allowNoTlog && { allowNoTlog }) };
}

function artifactJson({ foundThrough, digest }: FoundArtifact, stored: StoredArtifact) {
  const known = { foundThrough, digest };
  if (stored.kind === 'bundle') return { ...known, bundle: stored.bundle.toString('utf8') };
  const { suffix, layer, content } = stored.stored;
  const { mediaType, annotations } = layer;
  return { ...known, layer: { suffix, mediaType, annotations, content: content.toString('base64') } };
}

const DOCUMENT: JsonDocument = {
  name: 'the evidence file',
  class: 'malformed',
  code: 'evidence-malformed',
  maxBytes: 256 * 1024 * 1024,
};
export const EVIDENCE_MAX_BYTES = DOCUMENT.maxBytes;
const MAX_ARTIFACTS = 1000;
const MAX_REQUIREMENTS = 100;
const WAYS: readonly Way[] = ['referrers-api', 'index-tag', 'sig-tag', 'att-tag', 'file'];

/** Reads evidence back; nothing in it is believed but what verifies. @throws Failure `evidence-malformed` */
export async function parseEvidence(bytes: Buffer): Promise<Evidence> {
  const json = parseJson(bytes, DOCUMENT);
  if (json.get('schemaVersion').decimal() !== String(EVIDENCE_VERSION)) {
    throw json.misfit(`is not of version ${EVIDENCE_VERSION}, which this program reads`);
  }
  const digest = parseDigest(json.get('digest').text());
  const readBundle = await bundleReader({ digest, bytes: undefined }, bytes);
  return {
    image: json.get('image').text(),
    digest,
    verifiedAt: json.get('verifiedAt').date(),
    expectation: readExpectation(json.get('expectation')),
    key: readExpectedKey(json),
    requirements: json.find('requirements')?.items(MAX_REQUIREMENTS).map(readRequirement) ?? [],
    trustedRoot: json.get('trustedRoot').get('json').text(),
    found: json
      .get('artifacts')
      .items(MAX_ARTIFACTS)
      .map((item) => readArtifact(item, readBundle)),
  };
}

/** Options are text, or `true`; which of them are known is for their parser to say. */
function readExpectation(json: JsonValue): ExpectationOptions {
  const entries = json.names().map((name) => {
    const value = json.get(name);
    return [name, value.isTrue() ? true : value.text()] as const;
  });
  return Object.fromEntries(entries);
}

function readExpectedKey(json: JsonValue): ExpectedKey | undefined {
  const key = json.find('key');
  return key && { publicKey: readKey(key), allowNoTlog: json.find('allowNoTlog')?.isTrue() ?? false };
}

function readKey(json: JsonValue): KeyObject {
  try {
    return createPublicKey(json.text());
  } catch {
    throw json.misfit('is no public key in PEM');
  }
}

function readRequirement(json: JsonValue): Requirement {
  const age = json.find('maxAgeMs')?.decimal();
  return {
    predicateType: json.get('predicateType').text(),
    maxAgeMs: age === undefined ? undefined : Number(age),
  };
}

function readArtifact(json: JsonValue, readBundle: BundleReader): FoundArtifact {
  const foundThrough = json.get('foundThrough').items(WAYS.length).map(readWay);
  const digest = json.get('digest').text();
  const bundle = json.find('bundle');
  const known = { foundThrough, digest, claimedType: undefined };
  try {
    if (bundle) {
      const bytes = Buffer.from(bundle.text());
      return {
        ...known,
        layout: 'bundle',
        artifact: readBundle(bytes),
        stored: { kind: 'bundle', bundle: bytes },
      };
    }
    const stored = readLayer(json.get('layer'));
    return {
      ...known,
      layout: 'legacy',
      artifact: readLegacyArtifact(stored),
      stored: { kind: 'layer', stored },
    };
  } catch (error) {
    return { ...known, layout: bundle ? 'bundle' : 'legacy', problem: reasonOf(error) };
  }
}

function readWay(json: JsonValue): Way {
  const way = WAYS.find((candidate) => candidate === json.text());
  if (way === undefined) throw json.misfit('is no way by which something is found');
  return way;
}

function readLayer(json: JsonValue): StoredLayer {
  const suffix = json.get('suffix').text();
  if (suffix !== 'sig' && suffix !== 'att') throw json.misfit('has a suffix other than sig and att');
  const content = json.get('content').base64();
  const annotations = json.get('annotations');
  return {
    suffix,
    content,
    layer: {
      mediaType: json.get('mediaType').text(),
      digest: sha256Digest(content),
      size: content.length,
      annotations: Object.fromEntries(
        annotations.names().map((name) => [name, annotations.get(name).text()]),
      ),
    },
  };
}
