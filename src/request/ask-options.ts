import { type AzureOptions, azureOptions } from './azure-options.ts';
import { option, type OptionGroup, toggle } from './option-spec.ts';

/** How a command asks registries that has no expectation. */
export interface AskOptions extends AzureOptions {
  readonly trustedRoot?: string;
  readonly offline?: boolean;
  readonly timeout?: string;
  readonly format?: 'text' | 'json';
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

export const ASK_OPTIONS: OptionGroup = {
  title: 'How it asks, and what comes out',
  options: [
    option('trusted-root', 'file', 'trusted root of a private Sigstore instance'),
    toggle('offline', 'ask nobody for the trusted root: what came with this version counts'),
    ...azureOptions(),
    option('timeout', 'time', 'longest time without an answer of a service (default: 1m)', { default: '1m' }),
    option('format', 'form', 'form of the answer (default: text)', {
      choices: ['text', 'json'],
      default: 'text',
    }),
    toggle('quiet', 'no notices', { notBeside: { verbose: 'one asks for less, the other for more' } }),
    toggle('verbose', 'print each request'),
  ],
};
