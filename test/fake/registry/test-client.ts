import { onTestFinished } from 'vitest';
import { authorize } from './authorize.ts';
import { type RegistryOptions, startRegistry } from './registry.ts';

export const REPOSITORY = 'acme/app';

/** A registry for the running test, and a function that sends it authorized requests for `acme/app`. */
export async function startWithClient(options: RegistryOptions) {
  const registry = await startRegistry({ headerPadding: 0, ...options });
  onTestFinished(() => registry.close());
  const headers = await authorize({ url: registry.url, auth: registry.dockerAuth.auth }, REPOSITORY);
  /** `path` below the repository, or from the root if it starts with a slash; redirects are not followed. */
  const send = (method: string, path: string, init: RequestInit = {}) =>
    fetch(new URL(path, `${registry.url}/v2/${REPOSITORY}/`), {
      ...{ method, redirect: 'manual', ...init },
      headers: { ...headers, ...init.headers },
    });
  return { registry, headers, send };
}

/** The body and type that PUT a manifest. */
export function manifestPut(manifest: object, headers: Record<string, string> = {}): RequestInit {
  const { mediaType = '' } = manifest as { mediaType?: string };
  return { body: JSON.stringify(manifest), headers: { 'content-type': mediaType, ...headers } };
}

/** Status, code and message of an error document. */
export async function errorOf(answer: Response): Promise<string> {
  const { errors } = (await answer.json()) as { errors: { code: string; message: string }[] };
  return `${answer.status} ${errors[0]?.code}: ${errors[0]?.message}`;
}
