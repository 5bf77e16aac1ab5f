import { Failure } from '../../shared/failure.ts';
import { noted, type Yaml, type YamlMap } from '../../text/yaml-text.ts';
import type { PolicyTerms, PrivateInstance, SignerTerms } from '../policy-terms.ts';
import { PUBLIC_LOG } from './documents.ts';

/** From this minor version on, an attestor takes a trusted root. */
const TAKES_TRUSTED_ROOT = 19;

/** Name of the attestor of whoever signs what is built. */
export function attestorName({ kind }: SignerTerms): 'workflow' | 'key' {
  return kind === 'key' ? 'key' : 'workflow';
}

/** Name of the attestor of whoever signs afterwards. */
export const LATER = 'later';

/**
 * Who may have signed: one identity in each attestor, since bundles are refused where there are more.
 * @throws Failure
 */
export function attestorsOf(terms: PolicyTerms, version: string): YamlMap[] {
  const { signer, later } = terms;
  const own = attestorOf(attestorName(signer), signer, terms, version);
  return later ? [own, attestorOf(LATER, later.signer, terms, version)] : [own];
}

function attestorOf(name: string, signer: SignerTerms, terms: PolicyTerms, version: string): YamlMap {
  const { signatureRepository } = terms;
  const source = signatureRepository === undefined ? {} : { source: { repository: signatureRepository } };
  const by = signer.kind === 'key' ? keyed(signer, terms, version) : keyless(signer, terms, version);
  return { name, cosign: { ...by, ...source } };
}

function keyed(
  { pem, logged }: Extract<SignerTerms, { kind: 'key' }>,
  { trust }: PolicyTerms,
  version: string,
): YamlMap {
  const log = trust.kind === 'private' ? trust.instance : undefined;
  const ctlog: Yaml = logged
    ? {
        url: log?.log ?? PUBLIC_LOG,
        ...(log?.logs[0] && { rekorPubKey: log.logs[0].publicKey }),
        insecureIgnoreSCT: true,
      }
    : noted('Signed without a log entry: nobody sees what a stolen key signs.', {
        insecureIgnoreTlog: true,
        insecureIgnoreSCT: true,
      });
  // Where a log counts, Kyverno asks TUF for the keys of one even if the policy has them.
  return { key: { data: pem }, ctlog, ...(logged && log && trustOf(log, version)) };
}

function keyless(
  { issuer, subject }: Extract<SignerTerms, { kind: 'keyless' }>,
  { trust }: PolicyTerms,
  version: string,
): YamlMap {
  const who = subject.kind === 'exact' ? { subject: subject.text } : { subjectRegExp: subject.text };
  const own = trust.kind === 'private' ? trust.instance : undefined;
  return {
    keyless: { identities: [{ issuer, ...who }] },
    ctlog: {
      url: noted('Has to be there; nobody asks it while a Pod is admitted.', own?.log ?? PUBLIC_LOG),
    },
    ...(own && trustOf(own, version)),
  };
}

function trustOf({ tuf, trustedRoot }: PrivateInstance, version: string): YamlMap {
  if (tuf) {
    const data = Buffer.from(tuf.root).toString('base64');
    return {
      tuf: noted(
        'Where Kyverno gets the keys of the instance. Its TUF client is one for the whole process: a policy for the ' +
          'public instance beside this one may keep it from being asked, until Kyverno is started again.',
        { mirror: tuf.mirror, root: { data } },
      ),
    };
  }
  if (Number(version.slice(2)) < TAKES_TRUSTED_ROOT) throw tufMissing(version);
  return {
    trustedRoot: noted(
      'The keys of the instance. Kyverno asks tuf-repo-cdn.sigstore.dev all the same before it uses them, and refuses ' +
        'every image where it cannot be reached: with --tuf-mirror and --tuf-root the policy does without.',
      { value: trustedRoot },
    ),
  };
}

function tufMissing(version: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'policy-tuf-missing',
    what: `Kyverno ${version} takes the keys of a private instance from a TUF repository only, and none is named`,
    why: 'a trusted root in the policy is read from 1.19 on',
    fix: '--tuf-mirror https://tuf.example.com --tuf-root root.json   # or --for kyverno-ivp@1.19',
  });
}
