import type { RuleContext } from '../finding/rule.ts';
import type { Source } from '../lint/source.ts';
import { sourcesIn } from '../lint/sources.ts';
import { workflowIn } from '../lint/workflow/read.ts';
import { SourceText } from '../text/source-text.ts';
import type { Workflow } from '../workflow/workflow.ts';
import { adoptWorkflow, type WorkflowAdoption } from './adopt-workflow.ts';
import type { ActionName, Adoption, FileAdoption } from './adoption.ts';
import { afterwards } from './afterwards.ts';
import { applyAll } from './apply-all.ts';
import { readersIn } from './readers.ts';

/** One change may make room for another. */
const MAX_ROUNDS = 3;

/** What becomes of a repository's files that sign images with something else. @param repository `owner/name` */
export function adopt(
  files: readonly SourceText[],
  action: ActionName,
  repository: string | undefined,
): Adoption {
  const context: RuleContext = { engines: new Map(), repository, isMarkdown: false };
  const sources = files.map((file) => ({ file, all: sourcesIn(file).sources }));
  const adopted = sources.flatMap(({ file, all }) => adoptFile(file, all, action, context) ?? []);
  return {
    files: adopted,
    readers: readersIn(
      sources.flatMap(({ all }) => all),
      adopted,
    ),
  };
}

function adoptFile(
  file: SourceText,
  sources: readonly Source[],
  action: ActionName,
  context: RuleContext,
): FileAdoption | undefined {
  const [source, ...more] = sources.filter(isRun);
  const workflow = source && more.length === 0 ? workflowIn(source) : undefined;
  const adoption = workflow && adoptWorkflow(workflow, action, context.repository);
  if (!adoption) return undefined;
  const { edits, changes, left, identities, formats, level, remarks } = adoption;
  const after = applyAll(file.text, edits);
  if (after === undefined) return unchanged(file, adoption);
  return {
    file: file.file,
    text: { before: file.text, after: changes.length === 0 ? after : mended(file, after, context) },
    changes,
    left,
    identities,
    formats,
    level,
    remarks,
  };
}

/** What two jobs share, by an alias or a merge key, cannot become two things. */
function unchanged(
  { file, text }: SourceText,
  { changes, left, identities, formats, level }: WorkflowAdoption,
): FileAdoption {
  const why = 'its lines are shared with another job, which needs them otherwise';
  return {
    file,
    text: { before: text, after: text },
    changes: [],
    left: [...changes.map(({ shape, job, line }) => ({ shape, job, line, why })), ...left],
    identities: { before: identities.before, after: identities.before },
    formats: { before: formats.before, after: formats.before },
    level: { before: level.before, after: level.before },
    remarks: [],
  };
}

function mended(file: SourceText, adopted: string, context: RuleContext): string {
  let text = adopted;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const workflow = workflowOf(new SourceText(file.file, text));
    const more = workflow ? afterwards(workflow, context) : [];
    const next = more.length === 0 ? undefined : applyAll(text, more);
    if (next === undefined) break;
    text = next;
  }
  return text;
}

function workflowOf(file: SourceText): Workflow | undefined {
  const source = sourcesIn(file).sources.find(isRun);
  return source && workflowIn(source);
}

/** What GitHub or GoReleaser runs; pages show examples. */
function isRun({ kind, isMarkdown, isTemplate }: Source): boolean {
  return !isMarkdown && !isTemplate && (kind === 'workflow' || kind === 'action' || kind === 'goreleaser');
}
