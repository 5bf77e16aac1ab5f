import type { SignedImage } from '../signing.ts';

/** The bundle with the SLSA provenance of an image, of those that the action saved for it. */
export function provenanceBundle({ bundles, digest }: SignedImage): string {
  const statements = bundles.map((bundle) => ({ bundle, ...statementOf(bundle) }));
  const provenance = statements.filter(
    ({ predicateType }) => predicateType === 'https://slsa.dev/provenance/v1',
  );
  const about = provenance.find(({ subject }) =>
    subject.some((one) => `sha256:${one.digest.sha256}` === digest),
  );
  // What stands beside an image may be about another one.
  const found = (about ?? provenance[0])?.bundle;
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
