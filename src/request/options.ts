import type { ExpectationOptions } from '../expectation/expectation.ts';
import { type AzureOptions, azureOptions } from './azure-options.ts';
import { option, type OptionGroup, toggle } from './option-spec.ts';

/** What can be asked for, as the command line names it, each value as text. */
export interface VerifyOptions extends ExpectationOptions, AzureOptions {
  /** Lists of images, one per line; `-` is stdin. */
  readonly file?: string;
  /** `-` is stdin. */
  readonly dockerfile?: string;
  /** `NAME=value` */
  readonly buildArg?: readonly string[];
  readonly target?: string;
  readonly platform?: string;
  readonly requireDigest?: boolean;
  readonly signatureRepository?: string;
  readonly bundle?: string;
  readonly fromEvidence?: string;
  readonly key?: string;
  readonly allowNoTlog?: boolean;
  readonly trustedRoot?: string;
  readonly offline?: boolean;
  readonly trustEvidenceRootUnsafe?: boolean;
  readonly identities?: string;
  readonly requirePredicate?: readonly string[];
  readonly maxAge?: string;
  /** Programs, separated by commas, or `all`. */
  readonly as?: string;
  readonly requireAs?: boolean;
  readonly config?: string;
  readonly timeout?: string;
  readonly concurrency?: string;
}

/** A row's cell for a key: only a certificate could say it. */
const certified = (noun: string) => ({
  noEffect: { key: `what is signed with a key has no certificate that could name ${noun}` },
});

/** Every option that says what is expected: the same on the command line, in the action and in settings. */
export const EXPECTATION_OPTIONS: OptionGroup = {
  title: 'Who may have built it (one of these is needed)',
  options: [
    option('repo', 'owner/name', 'source repository that it must be built from', certified('a repository')),
    option('owner', 'owner', 'owner of the source repository', certified('an owner')),
    option(
      'repository-id',
      'number',
      'number of the source repository, whatever its name is today',
      certified('a repository'),
    ),
    option('owner-id', 'number', 'number of its owner, whatever the name is today', certified('an owner')),
    option(
      'caller-workflow',
      'path',
      'workflow that was started, such as release.yml',
      certified('a workflow'),
    ),
    option(
      'source-ref',
      'ref',
      'refs/tags/v1.2.3, or tags, release-tags, branches, default-branch',
      certified('a branch or tag'),
    ),
    option('default-branch', 'name', 'what source-ref: default-branch stands for (default: main or master)', {
      ...certified('a branch or tag'),
    }),
    option('source-digest', 'commit', 'commit that it must be built from', certified('a commit')),
    option(
      'signer-workflow',
      'path',
      'reusable workflow that signs: owner/name/.github/workflows/x.yml',
      certified('the workflow that signs'),
    ),
    option('builder-id', 'uri', 'builder.id of the provenance', certified('the builder')),
    toggle('deny-self-hosted-runners', 'accept GitHub-hosted runners only', certified('the kind of runner')),
    option('min-slsa-build-level', 'level', 'lowest SLSA build level: 0 to 3', {
      noEffect: { key: 'the level comes from the certificate, and what is signed with a key has none' },
    }),
    option('predicate-type', 'type', 'what must be attested (default: SLSA provenance v1); any: anything'),
    option(
      'certificate-identity',
      'name',
      'the certificate’s exact subject alternative name',
      certified('who signs'),
    ),
    option(
      'certificate-identity-regexp',
      'pattern',
      'the same as a pattern, which is always anchored',
      certified('who signs'),
    ),
    option(
      'certificate-oidc-issuer',
      'url',
      'who vouches for the identity (default: GitHub Actions)',
      certified('who vouches for the signer'),
    ),
    toggle('allow-any-identity-unsafe', 'accept what anyone signed', {
      noEffect: { key: 'the key says who signs, and nobody else is accepted' },
      notBeside: {
        repo: 'the source that is named is asked for',
        owner: 'the owner that is named is asked for',
        'repository-id': 'the source that is named is asked for',
        'owner-id': 'the owner that is named is asked for',
      },
    }),
  ],
};

const ONE_IMAGE = {
  bundle: 'a bundle file is verified for one digest or file, which is named in place of the image',
  evidence: 'a file of evidence is about one image, which it names',
};
const NO_REGISTRY_VIEW =
  'what other programs would say depends on what the registry lists, and none is asked';
const NO_LENSES = { bundle: NO_REGISTRY_VIEW, evidence: NO_REGISTRY_VIEW };

