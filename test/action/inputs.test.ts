import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { camelCase } from '../../src/request/option-spec.ts';
import { optionGroups } from '../../src/request/options.ts';
import { SIGN_INPUTS } from '../../src/request/sign-inputs.ts';
import { STEP_INPUTS } from '../../src/request/step-inputs.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
}

const VERIFY = [...optionGroups, STEP_INPUTS].flatMap(({ options }) => options);

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
  ['verify/action.yml', VERIFY],
] as const)('%s', (file, specs) => {
  const { inputs } = parse(readFileSync(file, 'utf8')) as Action;

  test('each input is in the table, and the other way round', () => {
    expect(Object.keys(inputs).sort()).toEqual(specs.map(({ name }) => name).sort());
  });

  test.each(Object.keys(inputs))('%s is read', (name) => {
    expect(isReadSomewhere(name)).toBe(true);
  });

  test('a default says what the table says', () => {
    const differ = specs.filter(({ name, value, default: usual }) => {
      const written = inputs[name]?.default;
      const isOwn = written === undefined || name === 'github-token' || name === 'show-summary';
      return !isOwn && written !== (value === undefined ? 'false' : usual);
    });
    expect(differ).toEqual([]);
  });
});

test('an input that nothing reads would be noticed', () => {
  expect(isReadSomewhere('sign-recursively')).toBe(false);
});
