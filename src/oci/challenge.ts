/** One challenge of a `WWW-Authenticate` header; scheme and parameter names in lower case. */
export interface Challenge {
  readonly scheme: string;
  readonly parameters: ReadonlyMap<string, string>;
}

// Sticky: each is tried where the one before it ended. A registry's unquoted URL is taken, though it is no token.
const SEPARATOR = /[\s,]*/y;
const PARAMETER = /([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"=][^\s,"]*))/y;
const SCHEME = /[\w!#$%&'*+.^`|~-]+(?=[\s,]|$)/y;
const TOKEN68 = /[\w.~+/-]+=*(?=[\s,]|$)/y;

/**
 * Parses the challenges of a `WWW-Authenticate` header (RFC 7235, 2.1 and 4.1), in their order: several in
 * one header, quoted strings with commas and escapes. What comes after something else is left out.
 */
export function parseChallenges(header: string): Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  let position = 0;
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    const match = pattern.exec(header);
    if (match) position = pattern.lastIndex;
    return match;
  };
  for (;;) {
    next(SEPARATOR);
    const parameter = next(PARAMETER);
    const scheme = parameter ? null : next(SCHEME);
    if (parameter) {
      const [, name = '', quoted, plain] = parameter;
      challenges.at(-1)?.parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '');
    } else if (scheme) challenges.push({ scheme: scheme[0].toLowerCase(), parameters: new Map() });
    else if (!next(TOKEN68)) return challenges;
  }
}
