import type { HttpAnswer } from '../http/message.ts';
import { isObject, type JsonObject, objectIn, textOf } from '../text/json.ts';

/** What an answer that is no success says. */
export interface Problem {
  readonly status: number;
  /** Error codes of the distribution-spec ("Error Codes"), such as `DENIED`. Safe to show. */
  readonly codes: readonly string[];
  /** The messages, to recognise what codes do not tell apart. Never shown: they may repeat a request. */
  readonly text: string;
  readonly isHtml: boolean;
}

const MAX_ERRORS = 20;

export function problemOf(answer: HttpAnswer): Problem {
  const errors = errorsIn(answer.body);
  const codes = errors.map(({ code }) => textOf(code)).filter((code) => /^[A-Z][A-Z0-9_]{1,60}$/.test(code));
  const text = errors.map(({ message }) => textOf(message)).join('\n');
  return { status: answer.status, codes: [...new Set(codes)], text, isHtml: isHtml(answer) };
}

/** Whether a web page came in place of an answer. */
export function isHtml(answer: HttpAnswer): boolean {
  return /^text\/html\b/i.test(answer.headers.get('content-type') ?? '');
}

function errorsIn(body: Buffer): JsonObject[] {
  const errors = objectIn(body)?.errors;
  return Array.isArray(errors) ? errors.slice(0, MAX_ERRORS).filter(isObject) : [];
}
