import { describe, expect, it } from 'vitest';
import { parseChallenges } from '../../src/oci/challenge.ts';

/** Challenges as plain data. */
const parsed = (header: string) =>
  parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);

describe('one challenge', () => {
  it.each([
    [
      'GHCR',
      'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:acme/app:pull,push"',
      [
        'bearer',
        { realm: 'https://ghcr.io/token', service: 'ghcr.io', scope: 'repository:acme/app:pull,push' },
      ],
    ],
    [
      'ECR',
      'Basic realm="https://1.dkr.ecr.eu-west-1.amazonaws.com/",service="ecr.amazonaws.com"',
      ['basic', { realm: 'https://1.dkr.ecr.eu-west-1.amazonaws.com/', service: 'ecr.amazonaws.com' }],
    ],
    [
      'upper case and white space',
      'BEARER  Realm = "a" , SERVICE="b"',
      ['bearer', { realm: 'a', service: 'b' }],
    ],
    [
      'values without quotes',
      'Bearer realm=https://a.example/t,service=b',
      ['bearer', { realm: 'https://a.example/t', service: 'b' }],
    ],
    ['escapes in quoted values', 'Basic realm="say \\"hi\\", \\\\"', ['basic', { realm: 'say "hi", \\' }]],
    ['an empty value', 'Bearer realm="",service="b"', ['bearer', { realm: '', service: 'b' }]],
    ['no parameters', 'Negotiate', ['negotiate', {}]],
  ])('%s', (_, header, challenge) => {
    expect(parsed(header)).toEqual([challenge]);
  });
});

describe('several challenges', () => {
  it('in one header, the parameters with theirs', () => {
    expect(parsed('Basic realm="a, b", Bearer realm="c",service="d"')).toEqual([
      ['basic', { realm: 'a, b' }],
      ['bearer', { realm: 'c', service: 'd' }],
    ]);
  });

  it('with a token68 in between', () => {
    expect(parsed('Negotiate YWJj/+=, Basic realm="a"')).toEqual([
      ['negotiate', {}],
      ['basic', { realm: 'a' }],
    ]);
  });

  it('with empty elements', () => {
    expect(parsed(', , Basic realm="a",, ,Bearer realm="b"')).toEqual([
      ['basic', { realm: 'a' }],
      ['bearer', { realm: 'b' }],
    ]);
  });
});

describe('what is no challenge', () => {
  it.each(['', ' ', '"', 'realm="a"', '{"errors":[]}'])('%j gives none', (header) => {
    expect(parsed(header)).toEqual([]);
  });

  it('ends the list where it begins', () => {
    expect(parsed('Bearer realm="a", {}, Basic realm="b"')).toEqual([['bearer', { realm: 'a' }]]);
  });
});
