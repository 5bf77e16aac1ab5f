import type { ExpectationOptions } from '../expectation/expectation.ts';
import { option, type OptionGroup, toggle } from './option-spec.ts';

/** What can be asked for, as the command line names it, each value as text. */
export interface VerifyOptions extends ExpectationOptions {
  /** Lists of images, one per line; `-` is stdin. */
  readonly file?: string;
  readonly dockerfile?: string;
  readonly platform?: string;
  readonly requireDigest?: boolean;
  readonly bundle?: string;
  readonly key?: string;
  readonly trustedRoot?: string;
  readonly offline?: boolean;
  readonly requirePredicate?: readonly string[];
  readonly maxAge?: string;
  /** Programs, separated by commas, or `all`. */
  readonly as?: string;
  readonly config?: string;
  readonly timeout?: string;
  readonly concurrency?: string;
}

/** Every option that says what is expected: the same on the command line, in the action and in settings. */
export const EXPECTATION_OPTIONS: OptionGroup = {
  title: 'Who may have built it (one of these is needed)',
  options: [
    option('repo', 'owner/name', 'source repository that it must be built from'),
    option('owner', 'owner', 'owner of the source repository'),
    option('caller-workflow', 'path', 'workflow that was started, such as release.yml'),
    option('source-ref', 'ref', 'refs/tags/v1.2.3, or tags, release-tags, branches, default-branch'),
    option('source-digest', 'commit', 'commit that it must be built from'),
    option('signer-workflow', 'path', 'reusable workflow that signs: owner/name/.github/workflows/x.yml'),
    option('builder-id', 'uri', 'builder.id of the provenance'),
    toggle('deny-self-hosted-runners', 'accept GitHub-hosted runners only'),
    option('min-slsa-build-level', 'level', 'lowest SLSA build level: 0 to 3'),
    option('predicate-type', 'type', 'what must be attested (default: SLSA provenance v1); any: anything'),
    option('certificate-identity', 'name', 'the certificate’s exact subject alternative name'),
    option('certificate-identity-regexp', 'pattern', 'the same as a pattern, which is always anchored'),
    option('certificate-oidc-issuer', 'url', 'who vouches for the identity (default: GitHub Actions)'),
    toggle('allow-any-identity-unsafe', 'accept what anyone signed'),
  ],
};

const SUBJECT_OPTIONS: OptionGroup = {
  title: 'Which images',
  options: [
    option('file', 'file', 'read image names from a file, one per line; - reads stdin'),
    option('dockerfile', 'file', 'verify the base images of a Dockerfile'),
    option('platform', 'os/arch', 'verify one platform of an image, or all'),
    toggle('require-digest', 'refuse images that are named by a tag'),
    option('bundle', 'file', 'verify a bundle file for one digest or file, without a registry'),
  ],
};

const REQUIREMENT_OPTIONS: OptionGroup = {
  title: 'What else must be attached',
  options: [
    {
      ...option('require-predicate', 'type', 'attestation that must be there too; may be repeated'),
      isList: true,
    },
    option('max-age', 'age', 'how old it may be: 12h, 7d'),
    option('as', 'programs', 'say whether these would admit it: cosign@3.1,kyverno-ivp,gh or all'),
  ],
};

const TRUST_OPTIONS: OptionGroup = {
  title: 'What is trusted',
  options: [
    option('key', 'file', 'public key (PEM) of what is signed with a key'),
    option('trusted-root', 'file', 'trusted root of a private Sigstore instance'),
    toggle('offline', 'use the trusted root that came with this version'),
    option(
      'config',
      'file',
      'settings file (of the command by default: .slsa-provenance.yaml, where there is one)',
    ),
  ],
};

const RUN_OPTIONS: OptionGroup = {
  title: 'How it runs',
  options: [
    option('timeout', 'time', 'longest time without an answer of a service (default: 1m)'),
    option('concurrency', 'n', 'images at a time (default: 8)'),
  ],
};

export const optionGroups: readonly OptionGroup[] = [
  EXPECTATION_OPTIONS,
  SUBJECT_OPTIONS,
  REQUIREMENT_OPTIONS,
  TRUST_OPTIONS,
  RUN_OPTIONS,
];
