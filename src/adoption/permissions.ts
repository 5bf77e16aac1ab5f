import type { LocatedNode } from '../text/located-yaml.ts';
import type { SourceText } from '../text/source-text.ts';
import { setTo, type TextEdit } from '../text/yaml-edit.ts';
import type { Job, Workflow } from '../workflow/workflow.ts';
import { firstCommentAbove, indentOf, lastLineOf, newlineOf } from './step-edits.ts';

/** What a job may do once it is changed. */
export interface Need {
  readonly job: Job;
  readonly write: readonly string[];
  readonly read: readonly string[];
  /** What nothing in the job needs any more. */
  readonly gone: readonly string[];
}

export interface PermissionChange {
  readonly edits: readonly TextEdit[];
  readonly remarks: readonly string[];
}

/** Gives jobs what they need, and takes the right to sign away from those that only had it from the workflow. */
export function permissionEdits(workflow: Workflow, needs: readonly Need[]): PermissionChange {
  const changes = needs.map((need) => ofJob(workflow, need));
  const rest = fromWorkflow(workflow, needs);
  return {
    edits: [...changes, rest].flatMap(({ edits }) => edits),
    remarks: [...changes, rest].flatMap(({ remarks }) => remarks),
  };
}

const NOTHING: PermissionChange = { edits: [], remarks: [] };

function ofJob(workflow: Workflow, need: Need): PermissionChange {
  const { job } = need;
  const own = job.permissions;
  if (own) return own.node.isMap ? { edits: inMap(own.node, need), remarks: [] } : ofWord(job, own.all);
  const inherited = workflow.permissions;
  if (inherited?.node.isMap) return { edits: ownBlock(job, copied(inherited.node, need)), remarks: [] };
  if (inherited) return ofWord(job, inherited.all);
  if (workflow.triggers.has('workflow_call'))
    return {
      edits: [],
      remarks: [`callers of this workflow must grant ${words(need)} to the job "${job.id}"`],
    };
  return {
    edits: ownBlock(job, [
      ...need.read.map((name) => `${name}: read`),
      ...need.write.map((name) => `${name}: write`),
    ]),
    remarks: [
      `the job "${job.id}" had the rights that the repository's settings give, and has only those now that it names: check what else it does`,
    ],
  };
}

function ofWord(job: Job, all: 'read-all' | 'write-all' | undefined): PermissionChange {
  return all === 'write-all'
    ? NOTHING
    : {
        edits: [],
        remarks: [
          `the job "${job.id}" needs id-token: write, and its permissions are no list: write them out`,
        ],
      };
}

function words({ write, read }: Need): string {
  return [...read.map((name) => `${name}: read`), ...write.map((name) => `${name}: write`)].join(', ');
}

function inMap(map: LocatedNode, { write, read, gone }: Need): TextEdit[] {
  const isMissing = (name: string) => map.at(name) === undefined;
  const missing = [
    ...read.filter(isMissing).map((name) => `${name}: read`),
    ...write.filter(isMissing).map((name) => `${name}: write`),
  ];
  if (map.source.startsWith('{')) return inFlow(map, write, gone, missing);
  const raised = write.flatMap((name) => {
    const node = map.at(name);
    return node && node.text !== 'write' && !node.isUnknown ? setTo(node, 'write') : [];
  });
  const entries = map.entries();
  const last = entries.filter(([name]) => !gone.includes(name)).at(-1)?.[1];
  const removed = entries.filter(([name]) => gone.includes(name)).flatMap(([, node]) => removedScope(node));
  return [...raised, ...removed, ...(last ? behindLine(last, missing) : [])];
}

/** In its order, with what is missing behind it. */
function inFlow(
  map: LocatedNode,
  write: readonly string[],
  gone: readonly string[],
  missing: readonly string[],
): TextEdit[] {
  const kept = map.entries().filter(([name]) => !gone.includes(name));
  const scopes = kept.map(
    ([name, node]) => `${name}: ${write.includes(name) ? 'write' : (node.text ?? 'read')}`,
  );
  return setTo(map, `{ ${[...scopes, ...missing].join(', ')} }`);
}

function behindLine(node: LocatedNode, lines: readonly string[]): TextEdit[] {
  if (lines.length === 0) return [];
  const { file, keyPlace } = node;
  const at = file.startOf(keyPlace.line) + file.line(keyPlace.line).length;
  const indent = `${newlineOf(file)}${' '.repeat(keyPlace.column - 1)}`;
  return [{ file: file.file, start: at, end: at, text: lines.map((line) => indent + line).join('') }];
}

