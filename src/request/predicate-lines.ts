import { type Platform, readPlatform } from '../oci/layout/platform.ts';
import { PREDICATE_ALIASES, predicateTypeOf } from '../statement/predicate-types.ts';
import { type Digest, parseDigest } from '../subject/digest.ts';
import { parseLines } from '../text/parse.ts';

/** One line of `sbom` or `predicates`: a file, and what is said of it before `=`. */
export interface PredicateLine {
  readonly input: 'sbom' | 'predicates' | 'build-claims';
  readonly path: string;
  /** A URI; undefined: to be found out from the file. */
  readonly type?: string;
  /** The platform of the image that it is about. */
  readonly platform?: Platform;
  /** The digest that it is about, where several images are signed. */
  readonly digest?: Digest;
}

/** Operating systems of images (Go's GOOS): `out/sbom=1.json` is a path. */
const SYSTEMS = ['linux', 'windows', 'darwin', 'freebsd', 'netbsd', 'openbsd', 'wasip1'];
/** A URI with a scheme that names an authority or is registered for names. */
const URI = /^([a-z][a-z0-9+.-]*:\/\/|urn:)\S+$/i;

/**
 * The lines of `sbom` or `predicates`: `path`, or with `TYPE=`, `os/architecture=` or `sha256:…=` before it, in any
 * order. A path may hold `=` itself.
 * @throws Failure those of `parseDigest`
 */
export function parsePredicateLines(input: PredicateLine['input'], text: string): PredicateLine[] {
  return parseLines(text).map((line) => ({ input, ...parseLine(line) }));
}

function parseLine(line: string): Omit<PredicateLine, 'input'> {
  const at = line.indexOf('=');
  const said = at < 0 ? undefined : saidBy(line.slice(0, at).trim());
  if (said === undefined) return { path: line };
  return { ...said, ...parseLine(line.slice(at + 1).trim()) };
}

/** What stands before `=`; undefined: it belongs to the path. */
function saidBy(word: string): Omit<PredicateLine, 'input' | 'path'> | undefined {
  if (word.startsWith('sha256:')) return { digest: parseDigest(word) };
  if (PREDICATE_ALIASES.includes(word) || URI.test(word)) {
    const type = predicateTypeOf(word);
    return type === undefined ? undefined : { type };
  }
  const [os = '', architecture, variant = '', ...more] = word.split('/');
  const isSystem = SYSTEMS.includes(os.toLowerCase()) && more.length === 0;
  const platform = isSystem ? readPlatform({ os, architecture, variant }) : undefined;
  return platform && { platform };
}
