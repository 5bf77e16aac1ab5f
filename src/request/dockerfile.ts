import { parsePlatform, type WantedPlatform } from '../oci/layout/platform.ts';
import { readUserText, type Stdin } from '../shared/read-file.ts';
import { Failure } from '../shared/failure.ts';
import { parseDockerName } from '../subject/repository.ts';
import type { DockerBuild } from './docker-build.ts';
import { type Instruction, notUnderstood, type Place, splitDockerfile } from './dockerfile-lines.ts';
import { type Named, requireStage, stagesFor } from './dockerfile-stages.ts';
import { expandWord, NotUnderstood } from './dockerfile-word.ts';
import type { ListedImage } from './image-list.ts';

const MAX_BYTES = 1024 * 1024;
const STAGE_NAME = /^[a-z][a-z0-9_.-]*$/;
/** Set by BuildKit for the platform that is built for or on (docs.docker.com/reference/dockerfile, "global scope"). */
const PLATFORM_ARGUMENT = /^(TARGET|BUILD)(PLATFORM|OS|OSVERSION|ARCH|VARIANT)$|^TARGETSTAGE$/;
const EXAMPLES = new Map([
  ['platform', 'linux/amd64'],
  ['os', 'linux'],
  ['arch', 'amd64'],
]);
const OTHERS: ReadonlySet<string> = new Set([
  ...['ADD', 'CMD', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'HEALTHCHECK', 'LABEL', 'MAINTAINER', 'SHELL'],
  ...['STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR'],
]);

/**
 * The images of a Dockerfile.
 * @param path `-` reads what `stdin` gives
 * @throws Failure `file-unreadable`, `file-too-large`, and those of `parseBaseImages`
 */
export async function readBaseImages(path: string, build: DockerBuild, stdin: Stdin): Promise<ListedImage[]> {
  const { text, file } = await readUserText('dockerfile', path, { maxBytes: MAX_BYTES, stdin });
  return parseBaseImages(text, file, build);
}

/**
 * The images that BuildKit reads for a Dockerfile, for the target of the build, or whichever stage is built: those
 * in FROM, COPY --from, RUN --mount=…,from=, the same behind ONBUILD, and `# syntax=`; stages and `scratch` left out.
 * @throws Failure `dockerfile-not-understood`, which names the line: nothing is left out in silence; `target-unknown`
 */
export function parseBaseImages(text: string, file: string, build: DockerBuild): ListedImage[] {
  const { instructions, syntax, escape } = splitDockerfile(text, file);
  const reading = new Reading(file, escape, build);
  for (const instruction of instructions) reading.take(instruction);
  const found = reading.images(instructions.length);
  // The first word is the image (builder, "forwardGateway").
  const [own] = build.args.get('BUILDKIT_SYNTAX')?.trim().split(' ') ?? [];
  const frontends = [
    ...(syntax ? [namedAt(syntax.image, { file, line: syntax.line })] : []),
    ...(own ? [namedAt(own, { file, line: 1 })] : []),
  ];
  return [...frontends.map((image) => ({ ...image, ...whereverItRuns(build) })), ...found];
}

/** What runs on the builder, of which nothing is known. */
function whereverItRuns({ platform }: DockerBuild): Pick<ListedImage, 'platform'> {
  return platform === undefined ? {} : { platform: 'all' };
}

/** What is named where an image or a stage can be. */
interface Source {
  readonly name: string;
  readonly at: Place;
  /** The place of the stage that names it. */
  readonly stage: number;
}

class Reading {
  readonly #file: string;
  readonly #escape: string;
  readonly #build: DockerBuild;
  readonly #arguments = new Map<string, string>();
  /** Places by names in lower case; of stages that share one, that of the last. */
  readonly #stages = new Map<string, number>();
  readonly #bases: Named[] = [];
  readonly #sources: Source[] = [];
  #count = 0;

  constructor(file: string, escape: string, build: DockerBuild) {
    this.#file = file;
    this.#escape = escape;
    this.#build = build;
  }

