import { type Digest, hexOf } from '../../src/subject/digest.ts';
import { type Attached, attachedTo, type Where } from './attached.ts';
import type { BarrierPlan } from '../fake/registry/behaviour.ts';
import type { ClaimOverrides } from '../fake/sigstore/index.ts';

/** Workflows of one repository: two identities. */
export const WORKFLOWS = ['release', 'nightly'] as const;

/** The workflow of the `number`-th of several runs at once: they take turns. */
export function workflowOf(number: number): (typeof WORKFLOWS)[number] {
  return WORKFLOWS[number % 2 === 0 ? 0 : 1];
}

export function claimsOf(number: number): ClaimOverrides {
  const workflow_ref = `octo-org/octo-repo/.github/workflows/${workflowOf(number)}.yml@refs/heads/main`;
  return { workflow_ref, run_id: String(7000 + number) };
}

/** Everyone has looked at what is attached to `digest`, and again just before writing, before anyone writes. */
export function allReadFirst(digest: Digest, parties: number, through: 'index' | 'referrers'): BarrierPlan[] {
  const tag = `/manifests/sha256-${hexOf(digest)}`;
  const plan = (path: string, rounds: number) => ({ path: new RegExp(`${path}$`), parties, rounds });
  const bundles = through === 'index' ? plan(tag, 2) : plan(`/referrers/${digest}`, 2);
  return [bundles, plan(`${tag}\\.sig`, 2), plan(`${tag}\\.att`, 2)];
}

/** What stands, by workflow, format and kind: `release: bundle https://slsa.dev/provenance/v1`, sorted. */
export function standing(where: Where): string[] {
  return attachedTo(where).map(nameOf).sort();
}

const KINDS = {
  bundle: ['bundle https://sigstore.dev/cosign/sign/v1', 'bundle https://slsa.dev/provenance/v1'],
  legacy: ['legacy https://slsa.dev/provenance/v1', 'legacy simple-signing'],
} as const;

/** One artifact of each kind in each format for each of the workflows. */
export function oneOfEach(
  workflows: readonly string[] = WORKFLOWS,
  format: 'both' | 'bundle' | 'legacy' = 'both',
): string[] {
  const kinds = format === 'both' ? [...KINDS.bundle, ...KINDS.legacy] : KINDS[format];
  return workflows.flatMap((workflow) => kinds.map((kind) => `${workflow}: ${kind}`)).sort();
}

/** The `attachments` that stand and are `workflow`'s, named as in `standing`; the others as they are. */
export function named(where: Where, workflow: string, attachments: string): unknown[] {
  const there = new Map(attachedTo(where).map((one) => [keyOf(one), nameOf(one)]));
  const san = `https://github.com/octo-org/octo-repo/.github/workflows/${workflow}.yml@refs/heads/main`;
  const entries = JSON.parse(attachments) as Omit<Attached, 'san'>[];
  return entries.map((one) => there.get(keyOf({ ...one, san })) ?? one).sort();
}

function nameOf({ san, format, predicateType }: Attached): string {
  const [, workflow = san] = /([a-z]+)\.yml@/.exec(san) ?? [];
  return `${workflow}: ${format} ${predicateType ?? 'simple-signing'}`;
}

function keyOf({ format, predicateType, digest, logIndex, san }: Attached): string {
  return [format, predicateType, digest, logIndex, san].join(' ');
}
