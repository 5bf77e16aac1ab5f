import { counterpartOf } from '../../admission/check/parts.ts';
import type { PolicyDifference } from '../../admission/check/difference.ts';
import type { ManifestFile } from '../../admission/manifest-documents.ts';
import { fieldRulesFor, type PolicyPart, partsOf } from '../../engine/fields.ts';
import type { LocatedNode } from '../../text/located-yaml.ts';
import { editText, replaceScalar, type TextEdit } from '../../text/yaml-edit.ts';
import { syncEdits } from '../../text/yaml-sync.ts';
import { type Checked, checkExitCode, type CheckGrounds, checkPolicies, type CheckReport } from './check.ts';

export interface Update {
  /** Of the files as they are afterwards, if they were changed. */
  readonly report: CheckReport;
  readonly changed: readonly ManifestFile[];
}

/** Ways to change a field, the one that changes least first. */
const WAYS = [editValue, editField, editPart] as const;

/**
 * Changes in files what differs from what the facts ask for, and nothing else. What the report says is read from the
 * changed text: where something is left, the files are not to be written.
 * @throws Failure those of `checkPolicies`
 */
export function updatePolicies(files: readonly ManifestFile[], grounds: CheckGrounds): Update {
  let current = files;
  let checked = checkPolicies(current, grounds);
  for (const way of WAYS) {
    if (checkExitCode(checked.report) === 0) break;
    const next = changedBy(way, current, checked);
    const after = checkPolicies(next, grounds);
    // A change that does not help is not made.
    if (countOf(after.report) >= countOf(checked.report)) continue;
    [current, checked] = [next, after];
  }
  const changed = current.filter(({ text }, nth) => text !== files[nth]?.text);
  return { report: checked.report, changed };
}

/** What is not understood was put there by somebody who meant something by it. */
function isMendable({ effects }: PolicyDifference): boolean {
  return effects.length > 0 && !effects.includes('not-understood');
}

function countOf({ differences }: CheckReport): number {
  return differences.reduce((sum, { effects }) => sum + effects.length, 0);
}

type Way = (difference: PolicyDifference, part: PolicyPart, checked: Checked) => TextEdit[];

function changedBy(way: Way, files: readonly ManifestFile[], checked: Checked): ManifestFile[] {
  const parts = checked.have.roots.flatMap(partsOf);
  const edits = checked.report.differences.filter(isMendable).flatMap((one) => {
    const part = partAt(parts, one);
    return part ? way(one, part, checked) : [];
  });
  return files.map((file) => ({
    ...file,
    text: editText(
      file.text,
      edits.filter((edit) => edit.file === file.file),
    ),
  }));
}

/** The innermost: a rule lies in its object. */
function partAt(parts: readonly PolicyPart[], { place }: PolicyDifference): PolicyPart | undefined {
  return parts
    .filter(
      ({ node }) =>
        node.place.file === place.file && node.place.start <= place.start && place.end <= node.place.end,
    )
    .toSorted((a, b) => a.node.place.end - a.node.place.start - (b.node.place.end - b.node.place.start))[0];
}

/** A text for another: the name of a signer, a type, a value in an expression. */
function editValue({ have, want, place }: PolicyDifference, part: PolicyPart, checked: Checked): TextEdit[] {
  const node = nodeAt(part.node, place);
  if (!node || have === undefined || want === undefined) return [];
  const name = nameOf(node);
  if (/^(?:subject|issuer)(?:RegExp)?$/.test(name)) return editIdentity(node, name, want, checked);
  if (node.text === have) return replaceScalar(node, want);
  return editLiteral(node, have, want, checked);
}

/** In which of two fields a name stands says how it is compared. */
function editIdentity(
  node: LocatedNode,
  name: string,
  want: string,
  { report: { terms } }: Checked,
): TextEdit[] {
  const base = name.replace(/RegExp$/, '');
  const isExpression =
    base === 'subject' && terms.signer.kind === 'keyless' && terms.signer.subject.kind === 'regexp';
  const { file, start, end } = node.keyPlace;
  const key = isExpression ? `${base}RegExp` : base;
  return [...(key === name ? [] : [{ file, start, end, text: key }]), ...replaceScalar(node, want)];
}

