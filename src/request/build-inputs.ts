import { type Platform, parsePlatform, platformName } from '../oci/layout/platform.ts';
import { Failure, reworded } from '../shared/failure.ts';
import { RECORDED_INPUTS } from '../statement/image-build.ts';
import { nameOf, parseRepository, type Repository } from '../subject/repository.ts';
import { type JsonObject, objectIn } from '../text/json.ts';
import { parseLines } from '../text/parse.ts';

/** The machines of GitHub that build: one for each architecture it has, and one that emulates the others. */
export const MACHINES = ['amd64', 'arm64', 'emulated'] as const;
export type Machine = (typeof MACHINES)[number];

/** What build.yml is asked to build, parsed once by the jobs that build and by the one that signs. */
export interface BuildInputs {
  /** Targets of a bake by their names, or one image without one. */
  readonly images: readonly BuildImage[];
  /** Of the repository, without `./`; `.` is its root. */
  readonly context: string;
  /** The Dockerfile, from the root of the repository; undefined: `Dockerfile` in the context. */
  readonly file: string | undefined;
  readonly target: string | undefined;
  /** `NAME=value` */
  readonly buildArgs: readonly string[];
  /** Empty: nothing is baked. */
  readonly bakeFiles: readonly string[];
  readonly platforms: Readonly<Record<Machine, readonly Platform[]>>;
  /** What provenance records: each as it was given, without what is empty. */
  readonly recorded: JsonObject;
}

export interface BuildImage {
  readonly target: string | undefined;
  readonly repository: Repository;
}

/** Inputs of build.yml that change nothing of what is built: who logs in, and what is done with it later. */
const NOT_RECORDED = ['tags', 'registry', 'registry-username', 'private-repository', 'min-slsa-build-level'];
const MAX_BYTES = 256 * 1024;
const MAX_IMAGES = 20;
const MAX_PLATFORMS = 20;
const TARGET = /^[A-Za-z0-9_][A-Za-z0-9_-]{0,127}$/;

/**
 * Reads GitHub's `inputs` context of build.yml, as `toJSON(inputs)` writes it.
 * @throws Failure `build-inputs-malformed`, and those of image names and platforms
 */
export function parseBuildInputs(json: string): BuildInputs {
  const given = json.length > MAX_BYTES ? undefined : objectIn(json);
  if (given === undefined) throw malformed('they are no JSON object, or larger than 256 KiB');
  const unknown = Object.keys(given).filter((name) => !isKnown(name));
  if (unknown.length > 0) throw malformed(`${unknown.slice(0, 5).join(', ')} is no input of build.yml`);
  const recorded = Object.fromEntries(
    RECORDED_INPUTS.flatMap((name) => {
      const value = textIn(given, name);
      return value === '' ? [] : [[name, value]];
    }),
  );
  const lines = (name: (typeof RECORDED_INPUTS)[number]) => parseLines(textIn(given, name));
  const one = (name: 'file' | 'target') => textIn(given, name) || undefined;
  const bakeFiles = lines('bake-files').map((file) => insideOf('bake-files', file));
  const file = one('file');
  const target = one('target');
  if (target !== undefined && !TARGET.test(target)) throw malformed(`target "${target}" is not a name`);
  const parsed = {
    images: bakeFiles.length > 0 ? baked(lines('bake-targets')) : single(lines('image')),
    context: insideOf('context', textIn(given, 'context') || '.'),
    file: file === undefined ? undefined : insideOf('file', file),
    target,
    buildArgs: lines('build-args').map(argument),
    bakeFiles,
    platforms: platformsIn(given),
    recorded,
  };
  requireOneWay(recorded);
  return parsed;
}

/** All platforms in the order in which an index has them. */
export function allPlatforms({ platforms }: BuildInputs): Platform[] {
  return MACHINES.flatMap((machine) => platforms[machine]);
}

function isKnown(name: string): boolean {
  return [...RECORDED_INPUTS, ...NOT_RECORDED].includes(name);
}

function textIn(given: JsonObject, name: string): string {
  const value = given[name] ?? '';
  if (typeof value !== 'string') throw malformed(`${name} is no text`);
  if (/[^\P{Cc}\n\r\t]/u.test(value)) throw malformed(`${name} holds control characters`);
  return value.trim();
}

