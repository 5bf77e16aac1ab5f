import type { LocatedNode } from '../text/located-yaml.ts';
import type { SourceText } from '../text/source-text.ts';
import { type EmbeddedText, stretch } from './embedded-text.ts';
import { bareStep, emptyJob, nothingOf } from './read-workflow.ts';
import { Script } from './script.ts';
import type { Job, Step, Workflow } from './workflow.ts';

/** What GoReleaser runs where nothing else is said (goreleaser.com, "Signing Docker images"). */
const COMMAND = 'cosign';

/** Reads what GoReleaser signs images with; its `signs` are about files. */
export function readGoreleaser(root: LocatedNode): Workflow {
  const [jobs, steps]: [Job[], Step[]] = [[], []];
  const workflow: Workflow = { ...nothingOf('goreleaser', root), jobs };
  const job: Job = { ...emptyJob(workflow, 'docker_signs', root.at('docker_signs')), steps };
  jobs.push(job);
  for (const [index, node] of (root.at('docker_signs')?.items() ?? []).entries())
    steps.push(bareStep(job, index, node, new Script(argumentList(node))));
  return workflow;
}

/** The words of `cmd` and `args` as one line. */
function argumentList(node: LocatedNode): EmbeddedText {
  const args = node.at('args')?.items() ?? [];
  const pieces = args.map((arg) => ({ node: arg, text: quoted(arg.text ?? '') }));
  const text = [node.at('cmd')?.text ?? COMMAND, ...pieces.map((piece) => piece.text)].join(' ');
  const first = node.at('cmd') ?? node;
  return {
    text,
    file: node.file,
    place: (span) => {
      let end = text.length;
      for (const piece of pieces.toReversed()) {
        if (span.start >= end - piece.text.length) return piece.node.place;
        end -= piece.text.length + 1;
      }
      return first.place;
    },
  };
}

/** One word, in which `${artifact}` is filled in. */
function quoted(text: string): string {
  return /[\s"'\\`;&|()<>]/.test(text) ? `"${text.replaceAll(/["\\`]/g, '\\$&')}"` : text;
}

/** What stands before a command where a terminal is shown. */
const PROMPT = /^([ \t]*)[$%] (?=\S)/gm;
/** In such a block only lines behind a prompt are commands. */
const HAS_PROMPT = /^[ \t]*[$%] \S/m;

/** Reads the commands in a stretch of a page. */
export function readPage(file: SourceText, start: number, end: number): Workflow {
  const [jobs, steps]: [Job[], Step[]] = [[], []];
  const workflow: Workflow = {
    kind: 'page',
    file,
    root: undefined,
    isMarkdown: true,
    triggers: new Map(),
    inputs: new Map(),
    permissions: undefined,
    env: new Map(),
    jobs,
  };
  const job: Job = { ...emptyJob(workflow, 'commands', undefined), steps };
  jobs.push(job);
  const text = file.text.slice(start, end);
  // As long as before, so that places stay.
  const commands = HAS_PROMPT.test(text) ? behindPrompts(text) : text;
  steps.push(bareStep(job, 0, undefined, new Script(stretch(file, start, commands))));
  return workflow;
}

/** The commands of a terminal's text, all else blank: prompts, and what programs printed. */
function behindPrompts(text: string): string {
  let goesOn = false;
  return text
    .split('\n')
    .map((line) => {
      const isCommand = goesOn || line.match(PROMPT) !== null;
      goesOn = isCommand && /\\\r?$/.test(line);
      return isCommand ? line.replace(PROMPT, '$1  ') : ' '.repeat(line.length);
    })
    .join('\n');
}
