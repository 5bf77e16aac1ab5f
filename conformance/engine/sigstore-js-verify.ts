// node sigstore-js-verify.ts TRUSTED_ROOT.json BUNDLE.json IDENTITY ISSUER DIGEST: verifies a bundle as users of
// `@sigstore/verify` do, and that its statement is about the digest. Ends with 1 when it is not to be trusted.
import { readFileSync } from 'node:fs';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';

interface Statement {
  readonly subject: readonly { readonly digest: { readonly sha256: string } }[];
}

const [root = '', file = '', subjectAlternativeName = '', issuer = '', digest = ''] = process.argv.slice(2);
const material = toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(readFileSync(root, 'utf8'))));
const bundle = bundleFromJSON(JSON.parse(readFileSync(file, 'utf8')));
const policy = { subjectAlternativeName: exactly(subjectAlternativeName), extensions: { issuer } };
new Verifier(material).verify(toSignedEntity(bundle), policy);
if (bundle.content.$case !== 'dsseEnvelope') throw new Error('the bundle holds no statement');
const { subject } = JSON.parse(bundle.content.dsseEnvelope.payload.toString()) as Statement;
if (!subject.some((one) => `sha256:${one.digest.sha256}` === digest)) throw new Error(`not about ${digest}`);

/** The library takes a regular expression. */
function exactly(text: string): string {
  return `^${RegExp.escape(text)}$`;
}
