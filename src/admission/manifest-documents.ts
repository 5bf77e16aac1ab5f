import { type Document, isNode, parseDocument } from 'yaml';
import { parseBounded } from '../text/json.ts';
import { tooDeepOnLine } from '../text/yaml-depth.ts';
import type { ManifestProblem } from './found-image.ts';
import { isTemplate } from './image-text.ts';
import type { Keys } from './manifest-path.ts';

/** Rendered text, and where it comes from. */
export interface ManifestFile {
  readonly file: string;
  readonly text: string;
}

/** One document of a stream. */
export interface ManifestDocument {
  readonly value: unknown;
  /** The line of a value, counted from 1; of the document where that is not known. */
  readonly lineOf: (keys: Keys) => number;
}

/** One document in YAML: the parser holds a hundred times its text. JSON is read at once. */
export const MAX_DOCUMENT_BYTES = 4 * 1024 * 1024;
/** Of JSON, which a list of all Pods may be: as many as 60,000 Pods have. */
const MAX_VALUES = 20_000_000;
/** As deep no manifest goes, nor what is embedded in it. */
const MAX_DEPTH = 100;
const MAX_ALIASES = 100;

export type ReadDocument = { readonly document: ManifestDocument } | { readonly problem: ManifestProblem };

/** Reads a stream of YAML documents, or JSON. One that cannot be read keeps none of the others from being read. */
export function* readManifestDocuments({ file, text }: ManifestFile): Generator<ReadDocument> {
  const json = jsonIn(text);
  if (json !== undefined) {
    yield { document: { value: json, lineOf: () => 1 } };
    return;
  }
  for (const part of splitStream(text)) {
    if (isBlank(part.text) || DESCRIBES_KINDS.test(part.text)) continue;
    yield readYaml(file, part);
  }
}

/** The bulk of many charts, and no image is in it. */
const DESCRIBES_KINDS = /^kind:\s*["']?CustomResourceDefinition["']?\s*$/m;

function isBlank(text: string): boolean {
  return /^(?:\s*(?:#.*)?(?:\n|$))*$/.test(text.slice(0, 10_000)) && text.length <= 10_000;
}

function jsonIn(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return parseBounded(text, MAX_VALUES);
  } catch {
    // YAML may begin so as well.
    return undefined;
  }
}

interface StreamPart {
  readonly text: string;
  /** Of its first line, counted from 1. */
  readonly line: number;
}

/** `---` at the beginning of a line ends a document, whatever stands before (YAML 1.2.2, 9.1.2). */
function* splitStream(text: string): Generator<StreamPart> {
  const separator = /^---(?=\s|$).*$/gm;
  let [start, line] = [0, 1];
  for (let end = 0; end < text.length; start = end) {
    const next = separator.exec(text);
    end = next ? separator.lastIndex : text.length;
    const part = text.slice(start, next ? next.index : end);
    yield { text: part, line };
    line += linesIn(text.slice(start, end));
    // What follows on the line of the separator belongs to the next document.
    const inline = next?.[0].slice(3).trim() ?? '';
    if (inline !== '' && !inline.startsWith('#')) end -= next?.[0].slice(3).length ?? 0;
  }
}

function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function readYaml(file: string, { text, line }: StreamPart): ReadDocument {
  const refuse = (message: string, at = line, fix?: string): ReadDocument => ({
    problem: { file, line: at, message, ...(fix !== undefined && { fix }) },
  });
  if (text.length > MAX_DOCUMENT_BYTES)
    return refuse(
      `one document has more than ${MAX_DOCUMENT_BYTES / 1024 / 1024} MiB of YAML, which are the most that is read`,
      line,
      'kubectl get … -o json   # JSON may be larger',
    );
  const deep = tooDeepOnLine(text, MAX_DEPTH);
  if (deep !== undefined) return refuse('it is nested too deep to be a manifest', line + deep - 1);
  const document = parseDocument(text, { strict: true, uniqueKeys: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) return refuse(...problemIn(text, line, error));
  try {
    return {
      document: {
        value: document.toJS({ maxAliasCount: MAX_ALIASES }),
        lineOf: linesOf(document, text, line),
      },
    };
  } catch {
    // The library stops before it has expanded too many.
    return refuse(`it names its own parts again and again, more than ${MAX_ALIASES} times`);
  }
}

function problemIn(
  text: string,
  line: number,
  error: { message: string; pos: readonly number[] },
): [string, number, string?] {
  const at = line + linesIn(text.slice(0, error.pos[0]));
  if (isTemplate(text))
    return [
      'it is a template that was not rendered',
      at,
      'helm template … | slsa-provenance preflight -   # or kustomize build',
    ];
  const [first = ''] = error.message.split('\n');
  return [`it is no YAML: ${first.replace(/ at line \d+, column \d+:?$/, '')}`, at];
}

/** Looked up when it is asked for: most values are never reported. */
function linesOf(document: Document, text: string, line: number): ManifestDocument['lineOf'] {
  return (keys) => {
    for (let length = keys.length; length > 0; length -= 1) {
      const node = document.getIn(keys.slice(0, length), true);
      const start = isNode(node) ? node.range?.[0] : undefined;
      if (start !== undefined) return line + linesIn(text.slice(0, start));
    }
    return line;
  };
}
