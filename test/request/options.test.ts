import { describe, expect, test } from 'vitest';
import { optionGroups } from '../../src/request/options.ts';
import type { Mode } from '../../src/request/option-spec.ts';
import { OUTPUT_OPTIONS } from '../../src/request/output-options.ts';
import { refuseWithoutEffect, verifyModes } from '../../src/request/refuse-options.ts';
import { STEP_INPUTS } from '../../src/request/step-inputs.ts';
import { cellOf, giving, refusal } from './cells.ts';

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

const told = (options: object) => refusal(() => refuseWithoutEffect(EVERY, options, verifyModes));

describe.each(MODES)('with %j', (given, modes) => {
  const others = EVERY.filter(({ name }) => !CHOOSERS.includes(name));
  test.each(others.map((spec) => [spec.name, spec] as const))('%s works, or is refused', async (_, spec) => {
    const expected = cellOf(EVERY, spec, modes);
    expect(await told({ ...given, ...giving(EVERY, spec) })).toEqual(expected);
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
  [{ maxAge: '7d' }, 'max-age has no effect without require-predicate'],
  [{ requireAs: true }, 'require-as has no effect without as'],
  [{ allowNoTlog: true }, 'allow-no-tlog has no effect without key'],
  [{ fromEvidence: 'e', allowNoTlog: true }, 'allow-no-tlog has no effect without key'],
  [{ extractTo: 'file' }, 'extract-to has no effect without extract'],
  [{ extractStatement: true }, 'extract-statement has no effect without extract'],
  [{ buildArg: ['A=b'] }, 'build-arg has no effect without dockerfile'],
  [{ target: 'build' }, 'target has no effect without dockerfile'],
  [{ digest: 'sha256:x' }, 'digest has no effect without image'],
  [{ explain: true, format: 'json' }, 'explain has no effect beside format'],
  [{ fromEvidence: 'e', trustEvidenceRootUnsafe: true, offline: true }, 'beside offline'],
  [{ fromEvidence: 'e', trustEvidenceRootUnsafe: true, trustedRoot: 'r' }, 'beside trusted-root'],
  [{ repo: 'a/b', allowAnyIdentityUnsafe: true }, 'allow-any-identity-unsafe has no effect beside repo'],
  [{ ownerId: '1', allowAnyIdentityUnsafe: true }, 'beside owner-id'],
  [{ bundle: 'b', requireDigest: true }, 'require-digest has no effect beside bundle'],
  [{ fromEvidence: 'e', bundle: 'b' }, 'bundle has no effect beside from-evidence'],
])('%j is refused', async (options, message) => {
  expect((await told(options))?.what).toContain(message);
});

test.each([
  [{ explain: true, format: 'text' }],
  [{ fromEvidence: 'e', timeout: '1m', concurrency: '8' }],
  [{ key: 'k', denySelfHostedRunners: false }],
])('%j says nothing more than its absence would', async (options) => {
  expect(await told(options)).toBeUndefined();
});

test('each name stands in one row', () => {
  const names = EVERY.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});
