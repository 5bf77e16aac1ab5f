import { Failure } from '../shared/failure.ts';

/** @throws Failure `stdin-twice`: `-` stands for more than one of them */
export function requireOneReader(areStdin: readonly boolean[]): void {
  if (areStdin.filter(Boolean).length < 2) return;
  throw new Failure({
    class: 'usage',
    code: 'stdin-twice',
    what: '- is given more than once',
    why: 'stdin can be read once, and is one of them',
    fix: 'name a file in place of one of them',
  });
}
