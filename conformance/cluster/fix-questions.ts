import type { Way } from './attacks.ts';
import type { FixImage } from './fix-images.ts';

/** How the wrong example of a rule is judged, before and after `--fix`. */
export interface Judged {
  /**
   * `loads`: its engine, or the API server for it, did not take it before. `rejects`: what was admitted before is
   * rejected after. `admits`: what was rejected before is admitted after. `same`: nothing that is asked of it is
   * answered otherwise.
   */
  readonly becomes: 'loads' | 'rejects' | 'admits' | 'same';
  /** What is asked, or why nothing differs, for people. */
  readonly question: string;
  readonly image: FixImage;
  readonly way?: Way;
  /** No image that is signed is what the example is for. */
  readonly alone?: boolean;
  /** It shows once the certificate of the image's signature is over: ten minutes after signing. */
  readonly isAged?: boolean;
  /** Default: what the policy does in a cluster. */
  readonly by?: 'ratify';
}

const UNSIGNED = { becomes: 'rejects', question: 'unsigned image', image: 'unsigned' } as const;
const LOADS = { becomes: 'loads', question: 'kubectl apply', image: 'signed' } as const;
const SIGNED = { becomes: 'admits', question: 'the signed image', image: 'signed' } as const;

function same(question: string): Judged {
  return { becomes: 'same', question, image: 'signed' };
}

/** Every rule about policies whose findings `--fix` mends. */
export const BY_RULE: Readonly<Record<string, Judged>> = {
  'kyverno/attestation-without-attestors': {
    becomes: 'rejects',
    question: "another identity's provenance",
    image: 'other-provenance',
  },
  'kyverno/audit-with-mutate-digest': LOADS,
  'kyverno/background-scan': same('a scan in the background is no matter of admission'),
  'kyverno/containers-only': {
    becomes: 'rejects',
    question: 'init container by tag',
    way: 'init container',
    image: 'by tag',
  },
  'kyverno/deprecated-field': same('1.19 still reads the old name'),
  'kyverno/image-reference-never-matches': UNSIGNED,
  'kyverno/keyless-tlog-ignored': {
    becomes: 'admits',
    question: 'the signed image, eleven minutes later',
    image: 'signed',
    isAged: true,
  },
  'kyverno/keyless-without-rekor-or-roots': LOADS,
  'kyverno/pods-not-matched': UNSIGNED,
  'kyverno/tag-pattern-misses-digests': UNSIGNED,
  'kyverno/timeout': same('only a slow registry would show it'),
  'kyverno/unknown-operator': LOADS,
  'ivpol/ctlog-without-url': SIGNED,
  'ivpol/no-match-constraints': UNSIGNED,
  'ivpol/old-api-version': same('1.19 still serves the old version'),
  // Up to 1.18 what is not named runs unverified; 1.19 refuses it, signed or not, unless a container has the image too.
  'ivpol/only-containers': {
    becomes: 'admits',
    question: 'signed init container',
    way: 'init container',
    image: 'signed-too',
  },
  'ivpol/payload-path': { becomes: 'admits', question: 'an image by that builder', image: 'built' },
  'ivpol/tag-glob-misses-digests': UNSIGNED,
  'ivpol/unknown-name': LOADS,
  'ivpol/update-not-matched': {
    becomes: 'rejects',
    question: 'kubectl set image',
    way: 'kubectl set image',
    image: 'unsigned',
  },
  'cip/glob-docker-hub-name': {
    becomes: 'rejects',
    question: 'unsigned image of Docker Hub',
    image: 'docker hub',
    alone: true,
  },
  'cip/glob-never-matches-digests': UNSIGNED,
  'cip/predicate-alias': { ...same('the old name stands for that type'), image: 'built-v02' },
  'gatekeeper/repo-prefix-without-slash': {
    becomes: 'rejects',
    question: 'an image of an owner whose name only starts so',
    image: 'other owner',
  },
  'ratify/cosign-store-off': { ...SIGNED, by: 'ratify' },
  'identity/dot-unescaped': same('no identity is at hand that differs in the dot'),
  'identity/issuer-never-matches': SIGNED,
  'identity/prefix-without-boundary': {
    becomes: 'rejects',
    question: 'signed by a repository whose name only starts so',
    image: 'other-repository',
  },
  'identity/regexp-not-anchored': {
    becomes: 'rejects',
    question: 'signed from a branch whose name only starts so',
    image: 'other-branch',
  },
  'identity/wildcard-in-exact-subject': { becomes: 'admits', question: 'signed at a tag', image: 'tagged' },
  'predicate/data-prefix': SIGNED,
  'predicate/generator-emits-v02': {
    becomes: 'admits',
    question: 'with provenance v0.2 by the generator',
    image: 'generated',
  },
  'predicate/obsolete-type': SIGNED,
  'predicate/path-of-other-version': SIGNED,
  'predicate/version-regexp-single-digit': {
    becomes: 'admits',
    question: 'signed at tag v1.10.0',
    image: 'tagged',
  },
};
