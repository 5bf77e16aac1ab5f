import type { LocatedNode } from '../../text/located-yaml.ts';
import type { Place } from '../../text/place.ts';
import type { SourceText } from '../../text/source-text.ts';
import type { TextEdit } from '../../text/yaml-edit.ts';
import { permissionsOf } from '../../workflow/access.ts';
import type { CosignCall } from '../../workflow/cosign.ts';
import type { Job } from '../../workflow/workflow.ts';

export function replaced({ file, start, end }: Place, text: string): TextEdit {
  return { file, start, end, text };
}

export function inserted({ file }: SourceText, at: number, text: string): TextEdit {
  return { file, start: at, end: at, text };
}

/** Puts lines into a mapping that is written as a block, behind its first entry; nothing into others. */
export function addedEntry(map: LocatedNode | undefined, lines: readonly string[]): TextEdit[] {
  const first = map?.entries()[0]?.[1];
  if (!map || !first || !isBlock(map, first)) return [];
  const { file } = map;
  const { line, column, start } = first.keyPlace;
  const [newline, indent] = [newlineOf(file), ' '.repeat(column - 1)];
  const isOnOneLine = first.style !== 'block' && !first.isMap && !first.isList && isWithinLine(first);
  if (!isOnOneLine) return [inserted(file, start, lines.map((one) => one + newline + indent).join(''))];
  const end = file.startOf(line) + file.line(line).length;
  return [inserted(file, end, lines.map((one) => newline + indent + one).join(''))];
}

/** Takes an entry out, with its key and its lines; the mapping with it where it is the only one. */
export function removedEntry(owner: LocatedNode, node: LocatedNode): TextEdit[] {
  const entries = owner.entries().map(([, value]) => value);
  const entry = entries.length === 1 ? owner : node;
  const { file } = owner;
  const { line, start } = entry.keyPlace;
  const before = file.text.slice(file.startOf(line), start);
  const next = entries.find(({ keyPlace }) => keyPlace.start > start);
  if (entry.style === 'block' || owner.source.startsWith('{')) return [];
  if (before.trim() === '')
    return [{ file: file.file, start: file.startOf(line), end: lineBehind(entry), text: '' }];
  // Behind a dash its place is taken by what comes next.
  const isFirst = /^[ \t]*(?:- +)+$/.test(before) && next !== undefined;
  const hasComment = isFirst && file.text.slice(entry.place.end, next.keyPlace.start).includes('#');
  return isFirst && !hasComment ? [{ file: file.file, start, end: next.keyPlace.start, text: '' }] : [];
}

/** Where the first line begins that is not the entry's. */
function lineBehind({ file, place: { end } }: LocatedNode): number {
  const { line } = file.place(end, end);
  return end === file.startOf(line) ? end : file.startOf(line + 1);
}

function isBlock(map: LocatedNode, first: LocatedNode): boolean {
  const { file } = map;
  const { line, start } = first.keyPlace;
  return !map.source.startsWith('{') && /^[ \t]*(?:- +)*$/.test(file.text.slice(file.startOf(line), start));
}

function isWithinLine(node: LocatedNode): boolean {
  return node.file.place(node.place.end, node.place.end).line === node.keyPlace.line;
}

function newlineOf({ text }: SourceText): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Permissions for a job: in its own list, or in a list of its own that keeps what it had from the workflow. */
export function addedPermissions(job: Job, scopes: readonly string[]): TextEdit[] {
  const own = job.permissions;
  if (!own) return withOwnPermissions(job, scopes);
  if (!own.node.isMap) return [];
  const [present, absent] = [
    scopes.filter((one) => own.scopes.has(one)),
    scopes.filter((one) => !own.scopes.has(one)),
  ];
  const changes = present.flatMap((scope) => {
    const node = own.scopes.get(scope);
    return node ? [replaced(node.place, 'write')] : [];
  });
  const added =
    absent.length === 0
      ? []
      : addedEntry(
          own.node,
          absent.map((scope) => `${scope}: write`),
        );
  return absent.length > 0 && added.length === 0 ? [] : [...changes, ...added];
}

function withOwnPermissions(job: Job, scopes: readonly string[]): TextEdit[] {
  const inherited = permissionsOf(job);
  if (inherited && !inherited.node.isMap) return [];
  const kept = [...(inherited?.scopes ?? [['contents', undefined] as const])].filter(
    ([name]) => !scopes.includes(name),
  );
  const lines = [
    ...kept.map(([name, node]) => `${name}: ${node?.text ?? 'read'}`),
    ...scopes.map((one) => `${one}: write`),
  ];
  return addedEntry(job.node, ['permissions:', ...lines.map((line) => `  ${line}`)]);
}

/** An option behind the command's name: `cosign sign --yes`. Not where words are entries of a list. */
export function addedFlag(call: CosignCall, flag: string): TextEdit[] {
  const [name] = call.args.operands;
  if (!name || call.step.job.workflow.kind === 'goreleaser') return [];
  const at = call.script.source.place(name);
  return [inserted(call.script.source.file, at.end, ` ${flag}`)];
}
