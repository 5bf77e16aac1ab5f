import { expect, test } from 'vitest';
import { MerkleTree } from './merkle-tree.ts';

// The entries that the certificate transparency projects test their trees with.
const ENTRIES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];

function treeOf(count: number): MerkleTree {
  const tree = new MerkleTree();
  for (const entry of ENTRIES.slice(0, count)) tree.append(Buffer.from(entry, 'hex'));
  return tree;
}

test.each([
  [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
  [5, '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
  [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
])('the root of %i entries', (count, root) => {
  expect(treeOf(count).root().toString('hex')).toBe(root);
});

test('the proof that the sixth of eight entries is included', () => {
  expect(
    treeOf(8)
      .inclusionProof(5)
      .map((hash) => hash.toString('hex')),
  ).toEqual([
    'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  ]);
});

test('the proof that the last of five entries is included', () => {
  expect(
    treeOf(5)
      .inclusionProof(4)
      .map((hash) => hash.toString('hex')),
  ).toEqual(['d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7']);
});

test('an index is given out once, in order', () => {
  const tree = treeOf(3);
  expect(tree.append(Buffer.from('again'))).toBe(3);
  expect(tree.append(Buffer.from('again'))).toBe(4);
  expect(tree.size).toBe(5);
});
