import { shellLine, shellWord } from '../../src/text/shell.ts';
import type { CommandOutcome } from '../stack/command.ts';
import type { Way } from './attacks.ts';
import type { Kubectl } from './kubectl.ts';

/** What the API server has made of a request. */
export interface Judgement {
  /** `resolved`: admitted, with the digest that was judged in place of the tag. */
  readonly verdict: 'admitted' | 'resolved' | 'rejected' | 'failed';
  /** What kubectl has printed. */
  readonly said: string;
  readonly milliseconds: number;
}

export interface Request {
  readonly namespace: string;
  /** Of the Pod or Deployment, new in the namespace. */
  readonly name: string;
  readonly way: Way;
  readonly image: string;
  /** What is admitted: it is there already where the image comes later, or beside it. */
  readonly good: string;
}

/** Asks the API server to run an image. */
export async function ask(kubectl: Kubectl, request: Request): Promise<Judgement> {
  const { namespace, name, way, image, good } = request;
  if (NEEDS_POD.includes(way)) {
    const before = await kubectl.ask(
      ['create', '--filename', '-'],
      podText(request, { containers: [app(good)] }),
    );
    if (before.exitCode !== 0) return { verdict: 'failed', said: before.output, milliseconds: 0 };
  }
  const started = performance.now();
  const { args, input } = told(request);
  const outcome = await kubectl.ask(args, input);
  const milliseconds = Math.round(performance.now() - started);
  const verdict = verdictOf(outcome);
  if (verdict !== 'admitted' || way !== 'container' || image.includes('@')) {
    return { verdict, said: outcome.output, milliseconds };
  }
  const what = ['pod', name, '--output', 'jsonpath={.spec.containers[0].image}'];
  const runs = await kubectl.do(['--namespace', namespace, 'get', ...what]);
  return { verdict: runs.includes('@sha256:') ? 'resolved' : verdict, said: outcome.output, milliseconds };
}

const NEEDS_POD: readonly Way[] = ['ephemeral container', 'kubectl set image', 'kubectl debug'];

/** What kubectl is told. */
interface Told {
  readonly args: readonly string[];
  readonly input?: string;
}

function told(request: Request): Told {
  const { namespace, name, way, image, good } = request;
  const inside = (...args: readonly string[]) => ({ args: ['--namespace', namespace, ...args] });
  const create = (spec: object) => ({ args: ['create', '--filename', '-'], input: podText(request, spec) });
  switch (way) {
    case 'container':
      return create({ containers: [app(image)] });
    case 'init container':
      return create({ containers: [app(good)], initContainers: [{ name: 'init', image }] });
    case 'ephemeral container': {
      const patch = JSON.stringify({ spec: { ephemeralContainers: [{ name: 'debugger', image }] } });
      return inside('patch', 'pod', name, '--subresource', 'ephemeralcontainers', '--patch', patch);
    }
    case 'kubectl set image':
      return inside('set', 'image', `pod/${name}`, `app=${image}`);
    case 'kubectl debug':
      return inside('debug', name, `--image=${image}`);
    case 'Deployment':
      return inside('create', 'deployment', name, '--image', image);
  }
}

/** The Pod that a request makes, or changes into; undefined: it makes something else. */
export function manifestOf(request: Request): string | undefined {
  const { way, image, good } = request;
  const { input } = told(request);
  if (input !== undefined) return input;
  if (way === 'Deployment') return undefined;
  if (way === 'kubectl set image') return podText(request, { containers: [app(image)] });
  return podText(request, { containers: [app(good)], ephemeralContainers: [{ name: 'debugger', image }] });
}

/** A request as one types it. */
export function commandLine(request: Request): string {
  const { args, input } = told(request);
  const line = shellLine(['kubectl', ...args]);
  return input === undefined ? line : `${line} <<< ${shellWord(input)}`;
}

/** An engine that is down is no denial: its webhook fails, and the API server says so in other words. */
export function verdictOf({ exitCode, output }: CommandOutcome): 'admitted' | 'rejected' | 'failed' {
  if (exitCode === 0) return 'admitted';
  return output.includes('denied the request') ? 'rejected' : 'failed';
}

function app(image: string) {
  return { name: 'app', image };
}

/** A manifest of a Pod. */
export function podText({ namespace, name }: Pick<Request, 'namespace' | 'name'>, spec: object): string {
  return JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace }, spec });
}
