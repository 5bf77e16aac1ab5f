import type { Policy } from '../engine/policy.ts';
import { type AdmissionAnswer, rejects } from './answer.ts';
import { parseRegularExpression } from '../text/regular-expression.ts';

/** What a policy of Kyverno's that verifies nothing demands of the name of an image, in CEL of a known shape. */
export interface ImageRule
  extends
    ImageRuleText,
    Pick<Policy, 'form' | 'name' | 'rule' | 'namespace' | 'mode' | 'namespaces' | 'requests'> {
  /** As the API has it. */
  readonly kind: string;
}

/** What it says. */
export interface ImageRuleText {
  /** Images that it is about, and forms of which each has to have one: regular expressions, looked for anywhere. */
  readonly about: string;
  readonly allowed: readonly string[];
  readonly message: string;
}

const SHAPE =
  /^variables\.images\.all\(image,\s*!image\.matches\('([^']+)'\)\s*\|\|\s*(?:image\.matches\('([^']+)'\)|\[([^[\]]*(?:\[[^[\]]*\][^[\]]*)*)\]\.exists\(known,\s*image\.matches\(known\)\))\s*\)\s*$/;

/**
 * Reads `variables.images.all(image, !image.matches('…') || image.matches('…'))`, which this project's companions
 * are made of, and the same with a list of forms. undefined: it is of another shape.
 */
export function imageRuleIn(expression: string): Pick<ImageRuleText, 'about' | 'allowed'> | undefined {
  const [, about, one, list] = SHAPE.exec(expression.trim()) ?? [];
  if (about === undefined) return undefined;
  if (one !== undefined) return { about, allowed: [one] };
  const forms = [...(list ?? '').matchAll(/"([^"\\]*)"/g)].map(([, form = '']) => form);
  return forms.length > 0 ? { about, allowed: forms } : undefined;
}

/** @returns undefined: it is not about the image, or the image has one of the forms */
export function brokenRule(
  { about, allowed, message }: ImageRuleText,
  image: string,
): AdmissionAnswer | undefined {
  const isIn = (expression: string) => parseRegularExpression(expression)?.isIn(image) ?? false;
  return !isIn(about) || allowed.some(isIn) ? undefined : rejects(message);
}
