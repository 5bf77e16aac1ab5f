import { Failure } from '../shared/failure.ts';
import { canonicalRegistry } from '../subject/registry-name.ts';
import type { CredentialOptions } from './credential-sources.ts';

/** The inputs `registry`, `registry-username` and `registry-password` as they were set; empty when not. */
export interface CredentialInputs {
  readonly registry: string;
  readonly username: string;
  readonly password: string;
}

/**
 * Credentials from inputs; undefined: none were given.
 * @param registries of all images, and of what keeps their signatures: without `registry`, the password is for the only one
 * @throws Failure `registry-credentials-incomplete`, `registry-credentials-elsewhere`, `registry-ambiguous`
 */
export function explicitCredentials(
  { registry, username, password }: CredentialInputs,
  registries: readonly string[],
): CredentialOptions['explicit'] {
  if (username === '' && password === '') return undefined;
  if (username === '' || password === '') {
    const [set, empty] =
      username === ''
        ? ['registry-password', 'registry-username']
        : ['registry-username', 'registry-password'];
    throw new Failure({
      class: 'usage',
      code: 'registry-credentials-incomplete',
      what: `${set} is set, but ${empty} is empty`,
      why: 'a secret that does not exist, or that this event may not read, is empty',
      fix: 'set both, or neither and use docker/login-action before this step',
    });
  }
  const named = canonicalRegistry(registry) ?? registry.toLowerCase();
  if (named !== '' && registries.length > 0 && !registries.includes(named))
    throw elsewhere(named, registries);
  return { registry: named || onlyRegistry(registries), username, password };
}

function elsewhere(registry: string, registries: readonly string[]): Failure {
  return new Failure({
    class: 'usage',
    code: 'registry-credentials-elsewhere',
    what: `registry-password is for ${registry}, and the images are in ${[...new Set(registries)].join(' and ')}`,
    why: 'it would not be used, and the images be asked for without it',
    fix: `registry: ${registries[0] ?? ''}`,
  });
}

function onlyRegistry(registries: readonly string[]): string {
  const [only, ...others] = new Set(registries);
  if (only !== undefined && others.length === 0) return only;
  throw new Failure({
    class: 'usage',
    code: 'registry-ambiguous',
    what: `registry-password is set without registry, and the images are in ${[...new Set(registries)].join(' and ')}`,
    why: 'a password must not be sent to a registry that it is not for',
    fix: `registry: ${only ?? 'ghcr.io'}`,
  });
}
