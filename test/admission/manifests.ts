import { findImages } from '../../src/admission/manifest-images.ts';

/** `role image path`, one for each image that is found. */
export function found(text: string, own: Parameters<typeof findImages>[1] = []): string[] {
  const { images } = findImages([{ file: 'all.yaml', text }], own);
  return images.map(({ role, image, from }) => `${role} ${image} ${from.path}`);
}

export const object = (apiVersion: string, kind: string, body: object) =>
  JSON.stringify({ apiVersion, kind, metadata: { name: 'x', namespace: 'shop' }, ...body });

export const POD_SPEC = {
  containers: [{ name: 'a', image: 'ghcr.io/acme/app:1' }],
  initContainers: [
    { name: 'b', image: 'ghcr.io/acme/init:1' },
    { name: 'c', image: 'ghcr.io/acme/sidecar:1', restartPolicy: 'Always' },
  ],
  ephemeralContainers: [{ name: 'd', image: 'ghcr.io/acme/debug:1' }],
  volumes: [{ name: 'e', image: { reference: 'ghcr.io/acme/data:1' } }],
};

export const POD_TEXT =
  'apiVersion: v1\nkind: Pod\nmetadata: {name: inner}\nspec: {containers: [{image: "ghcr.io/acme/inner:1"}]}\n';
