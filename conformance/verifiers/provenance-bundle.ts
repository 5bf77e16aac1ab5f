import type { SignedImage } from '../signing.ts';

/** The bundle with the SLSA provenance of an image, of those that the action saved. */
export function provenanceBundle({ bundles, digest }: SignedImage): string {
  const found = bundles.find((bundle) => {
    const statement = statementOf(bundle);
    const subjects = statement.subject.map((subject) => `sha256:${subject.digest.sha256}`);
    return statement.predicateType === 'https://slsa.dev/provenance/v1' && subjects.includes(digest);
  });
  if (found === undefined) throw new Error(`no provenance of ${digest} was saved`);
  return found;
}

interface Statement {
  readonly predicateType: string;
  readonly subject: readonly { readonly digest: { readonly sha256: string } }[];
}

function statementOf(bundle: string): Statement {
  const { dsseEnvelope } = JSON.parse(bundle) as { dsseEnvelope: { payload: string } };
  return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()) as Statement;
}
