import { onlyImagesIn, squeezed } from './excepted-images.ts';

/** What a `matchConditions` asks of a request, as far as its CEL is of a usual form. */
export type RequestCondition =
  | { readonly kind: 'namespace'; readonly isIn: boolean; readonly names: readonly string[] }
  | { readonly kind: 'before'; readonly end: Date }
  | { readonly kind: 'images'; readonly expressions: readonly string[] };

const NAMESPACE = String.raw`(?:request\.namespace|object\.metadata\.namespace|namespaceObject\.metadata\.name)`;
const TEXT = String.raw`(?:"[^"\\]*"|'[^'\\]*')`;
const LIST = String.raw`\[\s*${TEXT}(?:\s*,\s*${TEXT})*\s*\]`;
const EQUAL = new RegExp(`^${NAMESPACE}\\s*(==|!=)\\s*(${TEXT})$`);
const IN = new RegExp(`^${NAMESPACE}\\s+in\\s+(${LIST})$`);
const NOT_IN = new RegExp(`^!\\s*\\(\\s*${NAMESPACE}\\s+in\\s+(${LIST})\\s*\\)$`);

/** Undefined: it says something that is not understood here. */
export function readRequestCondition(cel: string): RequestCondition | undefined {
  const text = cel.trim();
  const [, comparison, name] = EQUAL.exec(text) ?? [];
  if (name !== undefined) return { kind: 'namespace', isIn: comparison === '==', names: textsIn(name) };
  const [among, besides] = [IN.exec(text)?.[1], NOT_IN.exec(text)?.[1]];
  const list = among ?? besides;
  if (list !== undefined) return { kind: 'namespace', isIn: among !== undefined, names: textsIn(list) };
  const end = timeIn(requestedBeforeIn(text));
  if (end) return { kind: 'before', end };
  const expressions = onlyImagesIn(text);
  return expressions && { kind: 'images', expressions };
}

/**
 * CEL that is true for a request before a time. Kyverno 1.19.1 declares no clock where the conditions of exceptions
 * are read, and its webhook refuses `time.now()`; the API server notes the time of each request that creates or
 * changes something.
 * @param end RFC 3339
 */
export function requestedBefore(end: string): string {
  return [
    'has(object.metadata.managedFields) &&',
    '  object.metadata.managedFields.size() > 0 &&',
    `  object.metadata.managedFields.all(one, has(one.time) && timestamp(one.time) < timestamp("${end}"))`,
    '',
  ].join('\n');
}

/** The time in what `requestedBefore` wrote; undefined: it is other CEL. */
function requestedBeforeIn(cel: string): string | undefined {
  const [, end] = /timestamp\("([^"]+)"\)/.exec(cel) ?? [];
  return end !== undefined && squeezed(requestedBefore(end)) === squeezed(cel) ? end : undefined;
}

function textsIn(list: string): string[] {
  return [...list.matchAll(new RegExp(TEXT, 'g'))].map(([text]) => text.slice(1, -1));
}

/** RFC 3339; undefined: it is no time. */
export function timeIn(text: string | undefined): Date | undefined {
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time);
}
