import { expect, test } from 'vitest';
import { findImages } from '../../src/admission/manifest-images.ts';
import { POD_SPEC, POD_TEXT } from './manifests.ts';

function problems(text: string): string[] {
  return findImages([{ file: 'all.yaml', text }]).problems.map(({ line, message }) => `${line} ${message}`);
}

test('what was not rendered is said, with the way to render it', () => {
  expect(problems('apiVersion: v1\nkind: Pod\nspec:\n  {{- include "x" . | nindent 2 }}\n')).toEqual([
    '4 it is a template that was not rendered',
  ]);
  const pod =
    'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n  - image: "{{ .Values.image }}"\n';
  expect(problems(pod)).toEqual([
    '6 Pod p, spec.containers[0].image: "{{ .Values.image }}" was not rendered',
  ]);
  expect(problems('replicaCount: 1\nimage: {repository: x}\n')).toEqual([
    '1 it names no kind: not a manifest',
  ]);
  expect(
    problems('apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml]\n'),
  ).toEqual(['1 it is an input of kustomize']);
});

test('a document that cannot be read keeps none of the others from being read', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'
      .split('')
      .map((one, nth) => `${one}: &${one} [${Array<string>(9).fill(`*${'abcdefgh'[nth]}`).join(', ')}]`),
  ].join('\n');
  const text = `${bomb}\n---\nfoo: [\n---\n${POD_TEXT}`;
  const { images, problems: said } = findImages([{ file: 'a.yaml', text }]);
  expect(images.map(({ image, from }) => [image, from.line])).toEqual([['ghcr.io/acme/inner:1', 16]]);
  expect(said.map(({ line, message }) => `${line} ${message}`)).toEqual([
    '1 it names its own parts again and again, more than 100 times',
    expect.stringMatching(/^1[0-3] it is no YAML: /),
  ]);
});

test('a document of several megabytes is refused in YAML, with the way that works', () => {
  const [only] = findImages([{ file: 'a.yaml', text: `a: ${'x'.repeat(5 * 1024 * 1024)}\n` }]).problems;
  expect(only?.message).toMatch(/more than 4 MiB of YAML/);
  expect(only?.fix).toMatch(/-o json/);
  expect(problems(`${'- '.repeat(50_000)}x`)).toEqual(['1 it is nested too deep to be a manifest']);
  expect(problems(`{"a":${'['.repeat(100_000)}`)).toHaveLength(1);
});

test('manifests within manifests end somewhere', () => {
  let inner: object = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec: POD_SPEC };
  for (let depth = 0; depth < 20; depth += 1) inner = { apiVersion: 'v1', kind: 'List', items: [inner] };
  expect(problems(JSON.stringify(inner))).toEqual(['1 manifests are nested too deep in others']);
});
