export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The JSON object in `json` (UTF-8); undefined for anything else. A parser's own message would quote it. */
export function objectIn(json: Uint8Array | string): JsonObject | undefined {
  try {
    const value = parseBounded(typeof json === 'string' ? json : utf8(json));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** No document goes nearly as deep; much deeper ones exhaust the stack of whoever walks or writes them. */
const MAX_DEPTH = 500;

/** @throws SyntaxError also for what is nested too deep */
export function parseBounded(json: string): unknown {
  const value: unknown = JSON.parse(json);
  if (isDeeper(value, MAX_DEPTH)) throw new SyntaxError('it is nested too deep');
  return value;
}

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((member) => isDeeper(member, depth - 1));
}

/** Text in UTF-8, with nothing replaced or left out: what is signed is read as others read it. @throws TypeError */
export function utf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** Empty for what is no text: JSON may also hold objects that cannot be turned into any. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
