import { describe, expect, it } from 'vitest';
import {
  provenanceBy,
  saysTheSame,
  SIGNATURE,
  type SignableKind,
  signableOf,
  SIMPLE_SIGNATURE,
} from '../../src/attach/signable.ts';
import { parseTokenClaims } from '../../src/github/claims.ts';
import { plannedClaims } from '../../src/sigstore/claims.ts';
import { sha256Digest } from '../../src/subject/digest.ts';
import { type ClaimOverrides, workflowClaims } from '../fake/sigstore/index.ts';

const NAME = 'ghcr.io/acme/app';
const DIGEST = sha256Digest(Buffer.from('image'));

function provenance(overrides: ClaimOverrides = {}, name = NAME, digest = DIGEST) {
  const claims = { iss: 'https://issuer.example', ...workflowClaims(overrides) };
  const token = `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;
  const planned = plannedClaims(parseTokenClaims(token), 'https://github.com');
  return signableOf(provenanceBy(planned)[0] as SignableKind, name, digest);
}

describe('provenance says the same', () => {
  it.each<[string, ReturnType<typeof provenance>]>([
    ['in the same run', provenance()],
    ['in another run', provenance({ run_id: '1' })],
    ['in another attempt', provenance({ run_attempt: '9' })],
  ])('%s', (_name, { payload }) => {
    expect(saysTheSame(provenance(), payload)).toBe(true);
  });

  it('with its members in another order', () => {
    const members = Object.entries(JSON.parse(provenance().payload.toString()) as object).reverse();
    expect(saysTheSame(provenance(), Buffer.from(JSON.stringify(Object.fromEntries(members))))).toBe(true);
  });

  it.each<[string, ReturnType<typeof provenance>]>([
    ['of another commit', provenance({ sha: 'f'.repeat(40) })],
    ['of another ref', provenance({ ref: 'refs/heads/other' })],
    ['of another event', provenance({ event_name: 'workflow_dispatch' })],
    ['of another runner', provenance({ runner_environment: 'self-hosted' })],
    ['under another name', provenance({}, 'ghcr.io/acme/other')],
    ['about another image', provenance({}, NAME, sha256Digest(Buffer.from('other')))],
    ['with another predicate', signableOf(SIGNATURE, NAME, DIGEST)],
  ])('but not %s', (_name, { payload }) => {
    expect(saysTheSame(provenance(), payload)).toBe(false);
  });

  it.each(['', '{', 'null', '[]', '{"_type":"x"}'])('and not in %j', (payload) => {
    expect(saysTheSame(provenance(), Buffer.from(payload))).toBe(false);
  });
});

describe('a simple signature says the same', () => {
  const signable = signableOf(SIMPLE_SIGNATURE, NAME, DIGEST);

  it('in the same bytes only: verifiers compare the repository and the digest in it', () => {
    expect(saysTheSame(signable, Buffer.from(signable.payload))).toBe(true);
    expect(saysTheSame(signable, Buffer.from(`${signable.payload} `))).toBe(false);
    const others = [
      signableOf(SIMPLE_SIGNATURE, 'ghcr.io/acme/other', DIGEST),
      signableOf(SIMPLE_SIGNATURE, NAME, sha256Digest(Buffer.from('x'))),
    ];
    expect(others.map(({ payload }) => saysTheSame(signable, payload))).toEqual([false, false]);
  });
});

it('never makes what is nested without end the same', () => {
  const nested = Buffer.from('{"predicate":'.repeat(100_000) + '1' + '}'.repeat(100_000));
  expect(saysTheSame(provenance(), nested)).toBe(false);
});
