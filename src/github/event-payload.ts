import { readFile, stat } from 'node:fs/promises';

/** GitHub caps webhook payloads at 25 MB. */
const MAX_BYTES = 25 * 1024 * 1024;

/**
 * The webhook payload that started the run; undefined where the runner wrote none, or nothing readable:
 * it only decides about untrusted events, which have no token in any case.
 */
export async function readEventPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined) return undefined;
  try {
    if ((await stat(path)).size > MAX_BYTES) return undefined;
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}
