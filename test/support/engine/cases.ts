import { BUNDLE_CASES } from './bundle-cases.ts';
import type { LensCase } from './case.ts';
import { LAYOUT_CASES } from './layout-cases.ts';
import { REKOR_2_CASES } from './rekor-2-cases.ts';
import { TAG_CASES } from './tag-cases.ts';

/** What stands beside images in registries, made by hand: for the lenses, and for the programs that they stand for. */
export const LENS_CASES: readonly LensCase[] = [
  ...LAYOUT_CASES,
  ...BUNDLE_CASES,
  ...REKOR_2_CASES,
  ...TAG_CASES,
];

export function caseNamed(name: string): LensCase {
  const found = LENS_CASES.find((one) => one.name === name);
  if (!found) throw new Error(`no case is named ${name}`);
  return found;
}
