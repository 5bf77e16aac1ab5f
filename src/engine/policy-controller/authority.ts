import type { YamlMap } from '../../text/yaml-text.ts';
import type { PolicyTerms, SignerTerms } from '../policy-terms.ts';

export type SignatureFormat = 'legacy' | 'bundle';

const PUBLIC = { fulcio: 'https://fulcio.sigstore.dev', log: 'https://rekor.sigstore.dev' };

/**
 * Who has to have signed, and where that is looked for: one identity, since bundles take no more.
 * @param name of the authority; undefined: what signs
 */
export function authorityOf(
  { signer, ...terms }: PolicyTerms,
  format: SignatureFormat,
  name = signer.kind === 'key' ? 'key' : 'workflow',
): YamlMap {
  const { signatureRepository } = terms;
  return {
    name,
    ...(signer.kind === 'key' ? keyed(signer, terms) : keyless(signer, terms, format)),
    ...(signatureRepository !== undefined && { source: [{ oci: signatureRepository }] }),
    ...(format === 'bundle' && { signatureFormat: 'bundle' }),
  };
}

function keyed(
  { pem, logged }: Extract<SignerTerms, { kind: 'key' }>,
  { name, trust }: Pick<PolicyTerms, 'name' | 'trust'>,
): YamlMap {
  const ctlog =
    trust.kind === 'private' ? { url: trust.instance.log, trustRootRef: name } : { url: PUBLIC.log };
  return { key: { data: pem }, ...(logged && { ctlog }) };
}

function keyless(
  { issuer, subject }: Extract<SignerTerms, { kind: 'keyless' }>,
  { name, trust }: Pick<PolicyTerms, 'name' | 'trust'>,
  format: SignatureFormat,
): YamlMap {
  const who = subject.kind === 'exact' ? { subject: subject.text } : { subjectRegExp: subject.text };
  const { fulcio, log } = trust.kind === 'private' ? trust.instance : PUBLIC;
  const trustRoot = trust.kind === 'private' && format === 'legacy' ? { trustRootRef: name } : {};
  return {
    keyless: { url: fulcio, ...trustRoot, identities: [{ issuer, ...who }] },
    ...(log !== undefined && { ctlog: { url: log, ...trustRoot } }),
  };
}