function removedScope({ file, keyPlace }: LocatedNode): TextEdit[] {
  const first = firstCommentAbove(file, keyPlace.line);
  return [{ file: file.file, start: file.startOf(first), end: file.startOf(keyPlace.line + 1), text: '' }];
}

/** What the workflow gave, as lines with their comments, with what is needed besides. */
function copied(map: LocatedNode, { write, gone }: Need): string[] {
  const kept = map.entries().filter(([name]) => !gone.includes(name));
  const lines = kept.flatMap(([name, node]) => {
    const isRaised = write.includes(name) && node.text !== 'write';
    return isRaised || map.source.startsWith('{')
      ? [`${name}: ${isRaised ? 'write' : (node.text ?? 'read')}`]
      : linesOf(map.file, node);
  });
  const missing = write.filter((name) => map.at(name) === undefined);
  return [...lines, ...missing.map((name) => `${name}: write`)];
}

function linesOf(file: SourceText, { keyPlace: { line } }: LocatedNode): string[] {
  const first = firstCommentAbove(file, line);
  return Array.from({ length: line - first + 1 }, (_, place) => file.line(first + place).trim());
}

/** Behind what says where the job runs. */
function ownBlock(job: Job, lines: readonly string[]): TextEdit[] {
  const entries = job.node?.entries() ?? [];
  const [, anchor] = entries.find(([name]) => name === 'runs-on' || name === 'uses') ?? [];
  if (!job.node || !anchor || job.node.source.startsWith('{')) return [];
  const { file, keyPlace } = anchor;
  const indent = newlineOf(file) + ' '.repeat(keyPlace.column - 1);
  const step = ' '.repeat(Math.max(2, keyPlace.column - 1 - indentOf(file.line(job.node.keyPlace.line))));
  const last = lastLineOf(anchor);
  const at = file.startOf(last) + file.line(last).length;
  const text = [`${indent}permissions:`, ...lines.map((line) => indent + step + line)].join('');
  return [{ file: file.file, start: at, end: at, text }];
}

/** What only signing needs; other jobs that had it from the workflow have no use for it as far as the file says. */
const OF_SIGNING: readonly string[] = ['id-token', 'attestations', 'artifact-metadata'];

function fromWorkflow(workflow: Workflow, needs: readonly Need[]): PermissionChange {
  const map = workflow.permissions?.node;
  if (!map?.isMap) return NOTHING;
  const entries = map.entries();
  const scopes = entries.filter(([name]) => OF_SIGNING.includes(name));
  const own = new Set(needs.map(({ job }) => job));
  if (!needs.some(({ job }) => !job.permissions) || scopes.length === 0) return NOTHING;
  const others = workflow.jobs.filter((job) => !job.permissions && !own.has(job) && mayNeed(job));
  if (others.length > 0)
    return {
      edits: [],
      remarks: [
        `the right to sign stays at the top of the file, since nobody sees from here whether the job "${others[0]?.id ?? ''}" needs it: move it to the jobs that do`,
      ],
    };
  if (scopes.length === entries.length) return { edits: allGone(map), remarks: [] };
  return {
    edits: map.source.startsWith('{')
      ? inFlow(map, [], OF_SIGNING, [])
      : scopes.flatMap(([, node]) => removedScope(node)),
    remarks: [],
  };
}

/** An empty list gives nothing; none at all would give what the repository's settings say. */
function allGone(map: LocatedNode): TextEdit[] {
  const { file, keyPlace, place } = map;
  const last = file.place(Math.max(place.start, place.end - 1), place.end).line;
  const end = file.startOf(last) + file.line(last).length;
  return [{ file: file.file, start: keyPlace.end, end, text: ': {}' }];
}

/** Actions that take no identity token. */
const WITHOUT_TOKEN =
  /^(?:actions\/(?:checkout|setup-[\w-]+|cache|upload-artifact|download-artifact|labeler|stale|github-script)|docker\/[\w-]+|github\/codeql-action|aquasecurity\/trivy-action|anchore\/[\w-]+|hadolint\/hadolint-action|softprops\/action-gh-release|golangci\/golangci-lint-action)$/;
const ASKS_FOR_TOKEN = /ACTIONS_ID_TOKEN|cosign|sigstore|--provenance|trusted|twine|npm publish/i;

function mayNeed(job: Job): boolean {
  if (job.uses) return true;
  return job.steps.some(({ uses, node }) =>
    uses
      ? uses.kind !== 'repository' || !WITHOUT_TOKEN.test(uses.repository)
      : ASKS_FOR_TOKEN.test(node?.at('run')?.text ?? ''),
  );
}
