import { expect, it } from 'vitest';
import { problemOf } from '../../src/oci/problem.ts';

function problemIn(errors: unknown) {
  return problemOf({
    status: 400,
    headers: new Headers(),
    body: Buffer.from(JSON.stringify({ errors })),
    url: new URL('https://ghcr.io/v2/'),
  });
}

it('gives each code once, and the messages', () => {
  const denied = { code: 'DENIED', message: 'no' };
  expect(problemIn([denied, { ...denied, message: 'never' }])).toMatchObject({
    codes: ['DENIED'],
    text: 'no\nnever',
  });
});

it.each([
  ['no list', 'DENIED'],
  ['null', [null]],
  ['codes in lower case', [{ code: 'denied' }]],
  ['objects that cannot become text', [{ code: { toString: 1 }, message: { toString: 1 } }]],
])('takes nothing from %s', (_, errors) => {
  expect(problemIn(errors)).toMatchObject({ codes: [], text: '' });
});
