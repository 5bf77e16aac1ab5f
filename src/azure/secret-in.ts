import type { HttpAnswer } from '../http/message.ts';
import type { Log } from '../shared/log.ts';
import { objectIn } from '../text/json.ts';

const MAX_TOKEN = 32 * 1024;

/**
 * The token in a field of an answer in JSON, masked before anything is parsed; undefined: there is none that could be
 * sent in a header.
 */
export function secretIn(answer: HttpAnswer, field: string, log: Log): string | undefined {
  const written = new RegExp(`"${field}"\\s*:\\s*"([^"]+)"`, 'g');
  for (const [, text = ''] of answer.body.toString('utf8').matchAll(written)) log.mask(text);
  const found = objectIn(answer.body)?.[field];
  if (typeof found !== 'string' || found === '') return undefined;
  // As it is once its escapes are gone.
  log.mask(found);
  return found.length <= MAX_TOKEN && /^[\x21-\x7e]+$/.test(found) ? found : undefined;
}
