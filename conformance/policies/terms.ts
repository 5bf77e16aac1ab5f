import type { Instance } from '../stack/instance.ts';

/** Whom a policy wants images to be signed by, and where that is recorded. */
export interface Terms {
  readonly identity: { readonly san: string; readonly issuer: string };
  readonly instance: Instance;
}
