import { azureOptions } from './azure-options.ts';
import { option, type OptionGroup, type OptionSpec, toggle } from './option-spec.ts';
import { EXPECTATION_OPTIONS, IDENTITIES_OPTION, type VerifyOptions } from './options.ts';

/** What can be asked of `policy`, each value as text. */
export interface PolicyOptions extends Omit<
  VerifyOptions,
  'file' | 'dockerfile' | 'buildArg' | 'target' | 'platform' | 'bundle' | 'maxAge' | 'as' | 'requireAs'
> {
  readonly images?: readonly string[];
  /** Forms, separated by commas, or `all`. */
  readonly for?: string;
  readonly mode?: 'audit' | 'enforce';
  readonly namespace?: readonly string[];
  readonly excludeNamespace?: readonly string[];
  readonly name?: string;
  readonly signedLaterBy?: string;
  readonly signedLaterUntil?: string;
  readonly out?: string;
  /** Files with policies that are compared, and that are changed. */
  readonly check?: readonly string[];
  readonly update?: readonly string[];
  readonly signingConfig?: string;
  readonly tufMirror?: string;
  readonly tufRoot?: string;
  readonly format?: 'text' | 'json' | 'sarif';
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** What no engine can ask for: it counts where an image is verified before. */
const NOT_IN_POLICIES: Readonly<Record<string, string>> = {
  owner: 'no engine asks a signature for the owner of the source, and a policy for all of it is too wide',
  'repository-id': 'no engine asks for the number of a repository',
  'owner-id': 'no engine asks for the number of an owner',
  'source-digest': 'a policy for one commit admits no other release',
  'deny-self-hosted-runners': 'no engine asks for the kind of runner',
  'min-slsa-build-level': 'no engine asks for a level',
  'allow-any-identity-unsafe': 'such a policy would admit everything',
};

const EXPECTATION: OptionGroup = {
  title: EXPECTATION_OPTIONS.title,
  options: EXPECTATION_OPTIONS.options.map(onlyVerified),
};

function onlyVerified(spec: OptionSpec): OptionSpec {
  const why = NOT_IN_POLICIES[spec.name];
  return why === undefined ? spec : { ...spec, noEffect: { ...spec.noEffect, expectation: why } };
}

const OF_THE_FILES = 'the files say of which form they are';
const UNNAMED = 'objects may have any name';
const NOTHING_WRITTEN = 'nothing new is written';
const notCompared = (why: string) => ({ check: why, update: why });

const NOTHING_ASKED = 'nobody is asked: what is expected is enough';

export const POLICY_GROUPS: readonly OptionGroup[] = [
  {
    title: 'What is written',
    options: [
      option(
        'for',
        'forms',
        'kyverno-ivp[@1.19 to @1.14], kyverno-cosign, kyverno-bundle, policy-controller, policy-controller-bundle, gatekeeper; all (default with --out, otherwise kyverno-ivp)',
        { notBeside: notCompared(OF_THE_FILES) },
      ),
      option('mode', 'mode', 'audit: only report; enforce: refuse (default: audit)', {
        choices: ['audit', 'enforce'],
        default: 'audit',
      }),
      option(
        'images',
        'pattern',
        'images that it is for: ghcr.io/acme/app, ghcr.io/acme/**; may be repeated',
        {
          isList: true,
        },
      ),
      option('namespace', 'name', 'only in this namespace; may be repeated', { isList: true }),
      option('exclude-namespace', 'name', 'in all namespaces but this; may be repeated', {
        isList: true,
        notBeside: { namespace: 'only the namespaces that are named are looked at' },
      }),
      toggle(
        'require-digest',
        'refuse images that are named by a tag, in place of writing the digest into the Pod',
      ),
      option('require-predicate', 'type', 'attestation that must be there too; may be repeated', {
        isList: true,
      }),
      option('name', 'name', 'of the objects (default: made from the image)', {
        notBeside: notCompared(UNNAMED),
      }),
      option('signature-repository', 'name', 'where signatures are kept, if not beside the image', {
        noEffect: { evidence: 'evidence holds what was found, and no registry is asked' },
      }),
      option(
        'signed-later-by',
        'workflow',
        'for some time the signature of this workflow is enough too, for what ran before it was signed: OWNER/NAME/PATH@refs/heads/main',
        { needs: 'signed-later-until' },
      ),
      option('signed-later-until', 'time', '90d or a day such as 2027-03-31; at most a year', {
        needs: 'signed-later-by',
      }),
      option(
        'out',
        'dir',
        'write files and a README there, a folder for each form; otherwise one YAML stream is printed',
        { notBeside: notCompared(NOTHING_WRITTEN) },
      ),
    ],
  },
  {
    title: 'Policies that there are',
    options: [
      option(
        'check',
        'file',
        'compare these with what was signed or is expected, and write nothing: 1 when they admit more or reject it, 4 when that cannot be told; files or folders',
        { isList: true, isVariadic: true },
      ),
      option(
        'update',
        'file',
        'change in these what differs, in place, and nothing else; refused where the check would not pass afterwards',
        { isList: true, isVariadic: true, notBeside: { check: 'what is updated is checked as well' } },
      ),
    ],
  },
  EXPECTATION,
  {
    title: 'What it is made from, besides images',
    options: [option('from-evidence', 'file', 'what verify --evidence-out kept')],
  },
  {
    title: 'What is trusted',
    options: [
      option(
        'key',
        'key',
        'public key (PEM file, or azurekms://VAULT.vault.azure.net/KEY) of what is signed with a key',
      ),
      toggle('allow-no-tlog', 'ask for no entry in a transparency log', { needs: 'key' }),
      option('trusted-root', 'file', 'trusted root of a private Sigstore instance'),
      IDENTITIES_OPTION,
      option('signing-config', 'file', 'services of that instance', { needs: 'trusted-root' }),
      option('tuf-mirror', 'url', 'TUF repository of that instance, from which engines take its keys', {
        needs: 'tuf-root',
      }),
      option('tuf-root', 'file', 'root.json of that TUF repository', { needs: 'tuf-mirror' }),
      toggle('offline', 'ask nobody for the trusted root: what came with this version counts', {
        noEffect: { expectation: NOTHING_ASKED },
        notBeside: { 'trusted-root': 'the root that is named counts' },
      }),
      toggle(
        'trust-evidence-root-unsafe',
        'believe the trusted root in a file of evidence, whoever wrote it',
        {
          noEffect: {
            registry: 'the root that it is about is the one in a file of evidence',
            expectation: NOTHING_ASKED,
          },
          notBeside: { 'trusted-root': 'the root that is named counts' },
        },
      ),
      option('config', 'file', 'settings file', {
        noEffect: {
          key: 'its rules say what a certificate must name, and a key has none',
          expectation: 'its rules are chosen by the name of an image, and none is named',
        },
      }),
    ],
  },
  {
    title: 'In Azure, with the identity of the workflow',
    options: azureOptions({ evidence: 'evidence is verified without asking anyone' }),
  },
  {
    title: 'How it runs',
    options: [
      option('timeout', 'time', 'longest time without an answer of a service (default: 1m)', {
        default: '1m',
        noEffect: { evidence: 'evidence is verified without asking anyone', expectation: NOTHING_ASKED },
      }),
      option('concurrency', 'n', 'images at a time (default: 8)', {
        default: '8',
        noEffect: { evidence: 'a file of evidence is about one image', expectation: NOTHING_ASKED },
      }),
    ],
  },
  {
    title: 'What comes out',
    options: [
      option('format', 'form', 'text or json; with --check, sarif too (default: text)', {
        choices: ['text', 'json', 'sarif'],
        default: 'text',
      }),
      toggle('quiet', 'no remarks on standard error', {
        notBeside: { verbose: 'one asks for less, the other for more' },
      }),
      toggle('verbose', 'print each request'),
    ],
  },
];
