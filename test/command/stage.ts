import { afterAll, beforeAll } from 'vitest';
import { startRegistry } from '../fake/registry/registry.ts';
import { storeImage } from '../support/image.ts';
import { startSigstore } from '../fake/sigstore/index.ts';
import { newImage, PATH, REPO, signImage } from '../verification/scene.ts';
import { trusting } from './command.ts';

/** A registry with an image that the action signed, one that nobody signed, and what verifies them. */
async function startStage() {
  const sigstore = await startSigstore();
  const [image, bareImage] = [newImage(), newImage()];
  const registry = await startRegistry({ mode: 'oci11' });
  for (const one of [image, bareImage]) storeImage(registry.store, PATH, one);
  storeImage(registry.store, PATH, image, 'v1');
  await signImage(sigstore, registry, image.digest);
  const name = (digest: string) => `${registry.host}/${PATH}@${digest}`;
  return { sigstore, registry, image, name: name(image.digest), bare: name(bareImage.digest) };
}

/** The same stage for all tests of a file; each asks for the options that verify its image. */
export function sharedStage() {
  let stage: Awaited<ReturnType<typeof startStage>>;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => Promise.all([stage.sigstore.close(), stage.registry.close()]));
  return async () => {
    const trust = await trusting(stage.sigstore);
    return { ...stage, trust, options: ['--repo', REPO, ...trust] };
  };
}
