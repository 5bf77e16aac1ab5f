import { POLICY_HINT, policyKindOf } from '../engine/policy-kind.ts';
import { objectsIn } from '../engine/read-policies.ts';
import type { Finding } from '../finding/finding.ts';
import { type LocatedDocument, type LocatedNode, readDocuments } from '../text/located-yaml.ts';
import type { SourceText } from '../text/source-text.ts';
import { type CodeBlock, codeBlocksIn } from './code-blocks.ts';
import type { Source, YamlSource } from './source.ts';

/** What a file holds that rules look at, and what in it cannot be read. */
export interface Recognised {
  readonly sources: readonly Source[];
  readonly findings: readonly Finding[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Say that text may be a document of some kind, so that the rest of a repository need not be parsed. */
const HINTS = [
  POLICY_HINT,
  /^[ \t]*["']?jobs["']?\s*:[^]*^\s*(?:- )?["']?(?:runs-on|uses)["']?\s*:/m,
  /^[ \t]*["']?runs["']?\s*:[^]*^\s*["']?using["']?\s*:/m,
  /^(?:docker_signs|dockers|dockers_v2|docker_manifests|signs|builds|kos)\s*:/m,
];
const GORELEASER = ['docker_signs', 'dockers', 'dockers_v2', 'docker_manifests', 'kos'];
const MARKDOWN = /\.(?:md|mdx|markdown)$/i;
const YAML_LANGUAGES = ['yaml', 'yml', 'json', ''];
const SHELL_LANGUAGES = ['sh', 'shell', 'bash', 'console', 'zsh', 'shell-session', 'shellsession'];
/** Says that a block leaves something out. */
const ELLIPSIS = /^[ \t]*(?:#[ \t]*)?(?:-[ \t]*)?(?:\.\.\.|…)[ \t]*\r?$/m;

/** Recognises documents by what they say, wherever they lie. */
export function sourcesIn(file: SourceText): Recognised {
  if (MARKDOWN.test(file.file)) return merge(codeBlocksIn(file).map((block) => fromBlock(file, block)));
  const all = { start: 0, end: file.text.length };
  return merge(rangesIn(file, all, /^---/gm).map((range) => fromStream(file, range, false)));
}

function fromBlock(file: SourceText, block: CodeBlock): Recognised {
  if (SHELL_LANGUAGES.includes(block.language)) {
    const place = file.place(block.start, block.end);
    return { sources: [{ kind: 'shell', file, place, isMarkdown: true, isTemplate: false }], findings: [] };
  }
  if (!YAML_LANGUAGES.includes(block.language)) return { sources: [], findings: [] };
  const ranges = rangesIn(file, block, /^[ \t]*---(?=[ \t]*\r?$)/gm);
  const whole = ranges.filter(({ start, end }) => !ELLIPSIS.test(withoutKeys(file.text.slice(start, end))));
  const { sources, findings } = merge(whole.map((range) => fromStream(file, range, true)));
  // What a block without a language holds may be no YAML at all, such as what a program printed.
  return { sources, findings: block.language === '' ? [] : findings };
}

/** Keys and certificates are shortened in samples that are whole otherwise. */
function withoutKeys(text: string): string {
  return text.replaceAll(/-----BEGIN[^]*?-----END/g, '');
}

/** What stands between separators, where it may be something to look at. */
function rangesIn(file: SourceText, { start, end }: Range, separator: RegExp): Range[] {
  const text = file.text.slice(start, end);
  const cuts = [...text.matchAll(separator)];
  const starts = [0, ...cuts.map(({ index, 0: dashes }) => index + dashes.length)];
  const ends = [...cuts.map(({ index }) => index), text.length];
  return starts
    .map((from, number) => ({ start: start + from, end: start + (ends[number] ?? from) }))
    .filter((range) => HINTS.some((hint) => hint.test(file.text.slice(range.start, range.end))));
}

function fromStream(file: SourceText, range: Range, isMarkdown: boolean): Recognised {
  // What looks like a template in a workflow or for GoReleaser is for the program that reads it.
  const mayBeTemplate = POLICY_HINT.test(file.text.slice(range.start, range.end));
  return merge(
    readDocuments(file, range, mayBeTemplate).map((document) => fromDocument(file, document, isMarkdown)),
  );
}

function fromDocument(file: SourceText, document: LocatedDocument, isMarkdown: boolean): Recognised {
  const { root, problem, isTemplate } = document;
  if (problem) return { sources: [], findings: [parseError(problem, isTemplate)] };
  const sources = objectsIn(root).flatMap((one): YamlSource[] => {
    const kind = policyKindOf(one) ?? otherKindOf(one);
    return kind === undefined ? [] : [{ kind, file, root: one, isMarkdown, isTemplate }];
  });
  return { sources, findings: [] };
}

function otherKindOf(root: LocatedNode): 'workflow' | 'action' | 'goreleaser' | undefined {
  if (root.at('jobs')?.isMap) return 'workflow';
  if (root.at('runs', 'using')?.text !== undefined) return 'action';
  return GORELEASER.some((name) => root.at(name)?.isList) ? 'goreleaser' : undefined;
}

function parseError({ message, at }: NonNullable<LocatedDocument['problem']>, isTemplate: boolean): Finding {
  const rule = 'yaml/parse-error';
  if (isTemplate)
    return {
      rule,
      severity: 'info',
      at,
      message: `This is a template that cannot be read before it is rendered (${message}): nothing in it was looked at.`,
      fix: 'helm template . | slsa-provenance lint -',
    };
  return {
    rule,
    severity: 'error-never',
    at,
    message: `This is no YAML (${message}): kubectl and GitHub refuse the file.`,
  };
}

function merge(parts: readonly Recognised[]): Recognised {
  return {
    sources: parts.flatMap(({ sources }) => sources),
    findings: parts.flatMap(({ findings }) => findings),
  };
}
