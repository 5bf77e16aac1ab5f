import type { FindKey } from './service-key.ts';

/** Services that keep keys, by the scheme of their URIs; another joins as a row. Each is loaded when it is asked. */
const SERVICES: Readonly<Record<string, () => Promise<FindKey>>> = {
  azurekms: async () => (await import('./key-vault.ts')).findVaultKey,
};

const SCHEME = /^([a-z0-9]+):\/\//;

/** Whether a key is named that a service keeps, and not a file or a variable. */
export function isServiceKey(name: string): boolean {
  return Object.hasOwn(SERVICES, schemeOf(name));
}

/** `azurekms://`, for messages. */
export const SERVICE_SCHEMES: readonly string[] = Object.keys(SERVICES).map((scheme) => `${scheme}://`);

/** Finds a key that a service keeps: see there. @throws TypeError where `isServiceKey` is false */
export const findServiceKey: FindKey = async (uri, use, context) => {
  const load = SERVICES[schemeOf(uri)];
  if (!load) throw new TypeError('no service keeps such keys');
  return (await load())(uri, use, context);
};

function schemeOf(name: string): string {
  return SCHEME.exec(name)?.[1] ?? '';
}
