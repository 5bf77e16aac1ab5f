import { type Image, singleImage } from '../test/support/image.ts';
import { push, sign, type SignedImage, type SigningOptions } from './signing.ts';
import type { Registry } from './stack/registries.ts';

/** Where and how a scenario signs. */
export interface Setting extends SigningOptions {
  readonly registry: Registry;
  /** A repository of its own. */
  readonly repository: string;
}

/** Something that happens to images, from the push on. */
export interface Scenario {
  readonly name: string;
  /** @returns the images that verifiers are asked about */
  act(setting: Setting): Promise<SignedImage[]>;
}

async function pushAndSign(image: Image, setting: Setting): Promise<SignedImage[]> {
  const { registry, repository } = setting;
  await push(image, registry, repository);
  return sign([{ registry, repository, digest: image.digest }], setting);
}

const plainImage: Scenario = {
  name: 'plain image',
  act: (setting) => pushAndSign(singleImage(setting.repository), setting),
};

export const SCENARIOS = { 'plain image': plainImage } as const;
