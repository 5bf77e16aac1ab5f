import { readUserFile } from '../shared/read-file.ts';
import type { ListedImage } from './image-list.ts';

const MAX_BYTES = 1024 * 1024;

/** The base images of a Dockerfile. @throws Failure `file-unreadable`, `file-too-large` */
export async function readBaseImages(path: string): Promise<ListedImage[]> {
  return parseBaseImages((await readUserFile('dockerfile', path, MAX_BYTES)).toString('utf8'), path);
}

/**
 * Images that a Dockerfile builds on or copies from (docs.docker.com/reference/dockerfile, FROM, COPY --from),
 * stages and `scratch` left out. Arguments before the first FROM are filled in with their defaults.
 */
export function parseBaseImages(text: string, file: string): ListedImage[] {
  const stages = new Set<string>();
  const defaults = new Map<string, string>();
  const images: ListedImage[] = [];
  for (const { instruction, rest, line } of instructionsIn(text)) {
    if (instruction === 'ARG' && stages.size === 0 && images.length === 0) setDefault(defaults, rest);
    const named = imageIn(instruction, rest);
    if (!named) continue;
    const image = fillIn(named.image, defaults);
    const isStage = stages.has(image.toLowerCase()) || /^\d+$/.test(image);
    if (image !== 'scratch' && !isStage) images.push({ image: withRegistry(image), origin: { file, line } });
    if (named.stage !== undefined) stages.add(named.stage.toLowerCase());
  }
  return images;
}

function setDefault(defaults: Map<string, string>, argument: string): void {
  const [, name, value = ''] = /^(\w+)=["']?([^"']*)["']?$/.exec(argument) ?? [];
  if (name !== undefined) defaults.set(name, fillIn(value, defaults));
}

/** `FROM image AS stage`, `COPY --from=image …` */
function imageIn(instruction: string, rest: string): { image: string; stage?: string } | undefined {
  const words = rest.split(/\s+/);
  if (instruction === 'COPY') {
    const from = words.find((word) => word.startsWith('--from='));
    return from === undefined ? undefined : { image: from.slice('--from='.length) };
  }
  if (instruction !== 'FROM') return undefined;
  const [image = '', as, stage] = words.filter((word) => !word.startsWith('--'));
  return as?.toLowerCase() === 'as' && stage !== undefined ? { image, stage } : { image };
}

interface Instruction {
  readonly instruction: string;
  readonly rest: string;
  readonly line: number;
}

/** Lines that end in a backslash go on; lines of comment in between are skipped. */
function instructionsIn(text: string): Instruction[] {
  const found: Instruction[] = [];
  let open: { text: string; line: number } | undefined;
  for (const [number, raw] of text.split(/\r?\n/).entries()) {
    if (/^\s*#/.test(raw)) continue;
    const continued = raw.endsWith('\\');
    const part = continued ? raw.slice(0, -1) : raw;
    open = { text: `${open?.text ?? ''}${part}`, line: open?.line ?? number + 1 };
    if (continued) continue;
    const [, instruction, rest = ''] = /^([A-Za-z]+)\s+(.*)$/s.exec(open.text.trim()) ?? [];
    if (instruction !== undefined)
      found.push({ instruction: instruction.toUpperCase(), rest, line: open.line });
    open = undefined;
  }
  return found;
}

/** `$NAME`, `${NAME}` and `${NAME:-default}`. */
function fillIn(text: string, values: ReadonlyMap<string, string>): string {
  return text
    .replaceAll(/\$\{(\w+)(?::-([^}]*))?\}|\$(\w+)/g, (_, name: string, fallback = '', bare: string) => {
      return values.get(name || bare) ?? String(fallback);
    })
    .replaceAll(/^["']|["']$/g, '');
}

/** As Docker completes names: `node:24` is `docker.io/library/node:24`. */
function withRegistry(image: string): string {
  const [first = '', ...rest] = image.split('/');
  if (rest.length > 0 && (/[.:]/.test(first) || first === 'localhost')) return image;
  return rest.length === 0 ? `docker.io/library/${image}` : `docker.io/${image}`;
}
