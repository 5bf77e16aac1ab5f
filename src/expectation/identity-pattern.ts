import { Failure } from '../shared/failure.ts';
import type { CertificateIdentity } from '../sigstore/certificate.ts';
import { readableUri } from '../sigstore/escaped-uri.ts';
import { parseRegularExpression, type RegularExpression } from '../text/regular-expression.ts';

/** A pattern for subject alternative names that stays within one repository, or one e-mail domain. */
export interface IdentityPattern {
  readonly expression: RegularExpression;
  readonly text: string;
  /** What every name that matches begins with: server and repository; undefined for e-mail addresses. */
  readonly repositoryUri: string | undefined;
  /** Whether the user's own text matched the whole name only. */
  readonly wasAnchored: boolean;
}

const MAX_LENGTH = 1000;
/** Workflow identities: server, owner and repository are literal, whatever follows the slash behind them. */
const REPOSITORY = /^https:\/\/[A-Za-z0-9.:-]+\/[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+(?=\/)/;
/** A literal domain at the end of an e-mail address, its dots escaped. */
const EMAIL_DOMAIN = /@([A-Za-z0-9-]+\\\.)+[A-Za-z0-9-]+$/;

/**
 * Parses `--certificate-identity-regexp`. It is always anchored, and what comes before the workflow's path
 * must be literal: `^https://github.com/acme/app` also matches `acme/app-evil` in other verifiers.
 * @throws Failure `identity-pattern-malformed`, `identity-pattern-too-wide`
 */
export function parseIdentityPattern(text: string): IdentityPattern {
  const bare = text.replace(/^\^/, '').replace(/(?<!\\)\$$/, '');
  const expression = compile(text, bare);
  const wasAnchored = text === `^${bare}$`;
  if (!bare.includes('|') && !bare.startsWith('http') && EMAIL_DOMAIN.test(bare)) {
    return { expression, text, repositoryUri: undefined, wasAnchored };
  }
  const repositoryUri = REPOSITORY.exec(literalStart(bare))?.[0];
  if (repositoryUri === undefined) throw tooWide(text, bare);
  return { expression, text, repositoryUri, wasAnchored };
}

/** Whether a name matches. Names are bounded: the pattern is the user's, the name may be anyone's. */
export function matchesPattern(
  { expression, repositoryUri }: IdentityPattern,
  { san, sanKind }: Pick<CertificateIdentity, 'san' | 'sanKind'>,
): boolean {
  if (san.length > MAX_LENGTH) return false;
  // A branch may be called x@example.com, and an address may begin like a URI.
  const isOfKind =
    repositoryUri === undefined
      ? sanKind === 'email'
      : sanKind === 'uri' && san.startsWith(`${repositoryUri}/`);
  return isOfKind && [san, readableUri(san)].some((name) => expression.matches(name));
}

/** The characters before the first that stands for something else; a dot in a name is taken as a dot. */
function literalStart(pattern: string): string {
  const literal = /^(?:[A-Za-z0-9:/_.@-]|\\[^A-Za-z0-9])*/.exec(pattern)?.[0] ?? '';
  // What a quantifier follows is not certain to be there.
  const certain = /^[*+?{]/.test(pattern.slice(literal.length)) ? literal.replace(/\\?.$/, '') : literal;
  return hasTopLevelChoice(pattern) ? '' : certain.replaceAll(/\\(.)/g, '$1');
}

/** `\Q…\E`, what a backslash makes literal, and classes, in which a `]` that comes first is literal (RE2, syntax). */
const NO_STRUCTURE = /\\Q[^]*?(?:\\E|$)|\\[^]|\[\^?\]?(?:\\[^]|\[:\^?\w+:\]|[^\]\\])*\]/g;

/** `a|b` outside of any group: the second branch has a beginning of its own. */
function hasTopLevelChoice(pattern: string): boolean {
  let depth = 0;
  for (const token of pattern.replaceAll(NO_STRUCTURE, '')) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (token === '|' && depth <= 0) return true;
  }
  return false;
}

function compile(text: string, bare: string): RegularExpression {
  const expression = text.length <= MAX_LENGTH ? parseRegularExpression(bare) : undefined;
  if (expression) return expression;
  throw new Failure({
    class: 'usage',
    code: 'identity-pattern-malformed',
    what: `certificate-identity-regexp is not a regular expression of RE2 with at most ${MAX_LENGTH} characters and repetitions`,
    why: 'other verifiers read it as RE2, which has no look-ahead, no look-behind and no back-references',
    fix: 'use repo and caller-workflow, or certificate-identity with the exact name',
  });
}

function tooWide(text: string, bare: string): Failure {
  const [, host = 'github.com', owner = 'OWNER', repository] =
    /^https:\/\/([A-Za-z0-9.-]+)\/([A-Za-z0-9_-]+)\/([A-Za-z0-9_.-]*[A-Za-z0-9_-])/.exec(
      bare.replaceAll('\\', ''),
    ) ?? [];
  const name = repository ?? 'REPOSITORY';
  const better = `^https://${host.replaceAll('.', '\\.')}/${owner}/${name.replaceAll('.', '\\.')}/\\.github/workflows/.+$`;
  return new Failure({
    class: 'usage',
    code: 'identity-pattern-too-wide',
    what: `certificate-identity-regexp "${text}" could match another repository`,
    why: `the repository must be spelt out up to the slash behind it: without it, ${owner}/${name}-evil matches as well`,
    fix: `certificate-identity-regexp: '${better}'   # or: repo: ${owner}/${name}`,
  });
}