/** In CEL and Rego texts stand as in JSON; only in a block are they what they are. */
function editLiteral(
  node: LocatedNode,
  have: string,
  want: string,
  { want: { policies } }: Checked,
): TextEdit[] {
  const { file, start } = node.place;
  const [from, to] = [JSON.stringify(have), JSON.stringify(want)];
  const at = node.source.indexOf(from);
  const isSameKind = policies.some(({ demands }) =>
    demands.some(({ alternatives }) =>
      alternatives.some(({ conditions }) =>
        conditions.some(({ match }) => match.value.text === want && match.value.kind === kindOf(node, from)),
      ),
    ),
  );
  if (node.style !== 'block' || at < 0 || !isSameKind) return [];
  return [{ file, start: start + at, end: start + at + from.length, text: to }];
}

function kindOf(node: LocatedNode, literal: string): 'exact' | 'regexp' {
  const at = node.source.indexOf(literal);
  return /match(?:es)?\(\s*$/.test(node.source.slice(0, at)) ? 'regexp' : 'exact';
}

/** A whole field, as it would be written: `spec.images` for one of its patterns. */
function editField({ place }: PolicyDifference, part: PolicyPart, checked: Checked): TextEdit[] {
  const want = counterpartOf(part, checked.want.roots.flatMap(partsOf));
  const path = want && pathTo(part.node, place);
  if (!want || !path || path.length === 0) return [];
  const depth = depthOf(part, path);
  const [have, other] = [
    memberAt(part.node, path.slice(0, depth)),
    memberAt(want.node, path.slice(0, depth)),
  ];
  return have && other ? syncEdits(have, other, pathText(path.slice(0, depth)), changes(part)) : [];
}

/** How far down a field lies: those of an entry of `verifyImages` are the entry's own. */
function depthOf({ kind }: PolicyPart, path: readonly Step[]): number {
  if (kind === 'kyverno-policy' && path[1] === 'rules')
    return Math.min(path.length, path[3] === 'verifyImages' ? 6 : 4);
  return Math.min(path.length, 2);
}

/** Everything in which a part is not what would be written; nothing where something in it is not understood. */
function editPart(_: PolicyDifference, part: PolicyPart, checked: Checked): TextEdit[] {
  const { start, end, file } = part.node.place;
  const isUnread = checked.report.differences.some(
    ({ effects, place }) =>
      effects.includes('not-understood') && place.file === file && place.start >= start && place.end <= end,
  );
  if (isUnread) return [];
  const want = counterpartOf(part, checked.want.roots.flatMap(partsOf));
  return want ? syncEdits(part.node, want.node, '', changes(part)) : [];
}

/** What decides something; names, labels and messages stay. */
function changes(part: PolicyPart): (path: string) => boolean {
  const rules = fieldRulesFor(part) ?? [];
  return (path) => rules.find((rule) => rule.path.test(path))?.is !== 'harmless';
}

type Step = string | number;

function nodeAt(node: LocatedNode, place: PolicyDifference['place']): LocatedNode | undefined {
  const path = pathTo(node, place);
  const found = path && memberAt(node, path);
  return found?.place.start === place.start ? found : undefined;
}

function nameOf(node: LocatedNode): string {
  const { keyPlace } = node;
  return node.file.text.slice(keyPlace.start, keyPlace.end);
}

/** From a node down to what stands at a place, as far as it goes. */
function pathTo(node: LocatedNode, place: PolicyDifference['place']): Step[] | undefined {
  if (node.place.start > place.start || node.place.end < place.end) return undefined;
  const below: [Step, LocatedNode][] = [
    ...node.entries(),
    ...node.items().map((item, nth): [Step, LocatedNode] => [nth, item]),
  ];
  for (const [step, value] of below) {
    const rest = pathTo(value, place);
    if (rest) return [step, ...rest];
  }
  return [];
}

function memberAt(node: LocatedNode, path: readonly Step[]): LocatedNode | undefined {
  return path.reduce<LocatedNode | undefined>(
    (at, step) => (typeof step === 'number' ? at?.items()[step] : at?.at(step)),
    node,
  );
}

function pathText(path: readonly Step[]): string {
  return path
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .slice(1);
}
