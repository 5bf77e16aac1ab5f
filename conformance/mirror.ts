import type { SignedImage } from './signing.ts';
import { tagOf } from './registry-contents.ts';
import { runOrThrow } from './stack/command.ts';
import { goTool } from './stack/go-tools.ts';
import type { Stack } from './stack/index.ts';
import type { Registry } from './stack/registries.ts';

/** Copies an image and the tags of everything attached to it, as mirrors do that know nothing of referrers. */
export async function copyTags(image: SignedImage, mirror: Registry, stack: Stack): Promise<SignedImage> {
  const from = `${image.registry.host}/${image.repository}`;
  const to = `${mirror.host}/mirror/${image.repository}`;
  const env = { ...process.env, ...stack.environment };
  const crane = await goTool('crane');
  const copied = await tagsOf(image, env);
  await runOrThrow(crane, ['copy', image.reference, `${to}:latest`], { env });
  for (const tag of copied) await runOrThrow(crane, ['copy', `${from}:${tag}`, `${to}:${tag}`], { env });
  const hasIndex = copied.includes(tagOf(image));
  return atMirror(image, mirror, hasIndex ? image.written.format : 'legacy');
}

/** Copies an image and its referrers; cosign's tags are none. */
export async function copyWithReferrers(
  image: SignedImage,
  mirror: Registry,
  stack: Stack,
): Promise<SignedImage> {
  const to = `${mirror.host}/mirror/${image.repository}:latest`;
  const env = { ...process.env, ...stack.environment };
  const plain = (side: string, { host }: Registry) =>
    host.startsWith('localhost') ? [`--${side}-plain-http`] : [];
  const flags = ['--recursive', ...plain('from', image.registry), ...plain('to', mirror)];
  await runOrThrow(await goTool('oras'), ['cp', ...flags, image.reference, to], { env });
  return atMirror(image, mirror, 'bundle');
}

async function tagsOf(image: SignedImage, env: NodeJS.ProcessEnv): Promise<string[]> {
  const crane = await goTool('crane');
  const tags = await runOrThrow(crane, ['ls', `${image.registry.host}/${image.repository}`], { env });
  return tags.split('\n').filter((tag) => tag.startsWith(tagOf(image)));
}

function atMirror(
  image: SignedImage,
  mirror: Registry,
  format: SignedImage['written']['format'],
): SignedImage {
  const repository = `mirror/${image.repository}`;
  return {
    ...image,
    registry: mirror,
    repository,
    reference: `${mirror.host}/${repository}@${image.digest}`,
    written: { ...image.written, registry: mirror.name, format },
  };
}
