import { type Bundle, createVerifier } from 'sigstore';
import type { Trust } from './trust.ts';

/** What somebody who pulls the image knows: where it is, and who must have signed it. */
export interface Expectation {
  readonly registryUrl: string;
  readonly repository: string;
  readonly digest: string;
  readonly identity: string;
  readonly issuer: string;
  readonly trust: Trust;
}

export interface Statement {
  readonly predicateType: string;
  readonly subject: readonly { readonly digest: { readonly sha256: string } }[];
}

/**
 * The bundles beside an image, found as a reader without a referrers API finds them. Reads with plain
 * fetch and verifies with Sigstore's own library: nothing of the action is used.
 */
export async function fetchBundles({ registryUrl, repository, digest }: Expectation): Promise<string[]> {
  const base = `${registryUrl}/v2/${repository}`;
  const index = await json<{ manifests: { digest: string }[] }>(
    `${base}/manifests/${digest.replace(':', '-')}`,
  );
  return Promise.all(
    index.manifests.map(async (entry) => {
      const { layers } = await json<{ layers: { digest: string }[] }>(`${base}/manifests/${entry.digest}`);
      return (await fetch(`${base}/blobs/${layers[0]?.digest}`)).text();
    }),
  );
}

/** Verifies one bundle for the image. @throws Error that says what does not hold */
export async function verifyBundle(bundle: string, expected: Expectation): Promise<Statement> {
  const parsed = JSON.parse(bundle) as Bundle;
  // A regular expression, for this library; people read the name.
  const identity = `^${RegExp.escape(expected.identity)}$`;
  const verifier = await createVerifier({
    ...expected.trust,
    certificateIssuer: expected.issuer,
    certificateIdentityURI: identity,
  });
  try {
    verifier.verify(parsed);
  } catch (error) {
    throw new Error((error as Error).message.replaceAll(identity, expected.identity), { cause: error });
  }
  if (!parsed.dsseEnvelope) throw new Error('not a statement');
  const payload = Buffer.from(parsed.dsseEnvelope.payload, 'base64');
  const statement = JSON.parse(payload.toString()) as Statement;
  const digests = statement.subject.map((subject) => `sha256:${subject.digest.sha256}`);
  if (!digests.includes(expected.digest)) throw new Error(`the statement is about ${digests.join(', ')}`);
  return statement;
}

async function json<T>(url: string): Promise<T> {
  const accept = 'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json';
  return (await (await fetch(url, { headers: { accept } })).json()) as T;
}
