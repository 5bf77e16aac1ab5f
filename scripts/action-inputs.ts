import { parse } from 'yaml';
import type { OptionSpec } from '../src/request/option-spec.ts';

/**
 * `action.yml` with exactly the inputs of the table that the action reads them by, and their defaults. What it says of an
 * input at length stays, and so does the order; a new one stands behind the one before it in the table, with the line
 * that the table has for the help of the command.
 */
export function withInputs(actionYml: string, specs: readonly OptionSpec[]): string {
  const [, before = '', section = '', after = ''] =
    /^(.*^inputs:\n)(.*?)(\n^outputs:.*)$/ms.exec(actionYml) ?? [];
  if (section === '') throw new Error('no inputs in front of outputs');
  const blocks = blocksIn(section).filter(({ name }) => specs.some((spec) => spec.name === name));
  specs.forEach((spec, position) => {
    if (blocks.some(({ name }) => name === spec.name)) return;
    const previous = blocks.findIndex(({ name }) => name === specs[position - 1]?.name);
    blocks.splice(previous + 1, 0, { name: spec.name, text: newBlock(spec) });
  });
  const written = blocks.map(({ name, text }) =>
    withDefault(
      text,
      specs.find((spec) => spec.name === name),
    ),
  );
  return `${before}${written.join('')}${after}`;
}

interface Block {
  readonly name: string;
  /** Its lines, with the comment in front of it. */
  readonly text: string;
}

function blocksIn(section: string): Block[] {
  return [...section.matchAll(/(?:^ {2}#.*\n)*^ {2}(\S+):\n(?:^ {4}.*\n|^\n)*/gm)].map(
    ([text, name = '']) => ({
      name,
      text,
    }),
  );
}

function newBlock({ name, description }: OptionSpec): string {
  const sentence = `${description.charAt(0).toUpperCase()}${description.slice(1)}.`;
  return `  ${name}:\n    description: ${scalar(sentence)}\n`;
}

function withDefault(block: string, spec: OptionSpec | undefined): string {
  const preset = spec && (spec.preset ?? (spec.value === undefined ? 'false' : spec.default));
  const bare = block.replace(/^ {4}default: .*\n/m, '');
  return preset === undefined ? bare : `${bare}    default: ${scalar(preset)}\n`;
}

/** One line of YAML that is this text, and nothing else. */
function scalar(text: string): string {
  try {
    if (parse(text) === text) return text;
  } catch {
    // Not without quotes.
  }
  return `'${text.replaceAll("'", "''")}'`;
}
