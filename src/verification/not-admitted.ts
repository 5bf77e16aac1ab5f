import type { LensReport } from '../engine/lens.ts';
import type { Reason } from '../shared/reason.ts';

/** What a program that does not admit an image says of it, as a reason. */
export function notAdmitted(told: LensReport): Reason {
  const { lens, admits, why } = told;
  if (admits === null) return { code: 'not-admitted', message: `${lens} was not asked: ${why}` };
  return {
    code: 'not-admitted',
    message: `${lens} would not admit it: ${why}`,
    ...(told.fix !== undefined && { fix: told.fix }),
  };
}
