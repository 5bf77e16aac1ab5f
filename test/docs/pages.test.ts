import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { project, toolName } from '../../src/shared/tool.ts';
import { mistakeIn, ownCommandLines } from './commands.ts';
import { pages, readPage, targetsOf } from './page.ts';

/** A screen of text. */
const SCREEN = 40;

/** Lists to look things up in, whose entries are the examples, and pages that have none to give. */
const REFERENCE = [
  'AGENTS.md',
  'SECURITY.md',
  'docs/compatibility.md',
  'docs/errors.md',
  'docs/rules/README.md',
];

/** What would run a name that anybody could register. */
const RUNS_A_NAME = new RegExp(
  `\\b(?:npx|npm (?:i|install|exec)|pnpm dlx|yarn dlx|docker run|brew install|go install)\\b[^\\n]*${toolName}`,
);

/** A step that names the action by the owner whose place is held. */
const USES_A_NAME = new RegExp(`uses: *['"]?${project.owner}/${project.name}(?:/[a-z]+)?@v`);

/** Their workflows are run as they stand, with this repository under the name that is in them. */
const RUN_HERE = ['README.md', 'docs/e2e.md', 'docs/builders/provenance.md'];

describe.each(pages().map((file) => [file, readPage(file)] as const))('%s', (file, page) => {
  it('every link within the repository leads somewhere', () => {
    const broken = targetsOf(page).filter((target) => !/^[a-z]+:/.test(target) && !leads(file, target));
    expect(broken).toEqual([]);
  });

  it('every command line of ours has only options that the command has', () => {
    const mistakes = ownCommandLines(page).flatMap((words) => {
      const mistake = mistakeIn(words);
      return mistake === undefined ? [] : [`${toolName} ${words.join(' ')}: ${mistake}`];
    });
    expect(mistakes).toEqual([]);
  });

  it('every YAML sample parses', () => {
    const samples = page.blocks.filter(({ language }) => language === 'yaml' || language === 'yml');
    const wrong = samples
      .filter(({ line }) => !isWrongOnPurpose(page.lines, line))
      .flatMap(({ line, text }) =>
        parseAllDocuments(text, { uniqueKeys: true }).flatMap(({ errors }) =>
          errors.map(({ message }) => `${line}: ${message}`),
        ),
      );
    expect(wrong).toEqual([]);
  });

  it.runIf(project.release === undefined)('runs no name that anybody could register', () => {
    expect(page.blocks.filter(({ text }) => RUNS_A_NAME.test(text)).map(({ line }) => line)).toEqual([]);
    if (!RUN_HERE.includes(file))
      expect(page.blocks.filter(({ text }) => USES_A_NAME.test(text))).toEqual([]);
  });

  it.skipIf(REFERENCE.includes(file))('the first example stands on the first screen', () => {
    expect(page.blocks[0]?.line ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(SCREEN);
  });
});

describe('what is asked of pages', () => {
  it('finds command lines where people read them, and options that do not exist', () => {
    const page = {
      ...readPage('README.md'),
      blocks: [
        {
          language: 'console',
          line: 1,
          text: '$ cat x | slsa-provenance explain - \\\n    --no-such\nanswer\n',
        },
        {
          language: 'sh',
          line: 5,
          text: 'A=$(slsa-provenance who a/b:<tag>) && slsa-provenance verify a/b --repo c/d\n',
        },
      ],
      inlineCode: ['slsa-provenance policy --forr x'],
    };
    const lines = ownCommandLines(page);
    expect(lines).toHaveLength(4);
    expect(lines.map(mistakeIn).filter((mistake) => mistake !== undefined)).toEqual([
      'no option --no-such',
      'no option --forr',
    ]);
    expect(mistakeIn(['verfy', 'a/b'])).toBe('no command verfy');
  });

  it('knows the anchors that GitHub makes', () => {
    expect(leads('README.md', 'docs/errors.md#answer-too-large')).toBe(true);
    expect(leads('README.md', 'docs/errors.md#no-such-code')).toBe(false);
    expect(leads('docs/errors.md', '../no-such-file')).toBe(false);
  });
});

function leads(from: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? from : posix.join(dirname(from), path);
  if (!existsSync(join(file))) return false;
  return anchor === undefined || !file.endsWith('.md') || readPage(file).anchors.has(anchor);
}

/** In pages of rules, what stands under "Wrong" need not parse. */
function isWrongOnPurpose(lines: readonly string[], line: number): boolean {
  return lines.slice(0, line).findLast((text) => text.startsWith('## ')) === '## Wrong';
}
