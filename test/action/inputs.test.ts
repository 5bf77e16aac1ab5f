import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withInputs } from '../../scripts/action-inputs.ts';
import { camelCase, option, toggle } from '../../src/request/option-spec.ts';
import { SIGN_INPUTS } from '../../src/request/sign-inputs.ts';
import { VERIFY_INPUTS } from '../../src/request/step-inputs.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
}

/** What src/ reads, the tables of what may be read left out. */
const SOURCES = globSync('src/**/*.ts')
  .filter((path) => !/request.(option-spec|options|output-options|step-inputs|sign-inputs)\.ts$/.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** `read('dry-run')`, `options.dryRun`, or `{ dryRun }` taken out of the options. */
function isReadSomewhere(name: string): boolean {
  const inCode = camelCase(name);
  const forms = [
    String.raw`(read|optional)\('${name}'\)`,
    String.raw`'${name}', read`,
    String.raw`[oO]ptions\.${inCode}\b`,
    String.raw`\{[^{}]*\b${inCode}\b[^{}]*\}(: VerifyOptions|: ExpectationOptions| = options)`,
    String.raw`'${inCode}'`,
  ];
  return forms.some((form) => new RegExp(form).test(SOURCES));
}

describe.each([
  ['action.yml', SIGN_INPUTS.options],
  ['verify/action.yml', VERIFY_INPUTS],
] as const)('%s', (file, specs) => {
  const { inputs } = parse(readFileSync(file, 'utf8')) as Action;

  test('has the inputs of the table that they are read by, with its defaults', () => {
    expect(withInputs(readFileSync(file, 'utf8'), specs)).toBe(readFileSync(file, 'utf8'));
  });

  test.each(Object.keys(inputs))('%s is read', (name) => {
    expect(isReadSomewhere(name)).toBe(true);
  });
});

test('an input that nothing reads would be noticed', () => {
  expect(isReadSomewhere('sign-recursively')).toBe(false);
});

describe('an action.yml', () => {
  const written = [
    'name: x',
    '',
    'inputs:',
    '  first:',
    '    description: >-',
    '      At length,',
    '      on two lines.',
    '  # Why.',
    '  gone:',
    '    description: Gone.',
    "    default: '1'",
    '  last:',
    '    description: Last.',
    '    default: old',
    '',
    'outputs:',
    '  o:',
    '    description: O.',
    '',
  ].join('\n');
  const specs = [
    option('first', 'text', 'in short'),
    toggle('new', "what's new: all"),
    option('number', 'n', 'how many', { default: '8' }),
    option('last', 'text', 'in short', { default: 'new', preset: '${{ github.token }}' }),
  ];

  test('gets what is new in the table, loses what is not in it, and keeps what it says at length', () => {
    expect(withInputs(written, specs)).toBe(
      [
        'name: x',
        '',
        'inputs:',
        '  first:',
        '    description: >-',
        '      At length,',
        '      on two lines.',
        '  new:',
        "    description: 'What''s new: all.'",
        "    default: 'false'",
        '  number:',
        '    description: How many.',
        "    default: '8'",
        '  last:',
        '    description: Last.',
        '    default: ${{ github.token }}',
        '',
        'outputs:',
        '  o:',
        '    description: O.',
        '',
      ].join('\n'),
    );
  });

  test('is as it was once it agrees', () => {
    const once = withInputs(written, specs);
    expect(withInputs(once, specs)).toBe(once);
  });
});
