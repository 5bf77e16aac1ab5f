import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { imagesInText } from '../../src/admission/images-in-text.ts';
import { readDenial } from '../../src/engine/denials.ts';

const ENGINES: Readonly<Record<string, string>> = {
  kyverno: 'Kyverno',
  'policy-controller': 'policy-controller',
  gatekeeper: 'Gatekeeper',
};
const IMAGE = `ghcr.io/acme/app@sha256:${'a'.repeat(64)}`;

/** Texts of the engines, with IMAGE where the image stands: those in their sources and those of the cluster run. */
const FILES = globSync('test/engine/*/denials/*.txt').sort();

test('there are texts of each engine', () => {
  expect(new Set(FILES.map((file) => file.split(path.sep)[2]))).toEqual(new Set(Object.keys(ENGINES)));
});

test.each(FILES)('%s is understood', (file) => {
  const text = readFileSync(file, 'utf8').replaceAll('IMAGE', IMAGE);
  const denial = readDenial(text);
  expect(denial?.engine).toBe(ENGINES[file.split(path.sep)[2] ?? '']);
  expect(denial?.fact?.means).toBeTypeOf('string');
  expect(denial?.isOutage).toBe(false);
  if (text.includes(IMAGE)) expect(imagesInText(text)[0]).toBe(IMAGE);
});

test('an engine that did not answer has judged nothing', () => {
  const text =
    'Internal error occurred: failed calling webhook "validate.kyverno.svc-fail": failed to call webhook: Post "https://kyverno-svc.kyverno.svc:443/validate/fail?timeout=10s": context deadline exceeded';
  expect(readDenial(text)).toMatchObject({ engine: 'Kyverno', isOutage: true });
  expect(imagesInText(text)).toEqual([]);
});

test('what no engine wrote is not explained', () => {
  expect(readDenial('error: the server doesn’t have a resource type "pdo"')).toBeUndefined();
});
