import { request as httpRequest } from 'node:http';
import { describe, expect, it } from 'vitest';
import { sha256Digest } from '../../../src/subject/digest.ts';
import type { Mode } from './modes.ts';
import { errorOf, REPOSITORY, startWithClient } from './test-client.ts';

const blob = Buffer.from('content');
const digest = sha256Digest(blob);

describe('an upload', () => {
  it.each<[Mode, RegExp]>([
    ['plain', /^http:\/\/localhost:\d+\/v2\/acme\/app\/blobs\/uploads\/[0-9a-f-]{36}\?_state=/],
    ['ghcr', /^\/v2\/acme\/app\/blobs\/upload\/[0-9a-f-]{36}$/],
    ['acr', /^\/v2\/acme\/app\/blobs\/uploads\/[0-9a-f-]{36}\?_nouploadcache=false&_state=/],
  ])('of %s is at a place like %s', async (mode, location) => {
    const { registry, send } = await startWithClient({ mode });
    const opened = await send('POST', 'blobs/uploads/');
    expect(opened.status).toBe(202);
    expect(opened.headers.get('location')).toMatch(location);
    const upload = new URL(opened.headers.get('location') ?? '', registry.url);
    upload.searchParams.set('digest', digest);
    const done = await send('PUT', upload.href, { body: blob });
    expect([done.status, done.headers.get('docker-content-digest')]).toEqual([201, digest]);
    expect(registry.store.blob(REPOSITORY, digest)).toEqual(blob);
  });

  it('takes chunks in their order', async () => {
    const { registry, send } = await startWithClient({ mode: 'plain' });
    const location = (await send('POST', 'blobs/uploads/')).headers.get('location') ?? '';
    const patch = async (body: string, range: string) => {
      const answer = await send('PATCH', location, { body, headers: { 'content-range': range } });
      return [answer.status, answer.headers.get('range')];
    };
    expect(await patch('con', '0-2')).toEqual([202, '0-2']);
    expect(await patch('ent', '4-6')).toEqual([416, '0-2']);
    expect((await send('GET', location)).headers.get('range')).toBe('0-2');
    expect(await patch('tent', '3-6')).toEqual([202, '0-6']);
    expect((await send('PUT', `${location}&digest=${digest}`)).status).toBe(201);
    expect(registry.store.blob(REPOSITORY, digest)).toEqual(blob);
    expect((await send('GET', location)).status).toBe(404);
  });

  it.each<[Mode, number, boolean]>([
    ['oci11', 201, true],
    ['plain', 202, false],
    ['ghcr', 202, false],
    ['ecr', 405, false],
  ])('in one POST: %s answers %i', async (mode, status, stored) => {
    const { registry, send } = await startWithClient({ mode });
    const answer = await send('POST', `blobs/uploads/?digest=${digest}`, { body: blob });
    expect(answer.status).toBe(status);
    expect(registry.store.blob(REPOSITORY, digest) !== undefined).toBe(stored);
  });

  it('of another content than its digest says is refused', async () => {
    const { registry, send } = await startWithClient({ mode: 'oci11' });
    const answer = await send('POST', `blobs/uploads/?digest=${digest}`, { body: 'other' });
    expect(await errorOf(answer)).toMatch(/^400 DIGEST_INVALID/);
    expect(registry.store.blob(REPOSITORY, digest)).toBeUndefined();
  });

  it('is opened in place of a mount', async () => {
    const { send } = await startWithClient({ mode: 'plain' });
    const answer = await send('POST', `blobs/uploads/?mount=${digest}&from=acme/other`);
    expect([answer.status, answer.headers.has('location')]).toEqual([202, true]);
  });

  it('of gar answers with more headers than Node takes', async () => {
    const { registry, headers, send } = await startWithClient({ mode: 'gar', headerPadding: 21_000 });
    await expect(send('POST', 'blobs/uploads/')).rejects.toMatchObject({
      cause: { code: 'UND_ERR_HEADERS_OVERFLOW' },
    });
    const options = { method: 'POST', headers, maxHeaderSize: 32_768 };
    const status = await new Promise((resolve, reject) => {
      httpRequest(`${registry.url}/v2/${REPOSITORY}/blobs/uploads/`, options, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(202);
  });
});
