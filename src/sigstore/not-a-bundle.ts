import type { JsonValue } from '../text/json-document.ts';

interface Document {
  /** The member by which it is known. */
  readonly member: string;
  readonly name: string;
  readonly fix: string;
}

/** What people have in hand and take for a bundle. */
const DOCUMENTS: readonly Document[] = [
  {
    member: 'payloadType',
    name: 'is a DSSE envelope alone, without certificate and log entry',
    fix: 'give the Sigstore bundle that was written beside it; for an envelope of slsa-github-generator run slsa-verifier, which looks for its log entry',
  },
  {
    member: 'attestations',
    name: 'is a list of attestations, as the npm registry and GitHub’s API answer',
    fix: 'take its bundles: jq -c ".attestations[].bundle" FILE > bundles.jsonl   # and then --bundle bundles.jsonl',
  },
  {
    member: 'provenance_summary',
    name: 'is what gcloud says of an image of Cloud Build, signed with keys of Google',
    fix: 'verify it with slsa-verifier verify-image --provenance-path FILE',
  },
  {
    member: '_type',
    name: 'is an in-toto statement that nobody signed',
    fix: 'give the Sigstore bundle of the envelope that holds it',
  },
];

/** @throws Failure `kind-unknown` for a document that is no bundle, but known by name */
export function refuseOtherDocuments(json: JsonValue): void {
  if (json.find('mediaType') !== undefined) return;
  const document = DOCUMENTS.find(({ member }) => json.find(member) !== undefined);
  if (document) throw json.unknownKind(document.name, document.fix);
}
