import type { HttpAnswer } from '../http/message.ts';
import { isObject, type JsonObject, objectIn, textOf } from '../text/json.ts';
import { printable } from '../text/printable.ts';

/** What an answer that is no success says. */
export interface Problem {
  readonly status: number;
  /** Error codes of the distribution-spec ("Error Codes"), such as `DENIED`. Safe to show. */
  readonly codes: readonly string[];
  /** The messages, to recognise what codes do not tell apart. Not to be shown: see `saidBy`. */
  readonly text: string;
  /** Whether it is refused for how often was asked, whatever the status. */
  readonly limitsRate: boolean;
  readonly isHtml: boolean;
}

const MAX_ERRORS = 20;
const MAX_WORDS = 200;
const RATE = /rate.?limit|too ?many ?requests|request limit/i;

export function problemOf(answer: HttpAnswer): Problem {
  const errors = errorsIn(answer.body);
  const codes = errors.map(({ code }) => textOf(code)).filter((code) => /^[A-Z][A-Z0-9_]{1,60}$/.test(code));
  const text = errors.map(({ message }) => textOf(message)).join('\n');
  const limitsRate = answer.status === 429 || codes.includes('TOOMANYREQUESTS') || RATE.test(text);
  return { status: answer.status, codes: [...new Set(codes)], text, limitsRate, isHtml: isHtml(answer) };
}

/**
 * The registry's own words, on one line that holds nothing but plain text; undefined: it said none. What may be a
 * secret that it repeats is left out: what was sent, whatever looks like a token, and the queries of addresses.
 * @param secrets that were sent, in every form
 */
export function saidBy(answer: HttpAnswer, secrets: readonly string[]): string | undefined {
  const [first] = errorsIn(answer.body)
    .map(({ message, code }) => textOf(message) || textOf(code))
    .filter((text) => text !== '');
  const text = first ?? plainText(answer);
  if (text === undefined || secrets.some((secret) => text.includes(secret))) return undefined;
  const words = text
    .replace(/\?\S*/g, '?')
    .replace(/[^\s"'(),;]+/g, (word) => (mayBeSecret(word) ? '…' : word));
  return printable(words.replaceAll('…', '...').replace(/\s+/g, ' '), MAX_WORDS) || undefined;
}

/** Names, paths and digests are not: a token is long, and mixes letters of both cases and digits. */
function mayBeSecret(word: string): boolean {
  return word
    .replace(/sha256:[0-9a-f]{64}/g, '')
    .split(/[/:=@]/)
    .some((part) => part.length >= 20 && /[a-z]/.test(part) && /[A-Z]/.test(part) && /\d/.test(part));
}

function plainText(answer: HttpAnswer): string | undefined {
  if (!/^text\/plain\b/i.test(answer.headers.get('content-type') ?? '')) return undefined;
  const text = answer.body.subarray(0, 1000).toString('utf8').trim();
  return /^[[{]/.test(text) ? undefined : text.split('\n')[0];
}

/** Whether a web page came in place of an answer. */
export function isHtml(answer: HttpAnswer): boolean {
  return /^text\/html\b/i.test(answer.headers.get('content-type') ?? '');
}

function errorsIn(body: Buffer): JsonObject[] {
  const errors = objectIn(body)?.errors;
  return Array.isArray(errors) ? errors.slice(0, MAX_ERRORS).filter(isObject) : [];
}
