import { describe, expect, test } from 'vitest';
import { escapedUri, isSameUri, readableUri } from '../../src/sigstore/escaped-uri.ts';

const WORKFLOW = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/';

/** Each answer is what Go 1.25 prints: `u, _ := url.Parse(uri); fmt.Println(u)`. */
const PRINTED: readonly (readonly [ref: string, printed: string])[] = [
  ['main', 'main'],
  ['größe', 'gr%C3%B6%C3%9Fe'],
  ['gr%C3%B6%C3%9Fe', 'gr%C3%B6%C3%9Fe'],
  ['日本', '%E6%97%A5%E6%9C%AC'],
  ['😀', '%F0%9F%98%80'],
  ["it's(fine)!", "it's(fine)!"],
  ["größe's(fine)!", 'gr%C3%B6%C3%9Fe%27s%28fine%29%21'],
  ['a"b', 'a%22b'],
  ['a|b{c}', 'a%7Cb%7Bc%7D'],
  ['fix/#123', 'fix/#123'],
  ['größe/#ä1', 'gr%C3%B6%C3%9Fe/#%C3%A41'],
  ['a#b#c', 'a#b%23c'],
  ['a#', 'a'],
  ['%41', '%41'],
  ['%41ß', 'A%C3%9F'],
  ['a@b', 'a@b'],
];

describe('a name in a certificate', () => {
  test.each(PRINTED)('of the branch %s ends with %s', (ref, printed) => {
    expect(escapedUri(WORKFLOW + ref)).toBe(WORKFLOW + printed);
    expect(isSameUri(WORKFLOW + printed, WORKFLOW + ref)).toBe(true);
    expect(isSameUri(WORKFLOW + printed, WORKFLOW + printed)).toBe(true);
  });

  test.each([
    ['gr%C3%B6%C3%9Fe', 'größe'],
    ['gr%c3%b6%c3%9fe', 'größe'],
    ['a%2Fb%40c', 'a%2Fb%40c'],
    ['%C3', '%C3'],
    ['%FF%C3%B6', '%FF%C3%B6'],
  ])('%s is read as %s: escapes of ASCII stay, since one name could pass for another', (certified, read) => {
    expect(readableUri(WORKFLOW + certified)).toBe(WORKFLOW + read);
  });

  test('is not another one', () => {
    expect(isSameUri(`${WORKFLOW}gr%C3%B6%C3%9Fe`, `${WORKFLOW}grosse`)).toBe(false);
    expect(isSameUri(`${WORKFLOW}a%2Fb`, `${WORKFLOW}a/b`)).toBe(false);
    expect(isSameUri('somebody@example.com', 'somebody@example.com')).toBe(true);
  });
});
