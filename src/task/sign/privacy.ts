import type { TokenClaims } from '../../github/claims.ts';
import { Failure } from '../../shared/failure.ts';
import type { Instance } from '../../sigstore/instance.ts';

/** What the certificate and the log entries of the public instance show to everyone, for ever. */
export function publishedFacts(claims: TokenClaims): string[] {
  return [
    `repository: ${claims.repository} (id ${claims.repository_id}, owner id ${claims.repository_owner_id})`,
    `workflow: ${claims.job_workflow_ref}`,
    `ref and commit: ${claims.ref}, ${claims.sha}`,
    `event, run and runner: ${claims.event_name}, ${claims.run_id}, ${claims.runner_environment}`,
    DIGESTS,
  ];
}

const DIGESTS = 'digests of the signed statements (not the image names in them)';

/** The same where a key signs. */
export const FACTS_OF_A_KEY: readonly string[] = ['the public key', DIGESTS];

/**
 * A missing visibility claim counts as private: publishing cannot be taken back.
 * @throws Failure `private-repository`
 */
export function checkPrivacy(claims: TokenClaims, instance: Instance, consent: boolean): void {
  const visibility = claims.repository_visibility;
  if (!instance.isPublic || consent || visibility === 'public') return;
  throw new Failure({
    class: 'usage',
    code: 'private-repository',
    what: `${claims.repository} is ${visibility ?? 'not known to be public'}, and signing with the public Sigstore instance would publish, for ever:\n- ${publishedFacts(claims).join('\n- ')}`,
    why: 'certificates and log entries of the public instance can be read and searched by everyone',
    fix:
      'one of:\n' +
      '  private-repository: true            # if these facts may be public\n' +
      '  signing-config: and trusted-root:   # a private Sigstore instance\n' +
      '  key:                                # a key of your own: the log shows the public key, and no repository\n' +
      '  tlog: false                         # with key: nothing is published',
  });
}

/**
 * The public instance's Fulcio knows github.com only; a token of another server is said here, before
 * a request that could but fail.
 * @throws Failure `issuer-not-accepted`
 */
export function checkIssuer(claims: TokenClaims, instance: Instance): void {
  const accepted = instance.oidcIssuers;
  if (!accepted || accepted.some((issuer) => claims.iss === issuer || claims.iss.startsWith(`${issuer}/`)))
    return;
  throw new Failure({
    class: 'usage',
    code: 'issuer-not-accepted',
    what: `the public Sigstore instance issues no certificates for tokens of ${claims.iss}`,
    why: 'GitHub Enterprise Server and ghe.com have token issuers of their own',
    fix: 'run a private Sigstore instance that trusts this issuer and set both:\n  signing-config: path/to/signing_config.json\n  trusted-root: path/to/trusted_root.json',
  });
}
