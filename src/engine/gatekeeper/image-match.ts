import { parseRegularExpression } from '../../text/regular-expression.ts';
import type { ImageMatch } from '../image-match.ts';

/**
 * The parameter `images` of the template for digests: a regular expression that is looked for in the text that
 * stands in the object. Rego takes one that does not compile for one that matches nothing.
 */
export const constraintImages: ImageMatch = {
  comparedAs: ({ text }) => text,
  matches: (pattern, compared) => parseRegularExpression(pattern)?.isIn(compared) ?? false,
};
