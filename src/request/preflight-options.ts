import type { ExpectationOptions } from '../expectation/expectation.ts';
import { AZURE_GROUP, type AzureOptions } from './azure-options.ts';
import { option, type OptionGroup, toggle } from './option-spec.ts';
import { EXPECTATION_OPTIONS, IDENTITIES_OPTION } from './options.ts';

/** What can be asked of `preflight`, as the command line names it, each value as text. */
export interface PreflightOptions extends ExpectationOptions, AzureOptions {
  readonly policy?: readonly string[];
  readonly engine?: readonly string[];
  readonly enforce?: boolean;
  readonly namespace?: string;
  readonly firstParty?: readonly string[];
  readonly key?: string;
  readonly trustedRoot?: string;
  readonly engineRoot?: readonly string[];
  readonly identities?: string;
  readonly offline?: boolean;
  readonly config?: string;
  readonly baseline?: string;
  readonly failOn?: 'not-looked-at';
  readonly unsignedOut?: string;
  readonly timeout?: string;
  readonly concurrency?: string;
  readonly format?: 'text' | 'json' | 'markdown' | 'sarif';
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

const POLICY_OPTIONS: OptionGroup = {
  title: 'Who answers (policies, or who may have built the images)',
  options: [
    option('policy', 'file', 'policy of an engine, or a folder of them; may be repeated', { isList: true }),
    option('engine', 'id', 'engine that runs: kyverno@1.16; may be repeated (default: the newest known)', {
      isList: true,
      needs: 'policy',
    }),
    toggle('enforce', 'judge policies that only report as if they enforced', { needs: 'policy' }),
    option('namespace', 'name', 'namespace of objects that name none'),
  ],
};

const PARTY_OPTIONS: OptionGroup = {
  title: 'Whose images',
  options: [
    option('first-party', 'pattern', 'names of your own images: ghcr.io/acme/**; may be repeated', {
      isList: true,
    }),
    option('unsigned-out', 'file', 'write your own images that nobody signed, as sign --file takes them'),
  ],
};

const TRUST_OPTIONS: OptionGroup = {
  title: 'What is trusted',
  options: [
    option(
      'key',
      'key',
      'public key (PEM file, or azurekms://VAULT.vault.azure.net/KEY) of what is signed with a key',
    ),
    option('trusted-root', 'file', 'trusted root of a private Sigstore instance'),
    option(
      'engine-root',
      'engine',
      'engine whose process was started with that trusted root (kyverno, policy-controller); may be repeated',
      { isList: true, needs: 'trusted-root' },
    ),
    toggle('offline', 'ask nobody for the trusted root: what came with this version counts'),
    IDENTITIES_OPTION,
    option('config', 'file', 'settings file (default: .slsa-provenance.yaml, where there is one)'),
  ],
};

const RUN_OPTIONS: OptionGroup = {
  title: 'What comes out',
  options: [
    option('format', 'form', 'form of the report (default: text)', {
      choices: ['text', 'json', 'markdown', 'sarif'],
      default: 'text',
    }),
    option('baseline', 'file', 'an earlier report in JSON: what was rejected then does not count'),
    option('fail-on', 'verdict', 'end with 1 for these too', { choices: ['not-looked-at'] }),
    option('timeout', 'time', 'longest time without an answer of a service (default: 1m)', { default: '1m' }),
    option('concurrency', 'n', 'images at a time (default: 8)', { default: '8' }),
    toggle('quiet', 'print only what is rejected or could not be told', {
      notBeside: { verbose: 'one asks for less, the other for more' },
    }),
    toggle('verbose', 'print each request'),
  ],
};

export const PREFLIGHT_OPTIONS: readonly OptionGroup[] = [
  POLICY_OPTIONS,
  { ...EXPECTATION_OPTIONS, title: 'Who may have built them' },
  PARTY_OPTIONS,
  TRUST_OPTIONS,
  AZURE_GROUP,
  RUN_OPTIONS,
];
