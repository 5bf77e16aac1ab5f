import type { Step } from '../workflow/workflow.ts';
import type { Act, Digest } from './act.ts';
import type { StepIds } from './names.ts';
import type { NewStep } from './plan.ts';
import type { Lines } from './step-edits.ts';

/** The inputs of a step of ours that does what a list of acts does; `ids` gets what it asks other steps for. */
export function inputsOf({ acts, host }: NewStep, ids: StepIds, hasGenerator: boolean): Lines {
  const [first] = acts;
  if (!first) return [];
  const { signatureRepository } = first;
  const files = (what: Act['what']) => [
    ...new Set(acts.flatMap((act) => (act.what === what ? (act.file ?? []) : []))),
  ];
  const stored = acts.filter((act) => act.isInStore);
  return [
    ...subject(acts, ids),
    ...(acts.some(({ recursive }) => recursive) ? ["recursive: 'true'"] : []),
    ...provenance(acts, hasGenerator),
    ...list('sbom', files('sbom')),
    ...list('predicates', files('predicate')),
    ...(stored.length === 0 ? [] : [`github-attestations: ${storeOf(stored, host)}`]),
    ...(signatureRepository === undefined ? [] : [`signature-repository: ${scalar(signatureRepository)}`]),
    ...[...(first.registry ?? [])].map(([name, text]) => `${name}: ${scalar(text)}`),
  ];
}

/** Where the store was asked under a condition of its own, such as a public repository, it may refuse. */
function storeOf(stored: readonly Act[], host: Step): string {
  return stored.some(({ step }) => step.condition === host.condition) ? "'true'" : 'auto';
}

function subject(acts: readonly Act[], ids: StepIds): Lines {
  const all = acts.find(({ subject: { names } }) => names === 'all');
  const digest = acts[0]?.subject.digest ?? '';
  if (all) return [`metadata: ${metadataOf(all.subject.digest, ids)}`];
  const names = [...new Set(acts.flatMap(({ subject: one }) => (one.names === 'all' ? [] : one.names)))];
  return [...list('image', names), `digest: ${digestText(digest, ids)}`];
}

/** Of a digest that is a build's, the rest of what that build says. */
function metadataOf(digest: Digest, ids: StepIds): string {
  return typeof digest === 'string'
    ? digest.replace(/\.outputs\.digest\b/, '.outputs.metadata')
    : `\${{ steps.${ids.of(digest.step, 'build')}.outputs.metadata }}`;
}

export function digestText(digest: Digest, ids: StepIds): string {
  if (typeof digest === 'string') return scalar(digest);
  const { step, pushed } = digest;
  const output = pushed ? ids.outputOf(step, pushed) : 'digest';
  return `\${{ steps.${ids.of(step, pushed ? 'push' : 'build')}.outputs.${output} }}`;
}

/** Where the generator writes provenance of the same workflow, two of one kind would have to satisfy every policy. */
function provenance(acts: readonly Act[], hasGenerator: boolean): Lines {
  if (hasGenerator && acts.every(({ what }) => what === 'signature')) return ['provenance: none'];
  const versions = new Set(
    acts.flatMap(({ shape, provenance: version }) => (shape.startsWith('cosign') ? (version ?? []) : [])),
  );
  if (!versions.has('v0.2')) return [];
  return [`provenance: ${versions.has('v1') ? 'both' : 'v0.2'}`];
}

function list(name: string, values: readonly string[]): Lines {
  if (values.length === 0) return [];
  const [only, ...more] = values;
  return more.length === 0
    ? [`${name}: ${scalar(only ?? '')}`]
    : [`${name}: |`, ...values.map((value) => `  ${value}`)];
}

/** As it is, or quoted where YAML would read something else (YAML 1.2.2, 7.3.3). */
export function scalar(text: string): string {
  const isPlain =
    /^(?:[\w./-]|\$\{\{)/.test(text) &&
    !/: |\s#|[\n\t]|:$|\s$/.test(text) &&
    !/^(?:true|false|null|yes|no|[\d.]+)$/i.test(text);
  return isPlain ? text : `'${text.replaceAll("'", "''")}'`;
}
