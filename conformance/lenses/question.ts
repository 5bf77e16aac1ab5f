import type { Homes } from './homes.ts';
import type { Instance } from '../stack/instance.ts';

/** What a program is asked of an image: the question of a lens. */
export interface ProgramQuestion {
  /** `registry/repository@sha256:…` */
  readonly image: string;
  readonly instance: Instance;
  readonly want: 'signature' | 'provenance';
  readonly identity: { readonly san: string; readonly issuer: string };
  /** For policies and other files of this question. */
  readonly directory: string;
  readonly homes: Homes;
}
