import { json, type ServerAnswer } from '../http-server.ts';
import type { Refusal } from './behaviour.ts';

/** The error document of the OCI distribution-spec, "Error Codes". */
export function errorAnswer(status: number, code: string, message: string, detail?: unknown): ServerAnswer {
  return json(status, { errors: [{ code, message, ...(detail !== undefined && { detail }) }] });
}

export function refusalAnswer(refusal: Refusal, names: Readonly<Record<string, string>> = {}): ServerAnswer {
  const message = refusal.message.replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? '');
  return errorAnswer(refusal.status, refusal.code, message);
}

export const manifestUnknown = (): ServerAnswer => errorAnswer(404, 'MANIFEST_UNKNOWN', 'manifest unknown');

export const blobUnknown = (digest: string): ServerAnswer =>
  errorAnswer(404, 'BLOB_UNKNOWN', 'blob unknown to registry', digest);

export const digestInvalid = (): ServerAnswer =>
  errorAnswer(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content');

/** What Go's router answers on a path that it does not know. */
export const pageNotFound = (): ServerAnswer => ({
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: '404 page not found\n',
});
