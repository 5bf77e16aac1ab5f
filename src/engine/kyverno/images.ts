import type { PolicyTerms } from '../policy-terms.ts';
import { anySpelling, hostedSpellingsOf, isOne, spellingsOf } from '../spellings.ts';

/**
 * `imageReferences` of a ClusterPolicy: wildcards that are compared with `registry/path:tag` or
 * `registry/path@digest`, the registry added where the Pod has none (pkg/utils/image/infos.go, ext/wildcard).
 * A star goes beyond a slash, so that `*` covers what lies below as well.
 */
export function imageReferences({ images }: PolicyTerms): string[] {
  return images.flatMap((pattern) =>
    hostedSpellingsOf(pattern).flatMap((name) => ended(widened(name), isOne(pattern), [':*', '@*'])),
  );
}

/** Globs of an ImageValidatingPolicy, compared with the image as the Pod has it (gobwas/glob without separators). */
export function imageGlobs({ images }: PolicyTerms): string[] {
  return images.flatMap((pattern) =>
    spellingsOf(pattern).flatMap((name) => ended(widened(name), isOne(pattern), ['', ':*', '@*'])),
  );
}

function widened(name: string): string {
  return name.replaceAll('**', '*');
}

/** What ends with a star covers tags and digests already. */
function ended(name: string, isOneRepository: boolean, ends: readonly string[]): string[] {
  if (!isOneRepository && name.endsWith('*')) return [name];
  return ends.map((end) => name + end);
}

/** A CEL expression that is true for each spelling. @param variable that holds the image as text */
export function isCovered(variable: string, { images }: PolicyTerms): string {
  return `${variable}.matches('${anySpelling(images)}')`;
}

/** A CEL list of every image that an object (a Pod; Kyverno rewrites the path for what makes Pods) would run. */
export const ALL_IMAGES = [
  "object.spec.?containers.orValue([]).map(one, one.?image.orValue(''))",
  "object.spec.?initContainers.orValue([]).map(one, one.?image.orValue(''))",
  "object.spec.?ephemeralContainers.orValue([]).map(one, one.?image.orValue(''))",
  "object.spec.?volumes.orValue([]).filter(one, has(one.image)).map(one, one.image.?reference.orValue(''))",
].join(' +\n');

/** The same for image volumes alone, which Kyverno does not extract itself. */
export const VOLUME_IMAGES =
  'object.spec.?volumes.orValue([]).filter(one, has(one.image) && has(one.image.reference)).map(one, one.image.reference)';
