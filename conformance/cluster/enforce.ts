import { parseAllDocuments } from 'yaml';
import { type Kubectl, until } from './kubectl.ts';
import { podText, verdictOf } from './requests.ts';

interface Document {
  readonly kind: string;
  readonly metadata: { readonly name: string };
}

/** How the API server says that an object is in force, for the kinds that say it; `kubectl wait` knows the words. */
export const READY: Readonly<Record<string, string>> = {
  ImageValidatingPolicy: 'jsonpath={.status.conditionStatus.ready}=true',
  NamespacedImageValidatingPolicy: 'jsonpath={.status.conditionStatus.ready}=true',
  ValidatingPolicy: 'jsonpath={.status.conditionStatus.ready}=true',
  ClusterPolicy: 'condition=Ready',
  Policy: 'condition=Ready',
  ConstraintTemplate: 'jsonpath={.status.created}=true',
};

export interface Enforcement {
  readonly kubectl: Kubectl;
  /** Whole files, as they were written. */
  readonly files: readonly string[];
  readonly namespace: string;
  /** What is refused once the policy counts. */
  readonly refused: string;
}

/**
 * Applies policies and waits until they count: what was accepted may take seconds to be in force, in which whatever
 * it is about is admitted. So each object has to say that it is ready, and a dry run has to be denied in its name.
 * @throws Error when they do not count within two minutes
 */
export async function enforce({ kubectl, files, namespace, refused }: Enforcement): Promise<void> {
  const documents = files.flatMap(documentsOf);
  await applyAll(kubectl, together(files));
  for (const { kind, metadata } of documents) {
    const ready = READY[kind];
    if (ready === undefined) continue;
    await kubectl.do(['wait', `--for=${ready}`, `${kind}/${metadata.name}`, '--timeout=120s']);
  }
  const pod = podText({ namespace, name: 'dry-run' }, { containers: [{ name: 'app', image: refused }] });
  await until(`policies in ${namespace}`, 120, async () => {
    const outcome = await kubectl.ask(['create', '--dry-run=server', '--filename', '-'], pod);
    const named = documents.some(({ metadata }) => outcome.output.includes(metadata.name));
    return (verdictOf(outcome) === 'rejected' && named) || outcome.output;
  });
}

/** A kind that a template makes is there a moment after it. */
async function applyAll(kubectl: Kubectl, file: string): Promise<void> {
  await until('kubectl apply', 60, async () => {
    const { exitCode, output } = await kubectl.ask(['apply', '--filename', '-'], file);
    return exitCode === 0 || output;
  });
}

export async function withdraw(kubectl: Kubectl, files: readonly string[]): Promise<void> {
  await kubectl.do(['delete', '--ignore-not-found', '--filename', '-'], together(files));
}

function together(files: readonly string[]): string {
  return files.join('\n---\n');
}

export function documentsOf(text: string): Document[] {
  return parseAllDocuments(text).map((document) => document.toJS() as Document);
}
