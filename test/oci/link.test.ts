import { expect, it } from 'vitest';
import { nextPage } from '../../src/oci/link.ts';

const page = new URL('https://ghcr.io/v2/acme/app/referrers/sha256:1?artifactType=a');

it.each([
  ['relative', '</v2/x?last=1>; rel="next"', 'https://ghcr.io/v2/x?last=1'],
  ['absolute', '<https://ghcr.io/v2/x?last=1>; rel="next"', 'https://ghcr.io/v2/x?last=1'],
  ['query only', '<?last=1&n=2>;rel=next', 'https://ghcr.io/v2/acme/app/referrers/sha256:1?last=1&n=2'],
  ['after another link', '</first>; rel="first", </x>; title="a"; rel="next"', 'https://ghcr.io/x'],
])('%s', (_, header, expected) => {
  expect(nextPage(header, page)?.href).toBe(expected);
});

it.each([null, '', '</first>; rel="first"', '</x>; rel="nextish"', 'no link'])(
  '%j: the last page',
  (header) => {
    expect(nextPage(header, page)).toBeUndefined();
  },
);

it('takes no time over a hostile header', () => {
  expect(nextPage('<'.repeat(60_000), page)).toBeUndefined();
});
