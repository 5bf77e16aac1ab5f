import { fillSection } from './markdown.ts';

/** What the README shows of the run, in its order: the form of policy, and what was asked for. */
const NAMESPACE = 'kyverno-ivp-ghcr-io';
const ASKED = ['the image just signed', 'unsigned', 'kubectl set image'];
const BLOCK = /^```console\n\$ (?<command>kubectl [^\n]*?) +# (?<asked>[^\n]*)\n(?<answer>.*?)\n```$/gms;

/**
 * `readme` with the end of the run that `e2e` (docs/e2e.md) tells: digests and Pods in short, answers in full.
 * @throws Error when the run has no such answer
 */
export function excerptRun(readme: string, e2e: string): string {
  const blocks = [...e2e.matchAll(BLOCK)].map(({ groups }) => groups ?? {});
  const lines = ASKED.map((wanted) => {
    const block = blocks.find(({ command, asked }) => asked === wanted && command?.includes(NAMESPACE));
    if (block === undefined) throw new Error(`docs/e2e.md does not say what came of: ${wanted}`);
    const { command = '', answer = '' } = block;
    return `$ ${inShort(command)}   # ${wanted}\n${inShort(answer)}`;
  });
  return fillSection(readme, 'e2e', ['```console', ...lines, '```'].join('\n'));
}

function inShort(text: string): string {
  return text
    .replaceAll(/(sha256:[0-9a-f]{12})[0-9a-f]{52}/g, '$1…')
    .replace(/'\{"apiVersion".*?"image":("[^"]*").*\}'/, '\'{… "image":$1 …}\'')
    .replace(` --namespace ${NAMESPACE}`, '');
}
