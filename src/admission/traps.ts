import { writtenParts } from '../engine/image-match.ts';
import { MAX_REFERRERS } from '../engine/kyverno/facts.ts';
import type { Policy } from '../engine/policy.ts';
import type { Digest } from '../subject/digest.ts';
import type { EngineAnswer } from './admit.ts';
import type { FoundImage } from './found-image.ts';
import { isForImage } from './scope.ts';

/** What only shows later. */
export type TrapKind =
  | 'by-tag'
  | 'running-but-rejected'
  | 'tag-moved'
  | 'index-signed-only'
  | 'many-artifacts'
  | 'other-spelling'
  | 'nobody-looks'
  | 'excepted-for-now';

export interface Trap {
  readonly kind: TrapKind;
  readonly message: string;
}

export interface TrapQuestion {
  /** Everywhere it is named. */
  readonly found: readonly FoundImage[];
  readonly digest: Digest | undefined;
  readonly answers: readonly EngineAnswer[];
  readonly policies: readonly Policy[];
  /** Entries in the list of what refers to it, whatever they are. */
  readonly referrers: number;
  /** The signed index that names it, where it is a platform that is not signed itself. */
  readonly signedIndex: Digest | undefined;
}

/** From so many on, one more build may be too many. */
const MANY = MAX_REFERRERS / 2;

/** The traps that an image is in. */
export function trapsOf(question: TrapQuestion): Trap[] {
  const found: readonly (Trap | undefined)[] = [
    byTag(question),
    ...running(question),
    signedIndex(question),
    many(question),
    spelling(question),
    nobody(question),
    excepted(question),
  ];
  return found.filter((trap) => trap !== undefined);
}

function byTag({ found: [first] }: TrapQuestion): Trap | undefined {
  if (!first || first.image.includes('@sha256:')) return undefined;
  return {
    kind: 'by-tag',
    message: 'named by a tag: what it stands for when a Pod starts may be another image',
  };
}

function running({ found, digest, answers }: TrapQuestion): Trap[] {
  const pods = found.filter(({ object }) => object.isRunning);
  const [pod] = pods;
  if (!pod) return [];
  const traps: Trap[] = [];
  const count = pods.length === 1 ? `Pod ${pod.from.name} runs` : `${pods.length} Pods run`;
  if (answers.some(({ verdict }) => verdict === 'reject'))
    traps.push({
      kind: 'running-but-rejected',
      message: `${count} it now, and would be rejected when rescheduled`,
    });
  const other = pods.find(
    (one) => one.running !== undefined && digest !== undefined && one.running !== digest,
  );
  if (other && !other.image.includes('@'))
    traps.push({
      kind: 'tag-moved',
      message: `Pod ${other.from.name} runs ${other.running}, and the tag stands for ${digest} now`,
    });
  return traps;
}

function signedIndex({ signedIndex: index }: TrapQuestion): Trap | undefined {
  if (index === undefined) return undefined;
  const message = `it is one platform of ${index}, which is signed, and is not signed itself: name the index, or sign with recursive`;
  return { kind: 'index-signed-only', message };
}

function many({ referrers }: TrapQuestion): Trap | undefined {
  if (referrers < MANY) return undefined;
  return {
    kind: 'many-artifacts',
    message: `${referrers} artifacts are attached, and a ClusterPolicy of Kyverno's for bundles stops at ${MAX_REFERRERS}`,
  };
}

/** A policy is for the same image in another spelling, and compares text. */
function spelling({ found: [first], digest, policies }: TrapQuestion): Trap | undefined {
  if (!first) return undefined;
  const others = spellingsOf(first.image, digest);
  for (const policy of policies) {
    if (isForImage(policy, { text: first.image, digest }) !== false) continue;
    const missed = others.find((text) => isForImage(policy, { text, digest }) === true);
    if (missed !== undefined)
      return {
        kind: 'other-spelling',
        message: `${policy.name.value} is for ${missed}, which is the same image, and misses it as it is written`,
      };
  }
  return undefined;
}

const DOCKER_HUB = ['docker.io', 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com'];

/** The same image as others write it: hosts and paths of Docker Hub, by tag or by digest. */
function spellingsOf(image: string, digest: Digest | undefined): string[] {
  const { host, path, tag, digest: written } = writtenParts(image);
  const isHub = host === undefined || DOCKER_HUB.includes(host);
  const hosts = isHub ? [...DOCKER_HUB.map((one) => `${one}/`), ''] : [`${host}/`];
  const bare = path.replace(/^library\//, '');
  const paths = isHub && !bare.includes('/') ? [bare, `library/${bare}`] : [path];
  const known = written ?? digest;
  const ends = [`:${tag ?? 'latest'}`, ...(known === undefined ? [] : [`@${known}`])];
  return hosts.flatMap((one) => paths.flatMap((name) => ends.map((end) => `${one}${name}${end}`)));
}

function nobody({ answers }: TrapQuestion): Trap | undefined {
  if (answers.length === 0 || answers.some(({ verdict }) => verdict !== 'not-looked-at')) return undefined;
  return { kind: 'nobody-looks', message: 'no engine looks at it: whatever it is, it runs' };
}

function excepted({ answers }: TrapQuestion): Trap | undefined {
  const exception = answers.find((one) => one.excepted)?.excepted;
  if (!exception) return undefined;
  const { by, until } = exception;
  const end = until === undefined ? 'which nothing ends by itself' : `which ends at ${until}`;
  return { kind: 'excepted-for-now', message: `it passes by the exception ${by} alone, ${end}` };
}
