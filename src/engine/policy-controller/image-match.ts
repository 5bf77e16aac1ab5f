import { matchesGlob } from '../../text/glob.ts';
import { type ImageMatch, writtenParts } from '../image-match.ts';

const DOCKER_HUB = 'index.docker.io';
/** Patterns that stand for others (pkg/apis/glob/glob.go, Compile). */
const SHORT: Readonly<Record<string, string>> = {
  '*': `${DOCKER_HUB}/library/*`,
  '*/*': `${DOCKER_HUB}/*/*`,
};
/** The same file: whatever has other characters is refused. */
const VALID = /^[a-zA-Z0-9\-_:/*.@]+$/;

/**
 * `images[].glob` of a ClusterImagePolicy: `*` for one part, `**` for several, compared with the name by digest, into
 * which tags are resolved first, as go-containerregistry spells it.
 */
export const clusterImagePolicyImages: ImageMatch = {
  comparedAs({ text, digest }) {
    const written = writtenParts(text);
    const host = written.host === undefined || written.host === 'docker.io' ? DOCKER_HUB : written.host;
    const path =
      host === DOCKER_HUB && !written.path.includes('/') ? `library/${written.path}` : written.path;
    const known = written.digest ?? digest;
    return known === undefined ? undefined : `${host}/${path}@${known}`;
  },
  matches: (pattern, compared) => VALID.test(pattern) && matchesGlob(SHORT[pattern] ?? pattern, compared),
};
