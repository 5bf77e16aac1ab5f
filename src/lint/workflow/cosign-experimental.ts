import type { Problem } from '../../finding/finding.ts';
import type { TextEdit } from '../../text/yaml-edit.ts';
import type { LocatedNode } from '../../text/located-yaml.ts';
import type { Place } from '../../text/place.ts';
import { cosignVersionIn } from '../../workflow/cosign.ts';
import { wordText } from '../../workflow/shell-command.ts';
import { type Step, stepsOf, type Workflow } from '../../workflow/workflow.ts';
import { removedEntry } from './edits.ts';
import { notInPages } from './rule.ts';

const NAME = 'COSIGN_EXPERIMENTAL';

export const cosignExperimental = notInPages({
  id: 'workflow/cosign-experimental',
  severity: 'info',
  title: 'COSIGN_EXPERIMENTAL has no effect since cosign 2',
  isFixable: true,
  check: (workflow) => {
    // Of cosign 1 it switches keyless signing on.
    const isFirst = workflow.jobs.some((job) => (cosignVersionIn(job)?.[0] ?? 2) < 2);
    return isFirst ? [] : [...inEnvironment(workflow), ...stepsOf(workflow).flatMap(inScript)];
  },
});

function inEnvironment({ root, jobs }: Workflow): Problem[] {
  const owners = [root, ...jobs.flatMap(({ node, steps }) => [node, ...steps.map((step) => step.node)])];
  return owners.flatMap((owner) => {
    const env = owner?.at('env');
    const node = env?.at(NAME);
    return env && node && isTrue(node.text) ? [noEffect(node.keyPlace, removed(env, node))] : [];
  });
}

function removed(env: LocatedNode, node: LocatedNode): TextEdit[] {
  return env.source.startsWith('{') ? [] : removedEntry(env, node);
}

function inScript({ script }: Step): Problem[] {
  const assigned = (script?.commands ?? []).flatMap(({ assignments }) => assignments);
  return assigned
    .filter(({ name, value }) => name === NAME && isTrue(wordText(value)))
    .flatMap((one) => (script ? [noEffect(script.source.place(one), [])] : []));
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

function noEffect(at: Place, edits: TextEdit[]): Problem {
  return {
    at,
    message:
      'Since version 2, cosign signs keyless without it, and with it reads and writes in ways that are experiments.',
    fix: 'remove it',
    edits,
  };
}
