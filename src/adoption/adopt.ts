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
  const after = changes.length === 0 ? applyAll(file.text, edits) : mended(file, adoption, context);
  return {
    file: file.file,
    text: { before: file.text, after },
    changes,
    left,
    identities,
    formats,
    level,
    remarks,
  };
}

function mended(file: SourceText, { edits }: WorkflowAdoption, context: RuleContext): string {
  let text = applyAll(file.text, edits);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const workflow = workflowOf(new SourceText(file.file, text));
    const more = workflow ? afterwards(workflow, context) : [];
    if (more.length === 0) break;
    text = applyAll(text, more);
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