  take(instruction: Instruction): void {
    const { keyword, rest, line } = instruction;
    const at = { file: this.#file, line };
    if (keyword === 'FROM') return this.#from(rest, at);
    if (keyword === 'ARG') return this.#count === 0 ? this.#argument(rest, at) : undefined;
    if (this.#count === 0) throw notUnderstood(at, `${keyword} stands before the first FROM`);
    if (keyword !== 'ONBUILD') return this.#other(keyword, rest, at);
    const [, inner = '', more = ''] = /^(\S+)\s*(.*)$/s.exec(rest) ?? [];
    if (['ONBUILD', 'FROM', 'MAINTAINER'].includes(inner.toUpperCase()))
      throw notUnderstood(at, `ONBUILD ${inner} is no trigger`);
    if (inner.toUpperCase() !== 'ARG') this.#other(inner.toUpperCase(), more, at);
  }

  /** Once every stage is known: COPY --from also names later ones. */
  images(instructions: number): ListedImage[] {
    if (this.#count === 0)
      throw notUnderstood({ file: this.#file, line: Math.max(1, instructions) }, 'there is no FROM');
    const all = [...this.#bases, ...this.#sources.flatMap((source) => this.#namedBy(source))];
    const { target } = this.#build;
    const needed =
      target === undefined ? undefined : stagesFor(requireStage(target, this.#stages, this.#file), all);
    return all
      .filter(({ stage }) => needed === undefined || needed.has(stage))
      .flatMap(({ image }) => image ?? [])
      .sort((a, b) => (a.origin?.line ?? 0) - (b.origin?.line ?? 0));
  }

  #namedBy({ name, at, stage }: Source): Named[] {
    if (name === 'scratch') return [];
    const needs = this.#stages.get(name.toLowerCase()) ?? (/^\d+$/.test(name) ? Number(name) : undefined);
    if (needs === undefined) return [{ stage, image: namedAt(name, at) }];
    if (needs >= this.#count) throw notUnderstood(at, `there is no stage ${name}`);
    return [{ stage, needs }];
  }

  #from(rest: string, at: Place): void {
    const { flags, words } = this.#flags(rest, at);
    const [written = '', as, stage, ...more] = words;
    if (words.length !== 1 && (words.length !== 3 || as?.toLowerCase() !== 'as' || more.length > 0))
      throw notUnderstood(at, 'FROM is followed by something else than an image and AS with a name');
    const name = this.#expand(written, at);
    const own = this.#count++;
    const needs = this.#stages.get(name.toLowerCase());
    if (needs !== undefined) this.#bases.push({ stage: own, needs });
    else if (name !== 'scratch')
      this.#bases.push({ stage: own, image: { ...namedAt(name, at), ...this.#ownPlatform(flags, at) } });
    if (stage === undefined) return;
    const lower = stage.toLowerCase();
    if (!STAGE_NAME.test(lower) || lower === 'scratch')
      throw notUnderstood(at, `no stage can be called ${JSON.stringify(stage)}`);
    this.#stages.set(lower, own);
  }

  /**
   * What `--platform` of a stage says, in place of what is built for. Where it depends on the builder, of which nothing
   * is known, every platform counts.
   */
  #ownPlatform(flags: readonly string[], at: Place): Pick<ListedImage, 'platform'> {
    const [flag, ...more] = flags;
    if (flag === undefined) return {};
    const [, written] = /^--platform=(.+)$/s.exec(flag) ?? [];
    if (written === undefined || more.length > 0)
      throw notUnderstood(at, `FROM takes --platform alone, with a value`);
    const { platform } = this.#build;
    if (platform === undefined || platform === 'all') return {};
    const value = this.#expandIfKnown(written, at);
    return { platform: 'unknown' in value ? 'all' : platformAt(value.text, at) };
  }

  #argument(rest: string, at: Place): void {
    const words = rest.match(/(?:"(?:\\.|[^"\\])*"|'[^']*'|[^\s"'])+/g) ?? [];
    for (const word of words) {
      const [, name, value] = /^([A-Za-z_]\w*)(?:=(.*))?$/s.exec(word) ?? [];
      if (name === undefined) throw notUnderstood(at, `ARG ${word} is not read`);
      const given = this.#build.args.get(name);
      if (given !== undefined) this.#arguments.set(name, given);
      else if (value !== undefined) this.#arguments.set(name, this.#expand(value, at));
      else if (this.#arguments.has(name)) throw notUnderstood(at, `ARG ${name} has a value already`);
    }
  }

  #other(keyword: string, rest: string, at: Place): void {
    if (keyword !== 'COPY' && keyword !== 'RUN') {
      if (!OTHERS.has(keyword)) throw notUnderstood(at, `${keyword} is no instruction`);
      return;
    }
    const { flags } = this.#flags(rest, at);
    const named = flags.flatMap((flag) => (keyword === 'COPY' ? copiedFrom(flag) : mountedFrom(flag, at)));
    for (const name of named) {
      if (name.includes('$'))
        throw notUnderstood(at, `${name} holds a variable, which is not filled in there`);
      if (name !== '') this.#sources.push({ name, at, stage: this.#count - 1 });
    }
  }

  /** Flags stand before everything else, in quotes or not (parser, "extractBuilderFlags"). */
  #flags(rest: string, at: Place): { flags: string[]; words: string[] } {
    const flags: string[] = [];
    let left = rest.trim();
    for (;;) {
      const [flag] = /^--(?:\\.|"[^"]*"|'[^']*'|[^\s"'\\])*(?=\s|$)/.exec(left) ?? [];
      if (flag === undefined) break;
      left = left.slice(flag.length).trimStart();
      // Ends the flags.
      if (flag === '--') break;
      flags.push(flag);
    }
    if (left.startsWith('--') && !flags.includes('--'))
      throw notUnderstood(at, 'a flag is written in a way that is not read');
    const plain = flags.map((flag) => {
      if (flag.includes(this.#escape)) throw notUnderstood(at, `${flag} holds an escaped character`);
      return flag.replaceAll(/["']/g, '');
    });
    return { flags: plain, words: left === '' ? [] : left.split(/\s+/) };
  }

  #expand(word: string, at: Place): string {
    const value = this.#expandIfKnown(word, at);
    if ('text' in value) return value.text;
    throw notUnderstood(at, `${value.unknown} depends on the build`, howToSet(value.unknown));
  }

  /** The word, or the argument in it that only the build sets. */
  #expandIfKnown(word: string, at: Place): { readonly text: string } | { readonly unknown: string } {
    try {
      return { text: expandWord(word, this.#escape, (name) => this.#valueOf(name)) };
    } catch (error) {
      if (error instanceof SetByTheBuild) return { unknown: error.argument };
      throw error instanceof NotUnderstood ? notUnderstood(at, error.message) : error;
    }
  }

  #valueOf(name: string): string | undefined {
    const own = this.#arguments.get(name);
    if (own !== undefined || !PLATFORM_ARGUMENT.test(name)) return own;
    const { args, predefined } = this.#build;
    const known = args.get(name) ?? predefined.get(name);
    if (known !== undefined) return known;
    throw new SetByTheBuild(name);
  }
}

class SetByTheBuild extends Error {
  readonly argument: string;

  constructor(argument: string) {
    super(argument);
    this.argument = argument;
  }
}

function platformAt(text: string, at: Place): WantedPlatform {
  try {
    return parsePlatform(text);
  } catch (error) {
    throw error instanceof Failure ? notUnderstood(at, error.message) : error;
  }
}

/** What the builder runs on is not what is built for: `--platform` says nothing of it. */
function howToSet(name: string): string {
  if (name === 'TARGETSTAGE') return 'target: STAGE';
  const example = name.replace(/^(TARGET|BUILD)/, '').toLowerCase();
  const value = EXAMPLES.get(example) ?? 'VALUE';
  const argument = `build-arg: ${name}=${value}`;
  return name.startsWith('BUILD') ? argument : `platform: linux/amd64   # or ${argument}`;
}

function copiedFrom(flag: string): string[] {
  const [, name] = /^--from=(.*)$/s.exec(flag) ?? [];
  return name === undefined ? [] : [name];
}

/** `--mount=type=bind,from=image,…`: fields as in CSV. */
function mountedFrom(flag: string, at: Place): string[] {
  const [, fields] = /^--mount=(.*)$/s.exec(flag) ?? [];
  return (fields ?? '').split(',').flatMap((field) => {
    const [, name] = /^\s*from\s*=(.*)$/is.exec(field) ?? [];
    if (name !== undefined && /\s/.test(field)) throw notUnderstood(at, `${flag} holds blanks`);
    return name === undefined ? [] : [name];
  });
}

/** The image, with the registry that Docker would take. */
function namedAt(text: string, at: Place): ListedImage {
  try {
    const { repository, tag, digest } = parseDockerName(text);
    const name = `${repository.registry}/${repository.path}`;
    return {
      image: `${name}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`,
      origin: at,
    };
  } catch (error) {
    throw error instanceof Failure ? notUnderstood(at, error.message) : error;
  }
}
