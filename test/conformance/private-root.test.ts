import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withPrivateRoot } from '../../conformance/cluster/private-root.ts';
import { examplesIn, pageOf } from '../support/rule-examples.ts';

describe('withPrivateRoot', () => {
  let folder: string;
  let tuf: { mirror: string; root: string };

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'private-root-'));
    tuf = { mirror: 'http://127.0.0.1:5000', root: path.join(folder, 'root.json') };
    writeFileSync(tuf.root, '{"signed":{}}');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('adds the repository to each cosign attestor of an ImageValidatingPolicy, and nothing else', () => {
    const text = wrongExampleOf('ivpol/tag-glob-misses-digests');
    const expected = parse(text) as Policy;
    for (const { cosign } of expected.spec.attestors)
      cosign['tuf'] = {
        mirror: tuf.mirror,
        root: { data: Buffer.from('{"signed":{}}').toString('base64') },
      };
    expect(expected.spec.attestors).not.toHaveLength(0);
    expect(parse(withPrivateRoot(text, tuf))).toEqual(expected);
  });

  test('reads attestors that begin with cosign', () => {
    const text =
      'kind: ImageValidatingPolicy\nspec:\n  attestors:\n    - cosign:\n        key: {}\n      name: a\n';
    expect(parse(withPrivateRoot(text, tuf))).toMatchObject({
      spec: { attestors: [{ name: 'a', cosign: { key: {}, tuf: { mirror: tuf.mirror } } }] },
    });
  });

  test('leaves other kinds as they are', () => {
    const text = wrongExampleOf('kyverno/pods-not-matched');
    expect(withPrivateRoot(text, tuf)).toBe(text);
  });
});

interface Policy {
  readonly spec: { readonly attestors: readonly { readonly cosign: Record<string, unknown> }[] };
}

function wrongExampleOf(rule: string): string {
  return examplesIn(pageOf(rule), 'Wrong')[0]?.text ?? '';
}
