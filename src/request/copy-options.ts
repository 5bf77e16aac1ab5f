import { parseDuration } from '../text/parse.ts';
import { AZURE_GROUP } from './azure-options.ts';
import { option, type OptionGroup, toggle } from './option-spec.ts';
import { EXPECTATION_OPTIONS, type VerifyOptions } from './options.ts';
import { parseConcurrency } from './request.ts';

/** What can be asked of `copy`, as the command line names it, each value as text. */
export interface CopyOptions extends Omit<VerifyOptions, 'file'> {
  readonly file?: string;
  /** Separated by commas. */
  readonly tags?: string;
  readonly format?: 'text' | 'json';
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

const WHICH: OptionGroup = {
  title: 'What is copied',
  options: [
    option(
      'file',
      'file',
      'read copies from a file, a source and its destinations on each line; - reads stdin',
    ),
    option('signature-repository', 'name', 'where signatures are kept, if not beside the image'),
    option('tags', 'names', 'tags that the copy gets, separated by commas (default: that of the source)'),
  ],
};

const REQUIRED: OptionGroup = {
  title: 'What else must be attached',
  options: [
    option('require-predicate', 'type', 'attestation that must be there too; may be repeated', {
      isList: true,
    }),
    option('max-age', 'age', 'how old it may be: 12h, 7d', { needs: 'require-predicate' }),
  ],
};

const TRUST: OptionGroup = {
  title: 'What is trusted',
  options: [
    option(
      'key',
      'key',
      'public key (PEM file, or azurekms://VAULT.vault.azure.net/KEY) of what is signed with a key',
    ),
    toggle('allow-no-tlog', 'accept what the key signed in no transparency log', { needs: 'key' }),
    option('trusted-root', 'file', 'trusted root of a private Sigstore instance'),
    toggle('offline', 'ask nobody for the trusted root: what came with this version counts'),
    option('config', 'file', 'settings file whose rules say who may have built the images', {
      noEffect: { key: 'its rules say what a certificate must name, and a key has none' },
    }),
  ],
};

const RUN: OptionGroup = {
  title: 'How it runs',
  options: [
    option('timeout', 'time', 'longest time without an answer of a service (default: 1m)', { default: '1m' }),
    option('concurrency', 'n', 'images at a time (default: 4)', { default: '4' }),
    option('format', 'form', 'form of the report (default: text)', {
      choices: ['text', 'json'],
      default: 'text',
    }),
    toggle('quiet', 'print only what could not be copied', {
      notBeside: { verbose: 'one asks for less, the other for more' },
    }),
    toggle('verbose', 'print each request'),
  ],
};

export const COPY_OPTIONS: readonly OptionGroup[] = [
  WHICH,
  { ...EXPECTATION_OPTIONS, title: 'Who may have built it (with one of these, nothing else is copied)' },
  REQUIRED,
  TRUST,
  AZURE_GROUP,
  RUN,
];

/** @throws Failure `input-duration-malformed`, `concurrency-malformed` */
export function parseCopyRun({ timeout = '1m', concurrency = '4' }: CopyOptions) {
  return { timeoutMs: parseDuration('timeout', timeout), concurrency: parseConcurrency(concurrency) };
}
