/** How an image is named: by digest, by what can be moved, or in a way that nobody can tell from the text. */
export type ReferenceKind = 'digest' | 'tag' | 'unknown';

/** What is filled in later. */
const OPAQUE = /\$\{\{[^]*?\}\}|\$\{[^}]*\}|\$\(…\)|\{\}/g;
/** Known not to hold a tag or digest. */
const NAME_ONLY = /^\$\{\{ (?:github\.(?:repository|repository_owner|actor|event\.repository\.name)) \}\}$/;
/** Tags that docker/metadata-action writes. */
const TAGS = /^\$\{\{ steps\.[\w-]+\.outputs\.tags \}\}$/;

/** @param text with everything filled in that is known */
export function referenceKindOf(text: string): ReferenceKind {
  if (text.includes('@') || /digest|sha256|imageid/i.test(text)) return 'digest';
  if (TAGS.test(text)) return 'tag';
  const opaque = text.match(OPAQUE) ?? [];
  const literal = text.replaceAll(OPAQUE, '\0');
  const slash = literal.lastIndexOf('/');
  if (literal.indexOf(':', slash + 1) >= 0) return 'tag';
  if (slash < 0 || /\s/.test(literal)) return 'unknown';
  return opaque.every((part) => NAME_ONLY.test(part)) ? 'tag' : 'unknown';
}

/** A reference without what stands behind its name; what is filled in stays. */
export function nameOfReference(text: string): string {
  const masked = text.replaceAll(OPAQUE, (part) => '\0'.repeat(part.length));
  const at = masked.indexOf('@');
  const end = at < 0 ? text.length : at;
  const colon = masked.lastIndexOf(':', end - 1);
  return colon > masked.lastIndexOf('/', end - 1) && colon >= 0 ? text.slice(0, colon) : text.slice(0, end);
}

/** Whether a tag or digest stands behind the name. */
export function hasMoreThanName(text: string): boolean {
  return nameOfReference(text) !== text;
}