const SUBJECT_OPTIONS: OptionGroup = {
  title: 'Which images',
  options: [
    option('file', 'file', 'read image names from a file, one per line; - reads stdin', {
      noEffect: ONE_IMAGE,
    }),
    option('dockerfile', 'file', 'verify the base images of a Dockerfile; - reads stdin', {
      noEffect: ONE_IMAGE,
    }),
    option('build-arg', 'name=value', 'value of an ARG in the Dockerfile; may be repeated', {
      isList: true,
      needs: 'dockerfile',
    }),
    option('target', 'stage', 'of the Dockerfile: only the images that this stage needs', {
      needs: 'dockerfile',
    }),
    option(
      'platform',
      'os/arch',
      'verify one platform of an image, or all; a stage of a Dockerfile may name its own',
      {
        noEffect: {
          bundle: 'a bundle is verified for one digest: name that of the platform',
          evidence: 'evidence is about one digest: keep that of the platform, with platform set',
        },
      },
    ),
    toggle('require-digest', 'refuse images that are named by a tag', {
      noEffect: { bundle: 'a bundle is verified for one digest, or for the bytes of a file, and for no tag' },
    }),
    option('signature-repository', 'name', 'where signatures are kept, if not beside the image', {
      noEffect: {
        bundle: 'the bundle is a file, and no registry is asked',
        evidence: 'evidence holds what was found, and no registry is asked',
      },
    }),
    option('bundle', 'file', 'verify a bundle file for one digest or file, without a registry', {
      noEffect: { evidence: 'a file of evidence holds its bundles' },
    }),
    option('from-evidence', 'file', 'verify again what was kept, without asking anyone'),
  ],
};

const REQUIREMENT_OPTIONS: OptionGroup = {
  title: 'What else must be attached',
  options: [
    option('require-predicate', 'type', 'attestation that must be there too; may be repeated', {
      isList: true,
    }),
    option('max-age', 'age', 'how old it may be: 12h, 7d', { needs: 'require-predicate' }),
    option('as', 'programs', 'say whether these would admit it: cosign@3.1,kyverno-ivp,gh or all', {
      noEffect: NO_LENSES,
    }),
    toggle('require-as', 'reject what one of them would not admit', { noEffect: NO_LENSES, needs: 'as' }),
  ],
};

/** Of the commands that ask for it, the same. */
export const IDENTITIES_OPTION = option(
  'identities',
  'file',
  'newer list of releases of this project, signed: identities.json, and its bundle beside it',
  { noEffect: { key: 'a key has no identity that could be released or revoked' } },
);

const NO_EVIDENCE = 'the root that it is about is the one in a file of evidence';

const TRUST_OPTIONS: OptionGroup = {
  title: 'What is trusted',
  options: [
    option(
      'key',
      'key',
      'public key (PEM file, or azurekms://VAULT.vault.azure.net/KEY) of what is signed with a key',
    ),
    toggle(
      'allow-no-tlog',
      'accept what the key signed in no transparency log: when, and whether anybody could see it, is not proved',
      { needs: 'key' },
    ),
    option('trusted-root', 'file', 'trusted root of a private Sigstore instance'),
    toggle('offline', 'ask nobody for the trusted root: what came with this version counts'),
    IDENTITIES_OPTION,
    toggle(
      'trust-evidence-root-unsafe',
      'believe the trusted root and the expectation in a file of evidence, whoever wrote it',
      {
        noEffect: { registry: NO_EVIDENCE, bundle: NO_EVIDENCE },
        notBeside: {
          'trusted-root': 'the root that is named counts',
          offline: 'the root that came with this version counts',
        },
      },
    ),
    option(
      'config',
      'file',
      'settings file (of the command by default: .slsa-provenance.yaml, where there is one)',
      { noEffect: { key: 'its rules say what a certificate must name, and a key has none' } },
    ),
  ],
};

const AZURE_OPTIONS: OptionGroup = {
  title: 'In Azure, with the identity of the workflow',
  options: azureOptions({ evidence: 'evidence is verified without asking anyone' }),
};

const RUN_OPTIONS: OptionGroup = {
  title: 'How it runs',
  options: [
    option('timeout', 'time', 'longest time without an answer of a service (default: 1m)', {
      default: '1m',
      noEffect: { evidence: 'evidence is verified without asking anyone' },
    }),
    option('concurrency', 'n', 'images at a time (default: 8)', { default: '8', noEffect: ONE_IMAGE }),
  ],
};

export const optionGroups: readonly OptionGroup[] = [
  EXPECTATION_OPTIONS,
  SUBJECT_OPTIONS,
  REQUIREMENT_OPTIONS,
  TRUST_OPTIONS,
  AZURE_OPTIONS,
  RUN_OPTIONS,
];
