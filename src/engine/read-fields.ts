import type { LocatedNode } from '../text/located-yaml.ts';
import type { Field } from '../text/place.ts';
import type { KeylessIdentity, NotUnderstood, TextMatch, Trust, TrustKeys } from './policy.ts';
import type { IdentityReading } from './policy-reading.ts';

export function at<T>(value: T, node: LocatedNode | undefined): Field<T> {
  return node ? { value, place: node.place } : { value };
}

/** The object's own name. */
export function nameOf(root: LocatedNode): Field<string> {
  const name = root.at('metadata', 'name');
  return at(name?.text ?? '', name);
}

const BOOLEANS: Readonly<Record<string, boolean>> = { yes: true, on: true, no: false, off: false };

/** As kubectl reads it (YAML 1.1): `no` and `off` are false, unless in quotes. Undefined: it is neither. */
export function booleanAt(node: LocatedNode | undefined): boolean | undefined {
  const { scalar, style } = node ?? {};
  if (typeof scalar === 'boolean') return scalar;
  const word = style === 'plain' && typeof scalar === 'string' ? scalar.toLowerCase() : '';
  return Object.hasOwn(BOOLEANS, word) ? BOOLEANS[word] : undefined;
}

/** What its number is; absent where it is none. */
export function secondsAt(node: LocatedNode | undefined): { timeout?: Field<number> } {
  return typeof node?.scalar === 'number' ? { timeout: at(node.scalar, node) } : {};
}

export function failureAt(node: LocatedNode | undefined): Field<'refuse' | 'admit'> {
  return at(node?.text === 'Ignore' ? 'admit' : 'refuse', node);
}

/** Whether its URL is that of the public log, or none is named. */
export function trustOfLog(url: LocatedNode | undefined): Field<Trust> {
  const isPublic = url === undefined || /^https:\/\/rekor\.sigstore\.dev\/?$/.test(url.text ?? '');
  return at<Trust>(isPublic ? { kind: 'public' } : { kind: 'unknown' }, url);
}

type KeyNodes = Partial<Record<Exclude<keyof TrustKeys, 'isPart'>, LocatedNode | undefined>>;

/** The keys that a document carries; undefined: none. What is no text lies elsewhere. */
export function trustOfKeys(nodes: KeyNodes): Field<Trust> | undefined {
  const given = Object.values(nodes).filter((node) => node !== undefined);
  const textsAt = (node: LocatedNode | undefined) => (node?.text === undefined ? [] : [node.text]);
  const keys: TrustKeys = {
    authorities: textsAt(nodes.authorities),
    timestampAuthorities: textsAt(nodes.timestampAuthorities),
    logs: textsAt(nodes.logs),
    ctlogs: textsAt(nodes.ctlogs),
    roots: textsAt(nodes.roots),
    isPart: given.some(({ text }) => text === undefined),
  };
  return given[0] && at<Trust>({ kind: 'inline', keys }, given[0]);
}

export function textAt(node: LocatedNode): Field<string> {
  return { value: node.text ?? '', place: node.place };
}

export function notUnderstood(language: NotUnderstood['language'], node: LocatedNode): NotUnderstood {
  return { language, text: { value: node.text ?? node.source, place: node.place } };
}

/** The same of what decides whether a policy is applied at all. */
export function undecided(language: NotUnderstood['language'], node: LocatedNode): NotUnderstood {
  return { ...notUnderstood(language, node), decidesScope: true };
}

export function matchAt(
  kind: TextMatch['kind'],
  node: LocatedNode,
  text = node.text ?? '',
): Field<TextMatch> {
  return { value: { kind, text }, place: node.place };
}

/** An identity as it is compared; a glob without wildcards is a text. */
export function keylessIdentity(reading: IdentityReading): KeylessIdentity {
  const { node, subject, subjectRegExp, issuer, issuerRegExp, hasWildcards } = reading;
  const kindOf = ({ text = '' }: LocatedNode) => (hasWildcards && /[*?]/.test(text) ? 'glob' : 'exact');
  const half = (text: LocatedNode | undefined, expression: LocatedNode | undefined) =>
    expression ? matchAt('regexp', expression) : text && matchAt(kindOf(text), text);
  const who = half(subject, subjectRegExp);
  const by = half(issuer, issuerRegExp);
  return { ...(who && { subject: who }), ...(by && { issuer: by }), place: node.place };
}
