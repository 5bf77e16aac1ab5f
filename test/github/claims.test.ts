import { describe, expect, it } from 'vitest';
import { parseTokenClaims, REQUIRED_CLAIMS } from '../../src/github/claims.ts';
import { failureOf } from '../support/failure-of.ts';
import { workflowClaims } from '../fake/sigstore/index.ts';

const CLAIMS = { iss: 'https://token.actions.githubusercontent.com', ...workflowClaims() };

function tokenOf(claims: unknown): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJl`;
}

describe('the claims of a token', () => {
  it('are read as they are', () => {
    const claims = parseTokenClaims(tokenOf(CLAIMS));
    for (const name of REQUIRED_CLAIMS) expect(claims[name]).toBe(CLAIMS[name as keyof typeof CLAIMS]);
    expect(claims.repository_visibility).toBe('public');
  });

  it.each(REQUIRED_CLAIMS)('must have %s', async (name) => {
    for (const wrong of [undefined, '', 7, null, ['x']]) {
      const failure = await failureOf(() => parseTokenClaims(tokenOf({ ...CLAIMS, [name]: wrong })));
      expect(failure.code).toBe('id-token-claims-missing');
      expect(failure.message).toBe(`the OIDC token lacks ${name}`);
    }
  });

  it.each([undefined, null, true])('may leave the visibility open: %s', (visibility) => {
    const token = tokenOf({ ...CLAIMS, repository_visibility: visibility });
    expect(parseTokenClaims(token).repository_visibility).toBeUndefined();
  });

  it.each([
    ['nothing', ''],
    ['one part', 'c2VjcmV0LXNlY3JldA'],
    ['two parts', tokenOf(CLAIMS).replace(/\.[^.]*$/, '')],
    ['four parts', `${tokenOf(CLAIMS)}.x`],
    ['no JSON', 'eyJhIjoxfQ.c2VjcmV0LXNlY3JldA.c2ln'],
    ['no object', `eyJhIjoxfQ.${Buffer.from('"secret-secret"').toString('base64url')}.c2ln`],
    ['null', `eyJhIjoxfQ.${Buffer.from('null').toString('base64url')}.c2ln`],
  ])('are not in %s, and nothing of it is told', async (_name, token) => {
    const failure = await failureOf(() => parseTokenClaims(token));
    expect(failure.code).toBe('id-token-malformed');
    expect(failure.cause).toBeUndefined();
    const told = [failure.message, failure.why, failure.stack].join();
    for (const piece of token.split('.').filter((part) => part.length > 3)) expect(told).not.toContain(piece);
    expect(told).not.toContain('secret-secret');
  });
});
