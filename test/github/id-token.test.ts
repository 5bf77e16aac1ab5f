import { describe, expect, it, onTestFinished } from 'vitest';
import { readEnvironment } from '../../src/github/environment.ts';
import { requestIdToken } from '../../src/github/id-token.ts';
import { createHttp } from '../../src/http/http.ts';
import { failureOf } from '../support/failure-of.ts';
import { json, type ServerAnswer, startHttpServer } from '../fake/http-server.ts';
import { collectingLog } from '../support/log.ts';

const TOKEN = 'eyJhIjoxfQ.eyJiIjoyfQ.c2ln';

async function start(answer: ServerAnswer) {
  const seen: { url: URL; authorization: string | undefined }[] = [];
  const server = await startHttpServer({
    service: 'issuer',
    handler: ({ url, headers }) => {
      seen.push({ url, authorization: headers.authorization });
      return answer;
    },
  });
  onTestFinished(() => server.close());
  const log = collectingLog();
  const environment = readEnvironment({
    ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
  });
  const http = createHttp({ log, environment: {} });
  return { log, seen, request: () => requestIdToken(environment, http, log) };
}

describe('an identity token', () => {
  it('is requested for Sigstore, with the request token', async () => {
    const { seen, request } = await start(json(200, { count: 1, value: TOKEN }));
    expect(await request()).toBe(TOKEN);
    expect(seen[0]?.url.search).toBe('?api-version=2.0&audience=sigstore');
    expect(seen[0]?.authorization).toBe('Bearer request-token');
  });

  it('is masked, as the request token is, before anything else is said', async () => {
    const { log, request } = await start(json(200, { value: TOKEN }));
    await request();
    expect(log.messages('mask')).toEqual(['request-token', TOKEN]);
    expect(log.text()).not.toMatch(/request-token|eyJ/);
  });

  it.each([
    ['a refusal', json(403, { message: 'no', value: TOKEN }), /answered 403$/, 'id-token-refused'],
    ['no token', json(200, { count: 0 }), /answered without a token$/, 'id-token-malformed'],
    ['an empty token', json(200, { value: '' }), /without a token$/, 'id-token-malformed'],
    ['a web page', { status: 200, body: `<html>${TOKEN}</html>` }, /without a token$/, 'id-token-malformed'],
    [
      'a redirect',
      { status: 302, headers: { location: 'https://elsewhere.example' } },
      /answered 302$/,
      'id-token-refused',
    ],
  ])('is not in %s, and nothing of that is told', async (_name, answer, says, code) => {
    const { log, request } = await start(answer);
    const failure = await failureOf(request);
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(says);
    expect(`${failure.message}${failure.stack}${log.text()}`).not.toMatch(/request-token|eyJ/);
  });
});
