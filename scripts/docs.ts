// `npm run docs`: writes the generated parts of the documentation. With --check it writes nothing and fails
// when a part is not what its source says.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { compatibilityPage, compatibilityPicture } from '../conformance/compatibility.ts';
import { RULES } from '../src/lint/rules.ts';
import type { OptionSpec } from '../src/request/option-spec.ts';
import { SIGN_INPUTS } from '../src/request/sign-inputs.ts';
import { VERIFY_INPUTS } from '../src/request/step-inputs.ts';
import { documentAction } from './action-docs.ts';
import { withInputs } from './action-inputs.ts';
import { excerptRun } from './e2e-excerpt.ts';
import { documentEgress } from './egress-docs.ts';
import { ERROR_NOTES } from './error-notes.ts';
import { indexExamples } from './example-index.ts';
import { codesIn, documentFailures, failuresIn } from './failure-docs.ts';
import { documentLevels } from './level-docs.ts';
import { indexRules } from './rule-index.ts';
import { documentSettings, type Schema } from './settings-docs.ts';

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

const codes = codesIn(read('src/shared/codes.ts'));
const sources = globSync('src/**/*.ts').map((path) => path.replaceAll('\\', '/'));
/** Actions with inputs, and the tables that they are read by. */
const inputs: Readonly<Record<string, readonly OptionSpec[]>> = {
  'action.yml': SIGN_INPUTS.options,
  'verify/action.yml': VERIFY_INPUTS,
};

/** The README of the whole also shows how a run ends. */
function documentReadme(path: string, text: string): string {
  return path === 'README.md' ? excerptRun(text, read('docs/e2e.md')) : text;
}

const documents = [
  ...globSync('{.,*}/action.yml').flatMap((path) => {
    const specs = inputs[path.replaceAll('\\', '/').replace(/^\.\//, '')];
    const text = specs === undefined ? read(path) : withInputs(read(path), specs);
    const readme = join(dirname(path), 'README.md');
    return [
      { path, text },
      { path: readme, text: documentReadme(readme, documentAction(read(readme), text)) },
    ];
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
  {
    path: 'docs/builders/README.md',
    text: documentLevels(read('docs/builders/README.md')),
  },
  {
    path: 'examples/README.md',
    text: indexExamples(
      read('examples/README.md'),
      new Map(globSync('examples/*.yml').map((file) => [basename(file), read(file)])),
    ),
  },
  { path: 'docs/egress.md', text: documentEgress(read('docs/egress.md')) },
  {
    path: 'docs/settings.md',
    text: documentSettings(read('docs/settings.md'), JSON.parse(read('docs/settings.schema.json')) as Schema),
  },
  { path: 'docs/compatibility.md', text: await compatibilityPage() },
  { path: 'docs/pictures/readers.svg', text: compatibilityPicture() },
];

const stale = documents.filter(({ path, text }) => read(path) !== text);
if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is not up to date: run "npm run docs"`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const { path, text } of stale) writeFileSync(path, text);
}
