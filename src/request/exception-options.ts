import { option, type OptionGroup, toggle } from './option-spec.ts';

/** What can be asked of `exception`, each value as text. */
export interface ExceptionOptions {
  readonly for?: string;
  readonly namespace?: readonly string[];
  readonly until?: string;
  readonly reason?: string;
  readonly approvedBy?: string;
  readonly repo?: string;
  readonly policy?: string;
  readonly exceptionNamespace?: string;
  readonly out?: string;
  readonly format?: 'text' | 'json';
  readonly quiet?: boolean;
}

export const EXCEPTION_GROUPS: readonly OptionGroup[] = [
  {
    title: 'From what, for what, for how long',
    options: [
      option(
        'for',
        'form',
        'policy that the exception is from: kyverno-ivp, kyverno-cosign, kyverno-bundle (default: kyverno-ivp)',
      ),
      option('policy', 'name', 'name that policy wrote it with (default: as it makes it from the image)'),
      option('namespace', 'name', 'namespace in which it counts; may be repeated', { isList: true }),
      option('until', 'time', '4h, 2d or a time such as 2026-01-31T18:00:00Z; at most 7d (default: 4h)'),
      option('reason', 'text', 'why, with the number of the incident'),
      option('approved-by', 'name', 'who approved it'),
      option('repo', 'owner/name', 'source repository by which the image is verified afterwards'),
      option('exception-namespace', 'name', 'namespace of which Kyverno takes exceptions (default: kyverno)'),
    ],
  },
  {
    title: 'What comes out',
    options: [
      option('out', 'dir', 'write exception.yaml and check.yml there; otherwise the exception is printed'),
      option('format', 'form', 'text or json (default: text)', {
        choices: ['text', 'json'],
        default: 'text',
      }),
      toggle('quiet', 'no advice on standard error'),
    ],
  },
];
