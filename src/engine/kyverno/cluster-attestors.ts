import { noted, type Yaml, type YamlMap } from '../../text/yaml-text.ts';
import type { PolicyTerms, PrivateInstance, SignerTerms } from '../policy-terms.ts';
import { type ClusterPolicyType, PUBLIC_LOG } from './documents.ts';

/** One set: who has to have signed, or one of two. */
export function attestorsOf(terms: PolicyTerms, type: ClusterPolicyType): YamlMap[] {
  const { signer, later } = terms;
  const entryOf = (one: SignerTerms) =>
    one.kind === 'key' ? keyed(one, terms, type) : keyless(one, terms, type);
  return later
    ? [{ count: 1, entries: [entryOf(signer), entryOf(later.signer)] }]
    : [{ entries: [entryOf(signer)] }];
}

function keyed(
  { pem, logged }: Extract<SignerTerms, { kind: 'key' }>,
  { trust }: PolicyTerms,
  type: ClusterPolicyType,
): YamlMap {
  const own = trust.kind === 'private' ? trust.instance : undefined;
  // With ignoreSCT, a bundle's time in the log would not count, and there is no other (sigstore.go, buildVerifyOptions).
  const isTimedByLog = type === 'SigstoreBundle' && logged;
  const rekor: Yaml = logged
    ? { url: own?.log ?? PUBLIC_LOG, ...(own?.logs[0] && { pubkey: own.logs[0].publicKey }) }
    : noted('Signed without a log entry: nobody sees what a stolen key signs.', {
        url: PUBLIC_LOG,
        ignoreTlog: true,
      });
  return {
    keys: {
      publicKeys: pem,
      rekor,
      ...(!isTimedByLog && {
        ctlog: noted('A key has no certificate, and so no timestamp of one.', { ignoreSCT: true }),
      }),
    },
  };
}

function keyless(
  { issuer, subject }: Extract<SignerTerms, { kind: 'keyless' }>,
  { trust }: PolicyTerms,
  type: ClusterPolicyType,
): YamlMap {
  const who = subject.kind === 'exact' ? { subject: subject.text } : { subjectRegExp: subject.text };
  // Bundles are verified by the keys of the process alone (pkg/image/verifiers/cpol/cosign/sigstore.go).
  const own = trust.kind === 'private' && type === 'Cosign' ? trust.instance : undefined;
  const url = (trust.kind === 'private' ? trust.instance.log : undefined) ?? PUBLIC_LOG;
  return {
    keyless: {
      issuer,
      ...who,
      rekor: noted('Has to be there; nobody asks it while a Pod is admitted.', {
        url,
        ...(own && logKeyOf(own)),
      }),
      ...(own && keysOf(own)),
    },
  };
}

function logKeyOf({ logs, log }: PrivateInstance): YamlMap {
  const key = logs.find(({ url }) => url === log) ?? logs[0];
  return key ? { pubkey: key.publicKey } : {};
}

function keysOf({ authorities, ctlogs }: PrivateInstance): YamlMap {
  const [ctlog] = ctlogs;
  return {
    roots: noted(
      'The certificate authority of the instance, from the one that issues to the root.',
      authorities.flat().join(''),
    ),
    ...(ctlog && { ctlog: { pubkey: ctlog.publicKey } }),
  };
}
