import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { contentOf, inBrackets, inJmesPath } from '../../conformance/engine/content.ts';
import { FIRST, inputsOf, SECOND } from '../../conformance/kinds.ts';
import { PATH, start, withSigstore } from '../action/sign/predicates-stage.ts';
import { singleImage } from '../support/image.ts';

withSigstore();

it.each([
  { image: 'the first image', kinds: FIRST },
  { image: 'the second', kinds: SECOND },
])('what verifiers are asked of $image is what the predicates say', async ({ kinds }) => {
  const directory = await mkdtemp(path.join(tmpdir(), 'kinds-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const { registry, sign, statements } = await start('oci11', singleImage(PATH));
  const { failure } = await sign(inputsOf(kinds, { host: registry.host, repository: PATH, directory }));
  expect(failure?.message).toBeUndefined();
  const written = (await statements()) as { predicateType: string; predicate: unknown }[];
  for (const { name, predicateType, content } of kinds) {
    const said = written
      .filter((one) => one.predicateType === predicateType)
      .map(({ predicate }) => at(predicate, content.path));
    expect([name, said]).toEqual([name, [content.value]]);
  }
});

function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((inner, step) => (inner as Record<string | number, unknown>)[step], value);
}

it('a member is named in the words of each language', () => {
  const content = { path: ['references', 0, 'annotations', '@type'], value: '' };
  expect(inBrackets(content)).toBe('["references"][0]["annotations"]["@type"]');
  expect(inJmesPath(content)).toBe('"references"[0]."annotations"."@type"');
});

it('of provenance, the builder is asked for', () => {
  const signer = { identity: 'who', issuer: '', repository: '', workflow: '', predicateType: '' };
  expect(contentOf(signer)).toEqual({ path: ['runDetails', 'builder', 'id'], value: 'who' });
});
