import path from 'node:path';
import { writeTo } from '../stack/keys.ts';
import { FORMS } from './forms.ts';
import type { Cell } from './results.ts';

const TESTS = path.join(import.meta.dirname, '..', '..', 'test', 'engine');

/** Keeps every denial, in the engine's words, for the tests of `explain`; of the others only the registry differs. */
export function recordDenials(cells: readonly Cell[]): void {
  for (const { form, shape, signer, attack, verdict, said } of cells) {
    if (verdict !== 'rejected' || shape !== 'GHCR') continue;
    const engine = FORMS.find(({ id }) => id === form)?.engine.toLowerCase() ?? '';
    const name = [form, signer, attack.replaceAll(/[^a-z]+/gi, '-')].join('.');
    // kubectl makes the name up.
    writeTo(
      path.join(TESTS, engine, 'denials'),
      `${name}.txt`,
      said.replace(/debugger-\w+/, 'debugger-abcde'),
    );
  }
}
