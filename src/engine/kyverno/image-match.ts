import { matchesWildcards } from '../../text/glob.ts';
import { type ImageMatch, type NamedImage, writtenParts } from '../image-match.ts';

/**
 * `imageReferences` of a ClusterPolicy: go-wildcard, compared with `registry/path@digest` or `registry/path:tag`, the
 * registry of Docker Hub added where none is written, `library/` never (pkg/utils/image/infos.go).
 */
export const clusterPolicyImages: ImageMatch = {
  comparedAs({ text }: NamedImage) {
    const { host = 'docker.io', path, tag = 'latest', digest } = writtenParts(text);
    return digest === undefined ? `${host}/${path}:${tag}` : `${host}/${path}@${digest}`;
  },
  matches: matchesWildcards,
};

/**
 * `matchImageReferences[].glob` of an ImageValidatingPolicy: gobwas/glob without separators, compared with the image
 * as the Pod has it (pkg/cel/compiler/compiler.go).
 */
export const validatingPolicyImages: ImageMatch = {
  comparedAs: ({ text }) => text,
  matches(pattern, compared) {
    const alternatives = withoutBraces(pattern);
    return alternatives?.some((one) => matchesWildcards(one, compared));
  },
};

const MAX_ALTERNATIVES = 100;

/** `{a,b}` written out; undefined: there are classes, escapes, or braces in braces. */
function withoutBraces(pattern: string): string[] | undefined {
  if (/[[\]\\]/.test(pattern)) return undefined;
  let whole = [''];
  for (const part of pattern.split(/(\{[^{}]*\})/)) {
    const choices = part.startsWith('{') && part.endsWith('}') ? part.slice(1, -1).split(',') : [part];
    if (choices.some((one) => /[{}]/.test(one))) return undefined;
    whole = whole.flatMap((before) => choices.map((choice) => before + choice));
    if (whole.length > MAX_ALTERNATIVES) return undefined;
  }
  return whole;
}
