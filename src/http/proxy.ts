import { BlockList, isIP } from 'node:net';
import { Failure } from '../shared/failure.ts';
import { isLoopback } from './loopback.ts';

/** HTTPS_PROXY, HTTP_PROXY and NO_PROXY in upper or lower case, as in the process's environment. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for a request to `url`, by the usual variables; lower case wins, as in curl.
 * This machine is never asked for through a proxy.
 * @throws Failure `proxy-malformed`
 */
export function proxyFor(url: URL, environment: ProxyEnvironment): URL | undefined {
  const scheme = url.protocol.slice(0, -1);
  const name = [`${scheme}_proxy`, `${scheme.toUpperCase()}_PROXY`].find((key) => environment[key]);
  const value = name && environment[name];
  if (!value || isLoopback(url.hostname)) return undefined;
  if (isExcluded(url, environment['no_proxy'] || environment['NO_PROXY'] || '')) return undefined;
  const proxy = URL.parse(value.includes('://') ? value : `http://${value}`);
  if (proxy && /^https?:$/.test(proxy.protocol) && hasReadableLogin(proxy)) return proxy;
  throw new Failure({
    class: 'usage',
    code: 'proxy-malformed',
    what: `${name} is not the URL of an HTTP proxy`,
    why: 'it is of another kind, or its password has a % that is not written %25',
    fix: `${name}: http://proxy.example:3128`,
  });
}

function hasReadableLogin({ username, password }: URL): boolean {
  try {
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}

/**
 * NO_PROXY: names separated by commas or spaces. `example.com` and `.example.com` also stand for the
 * subdomains, `host:port` for that port only, `10.0.0.0/8` for the addresses, `*` for everything.
 */
function isExcluded(url: URL, noProxy: string): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => entry === '*' || isInRange(host, entry) || isNamed(host, port, entry));
}

function isNamed(host: string, port: string, entry: string): boolean {
  const [, name = '', onlyPort] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(isIP(entry) ? `[${entry}]` : entry) ?? [];
  const bare = name.replace(/^\[|\]$/g, '');
  if (bare === '' || (onlyPort !== undefined && onlyPort !== port)) return false;
  return host === bare || (isIP(host) === 0 && host.endsWith(`.${bare}`));
}

function isInRange(host: string, entry: string): boolean {
  const [network = '', bits = ''] = entry.split('/');
  const version = isIP(network);
  if (version === 0 || isIP(host) !== version || !/^\d{1,3}$/.test(bits)) return false;
  if (Number(bits) > (version === 4 ? 32 : 128)) return false;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  const range = new BlockList();
  range.addSubnet(network, Number(bits), family);
  return range.check(host, family);
}
