import type { Homes } from './homes.ts';
import type { Terms } from '../policies/terms.ts';

/** What a program is asked of an image: the question of a lens. */
export interface ProgramQuestion extends Terms {
  /** `registry/repository@sha256:…` */
  readonly image: string;
  readonly want: 'signature' | 'provenance';
  /** For policies and other files of this question. */
  readonly directory: string;
  readonly homes: Homes;
}
