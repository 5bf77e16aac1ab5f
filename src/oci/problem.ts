import type { HttpAnswer } from '../shared/http.ts';

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
  const codes = texts(errors.map(({ code }) => code)).filter((code) => /^[A-Z][A-Z0-9_]{1,60}$/.test(code));
  const text = texts(errors.map(({ message }) => message)).join('\n');
  return { status: answer.status, codes: [...new Set(codes)], text, isHtml: isHtml(answer) };
}

/** Whether a web page came in place of an answer. */
export function isHtml(answer: HttpAnswer): boolean {
  return /^text\/html\b/i.test(answer.headers.get('content-type') ?? '');
}

function texts(values: readonly unknown[]): string[] {
  return values.filter((value) => typeof value === 'string');
}

function errorsIn(body: Buffer): { readonly code?: unknown; readonly message?: unknown }[] {
  try {
    const { errors } = Object(JSON.parse(body.toString('utf8'))) as { errors?: unknown };
    return Array.isArray(errors) ? errors.slice(0, MAX_ERRORS).map((error) => Object(error) as object) : [];
  } catch {
    return [];
  }
}
