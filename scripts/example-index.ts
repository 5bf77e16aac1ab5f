import { fillSection, table } from './markdown.ts';

/**
 * `page` with a table of example workflows: name of the file, and what its first comment says.
 * @throws Error for one that does not begin with a comment
 */
export function indexExamples(page: string, examples: ReadonlyMap<string, string>): string {
  const rows = [...examples].sort().map(([name, text]) => [`[${name}](${name})`, leadOf(name, text)]);
  return fillSection(page, 'examples', table(['Workflow', 'What it shows'], rows));
}

/** The first paragraph of comments, on one line. */
function leadOf(name: string, text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !/^# /.test(line));
  if (end < 1) throw new Error(`${name} does not say what it shows`);
  return lines
    .slice(0, end)
    .map((line) => line.slice(2).trim())
    .join(' ');
}
