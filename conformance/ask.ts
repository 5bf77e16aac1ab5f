import path from 'node:path';
import type { Case } from './cases.ts';
import { askLens } from './lenses/agreement.ts';
import type { Row } from './row.ts';
import type { SignedImage, Signer } from './signing.ts';
import { run } from './stack/command.ts';
import type { Stack } from './stack/index.ts';
import type { Answer, Question, Verifier } from './engine/verifier.ts';

/** What is asked about, and who is asked. */
export interface Subject {
  readonly one: Case;
  readonly nth: number;
  readonly image: SignedImage;
  readonly verifier: Verifier;
}

export interface AskOptions {
  readonly stack: Stack;
  /** Directory with the action.yml and the dist/ to run. */
  readonly action: string;
  readonly onRow: (row: Row) => void;
}

/** What differs from what the signer has written, and what is to come of it. */
export interface Change {
  readonly name: string;
  readonly expected: readonly Answer[];
  /** The expectations; default: the signer's own. */
  readonly signer?: Signer;
  /** Lenses say who has attested what type, and nothing of what a predicate says. */
  readonly isBeyondLens?: true;
}

/** Asks a verifier and then, where there is one, its lens, which must say the same. */
export async function ask(subject: Subject, change: Change, options: AskOptions): Promise<void> {
  const { one, image, verifier, nth } = subject;
  const { stack, action, onRow } = options;
  const { expected, signer = image.signer } = change;
  const name = image.kind === undefined ? change.name : `${image.kind}: ${change.name}`;
  const directory = path.join(stack.directory, 'scratch', `${nth}`);
  const question: Question = { image, signer, directory, action };
  const asked = await verifier.command(question);
  const command = { ...asked, env: { ...image.environment, ...asked.env } };
  const env = { ...process.env, ...stack.environment, ...command.env };
  const outcome = await run(command.program, command.args, { env });
  const actual = verifier.answer?.(outcome) ?? (outcome.exitCode === 0 ? 'accept' : 'reject');
  const row = { case: one, image: image.reference, change: name, command };
  onRow({ ...row, verifier: verifier.name, expected, actual, output: outcome.output });
  const lens = verifier.lens?.(image.written);
  if (lens === undefined || change.isBeyondLens) return;
  const { admits, why } = await askLens(lens, question, stack);
  const said = admits ? 'accept' : 'reject';
  onRow({ ...row, verifier: `lens ${lens.lens.release.id}`, expected: [actual], actual: said, output: why });
}
