import type { Problem } from '../../finding/finding.ts';
import type { LocatedNode } from '../../text/located-yaml.ts';
import { expressionsIn, valuesIn } from '../../workflow/expression.ts';
import type { Job, Workflow } from '../../workflow/workflow.ts';
import type { WorkflowRule } from './rule.ts';

const DIGESTS: readonly string[] = ['digest', 'imageid', 'metadata', 'manifest-digest', 'image-digest'];

export const matrixOutputLastWins: WorkflowRule = {
  id: 'workflow/matrix-output-last-wins',
  severity: 'error-never',
  title: 'Of a matrix only the last digest is kept',
  check: (workflow) => workflow.jobs.flatMap(inJob),
};

function inJob(job: Job): Problem[] {
  if (!job.matrix || !hasSeveral(job.matrix)) return [];
  const read = outputsRead(job.workflow);
  return [...job.outputs].flatMap(([name, node]) => {
    if (!isDigest(node)) return [];
    const isRead = read.has(`${job.id}.${name}`);
    return [
      {
        at: node.keyPlace,
        severity: isRead ? 'error-never' : 'info',
        message: isRead
          ? 'Every leg of the matrix overwrites this output: only one image is signed, the others never.'
          : 'Every leg of the matrix overwrites this output; nothing in this file reads it.',
        fix: 'let each leg sign what it built, or hand the digests over as artifacts',
      },
    ];
  });
}

/** `job.output` of every output that something in the file reads. */
function outputsRead({ root }: Workflow): ReadonlySet<string> {
  const found = (root?.source ?? '').matchAll(/\b(?:needs|jobs)\.([\w-]+)\.outputs\.([\w-]+)/g);
  return new Set([...found].map(([, job = '', output = '']) => `${job}.${output}`));
}

/** A matrix of one leg overwrites nothing. */
function hasSeveral(matrix: LocatedNode): boolean {
  if (!matrix.isMap) return true;
  const sizes = matrix
    .entries()
    .filter(([name]) => name !== 'exclude')
    .map(([, node]) => (node.isList ? node.items().length : 2));
  return sizes.some((size) => size > 1);
}

function isDigest({ text = '' }: LocatedNode): boolean {
  return expressionsIn(text)
    .flatMap((expression) => valuesIn(expression.text))
    .some(
      ({ path: [context, , kind, name = ''] }) =>
        context === 'steps' && kind === 'outputs' && DIGESTS.includes(name),
    );
}
