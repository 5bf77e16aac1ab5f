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
/** Of a document: an SBOM of ten megabytes has a third of it. As many empty lists take a hundred times their text. */
const MAX_VALUES = 1_000_000;

/** JSON that takes more work or memory than any honest document. */
export class TooMuchJson extends SyntaxError {}

/** @throws SyntaxError; TooMuchJson before anything is parsed */
export function parseBounded(json: string, maxValues = MAX_VALUES): unknown {
  checkSize(json, maxValues);
  return JSON.parse(json);
}

/** Counts brackets and commas outside of strings, which is all that depth and number of values depend on. */
function checkSize(json: string, maxValues: number): void {
  let depth = 0;
  let values = 1;
  for (let at = 0; at < json.length; at += 1) {
    const character = json.charCodeAt(at);
    if (character === QUOTE) at = endOfString(json, at);
    else if (character === COMMA) values += 1;
    else if (character === LIST || character === OBJECT) {
      depth += 1;
      values += 1;
    } else if (character === LIST_END || character === OBJECT_END) depth -= 1;
    if (depth > MAX_DEPTH) throw new TooMuchJson('it is nested too deep');
    if (values > maxValues) throw new TooMuchJson(`it has more than ${maxValues} values`);
  }
}

const [QUOTE, COMMA, LIST, LIST_END, OBJECT, OBJECT_END, BACKSLASH] = [
  0x22, 0x2c, 0x5b, 0x5d, 0x7b, 0x7d, 0x5c,
];

/** Where the string that begins at `start` ends; behind the last character where it does not. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let escapes = 0;
    while (json.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return json.length;
}

/** Text in UTF-8, with nothing replaced or left out: what is signed is read as others read it. @throws TypeError */
export function utf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** Empty for what is no text: JSON may also hold objects that cannot be turned into any. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
