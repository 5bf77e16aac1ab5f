import { expect, test } from 'vitest';
import { readCheck } from '../../../src/engine/kyverno/cel-checks.ts';

const SIGNED = 'verifyImageSignatures(image, [attestors.workflow]) > 0';
const LATER = 'verifyImageSignatures(image, [attestors.later]) > 0';
const BEFORE = 'time.now() < timestamp("2027-03-31T00:00:00Z")';

function othersIn(condition: string) {
  return readCheck(`images.containers.all(image, ${condition})`)?.others;
}

const later = { kind: 'signature', attestors: ['later'], atLeast: 1 };

test('another signer is an alternative, until the time that is compared with', () => {
  expect(othersIn(`${SIGNED} || (${BEFORE} && ${LATER})`)).toEqual([
    { check: later, until: new Date('2027-03-31T00:00:00Z') },
  ]);
});

test('another signer without a time has no end', () => {
  expect(othersIn(`${SIGNED} || ${LATER}`)).toEqual([{ check: later, until: undefined }]);
});

test('a text that holds operators is one text', () => {
  const payload = 'extractPayload(image, attestations.statement1).predicate.a == "x || y && z"';
  const [check] = readCheck(`images.containers.all(image, ${payload})`)?.checks ?? [];
  expect(check).toMatchObject({ kind: 'payload', match: { kind: 'exact', text: 'x || y && z' } });
});

test.each([
  ['a time that is reached', `${SIGNED} || (time.now() > timestamp("2027-03-31T00:00:00Z") && ${LATER})`],
  ['a time alone', `${SIGNED} || ${BEFORE}`],
  ['something else beside', `${SIGNED} || (${BEFORE} && ${LATER} && true)`],
  ['what is not understood', `${SIGNED} || image.startsWith("x")`],
  ['two of two, or another', `verifyImageSignatures(image, [attestors.a, attestors.b]) > 1 || ${LATER}`],
])('%s is not understood', (_, condition) => {
  expect(othersIn(condition)).toBeUndefined();
});
