import { withAlteredPredicate } from './altered-predicate.ts';
import { ask, type AskOptions, type Subject } from './ask.ts';
import { type Case, namesOf, type Probe } from './cases.ts';
import { LEGACY_MUTATIONS } from './legacy-mutations.ts';
import { withLayers } from './legacy-tag.ts';
import { MUTATIONS } from './mutations.ts';
import { without, withBundle } from './registry-contents.ts';
import { EVERY } from './scenario.ts';
import type { SignedImage, Signer } from './signing.ts';
import { tolerates } from './tolerances.ts';
import { contentOf } from './engine/content.ts';
import { provenanceBundle } from './engine/provenance-bundle.ts';
import type { Answer, Artifact, Verifier } from './engine/verifier.ts';

export interface GridOptions extends AskOptions {
  readonly verifiers: readonly Verifier[];
  /** Those of a case's probes that are tried. */
  readonly probes: readonly Probe[];
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
    const able = verifiers.filter((verifier) => canBeAsked(verifier, image));
    for (const verifier of able) await askAll({ one, image, verifier, nth }, options);
  }
}

/** Of what else is attached only those can be asked that are told a type, and that read the format. */
function canBeAsked(verifier: Verifier, { bundles, kind, written }: SignedImage): boolean {
  if (kind === undefined) return verifier.reads === 'registry' || bundles.length > 0;
  return verifier.compares.includes('predicateType') && verifier.proof(written) !== undefined;
}

async function askAll(subject: Subject, options: GridOptions): Promise<void> {
  const { one, image, verifier } = subject;
  const { refusals = {} } = one.scenario;
  const refusal = refusals[verifier.name] ?? refusals[EVERY];
  const proof = refusal === undefined ? verifier.proof(image.written) : undefined;
  const refusing = image.attachments.length > 0 ? REJECTED : GONE;
  const expected = proof === undefined ? refusing : ACCEPTED;
  await ask(subject, { name: 'as written', expected }, options);
  if (proof === undefined) return;
  const probes: Readonly<Record<Probe, () => Promise<void>>> = {
    removed: async () => {
      if (verifier.reads === 'file') return;
      for (const artifacts of proof) {
        const name = `without ${artifacts.join(' and ')}`;
        const change = { name, expected: GONE };
        await without(artifacts, image, () => ask(subject, change, options));
      }
    },
    expectations: async () => {
      for (const part of verifier.compares.filter((part) => part !== 'content')) {
        const signer = { ...image.signer, [part]: OTHER[part] };
        const change = { name: `another ${part} expected`, expected: REJECTED, signer };
        await ask(subject, change, options);
      }
    },
    mutations: async () => {
      const alone = proof.filter(({ length }) => length === 1).flat();
      await askMutations(subject, alone, REJECTED, options);
    },
    content: async () => {
      if (!verifier.compares.includes('content')) return;
      const { path } = contentOf(image.signer);
      const signer = { ...image.signer, content: { path, value: 'something else' } };
      const change = { name: 'another content expected', expected: REJECTED, signer };
      await ask(subject, { ...change, isBeyondLens: true }, options);
    },
    predicate: async () => {
      const change = { name: 'predicate altered', expected: REJECTED };
      await withAlteredPredicate(image, () => ask(subject, change, options));
    },
    beside: async () => {
      const several = verifier.reportsBad ? proof.filter(({ length }) => length > 1).flat() : [];
      await askMutations(subject, several, QUALIFIED, options);
    },
  };
  for (const probe of one.probes.filter((probe) => options.probes.includes(probe))) await probes[probe]();
}

/** Asks with each part of each of these artifacts altered. */
async function askMutations(
  subject: Subject,
  artifacts: readonly Artifact[],
  expected: readonly Answer[],
  options: GridOptions,
): Promise<void> {
  for (const artifact of artifacts) {
    if (artifact === 'provenance bundle') await askBundleMutations(subject, expected, options);
    if (artifact === '.sig' || artifact === '.att')
      await askLegacyMutations(artifact, subject, expected, options);
  }
}

async function askBundleMutations(
  subject: Subject,
  expected: readonly Answer[],
  options: GridOptions,
): Promise<void> {
  const { image, verifier } = subject;
  const original = provenanceBundle(image);
  for (const mutation of MUTATIONS) {
    const mutated = mutation.apply(original);
    if (mutated === undefined) continue;
    const bundles = image.bundles.map((bundle) => (bundle === original ? mutated : bundle));
    const altered = { ...subject, image: { ...image, bundles } };
    const act = () => askAltered(mutation.name, altered, expected, options);
    await (verifier.reads === 'file' ? act() : withBundle(mutated, ['provenance bundle'], image, act));
  }
}

async function askLegacyMutations(
  tag: '.sig' | '.att',
  subject: Subject,
  expected: readonly Answer[],
  options: GridOptions,
): Promise<void> {
  for (const mutation of LEGACY_MUTATIONS.filter(({ tags }) => tags.includes(tag))) {
    const act = () => askAltered(`${tag} ${mutation.name}`, subject, expected, options);
    await withLayers(tag, (layer) => mutation.apply(layer), subject.image, act);
  }
}

/** @param expected of a verifier that looks at what is altered */
function askAltered(
  mutation: string,
  subject: Subject,
  expected: readonly Answer[],
  options: GridOptions,
): Promise<void> {
  const tolerated = tolerates(subject.verifier.name, mutation, subject.image.written.log);
  const change = { name: `${mutation} altered`, expected: tolerated ? ACCEPTED : expected };
  return ask(subject, change, options);
}

const ACCEPTED: readonly Answer[] = ['accept'];
const QUALIFIED: readonly Answer[] = ['qualified'];
const REJECTED: readonly Answer[] = ['reject'];
const GONE: readonly Answer[] = ['reject', 'unsigned'];

/** What nobody has signed with. */
const OTHER: Signer = {
  identity: 'https://github.com/octo-org/octo-repo/.github/workflows/release.yml@refs/heads/other',
  issuer: 'https://token.actions.example.com',
  repository: 'octo-org/octo-repo-evil',
  workflow: 'octo-org/octo-repo/.github/workflows/other.yml',
  predicateType: 'https://example.com/nothing/v1',
};
