import type { Formats } from '../oci/layout/formats.ts';

/** A way to store artifacts beside a digest: bundle manifests, or the layers under its `.sig` or `.att` tag. */
export type LayoutName = 'bundle' | 'sig' | 'att';

/** What users call it: a value of `signature-format`. */
export const FORMAT_OF: Readonly<Record<LayoutName, 'bundle' | 'legacy'>> = {
  bundle: 'bundle',
  sig: 'legacy',
  att: 'legacy',
};

export function isWritten(layout: LayoutName, formats: Formats): boolean {
  return formats === 'both' || formats === FORMAT_OF[layout];
}
