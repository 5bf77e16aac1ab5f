import type { KeylessIdentity, TextMatch } from '../engine/policy.ts';
import type { CertificateIdentity } from '../sigstore/certificate.ts';
import { matchesWildcards } from '../text/glob.ts';
import { parseRegularExpression } from '../text/regular-expression.ts';

/**
 * Whether a text is one that a policy accepts. Engines look for a regular expression anywhere in it, as Go's
 * `MatchString` does; one that does not compile matches nothing. Call `loadRegularExpressions` first.
 */
export function isAccepted({ kind, text: wanted }: TextMatch, text: string): boolean {
  switch (kind) {
    case 'exact':
      return text === wanted;
    case 'glob':
      return matchesWildcards(wanted, text);
    case 'regexp':
      return parseRegularExpression(wanted)?.isIn(text) ?? false;
  }
}

/** Whether an identity is one that a policy accepts; a half that is not named is not compared. */
export function acceptsIdentity(
  { subject, issuer }: KeylessIdentity,
  signer: Pick<CertificateIdentity, 'san' | 'issuer'>,
): boolean {
  return (
    (subject === undefined || isAccepted(subject.value, signer.san)) &&
    (issuer === undefined || isAccepted(issuer.value, signer.issuer))
  );
}

/** The identity, for people. */
export function identityWords({ subject, issuer }: KeylessIdentity): string {
  const who = subject === undefined ? 'anyone' : wordsOf(subject.value);
  return issuer === undefined ? who : `${who} (${wordsOf(issuer.value)})`;
}

function wordsOf({ kind, text }: TextMatch): string {
  return kind === 'exact' ? text : `a name that matches ${text}`;
}
