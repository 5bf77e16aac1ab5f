import type { Stdin } from '../shared/read-file.ts';
import type { ListedImage } from './image-list.ts';
import type { VerifyOptions } from './options.ts';

/** The images that the Dockerfile of `options` builds on; none where it names no Dockerfile. @throws those of `readBaseImages` */
export async function baseImages(options: VerifyOptions, stdin: Stdin): Promise<ListedImage[]> {
  if (options.dockerfile === undefined) return [];
  // Loaded here: most runs name their images.
  const [{ parseDockerBuild }, { readBaseImages }] = await Promise.all([
    import('./docker-build.ts'),
    import('./dockerfile.ts'),
  ]);
  return readBaseImages(options.dockerfile, parseDockerBuild(options), stdin);
}
