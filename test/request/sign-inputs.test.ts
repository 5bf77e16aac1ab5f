import { describe, expect, test } from 'vitest';
import type { Mode } from '../../src/request/option-spec.ts';
import { refuseWithoutEffect, signModes } from '../../src/request/refuse-options.ts';
import { SIGN_INPUTS } from '../../src/request/sign-inputs.ts';
import { cellOf, giving, refusal } from './cells.ts';

const INPUTS = SIGN_INPUTS.options;
const MODES: readonly (readonly [given: object, modes: readonly Mode[]])[] = [
  [{}, ['keyless']],
  [{ key: 'cosign.key' }, ['key']],
  [{ key: 'cosign.key', onOutage: 'key' }, ['backup']],
  [{ dryRun: true }, ['keyless', 'dry-run']],
  [{ key: 'cosign.key', dryRun: true }, ['key', 'dry-run']],
  [{ subjectPath: 'dist/*' }, ['keyless', 'files']],
  [{ key: 'cosign.key', subjectPath: 'dist/*' }, ['key', 'files']],
];
const told = (inputs: object) => refusal(() => refuseWithoutEffect(INPUTS, inputs, signModes));
/** What chooses the mode, where there is such an input. */
const CHOOSERS = ['key', 'dry-run', 'on-outage', 'subject-path'];

describe.each(MODES)('with %j', (given, modes) => {
  const others = INPUTS.filter(({ name }) => !CHOOSERS.includes(name));
  test.each(others.map((spec) => [spec.name, spec] as const))('%s works, or is refused', async (_, spec) => {
    expect(await told({ ...given, ...giving(INPUTS, spec) })).toEqual(cellOf(INPUTS, spec, modes));
  });
});

test.each([
  [{ subjectPath: 'x', dryRun: true }, 'subject-path has no effect beside dry-run'],
  [{ subjectPath: 'x', key: 'k', onOutage: 'key' }, 'subject-path has no effect beside on-outage'],
  [{ subjectPath: 'x', onOutage: 'defer' }, 'on-outage has no effect beside subject-path'],
  [{ subjectPath: 'x', key: 'k' }, undefined],
  [{ registry: 'ghcr.io' }, 'registry has no effect without registry-password'],
  [{ keyPassword: 'x' }, 'key-password has no effect without key'],
  [{ tlog: 'false' }, 'tlog has no effect without key'],
  [{ tlog: 'true' }, undefined],
  [{ key: 'k', tlog: 'false' }, undefined],
])('%j is refused', async (inputs, message) => {
  expect((await told(inputs))?.what).toBe(message);
});
