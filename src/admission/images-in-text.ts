import { writtenParts } from '../engine/image-match.ts';
import { looksLikeImage } from './image-text.ts';

const MAX_IMAGES = 20;
const WORD = /[A-Za-z0-9][\w.-]*(?::\d+)?(?:\/[\w.-]+)+(?::[\w][\w.-]*)?(?:@sha256:[0-9a-f]{64})?/g;
/** Names of kinds, checks and predicates have slashes as well. */
const NO_IMAGE =
  /^(?:[\w.-]+\.)?(?:kyverno\.io|sigstore\.dev|k8s\.io|kubernetes\.io|gatekeeper\.sh|slsa\.dev|cosign|application|in-toto\.io)(?:\/|$)/;

/** The images that a message names, those by digest first: an engine's own words for what it refused. */
export function imagesInText(text: string): string[] {
  // Addresses end where white space or a quote begins; the identity of a workflow is one.
  const bare = text.replaceAll(/\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>\\]+/g, ' ');
  const named = [...bare.matchAll(WORD)].map(([word]) => word.replace(/[.:]+$/, ''));
  const images = [...new Set(named)].filter((word) => {
    const { host, digest } = writtenParts(word);
    return looksLikeImage(word) && !NO_IMAGE.test(word) && (host !== undefined || digest !== undefined);
  });
  const whole = images.filter(
    (image) => !images.some((other) => other !== image && other.startsWith(`${image}@`)),
  );
  return whole.toSorted((a, b) => Number(b.includes('@')) - Number(a.includes('@'))).slice(0, MAX_IMAGES);
}
