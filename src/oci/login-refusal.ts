import { Failure } from '../shared/failure.ts';
import { adviceOnDenial, adviceOnLogin } from './advice.ts';
import { AZURE_LOGIN, type Credentials } from './credentials.ts';

/** What a registry refused, as far as its login may be at fault. */
interface RefusedLogin {
  readonly registry: string;
  readonly path: string;
  /** `ghcr.io/acme/app` */
  readonly repository: string;
  /** What was asked for, to follow "refused": `to write the manifest sha256:…`. */
  readonly doing: string;
  readonly credentials: Credentials;
  readonly status: number;
}

/** The registry, or its token service, does not take these credentials. */
export function wrongCredentials(
  refusal: Pick<RefusedLogin, 'registry' | 'path' | 'credentials' | 'status'>,
): Failure {
  const { registry, path, credentials, status } = refusal;
  const source = credentials.kind === 'anonymous' ? 'nobody' : credentials.source;
  return new Failure({
    class: 'denied',
    code: 'registry-unauthorized',
    what: `${registry} refused the credentials from ${source} for ${path} (${status})`,
    why: 'they are wrong, expired, for another registry, or have no access to this repository',
    // Some are new in every job: what they may do is all that can be wrong with them.
    fix:
      source === 'github-token' || source === AZURE_LOGIN
        ? adviceOnDenial(registry, path)
        : `renew them; they come from ${source}. If they are right, ${adviceOnDenial(registry, path)}`,
  });
}

export function loginMissing(
  refusal: Pick<RefusedLogin, 'registry' | 'repository' | 'doing' | 'status'>,
): Failure {
  return new Failure({
    class: 'denied',
    code: 'registry-unauthorized',
    what: `${refusal.repository} refused ${refusal.doing} without a login (${refusal.status})`,
    why: `no credentials for ${refusal.registry} in the inputs, Docker's or podman's configuration, nor a github-token that is for it`,
    fix: adviceOnLogin(refusal.registry),
  });
}
