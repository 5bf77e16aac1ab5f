import { Failure } from '../../shared/failure.ts';
import { ahead, notAhead, timeAhead } from '../../text/time-ahead.ts';

const LONGEST_MS = 7 * 86_400_000;
const USUAL = '4h';

/**
 * When an exception ends: `4h`, `2d`, or a time as in RFC 3339; four hours where nothing is said.
 * @throws Failure `exception-until`
 */
export function parseUntil(text: string | undefined, now: Date): Date {
  const asked = text ?? USUAL;
  const left = timeAhead(asked, now);
  if (left > 0 && left <= LONGEST_MS) return ahead(now, left);
  throw new Failure({
    class: 'usage',
    code: 'exception-until',
    what: `until: "${asked.slice(0, 60)}" is ${notAhead(left, 'seven days')}`,
    why: 'an exception that stays is a hole; one that is needed longer is decided again',
    fix: '--until 4h   # up to 7d, or a time: 2026-01-31T18:00:00Z',
  });
}
