import type { PolicyTerms, SignerTerms } from '../engine/policy-terms.ts';
import { utcSeconds } from '../text/utc.ts';

/** What policies are written to demand, as reports in JSON have it. */
export function termsJson(terms: PolicyTerms): object {
  const { mode, images, signer, signature, predicates, later, remarks } = terms;
  return {
    mode,
    images: images.map(({ registry, path }) => `${registry}/${path}`),
    signer: signerJson(signer),
    signature,
    predicates,
    ...(later && { later: { signer: signerJson(later.signer), until: utcSeconds(later.until) } }),
    remarks,
  };
}

function signerJson(signer: SignerTerms): object {
  return signer.kind === 'key'
    ? { kind: signer.kind, publicKey: signer.pem, logged: signer.logged }
    : { kind: signer.kind, issuer: signer.issuer, subject: signer.subject };
}
