import type { Code } from '../shared/codes.ts';
import { Failure, type FailureClass } from '../shared/failure.ts';
import { isObject, type JsonObject, parseBounded, TooMuchJson, utf8 } from './json.ts';
import { printable } from './printable.ts';
import { unknownKind } from './unknown-kind.ts';

/** What is being read, for messages: `the bundle` and the code of the Failure that a misfit throws. */
export interface JsonDocument {
  readonly name: string;
  readonly class: FailureClass;
  readonly code: Code;
  /** Bytes; a longer document is refused before it is parsed. */
  readonly maxBytes: number;
  /** What makes such a document unreadable, and what to do, where users can do something. */
  readonly why?: string;
  readonly fix?: string;
}

const DECIMAL = /^(?:0|[1-9][0-9]{0,18})$/;
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * One value of a document that came from outside, with the place it has in it. A reader takes exactly what
 * it expects; anything else is a Failure that names the place. Fields it does not ask for are ignored, as
 * protobuf's JSON mapping wants it for newer writers; `null` is an absent field there.
 */
export class JsonValue {
  readonly #value: unknown;
  readonly #place: string;
  readonly #document: JsonDocument;

  constructor(value: unknown, place: string, document: JsonDocument) {
    this.#value = value;
    this.#place = place;
    this.#document = document;
  }

  /** The field `name`, or undefined where it is absent. */
  find(name: string): JsonValue | undefined {
    const fields = this.#fields();
    const value = Object.hasOwn(fields, name) ? fields[name] : null;
    if (value === null) return undefined;
    return new JsonValue(value, this.#place === '' ? name : `${this.#place}.${name}`, this.#document);
  }

  get(name: string): JsonValue {
    const value = this.find(name);
    if (value === undefined) throw this.misfit(`has no ${name}`);
    return value;
  }

  /** Names of the fields, in the document's order. */
  names(): string[] {
    return Object.keys(this.#fields());
  }

  items(max: number): JsonValue[] {
    if (!Array.isArray(this.#value)) throw this.misfit('is not a list');
    if (this.#value.length > max) throw this.misfit(`has more than ${max} elements`);
    return this.#value.map((value, i) => new JsonValue(value, `${this.#place}[${i}]`, this.#document));
  }

  isTrue(): boolean {
    return this.#value === true;
  }

  /** @param maxLength in characters */
  text(maxLength = Infinity): string {
    if (typeof this.#value !== 'string') throw this.misfit('is not a string');
    if (this.#value.length > maxLength) throw this.misfit(`is longer than ${maxLength} characters`);
    return this.#value;
  }

  /** Padded standard base64, one spelling per value. @param maxBytes once it is decoded */
  base64(maxBytes = Infinity): Buffer {
    const text = this.text();
    // Three bytes are four characters: the length of the text tells all but the last two bytes, before it is decoded.
    const isTooLong = text.length > 4 * Math.ceil(maxBytes / 3);
    const bytes = isTooLong ? undefined : Buffer.from(text, 'base64');
    if (bytes === undefined || bytes.length > maxBytes) throw this.misfit(`is longer than ${maxBytes} bytes`);
    // Node reads over what does not belong there. A regular expression would exhaust the stack on megabytes.
    if (bytes.toString('base64') !== text) throw this.misfit('is not base64');
    return bytes;
  }

  /** Exactly `length` bytes in lower-case hexadecimal digits. */
  hex(length: number): Buffer {
    const text = this.text();
    if (!/^[0-9a-f]*$/.test(text) || text.length !== 2 * length)
      throw this.misfit(`is not ${length} bytes in hex`);
    return Buffer.from(text, 'hex');
  }

  /** A non-negative int64 as decimal digits: protobuf's JSON writes a string, Rekor v1 a number. */
  decimal(): string {
    const text = typeof this.#value === 'number' ? String(this.#value) : this.text();
    if (!DECIMAL.test(text)) throw this.misfit('is not a whole number from 0');
    return text;
  }

  /** The JSON in `bytes`, which this value holds in some encoding. */
  nested(bytes: Uint8Array): JsonValue {
    return parseJson(bytes, { ...this.#document, name: `${this.#place} in ${this.#document.name}` });
  }

  date(): Date {
    const date = new Date(RFC3339.test(this.text()) ? this.text() : Number.NaN);
    if (Number.isNaN(date.getTime())) throw this.misfit('is not an RFC 3339 time');
    return date;
  }

  /** All of it, for readers of documents that may have any shape. */
  raw(): unknown {
    return this.#value;
  }

  misfit(problem: string): Failure {
    return malformed(this.#document, `${this.#place || 'it'} ${problem}`);
  }

  /** For what may be right, but is of a kind or version that this program does not know. */
  unknownKind(problem: string, fix?: string): Failure {
    return unknownKind(`${this.#document.name}, for ${this.#place || 'it'} ${problem}`, fix);
  }

  #fields(): JsonObject {
    if (!isObject(this.#value)) throw this.misfit('is not an object');
    return this.#value;
  }
}

/**
 * Parses UTF-8 JSON.
 * @throws Failure with the document's code
 */
export function parseJson(json: string | Uint8Array, document: JsonDocument): JsonValue {
  const bytes = typeof json === 'string' ? Buffer.byteLength(json) : json.byteLength;
  if (bytes > document.maxBytes) throw malformed(document, `it is longer than ${document.maxBytes} bytes`);
  try {
    return new JsonValue(parseBounded(typeof json === 'string' ? json : utf8(json)), '', document);
  } catch (error) {
    // The parser's own message quotes the document.
    throw malformed(document, error instanceof TooMuchJson ? error.message : 'it is not JSON');
  }
}

function malformed({ name, why, fix, ...document }: JsonDocument, problem: string): Failure {
  return new Failure({
    class: document.class,
    code: document.code,
    what: `${name} cannot be read: ${printable(problem)}`,
    ...(why !== undefined && { why }),
    ...(fix !== undefined && { fix }),
  });
}
