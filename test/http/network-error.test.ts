import { describe, expect, it } from 'vitest';
import { networkTrouble } from '../../src/http/network-error.ts';
import { Failure } from '../../src/shared/failure.ts';

/** An error as fetch throws it. */
function fetchFailed(code: string, message = code): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });
}

const thrownBy = (error: unknown): unknown => {
  try {
    return networkTrouble(error, 'ghcr.io', {});
  } catch (thrown) {
    return thrown;
  }
};

describe('trouble on the network', () => {
  it.each([
    ['ECONNREFUSED', 'connection refused'],
    ['UND_ERR_SOCKET', 'connection dropped'],
    ['EAI_AGAIN', 'name look-up failed'],
    ['ESOMETHING', 'connection failed (ESOMETHING)'],
  ])('%s is worth another attempt: %s', (code, cause) => {
    expect(networkTrouble(fetchFailed(code), 'ghcr.io', {})).toMatchObject({ cause, attempts: Infinity });
  });

  it('an attempt that took too long is worth another', () => {
    const timeout = new DOMException('aborted', 'TimeoutError');
    expect(networkTrouble(timeout, 'ghcr.io', {}).cause).toBe('no answer in time');
  });

  it('a host that does not exist is looked up a few times only', () => {
    expect(networkTrouble(fetchFailed('ENOTFOUND'), 'ghcr.oi', {}).attempts).toBe(4);
  });

  it.each(['SELF_SIGNED_CERT_IN_CHAIN', 'CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'EPROTO'])(
    '%s stays: it names the variable for private CAs',
    (code) => {
      const failure = thrownBy(fetchFailed(code));
      expect(failure).toBeInstanceOf(Failure);
      expect(failure).toMatchObject({
        code: 'tls-untrusted',
        message: `No trusted TLS connection to ghcr.io: ${code}`,
        fix: expect.stringContaining('NODE_EXTRA_CA_CERTS') as string,
      });
    },
  );

  it('a port that fetch blocks stays blocked', () => {
    expect(thrownBy(fetchFailed('', 'bad port'))).toMatchObject({ code: 'port-refused' });
  });

  it('a defect is thrown as it is', () => {
    const defect = new TypeError('x is not a function');
    expect(thrownBy(defect)).toBe(defect);
  });
});
