import { readGoreleaser, readPage } from '../../workflow/read-commands.ts';
import { readAction, readWorkflow } from '../../workflow/read-workflow.ts';
import type { Workflow } from '../../workflow/workflow.ts';
import type { Source } from '../source.ts';

export const WORKFLOW_KINDS = ['workflow', 'action', 'goreleaser', 'shell'] as const;

/** Undefined: it is a document of another kind. */
export function workflowIn(source: Source): Workflow | undefined {
  switch (source.kind) {
    case 'workflow':
      return readWorkflow(source.root, source.isMarkdown);
    case 'action':
      return readAction(source.root, source.isMarkdown);
    case 'goreleaser':
      return readGoreleaser(source.root);
    case 'shell':
      return readPage(source.file, source.place.start, source.place.end);
    default:
      return undefined;
  }
}
