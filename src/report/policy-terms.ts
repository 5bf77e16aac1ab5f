import type { PolicyTerms } from '../engine/policy-terms.ts';

/** What policies are written to demand, as reports in JSON have it. */
export function termsJson({ mode, images, signer, signature, predicates, remarks }: PolicyTerms): object {
  return {
    mode,
    images: images.map(({ registry, path }) => `${registry}/${path}`),
    signer:
      signer.kind === 'key'
        ? { kind: signer.kind, publicKey: signer.pem, logged: signer.logged }
        : { kind: signer.kind, issuer: signer.issuer, subject: signer.subject },
    signature,
    predicates,
    remarks,
  };
}
