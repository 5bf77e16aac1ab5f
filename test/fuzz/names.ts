import { URL } from 'node:url';
import { isLoopback } from '../../src/http/loopback.ts';
import { canonicalName, type ImageName, nameOf, parseImageName } from '../../src/subject/repository.ts';
import { mutateBytes } from './mutate.ts';
import type { Random } from './random.ts';
import { grown, orRefused, type Target } from './target.ts';

const SCHEMES = ['', '', '', 'oci://', 'docker://', 'OCI://', 'https://'];
const REGISTRIES = [
  ...['ghcr.io', 'GHCR.io.', 'ghcr.io:443', 'ghcr.io:0443', 'ghcr.io:80', 'docker.io', 'index.docker.io'],
  ...['registry-1.docker.io:443', 'registry.hub.docker.com', 'localhost', 'localhost:5000', 'localhost:443'],
  ...['127.0.0.1:80', '127.1:5000', '0x7f.1', '[::1]:5000', '[0:0::1]', '[::ffff:1.2.3.4]', '1.2.3.4'],
  ...['acme.azurecr.io', 'xn--bcher-kva.example', 'bücher.example', 'a..b', 'acme', 'acme:443', 'a.b:99999'],
];
const PATHS = [
  'acme/app',
  'node',
  'library/node',
  'Acme/App',
  'a/b/c',
  'a__b/c---d',
  'a//b',
  '../x',
  'a_',
  '',
];
const ENDS = [
  ...['', '', ':v1', ':latest', ':', ':V1.0_x', `@sha256:${'a'.repeat(64)}`, `:v1@sha256:${'0'.repeat(64)}`],
  ...[`@sha512:${'a'.repeat(128)}`, '@sha256:', '@', '@sha256:A'],
];
const DOCKER_HUB = ['docker.io', 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com'];

/** One registry has one name, however it is spelled, and no other registry has it. */
export function nameTargets(parse: (text: string) => ImageName = parseImageName): Target[] {
  return [{ name: 'image names', weight: 20, run: (random) => change(random, parse) }];
}

function change(random: Random, parse: (text: string) => ImageName): boolean {
  const written = [Buffer.from(generate(random)), Buffer.from(generate(random))] as const;
  const changed = random.below(2) === 0 ? mutateBytes(...written, random) : written[0];
  const text = grown(changed, random).toString('utf8');
  const name = orRefused(() => parse(text));
  if (!name) return false;
  const canonical = canonicalName(name);
  const again = canonicalName(parse(canonical));
  if (again !== canonical) throw new Error(`${text} is ${canonical}, and that is ${again}`);
  checkSameHost(text, name);
  for (const spelling of spellingsOf(name)) {
    const other = nameOf(parse(spelling).repository);
    if (other !== nameOf(name.repository))
      throw new Error(`${spelling} is ${other}, not ${nameOf(name.repository)}`);
  }
  return true;
}

function generate(random: Random): string {
  return `${random.pick(SCHEMES)}${random.pick(REGISTRIES)}/${random.pick(PATHS)}${random.pick(ENDS)}`;
}

/** The machine that is asked is the one that was written, as URLs are read. */
function checkSameHost(text: string, { repository: { registry } }: ImageName): void {
  const written = text.replace(/^(oci|docker):\/\//i, '').split('/')[0] ?? '';
  const [asked, meant] = [registry, written].map((host) => placeOf(host));
  if (asked !== meant) throw new Error(`${text} is at ${meant}, but ${asked} would be asked`);
}

function placeOf(registry: string): string {
  const { hostname, port } = new URL(`https://${registry}`);
  const host = hostname.replace(/\.$/, '');
  const isHub = DOCKER_HUB.includes(host) && port === '';
  const isPlain = isLoopback(host) && !/:0*443$/.test(registry);
  return isHub ? 'docker.io' : `${host}:${port || (isPlain ? '80' : '443')}`;
}

/** The same repository as others write it. */
function spellingsOf({ repository: { registry, path } }: ImageName): string[] {
  const hosts = [
    registry,
    registry.toUpperCase(),
    `oci://${registry}`,
    registry.replace(/:(\d{1,4})$/, ':0$1'),
  ];
  const { hostname, port } = new URL(`https://${registry}`);
  const isHub = registry === 'docker.io';
  if (port === '' && !registry.includes(':') && !isLoopback(hostname))
    hosts.push(`${registry}:443`, `${registry}:0443`);
  if (/[a-z]$/.test(hostname)) hosts.push(registry.replace(/(?=:\d+$)|$/, '.'));
  if (isHub) hosts.push(...DOCKER_HUB);
  const short = isHub ? path.replace(/^library\/(?=[^/]+$)/, '') : path;
  return hosts.flatMap((host) => [`${host}/${path}`, `${host}/${short}`]);
}
