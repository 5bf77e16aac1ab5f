import { describe, expect, test } from 'vitest';
import { optionGroups } from '../../src/request/options.ts';
import { camelCase, type Mode, type OptionSpec } from '../../src/request/option-spec.ts';
import { OUTPUT_OPTIONS } from '../../src/request/output-options.ts';
import { refuseWithoutEffect } from '../../src/request/refuse-options.ts';
import { STEP_INPUTS } from '../../src/request/step-inputs.ts';
import { failureOf } from '../support/failure-of.ts';

const OPTIONS = optionGroups.flatMap(({ options }) => options);
const EVERY = [...OPTIONS, ...OUTPUT_OPTIONS.options, ...STEP_INPUTS.options];
/** What chooses the mode; the registry is asked where none of them is given. */
const CHOOSERS = ['bundle', 'from-evidence', 'key'];
const MODES: readonly (readonly [given: Record<string, string>, modes: readonly Mode[]])[] = [
  [{}, ['registry']],
  [{ bundle: 'bundle.json' }, ['bundle']],
  [{ fromEvidence: 'evidence.json' }, ['evidence']],
  [{ key: 'key.pub' }, ['registry', 'key']],
  [{ bundle: 'bundle.json', key: 'key.pub' }, ['bundle', 'key']],
  [{ fromEvidence: 'evidence.json', key: 'key.pub' }, ['evidence', 'key']],
];

/** What gives an option, and those that it needs. */
function giving({ name, value, needs }: OptionSpec): Record<string, unknown> {
  const needed = EVERY.find((one) => one.name === needs);
  return { ...(needed && giving(needed)), [camelCase(name)]: value === undefined ? true : 'x' };
}

async function refusal(options: Record<string, unknown>) {
  const failure = await failureOf(() => refuseWithoutEffect(EVERY, options)).catch(() => undefined);
  return failure && { class: failure.class, code: failure.code, what: failure.message, why: failure.why };
}

describe.each(MODES)('with %j', (given, modes) => {
  const others = EVERY.filter(({ name }) => !CHOOSERS.includes(name));
  test.each(others.map((spec) => [spec.name, spec] as const))('%s works, or is refused', async (_, spec) => {
    const needed = EVERY.filter(({ name }) => name === spec.needs);
    const cells = EVERY.filter((one) => one === spec || needed.includes(one)).flatMap(({ name, noEffect }) =>
      modes.flatMap((mode) => (noEffect?.[mode] === undefined ? [] : [{ name, why: noEffect[mode] }])),
    );
    const told = await refusal({ ...given, ...giving(spec) });
    if (!cells[0]) return expect(told).toBeUndefined();
    const { name, why } = cells[0];
    const what = expect.stringContaining(`${name} has no effect`);
    expect(told).toEqual({ class: 'usage', code: 'option-without-effect', what, why });
  });
});

test.each([
  ['source-ref', 'key'],
  ['source-digest', 'key'],
  ['deny-self-hosted-runners', 'key'],
  ['certificate-oidc-issuer', 'key'],
  ['min-slsa-build-level', 'key'],
  ['config', 'key'],
  ['dockerfile', 'evidence'],
  ['platform', 'evidence'],
  ['as', 'evidence'],
  ['as', 'bundle'],
  ['platform', 'bundle'],
  ['trust-evidence-root-unsafe', 'registry'],
] as const)('%s has no effect with %s', (name, mode) => {
  expect(EVERY.find((one) => one.name === name)?.noEffect?.[mode]).toBeTypeOf('string');
});

test.each([
  [{ maxAge: '7d' }, 'max-age is set without require-predicate'],
  [{ requireAs: true }, 'require-as is set without as'],
  [{ extractTo: 'file' }, 'extract-to is set without extract'],
  [{ extractStatement: true }, 'extract-statement is set without extract'],
  [{ digest: 'sha256:x' }, 'digest is set without image'],
  [{ explain: true, format: 'json' }, 'explain has no effect beside format'],
  [{ fromEvidence: 'e', trustEvidenceRootUnsafe: true, offline: true }, 'beside offline'],
  [{ fromEvidence: 'e', trustEvidenceRootUnsafe: true, trustedRoot: 'r' }, 'beside trusted-root'],
  [{ fromEvidence: 'e', bundle: 'b' }, 'bundle has no effect beside from-evidence'],
])('%j is refused', async (options, message) => {
  expect((await refusal(options))?.what).toContain(message);
});

test.each([
  [{ explain: true, format: 'text' }],
  [{ fromEvidence: 'e', timeout: '1m', concurrency: '8' }],
  [{ key: 'k', denySelfHostedRunners: false }],
])('%j says nothing more than its absence would', async (options) => {
  expect(await refusal(options)).toBeUndefined();
});

test('each name stands in one row', () => {
  const names = EVERY.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});
