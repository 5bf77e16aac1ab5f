import { Failure } from '../shared/failure.ts';

/** A SLSA build level, as `min-slsa-build-level` has it. @throws Failure `expectation-level` */
export function parseLevel(text: string): number {
  if (/^[0-3]$/.test(text)) return Number(text);
  throw new Failure({
    class: 'usage',
    code: 'expectation-level',
    what: `min-slsa-build-level: "${text}" is not a SLSA build level`,
    fix: 'min-slsa-build-level: 2   # 0 to 3',
  });
}
