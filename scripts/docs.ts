// `npm run docs`: writes the generated parts of the documentation. With --check it writes nothing and fails
// when a part is not what its source says.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compatibilityPage } from '../conformance/compatibility.ts';
import { RULES } from '../src/lint/rules.ts';
import { documentAction } from './action-docs.ts';
import { ERROR_NOTES } from './error-notes.ts';
import { codesIn, documentFailures, failuresIn } from './failure-docs.ts';
import { indexRules } from './rule-index.ts';

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

const codes = codesIn(read('src/shared/codes.ts'));
const sources = globSync('src/**/*.ts').map((path) => path.replaceAll('\\', '/'));
const documents = [
  ...globSync('{.,*}/action.yml').map((action) => {
    const path = join(dirname(action), 'README.md');
    return { path, text: documentAction(read(path), read(action)) };
  }),
  {
    path: 'docs/errors.md',
    text: documentFailures(
      read('docs/errors.md'),
      sources.flatMap((file) => failuresIn(file, read(file), new Set(codes))),
      codes,
      ERROR_NOTES,
    ),
  },
  { path: 'docs/rules/README.md', text: indexRules(read('docs/rules/README.md'), RULES.values()) },
  { path: 'docs/compatibility.md', text: await compatibilityPage() },
];

const stale = documents.filter(({ path, text }) => read(path) !== text);
if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is not up to date: run "npm run docs"`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const { path, text } of stale) writeFileSync(path, text);
}
