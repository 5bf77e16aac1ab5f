import type { Digest } from '../subject/digest.ts';

/** An image as a Pod names it. */
export interface NamedImage {
  /** As it is written: `nginx`, `docker.io/library/nginx:1@sha256:…`. */
  readonly text: string;
  /** What it stands for now; undefined: that is not known. */
  readonly digest: Digest | undefined;
}

/** How one engine compares the images of a policy with those of a Pod. */
export interface ImageMatch {
  /** What the patterns are compared with; undefined: that is not known without its digest. */
  comparedAs(image: NamedImage): string | undefined;
  /** undefined: the pattern is in a language that is not read here. */
  matches(pattern: string, compared: string): boolean | undefined;
}

/** A reference taken apart as it is written; nothing is added, and nothing is put into another spelling. */
export interface WrittenImage {
  /** Undefined: none is written. */
  readonly host: string | undefined;
  readonly path: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** Takes a reference apart (distribution/reference, `splitDockerDomain`). */
export function writtenParts(text: string): WrittenImage {
  const [named = '', digest] = text.split(/@(.*)/s);
  const slash = named.indexOf('/');
  const first = named.slice(0, Math.max(slash, 0));
  const isHost = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
  const rest = isHost ? named.slice(slash + 1) : named;
  const colon = rest.indexOf(':', rest.lastIndexOf('/') + 1);
  return {
    host: isHost ? first : undefined,
    path: colon < 0 ? rest : rest.slice(0, colon),
    tag: colon < 0 ? undefined : rest.slice(colon + 1),
    digest,
  };
}
