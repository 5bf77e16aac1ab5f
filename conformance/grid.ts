import path from 'node:path';
import { type Case, namesOf, type Probe, titleOf } from './cases.ts';
import { EVERY } from './scenario.ts';
import { LEGACY_MUTATIONS } from './legacy-mutations.ts';
import { withLayers } from './legacy-tag.ts';
import { MUTATIONS } from './mutations.ts';
import { without, withBundle } from './registry-contents.ts';
import { tolerates } from './tolerances.ts';
import type { SignedImage, Signer } from './signing.ts';
import { run } from './stack/command.ts';
import type { Stack } from './stack/index.ts';
import { provenanceBundle } from './verifiers/provenance-bundle.ts';
import type { Command, Proof, Question, Verifier } from './verifiers/verifier.ts';

/** One question to one program, and its answer. */
export interface Row {
  readonly case: Case;
  readonly image: string;
  readonly verifier: string;
  /** What was changed before it was asked: `as written`, `without .sig`, `another identity`. */
  readonly change: string;
  readonly expected: Answer;
  readonly actual: Answer;
  readonly command: Command;
  readonly output: string;
}

export type Answer = 'accept' | 'reject';

export interface GridOptions {
  readonly stack: Stack;
  /** Directory with the action.yml and the dist/ to run. */
  readonly action: string;
  readonly verifiers: readonly Verifier[];
  /** Those of a case's probes that are tried. */
  readonly probes: readonly Probe[];
  readonly onRow: (row: Row) => void;
}

/** Signs as the case says, and asks every verifier. */
export async function runCase(one: Case, nth: number, options: GridOptions): Promise<void> {
  const { stack, action, verifiers } = options;
  const registry = stack.registries.get(one.registry);
  if (registry === undefined) throw new Error(`there is no registry ${one.registry}`);
  const { format, log } = one;
  const setting = { stack, action, names: namesOf(one), log, format };
  const images = await one.scenario.act({ ...setting, registry, repository: `octo-org/app-${nth}` });
  for (const image of images) {
    const able = verifiers.filter(({ reads }) => reads === 'registry' || image.bundles.length > 0);
    for (const verifier of able) await askAll({ one, image, verifier, nth }, options);
  }
}

interface Subject {
  readonly one: Case;
  readonly image: SignedImage;
  readonly verifier: Verifier;
  readonly nth: number;
}

async function askAll(subject: Subject, options: GridOptions): Promise<void> {
  const { one, image, verifier } = subject;
  const { refusals = {} } = one.scenario;
  const refusal = refusals[verifier.name] ?? refusals[EVERY];
  const proof = refusal === undefined ? verifier.proof(image.written) : undefined;
  await ask(subject, 'as written', proof === undefined ? 'reject' : 'accept', options);
  if (proof === undefined) return;
  const probes: Readonly<Record<Probe, () => Promise<void>>> = {
    removed: async () => {
      if (verifier.reads === 'file') return;
      for (const artifacts of proof) {
        const change = `without ${artifacts.join(' and ')}`;
        await without(artifacts, image, () => ask(subject, change, 'reject', options));
      }
    },
    expectations: async () => {
      for (const part of verifier.compares) {
        const signer = { ...image.signer, [part]: OTHER[part] };
        await ask(subject, `another ${part} expected`, 'reject', options, signer);
      }
    },
    mutations: async () => askMutations(subject, proof, options),
  };
  for (const probe of one.probes.filter((probe) => options.probes.includes(probe))) await probes[probe]();
}

/** Asks about what the answer relies on alone, with one part of it altered. */
async function askMutations(subject: Subject, proof: Proof, options: GridOptions): Promise<void> {
  for (const [artifact, ...others] of proof) {
    if (others.length > 0) continue;
    if (artifact === 'provenance bundle') await askBundleMutations(subject, options);
    if (artifact === '.sig' || artifact === '.att') await askLegacyMutations(artifact, subject, options);
  }
}

async function askBundleMutations(subject: Subject, options: GridOptions): Promise<void> {
  const { image, verifier } = subject;
  const original = provenanceBundle(image);
  for (const mutation of MUTATIONS) {
    const mutated = mutation.apply(original);
    if (mutated === undefined) continue;
    const bundles = image.bundles.map((bundle) => (bundle === original ? mutated : bundle));
    const altered = { ...subject, image: { ...image, bundles } };
    const act = () => askAltered(mutation.name, altered, options);
    await (verifier.reads === 'file' ? act() : withBundle(mutated, ['provenance bundle'], image, act));
  }
}

async function askLegacyMutations(
  tag: '.sig' | '.att',
  subject: Subject,
  options: GridOptions,
): Promise<void> {
  for (const mutation of LEGACY_MUTATIONS.filter(({ tags }) => tags.includes(tag))) {
    const act = () => askAltered(`${tag} ${mutation.name}`, subject, options);
    await withLayers(tag, (layer) => mutation.apply(layer), subject.image, act);
  }
}

function askAltered(mutation: string, subject: Subject, options: GridOptions): Promise<void> {
  const tolerated = tolerates(subject.verifier.name, mutation, subject.image.written.log);
  return ask(subject, `${mutation} altered`, tolerated ? 'accept' : 'reject', options);
}

/** What nobody has signed with. */
const OTHER: Signer = {
  identity: 'https://github.com/octo-org/octo-repo/.github/workflows/release.yml@refs/heads/other',
  issuer: 'https://token.actions.example.com',
  repository: 'octo-org/octo-repo-evil',
  workflow: 'octo-org/octo-repo/.github/workflows/other.yml',
  predicateType: 'https://spdx.dev/Document',
};

async function ask(
  { one, image, verifier, nth }: Subject,
  change: string,
  expected: Answer,
  { stack, onRow }: GridOptions,
  signer = image.signer,
): Promise<void> {
  const directory = path.join(stack.directory, 'scratch', `${nth}`);
  const question: Question = { image, signer, directory };
  const command = await verifier.command(question);
  const env = { ...process.env, ...stack.environment, ...command.env };
  const outcome = await run(command.program, command.args, { env });
  const accepts = verifier.accepts?.(outcome) ?? outcome.exitCode === 0;
  const row = { case: one, image: image.reference, verifier: verifier.name, change, expected, command };
  onRow({ ...row, actual: accepts ? 'accept' : 'reject', output: outcome.output });
}

export function rowTitle({ case: one, verifier, change }: Row): string {
  return `${verifier}: ${titleOf(one)}: ${change}`;
}
