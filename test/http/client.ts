import { createHttp, type HttpOptions } from '../../src/http/http.ts';
import type { HttpRequest } from '../../src/http/message.ts';
import { Failure } from '../../src/shared/failure.ts';
import type { HttpServer } from '../fake/http-server.ts';
import { collectingLog } from '../support/log.ts';

/** A client whose waits pass at once: `time.passed` is what they would have taken. */
export function clientOf(server: HttpServer, options: Partial<HttpOptions> = {}) {
  const log = collectingLog();
  const time = { passed: 0 };
  const http = createHttp({
    log,
    environment: {},
    timeoutMs: 600_000,
    random: () => 1,
    sleep: async (ms) => void (time.passed += ms),
    now: () => time.passed,
    ...options,
  });
  const send = (request: Partial<HttpRequest> = {}) =>
    http.send({ service: 'Rekor', url: new URL(`${server.url}/api`), ...request });
  return { http, send, log, time };
}

/** What a promise fails with. */
export const failureOf = async (promise: Promise<unknown>): Promise<Failure> => {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Failure) return error;
  throw new Error('expected a Failure', { cause: error });
};
