import type { IdentityReading, PolicyReading } from '../../engine/policy-reading.ts';
import type { LocatedNode } from '../../text/located-yaml.ts';
import { parseRegularExpression } from '../../text/regular-expression.ts';

/** A text that an identity of a certificate is compared with. */
export interface IdentityText {
  readonly node: LocatedNode;
  readonly text: string;
  readonly kind: 'exact' | 'glob' | 'regexp';
  readonly half: 'subject' | 'issuer';
  readonly identity: IdentityReading;
}

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** Those that are there and known. */
export function textsOf({ identities }: Pick<PolicyReading, 'identities'>): IdentityText[] {
  return identities.flatMap((identity) => [
    ...textOf(identity, identity.subject, 'subject', false),
    ...textOf(identity, identity.subjectRegExp, 'subject', true),
    ...textOf(identity, identity.issuer, 'issuer', false),
    ...textOf(identity, identity.issuerRegExp, 'issuer', true),
  ]);
}

export function subjectsOf(reading: Pick<PolicyReading, 'identities'>): IdentityText[] {
  return textsOf(reading).filter(({ half }) => half === 'subject');
}

export function issuersOf(reading: Pick<PolicyReading, 'identities'>): IdentityText[] {
  return textsOf(reading).filter(({ half }) => half === 'issuer');
}

function textOf(
  identity: IdentityReading,
  node: LocatedNode | undefined,
  half: IdentityText['half'],
  isExpression: boolean,
): IdentityText[] {
  if (!node?.text || node.isUnknown) return [];
  const { text } = node;
  const isGlob = identity.hasWildcards && /[*?]/.test(text);
  return [{ node, text, kind: isExpression ? 'regexp' : isGlob ? 'glob' : 'exact', half, identity }];
}

/** As Go's MatchString does: anywhere in the text, unless the expression has anchors. */
export function goMatches(expression: string, text: string): boolean {
  return parseRegularExpression(`(?s:.*)(?:${expression})(?s:.*)`)?.matches(text) ?? false;
}

/** Whether the text is compared with `value` successfully. */
function accepts({ kind, text }: Pick<IdentityText, 'kind' | 'text'>, value: string): boolean {
  if (kind === 'exact') return text === value;
  if (kind === 'regexp') return goMatches(text, value);
  const expression = text.replaceAll(/[^*?]/g, (one) => `\\x{${(one.codePointAt(0) ?? 0).toString(16)}}`);
  return goMatches(`^${expression.replaceAll('*', '(?s:.*)').replaceAll('?', '(?s:.)')}$`, value);
}

const STRANGERS = ['refs/heads/x', 'refs/heads/main', 'refs/tags/v1.2.3'].map(
  (ref) => `https://github.com/attacker-org-x/evil-repo/.github/workflows/x.yml@${ref}`,
);

/** Whether somebody who has nothing to do with it could have the identity. */
export function isAnyone(text: Pick<IdentityText, 'kind' | 'text' | 'half'>): boolean {
  if (text.kind === 'exact') return false;
  if (text.half === 'issuer') return accepts(text, 'https://evil.example/x');
  const owner = /^\^?https:\/\/github\\?\.com\/(.*)$/s.exec(text.text)?.[1];
  const hasOpenOwner = owner !== undefined && /^(?:[.[(*?]|\\[wWdDsS])/.test(owner);
  return hasOpenOwner || STRANGERS.some((stranger) => accepts(text, stranger));
}

/** The text up to the first character that stands for others, without what makes it literal. */
export function literalPrefix({ kind, text }: Pick<IdentityText, 'kind' | 'text'>): string {
  if (kind === 'exact') return text;
  if (kind === 'glob') return text.split(/[*?]/, 1)[0] ?? '';
  const literal = /^\^?((?:\\[^\w]|\.(?![*+?{])|[^\\.[\](){}|*+?^$])*)/.exec(text)?.[1] ?? '';
  const rest = text.replace(/^\^/, '').slice(literal.length);
  const certain = /^[*+?{]/.test(rest) ? literal.replace(/\\?.$/, '') : literal;
  return certain.replaceAll(/\\(.)/g, '$1');
}

/** Owner, repository and file of a workflow's identity, as far as its text is literal. */
export function namedWorkflow(text: string): { owner: string; name: string; file: string } | undefined {
  const plain = text.replace(/^\^/, '').replaceAll('\\', '');
  const [, owner, name, file] =
    /^https:\/\/github\.com\/([\w.-]+)\/([\w.-]+)\/\.github\/workflows\/([\w.-]+)(?:@|$)/.exec(plain) ?? [];
  return owner === undefined || name === undefined || file === undefined ? undefined : { owner, name, file };
}

/** Whether the workflow is bound, and its ref is not: pull requests' and forks' commits count as well. */
export function hasOpenRef(text: Pick<IdentityText, 'kind' | 'text'>): boolean {
  if (text.kind === 'exact') return false;
  if (/@\(?\[(?:0-9a-f|a-f0-9|0-9a-fA-F|a-fA-F0-9)\]\{40\}/.test(text.text)) return true;
  const [path] = /^https:\/\/[^@]+\/\.github\/workflows\/[^@]+@/.exec(literalPrefix(text)) ?? [];
  if (path !== undefined) return accepts(text, `${path}refs/pull/1/merge`);
  return /@(?:\.[*+]|\*)\$?$/.test(text.text);
}
