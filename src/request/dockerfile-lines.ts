import { Failure } from '../shared/failure.ts';
import { NotUnderstood } from './dockerfile-word.ts';
import { type Heredoc, heredocsIn } from './heredoc.ts';
import { ShellSyntaxError } from './shell-words.ts';

/** An instruction of a Dockerfile, its lines joined. */
export interface Instruction {
  /** In upper case. */
  readonly keyword: string;
  /** Behind the keyword, flags included. */
  readonly rest: string;
  readonly line: number;
}

export interface DockerfileLines {
  readonly instructions: readonly Instruction[];
  /** What `# syntax=` names, and where. */
  readonly syntax: { readonly image: string; readonly line: number } | undefined;
  /** What keeps the next character from its meaning. */
  readonly escape: '\\' | '`';
}

const DIRECTIVE = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/;

/**
 * Splits a Dockerfile into instructions as BuildKit does (moby/buildkit, frontend/dockerfile/parser, "Parse"):
 * directives at the top, comments between continued lines, continuation with blanks behind, heredocs.
 * @throws Failure `dockerfile-not-understood`, which names the line
 */
export function splitDockerfile(text: string, file: string): DockerfileLines {
  const lines = text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line) => line.replace(/\r+$/, ''));
  const { escape, syntax } = readDirectives(lines, file);
  // A doubled escape is a character; blanks behind a single one do not matter.
  const continued = escape === '\\' ? /(^|[^\\])\\[ \t]*$/ : /(^|[^`])`[ \t]*$/;
  const instructions: Instruction[] = [];
  let next = 0;
  while (next < lines.length) {
    const line = next + 1;
    let whole = withoutComment((lines[next++] ?? '').trimStart());
    while (continued.test(whole) && next < lines.length) {
      const more = lines[next++] ?? '';
      if (more.trim() !== '' && !more.trimStart().startsWith('#'))
        whole = whole.replace(continued, '$1') + more;
    }
    whole = whole.replace(continued, '$1').trim();
    if (whole === '') continue;
    const [, keyword = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(whole) ?? [];
    instructions.push({ keyword: keyword.toUpperCase(), rest, line });
    for (const heredoc of textsOf(whole, { file, line })) next = endOf(heredoc, lines, next, { file, line });
  }
  return { instructions, syntax, escape };
}

function withoutComment(line: string): string {
  return line.startsWith('#') ? '' : line;
}

function readDirectives(lines: readonly string[], file: string): Pick<DockerfileLines, 'escape' | 'syntax'> {
  requireDockerfile(lines, file);
  const found = directivesIn(lines, file);
  const { value: escape = '\\', line = 1 } = found.get('escape') ?? {};
  if (escape !== '\\' && escape !== '`') throw notUnderstood({ file, line }, 'escape is neither \\ nor `');
  const syntax = found.get('syntax');
  return { escape, syntax: syntax && { image: syntax.value.split(' ')[0] ?? '', line: syntax.line } };
}

/** Directives stand at the top, one a line. */
function directivesIn(lines: readonly string[], file: string): Map<string, { value: string; line: number }> {
  const found = new Map<string, { value: string; line: number }>();
  // A first line with #! is for the shell that runs the file.
  const from = lines[0]?.startsWith('#!') ? 1 : 0;
  for (const [place, text] of lines.slice(from).entries()) {
    const [, name, value = ''] = DIRECTIVE.exec(text.trimStart()) ?? [];
    if (name === undefined) break;
    const line = from + place + 1;
    const key = name.toLowerCase();
    if (found.has(key)) throw notUnderstood({ file, line }, `${key} is set twice`);
    found.set(key, { value, line });
  }
  return found;
}

/** BuildKit also takes a syntax in the comments of other languages, and in JSON. */
function requireDockerfile(lines: readonly string[], file: string): void {
  const first = lines.findIndex((text) => text.trim() !== '' && !text.startsWith('#!'));
  if (/^\s*(\/\/|\{)/.test(lines[first] ?? ''))
    throw notUnderstood({ file, line: first + 1 }, 'it is no Dockerfile');
}

/** The heredocs of an instruction. What follows could be text or instructions, so that no mistake is let pass. */
function textsOf(whole: string, at: Place): Heredoc[] {
  try {
    return heredocsIn(whole);
  } catch (error) {
    if (!(error instanceof ShellSyntaxError || error instanceof NotUnderstood)) throw error;
    throw notUnderstood(at, `a text may begin in it: ${error.message}`);
  }
}

/** The line behind the end of a heredoc. */
function endOf({ name, chomp }: Heredoc, lines: readonly string[], from: number, at: Place): number {
  const end = lines.findIndex(
    (line, place) => place >= from && (chomp ? line.replace(/^\t+/, '') : line) === name,
  );
  if (end < 0) throw notUnderstood(at, `the text up to ${name} has no end`);
  return end + 1;
}

/** A line of a file. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export function notUnderstood({ file, line }: Place, how: string, fix?: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'dockerfile-not-understood',
    what: `${file}, line ${line}: ${how}`,
    why: 'an image that this line names could stay unverified, so nothing is verified',
    fix: fix ?? 'write the line in a plainer way, or name the images themselves',
  });
}
