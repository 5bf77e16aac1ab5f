import path from 'node:path';
import { writeTo } from '../stack/keys.ts';
import { FORMS } from './forms.ts';
import type { Cell } from './results.ts';

const TESTS = path.join(import.meta.dirname, '..', '..', 'test', 'engine');

/** Keeps every denial, in the engine's words, for the tests of `explain`. */
export function recordDenials(cells: readonly Cell[]): void {
  for (const { form, shape, signer, attack, verdict, said } of cells) {
    if (verdict !== 'rejected') continue;
    const engine = FORMS.find(({ id }) => id === form)?.engine.toLowerCase() ?? '';
    const name = [form, shape.toLowerCase(), signer, attack.replaceAll(/[^a-z]+/gi, '-')].join('.');
    writeTo(path.join(TESTS, engine, 'denials'), `${name}.txt`, said);
  }
}
