import { describe, expect, it } from 'vitest';
import { serviceUnavailable } from '../../../src/http/unavailable.ts';
import { Failure } from '../../../src/shared/failure.ts';
import { CA_SERVICE } from '../../../src/sigstore/fulcio.ts';
import { outageIn } from '../../../src/task/sign/outage.ts';

const request = { service: CA_SERVICE, url: new URL('https://fulcio.example') };

/** As Node and undici throw it. */
const networkError = (code: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error('it failed'), { code }) });

describe('what the key for outages follows', () => {
  it.each(['ECONNREFUSED', 'ECONNRESET', 'EAI_AGAIN', 'ETIMEDOUT'])(
    'a service that is not there: %s',
    (code) => {
      const failure = serviceUnavailable(request, { cause: code, error: networkError(code) });
      expect(outageIn(failure)).toMatchObject({ service: CA_SERVICE, code: 'service-unavailable' });
    },
  );

  it.each(['ENOTFOUND', 'UND_ERR_ABORTED'])('and not what the user has to mend: %s', (code) => {
    const failure = serviceUnavailable(request, { cause: code, error: networkError(code) });
    expect([failure.class, outageIn(failure)]).toEqual(['unavailable', undefined]);
  });

  it('nor any other service, or a failure of the same class', () => {
    const registry = serviceUnavailable({ ...request, service: 'ghcr.io' }, { cause: '503' });
    const root = new Failure({ class: 'unavailable', code: 'trusted-root-untrusted', what: 'no root' });
    expect([outageIn(registry), outageIn(root), outageIn(new Error('a defect'))]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
