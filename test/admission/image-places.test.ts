import { expect, test } from 'vitest';
import { IMAGE_PLACES } from '../../src/admission/image-places.ts';
import { found, object, POD_SPEC } from './manifests.ts';

const POD_IMAGES = (at: string) => [
  `container ghcr.io/acme/app:1 ${at}.containers[0].image`,
  `init ghcr.io/acme/init:1 ${at}.initContainers[0].image`,
  `sidecar ghcr.io/acme/sidecar:1 ${at}.initContainers[1].image`,
  `ephemeral ghcr.io/acme/debug:1 ${at}.ephemeralContainers[0].image`,
  `volume ghcr.io/acme/data:1 ${at}.volumes[0].image.reference`,
];

/** Puts a value at a path; a star is the entry `x` of a mapping, `[*]` that of a list. */
function nested(path: string, value: unknown): object {
  const tokens = path.match(/\["[^"]+"\]|\[\*\]|[^.[\]]+/g) ?? [];
  return tokens.reduceRight<unknown>((inner, token) => {
    if (token === '[*]') return [inner];
    return { [token === '*' ? 'x' : token.replace(/^\["|"\]$/g, '')]: inner };
  }, value) as object;
}

const written = (path: string) => path.replaceAll('[*]', '[0]').replaceAll('.*', '.x');

const PODS = Object.entries(IMAGE_PLACES).flatMap(([id, lines]) =>
  lines.filter((line) => line.startsWith('pod ')).map((line) => [id, line.slice('pod '.length)] as const),
);

test.each(PODS)('%s: every image of the pod at %s', (id, path) => {
  const [kind = '', group = ''] = id.split(/\.(.*)/s);
  const text = object(group === '' ? 'v1' : `${group}/v1`, kind, nested(path, POD_SPEC));
  expect(found(text)).toEqual(POD_IMAGES(written(path)));
});

const FIELDS = Object.entries(IMAGE_PLACES).flatMap(([id, lines]) =>
  lines
    .filter((line) => /^(image|unrun) /.test(line))
    .map((line) => [id, ...(line.split(/ (.*)/s) as [string, string])] as const),
);

test.each(FIELDS)('%s: %s at %s', (id, holds, path) => {
  const [kind = '', group = ''] = id.split(/\.(.*)/s);
  const text = object(`${group}/v1`, kind, nested(path, 'quay.io/acme/tool:2'));
  const role = holds === 'unrun' ? 'artifact' : 'operator-field';
  expect(found(text)).toEqual([`${role} quay.io/acme/tool:2 ${written(path)}`]);
});

const CONTAINERS = Object.entries(IMAGE_PLACES).flatMap(([id, lines]) =>
  lines
    .filter((line) => line.startsWith('containers '))
    .map((line) => [id, line.slice('containers '.length)] as const),
);

test.each(CONTAINERS)('%s: the container at %s', (id, path) => {
  const [kind = '', group = ''] = id.split(/\.(.*)/s);
  const text = object(`${group}/v1`, kind, nested(path, { image: 'quay.io/acme/step:2' }));
  expect(found(text)).toEqual([`container quay.io/acme/step:2 ${written(path)}.image`]);
});