/** A path below the root of the repository: what it names is part of the commit. */
function insideOf(name: string, path: string): string {
  const parts = path.replace(/\/+$/, '').split('/');
  const inside = parts.filter((part) => part !== '.' && part !== '');
  const leaves = path.startsWith('/') || inside.includes('..');
  if (leaves || /[:\\\n]/.test(path) || inside.some((part) => part.startsWith('-') || part.startsWith('~')))
    throw malformed(`${name} "${path}" is not a path below the root of the repository`);
  return inside.length === 0 ? '.' : inside.join('/');
}

function argument(line: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_.-]*=/.test(line)) return line;
  throw malformed(
    `build-args: "${line.slice(0, 60)}" is not NAME=value: a value is never taken from the runner`,
  );
}

function single(names: readonly string[]): BuildImage[] {
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) throw malformed('image is to be one name');
  return [{ target: undefined, repository: parseRepository('image', name) }];
}

/** Lines of `TARGET=registry/repository`. */
function baked(lines: readonly string[]): BuildImage[] {
  const images = lines.map((line) => {
    const [, target, name] = /^([^=\s]+)\s*=\s*(\S+)$/.exec(line) ?? [];
    if (target === undefined || name === undefined || !TARGET.test(target))
      throw malformed(`bake-targets: "${line}" is not TARGET=registry/repository`);
    return { target, repository: parseRepository('bake-targets', name) };
  });
  const count = images.length;
  const targets = new Set(images.map(({ target }) => target));
  const names = new Set(images.map(({ repository }) => nameOf(repository)));
  if (count === 0 || count > MAX_IMAGES || targets.size < count || names.size < count)
    throw malformed(`bake-targets is to name 1 to ${MAX_IMAGES} targets and images, each once`);
  return images;
}

/** The file of a bake says what is built of what: the inputs of a single build have no place beside it. */
const NO_EFFECT = {
  'bake-files': ['image', 'context', 'file', 'target'],
  image: ['bake-targets'],
} as const;

function requireOneWay(recorded: JsonObject): void {
  const way = 'bake-files' in recorded ? 'bake-files' : 'image';
  const beside = NO_EFFECT[way].filter((name) => name in recorded);
  if (beside.length > 0) throw malformed(`${beside.join(', ')} has no effect beside ${way}`);
}

function platformsIn(given: JsonObject): BuildInputs['platforms'] {
  const read = (name: 'platforms' | 'emulated-platforms') =>
    parseLines(textIn(given, name).replaceAll(',', '\n')).map((text) => platformIn(name, text));
  const own = read('platforms');
  const emulated = read('emulated-platforms');
  const of = (machine: Machine) =>
    own.filter(({ os, architecture }) => os === 'linux' && architecture === machine);
  const platforms = { amd64: of('amd64'), arm64: of('arm64'), emulated };
  const without = own.find((one) => ![...platforms.amd64, ...platforms.arm64].includes(one));
  if (without !== undefined)
    throw malformed(
      `GitHub has no runner for ${platformName(without)}`,
      `emulated-platforms: ${platformName(without)}   # by QEMU, which is slow`,
    );
  const names = [...own, ...emulated].map(platformName);
  if (names.length === 0 || names.length > MAX_PLATFORMS || new Set(names).size < names.length)
    throw malformed(`platforms and emulated-platforms are to name 1 to ${MAX_PLATFORMS}, each once`);
  return platforms;
}

function platformIn(name: string, text: string): Platform {
  try {
    return parsePlatform(text);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw reworded(error, { what: `${name}: "${text}" is not a platform`, fix: `${name}: linux/arm64` });
  }
}

function malformed(what: string, fix?: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'build-inputs-malformed',
    what: `inputs of build.yml: ${what}`,
    why: 'what is built is recorded from them, so that nothing in them may be understood in two ways',
    fix:
      fix === undefined
        ? 'with:\n  image: ghcr.io/owner/name\n  context: app\n  platforms: linux/amd64,linux/arm64'
        : fix,
  });
}
