import { readFile } from 'node:fs/promises';
import { objectIn } from '../text/json.ts';

/**
 * The webhook payload that started the run (docs.github.com, "Webhook events and payloads"), from the file that
 * GITHUB_EVENT_PATH names. undefined: there is none that can be read.
 */
export async function readEventPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined) return undefined;
  try {
    return objectIn(await readFile(path));
  } catch {
    return undefined;
  }
}
