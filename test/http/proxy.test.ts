import { describe, expect, it } from 'vitest';
import { proxyFor } from '../../src/http/proxy.ts';

const PROXY = 'http://proxy.example:3128';

describe('which proxy', () => {
  it.each([
    ['upper case', 'https://ghcr.io', { HTTPS_PROXY: PROXY }],
    ['lower case', 'https://ghcr.io', { https_proxy: PROXY }],
    ['lower case before upper case', 'https://ghcr.io', { https_proxy: PROXY, HTTPS_PROXY: 'http://other' }],
    ['no scheme', 'https://ghcr.io', { HTTPS_PROXY: 'proxy.example:3128' }],
  ])('%s', (_, url, environment) => {
    expect(proxyFor(new URL(url), environment)?.origin).toBe(PROXY);
  });

  it.each([
    ['nothing set', 'https://ghcr.io', {}],
    ['empty', 'https://ghcr.io', { HTTPS_PROXY: '' }],
    ['set for the other scheme', 'https://ghcr.io', { HTTP_PROXY: PROXY }],
    ['this machine', 'http://localhost:5000', { HTTP_PROXY: PROXY }],
    ['this machine by address', 'http://127.0.0.1:5000', { HTTP_PROXY: PROXY }],
  ])('none: %s', (_, url, environment) => {
    expect(proxyFor(new URL(url), environment)).toBeUndefined();
  });

  it.each(['socks5://user:s3cret@proxy.example', 'http://user:s3cret%@proxy.example'])(
    'refuses what is no HTTP proxy, without repeating the value: %s',
    (value) => {
      const environment = { HTTPS_PROXY: value };
      expect(() => proxyFor(new URL('https://ghcr.io'), environment)).toThrow(
        'HTTPS_PROXY is not the URL of an HTTP proxy',
      );
    },
  );
});

describe('NO_PROXY', () => {
  const goesDirect = (url: string, noProxy: string) =>
    proxyFor(new URL(url), { HTTPS_PROXY: PROXY, NO_PROXY: noProxy }) === undefined;

  it.each([
    ['https://ghcr.io', 'ghcr.io'],
    ['https://ghcr.io', 'other.example, GHCR.io'],
    ['https://pkg.ghcr.io', 'ghcr.io'],
    ['https://pkg.ghcr.io', '.ghcr.io'],
    ['https://pkg.ghcr.io', '*.ghcr.io'],
    ['https://ghcr.io', '*'],
    ['https://ghcr.io:8443', 'ghcr.io:8443'],
    ['https://ghcr.io', 'ghcr.io:443'],
    ['https://10.1.2.3', '10.0.0.0/8'],
    ['https://10.1.2.3', '10.1.2.3'],
    ['https://[fd00::1]', 'fd00::/8'],
    ['https://[fd00::1]', 'fd00::1'],
  ])('%s goes direct with "%s"', (url, noProxy) => {
    expect(goesDirect(url, noProxy)).toBe(true);
  });

  it.each([
    ['https://ghcr.io', 'notghcr.io'],
    ['https://notghcr.io', 'ghcr.io'],
    ['https://ghcr.io', 'pkg.ghcr.io'],
    ['https://ghcr.io', 'ghcr.io:8443'],
    ['https://10.1.2.3', '11.0.0.0/8'],
    ['https://10.1.2.3', '10.0.0.0/99'],
    ['https://10.1.2.3', '2.3'],
  ])('%s takes the proxy with "%s"', (url, noProxy) => {
    expect(goesDirect(url, noProxy)).toBe(false);
  });
});
