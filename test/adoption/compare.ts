import { parse } from 'yaml';
import type { FileAdoption } from '../../src/adoption/adoption.ts';
import { textOf } from '../../src/text/json.ts';

/** A workflow as YAML says it. */
type Map = Readonly<Record<string, unknown>>;

const OURS = /\/slsa-provenance-action(?:@|\/\.github\/workflows\/provenance\.yml@)/;
const INSTALLER = /^sigstore\/cosign-installer@/;
/** Rights that are only for signing, which may go from where they are not needed. */
const OF_SIGNING = ['id-token', 'attestations', 'artifact-metadata', 'actions'];
const ADDED = ['id-token', 'packages', 'contents'];

/** What a file lost or got that it should not have: nothing, where all is well. */
export function differencesIn({ text: { before, after }, changes }: FileAdoption): string[] {
  const [old, now] = [parse(before) as Map, parse(after) as Map];
  const lines = changes.map(({ line }) => line);
  return [
    ...members(
      'the file',
      without(old, 'permissions', 'jobs', 'runs'),
      without(now, 'permissions', 'jobs', 'runs'),
    ),
    ...rights('the file', undefined, old['permissions'], now['permissions']),
    ...jobsOf(old).flatMap(([id, job], place) => {
      const [nowId, other] = jobsOf(now)[place] ?? [];
      return other && id === nowId
        ? jobDifferences(id, job, other, old['permissions'])
        : [`the job ${id} is gone`];
    }),
    ...invented(before, now),
    ...lostComments(before, after, lines),
  ];
}

function jobsOf(workflow: Map): [string, Map][] {
  const runs = workflow['runs'];
  return runs ? [['runs', runs as Map]] : Object.entries((workflow['jobs'] ?? {}) as Record<string, Map>);
}

function jobDifferences(id: string, old: Map, now: Map, inherited: unknown): string[] {
  const isCall = OURS.test(textOf(now['uses']));
  const own = isCall ? ['uses', 'with'] : [];
  return [
    ...members(
      `the job ${id}`,
      without(old, 'permissions', 'steps', ...own),
      without(now, 'permissions', 'steps', ...own),
    ),
    ...rights(`the job ${id}`, inherited, old['permissions'], now['permissions']),
    ...stepDifferences(id, stepsOf(old), stepsOf(now)),
  ];
}

function stepsOf(job: Map): Map[] {
  return (job['steps'] ?? []) as Map[];
}

/** Every step is there as it was, or signs images or installs what does; none is there besides, except ours. */
function stepDifferences(id: string, old: readonly Map[], now: readonly Map[]): string[] {
  const left = now.filter(({ uses }) => !OURS.test(textOf(uses))).map(essence);
  const differences: string[] = [];
  let at = 0;
  for (const step of old) {
    const found = left.indexOf(essence(step), at);
    if (found === at) at += 1;
    else if (!signs(step))
      differences.push(`${id}: a step is gone or changed: ${JSON.stringify(step).slice(0, 300)}`);
  }
  for (const step of left.slice(at)) differences.push(`${id}: a step is new: ${step.slice(0, 300)}`);
  return differences;
}

function signs({ uses, run }: Map): boolean {
  const isAction = /^actions\/attest|generator_container_slsa3|^sigstore\/cosign-installer@/.test(
    textOf(uses),
  );
  return isAction || INSTALLER.test(textOf(uses)) || /\bcosign\s+(?:sign|attest)\b/.test(textOf(run));
}

