import { describe, expect, it } from 'vitest';
import { listAsPrograms } from '../../../src/engine/view/referrers-listing.ts';

const INDEX = 'application/vnd.oci.image.index.v1+json';
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const entry = (digit: string) => ({ digest: `sha256:${digit.repeat(64)}`, artifactType: BUNDLE });

const answer = (status: number, contentType = 'application/json', entries: unknown[] = []) => ({
  status,
  contentType,
  entries,
  hasNextPage: false,
});

describe('what programs list', () => {
  it.each([
    ['the API', answer(200, INDEX, [entry('a')]), 'referrers-api', ['a']],
    ['an API that lists nothing', answer(200, INDEX), 'referrers-api', []],
    ['404', answer(404), 'index-tag', ['b']],
    ['400', answer(400), 'index-tag', ['b']],
    ['406', answer(406), 'index-tag', ['b']],
    ['a redirect, which leads to no index', answer(303), 'index-tag', ['b']],
    ['a web page', answer(200, 'text/html'), 'index-tag', ['b']],
    ['an index with a parameter in its type', answer(200, `${INDEX}; charset=utf-8`), 'index-tag', ['b']],
  ])('%s', (_, api, through, digits) => {
    const listing = listAsPrograms(api, { manifests: [entry('b')] });
    expect(listing).toEqual({ kind: 'listed', through, isCut: false, referrers: digits.map(entry) });
  });

  it.each([405, 410, 501])('%i stops them', (status) => {
    expect(listAsPrograms(answer(status), { manifests: [entry('b')] })).toEqual({
      kind: 'failed',
      why: `the referrers API answers ${status}`,
    });
  });

  it('one page alone', () => {
    const first = { ...answer(200, INDEX, [entry('a')]), hasNextPage: true };
    expect(listAsPrograms(first, undefined)).toMatchObject({ kind: 'listed', isCut: true });
  });

  it('nothing where there is no index', () => {
    expect(listAsPrograms(answer(404), undefined)).toMatchObject({ kind: 'listed', referrers: [] });
  });

  it('an entry without a type', () => {
    const { digest } = entry('a');
    const listing = listAsPrograms(answer(404), { manifests: [{ digest }] });
    expect(listing).toMatchObject({ referrers: [{ digest, artifactType: '' }] });
  });

  it.each([
    ['short', { digest: 'sha256:abc' }],
    ['of another algorithm', { digest: `sha512:${'a'.repeat(128)}` }],
    ['upper-case', { digest: `sha256:${'A'.repeat(64)}` }],
    ['missing', {}],
    ['of no object', 'text'],
  ])('nothing, where one digest is %s', (_, bad) => {
    expect(listAsPrograms(answer(404), { manifests: [entry('a'), bad] })).toMatchObject({ kind: 'failed' });
    expect(listAsPrograms(answer(200, INDEX, [bad]), undefined)).toMatchObject({ kind: 'failed' });
  });

  it('nothing, where the list is none', () => {
    expect(listAsPrograms(answer(404), { manifests: {} })).toMatchObject({ kind: 'failed' });
  });
});
