import type { Problem, Severity } from '../../finding/finding.ts';
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

interface Reading {
  readonly severity: Severity;
  readonly message: string;
}

const READINGS: Readonly<Record<'needs' | 'jobs' | 'nobody', Reading>> = {
  needs: {
    severity: 'error-never',
    message:
      'Every leg of the matrix overwrites this output: the jobs behind it see one image, the others are never signed.',
  },
  jobs: {
    severity: 'warning',
    message:
      'Every leg of the matrix overwrites this output: callers of this workflow get the digest of one image of several.',
  },
  nobody: {
    severity: 'info',
    message: 'Every leg of the matrix overwrites this output; nothing in this file reads it.',
  },
};

function inJob(job: Job): Problem[] {
  if (!job.matrix || !hasSeveral(job.matrix)) return [];
  return [...job.outputs]
    .filter(([, node]) => isDigest(node))
    .map(([name, node]) => ({
      at: node.keyPlace,
      ...READINGS[readerOf(job.workflow, `${job.id}.outputs.${name}`)],
      fix: 'let each leg sign what it built, or hand the digests over as artifacts',
    }));
}

/** Whether jobs of the file read an output, or its callers. */
function readerOf({ root }: Workflow, output: string): 'needs' | 'jobs' | 'nobody' {
  const found = (root?.source ?? '').matchAll(/\b(needs|jobs)\.([\w-]+\.outputs\.[\w-]+)/g);
  const readers = [...found].filter(([, , read]) => read === output).map(([, reader]) => reader);
  if (readers.includes('needs')) return 'needs';
  return readers.includes('jobs') ? 'jobs' : 'nobody';
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