/** A step without what may be changed in it: an id, an output, the identity that it verifies. */
function essence(step: Map): string {
  const { run, env } = step as { run?: string; env?: Map };
  const variables = without(env ?? {}, 'COSIGN_EXPERIMENTAL');
  const script = run
    ?.replaceAll(/^echo "[\w-]+=\$\(docker buildx imagetools inspect .*\n?/gm, '')
    .replaceAll(/--certificate-identity(?:-regexp)?[ =]("[^"]*"|'[^']*'|\S+)/g, '--certificate-identity X')
    // A script that pushes as well keeps all but the commands that sign.
    .replaceAll(/^ *cosign (?:sign|attest)\b(?:.*\\\n)*.*\n?/gm, '')
    .trim();
  return JSON.stringify({
    ...without(step, 'id', 'run', 'env'),
    ...(Object.keys(variables).length > 0 && { env: variables }),
    ...(script !== undefined && { run: script }),
  });
}

function members(where: string, old: Map, now: Map): string[] {
  const strip = (value: unknown) =>
    JSON.stringify(value, (name, inner: unknown) => (name === 'COSIGN_EXPERIMENTAL' ? undefined : inner));
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names
    .filter((name) => strip(old[name] ?? {}) !== strip(now[name] ?? {}))
    .map((name) => `${where}: ${name} is another`);
}

function without(map: Map, ...names: readonly string[]): Map {
  return Object.fromEntries(Object.entries(map).filter(([name]) => !names.includes(name)));
}

/** Rights are kept, but for those of signing; only what signing needs is added. */
function rights(where: string, inherited: unknown, old: unknown, now: unknown): string[] {
  const before = old ?? (now === undefined ? undefined : inherited);
  if (typeof before === 'string' || typeof now === 'string' || now === undefined)
    return JSON.stringify(before) === JSON.stringify(now) ? [] : [`${where}: permissions are others`];
  const [from, to] = [(before ?? {}) as Map, now as Map];
  const lost = Object.keys(from).filter((name) => !(name in to) && !OF_SIGNING.includes(name));
  const got = Object.keys(to).filter((name) => from[name] !== to[name] && !ADDED.includes(name));
  return [...lost.map((name) => `${where}: lost ${name}`), ...got.map((name) => `${where}: got ${name}`)];
}

const EXPRESSION = /\$\{\{\s*([^}]*?)\s*\}\}/g;
/** Words of ours, and what GitHub tells every workflow. */
const KNOWN = /^(?:true|auto|none|both|v0\.2|)$/;
const GITHUB = /^github\.(?:actor|ref_name|repository|repository_owner|run_id|run_number|sha)$/;

/** Whatever the new steps say stood in the file before, or is an output of a step of the same job. */
function invented(before: string, now: Map): string[] {
  return jobsOf(now).flatMap(([, job]) => {
    const calls = [...stepsOf(job), job].filter(({ uses }) => OURS.test(textOf(uses)));
    const ids = stepsOf(job).flatMap(({ id }) => (typeof id === 'string' ? id : []));
    return calls.flatMap((step) =>
      Object.values((step['with'] ?? {}) as Map)
        .flatMap((value) => String(value).split('\n'))
        .flatMap((line) => [...unknownExpressions(before, ids, line), ...unknownTexts(before, line)]),
    );
  });
}

function unknownExpressions(before: string, ids: readonly string[], line: string): string[] {
  return [...line.matchAll(EXPRESSION)]
    .map(([, text = '']) => text)
    .filter((text) => {
      const id = /^steps\.([\w-]+)\.outputs\.(?:digest(?:-\d)?|metadata)$/.exec(text)?.[1];
      const name = /^env\.(\w+)$/.exec(text)?.[1];
      const isOutput = id !== undefined && ids.includes(id);
      const isVariable = name !== undefined && new RegExp(`\\b${name}\\b`).test(before);
      return !isOutput && !isVariable && !GITHUB.test(text) && !before.includes(text);
    })
    .map((text) => `invented: ${text}`);
}

function unknownTexts(before: string, line: string): string[] {
  return line
    .split(EXPRESSION)
    .filter((_, place) => place % 2 === 0)
    .flatMap((text) => text.split('='))
    .filter((text) => !KNOWN.test(text) && !before.includes(text))
    .map((text) => `invented: ${text}`);
}

/** Comments stay, but for those of steps that sign: within them, and directly above. */
function lostComments(before: string, after: string, changed: readonly number[]): string[] {
  const lines = before.split(/\r?\n/);
  const own = new Set<number>();
  for (const [place, line] of lines.entries()) {
    const isSigning =
      changed.includes(place + 1) ||
      /uses: *sigstore\/cosign-installer@|generator_container_slsa3/.test(line);
    if (isSigning) for (const one of blockAround(lines, place)) own.add(one);
  }
  const now = after.split(/\r?\n/).map(commentIn);
  return lines.flatMap((line, place) => {
    const comment = commentIn(line);
    return comment === undefined || own.has(place) || now.includes(comment)
      ? []
      : [`line ${place + 1}: lost "${comment}"`];
  });
}

function commentIn(line: string): string | undefined {
  return /(?:^|\s)(#\s.*|#\S.*)$/.exec(line)?.[1]?.trim();
}

/** The lines of the step or job that a line is of, with the comment above. */
function blockAround(lines: readonly string[], place: number): number[] {
  const indent = (text = '') => /^ */.exec(text)?.[0].length ?? 0;
  let first = place;
  while (first > 0 && !/^\s*- /.test(lines[first] ?? '') && !/^ {2}\w/.test(lines[first] ?? '')) first -= 1;
  let last = first + 1;
  while (last < lines.length && (lines[last]?.trim() === '' || indent(lines[last]) > indent(lines[first])))
    last += 1;
  let top = first;
  while (top > 0 && /^\s*#/.test(lines[top - 1] ?? '')) top -= 1;
  return Array.from({ length: last - top }, (_, count) => top + count);
}
