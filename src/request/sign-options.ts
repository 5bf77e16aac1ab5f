import type { InputValue, ReadInput } from './input-values.ts';
import { camelCase, option, type OptionGroup, type OptionSpec, toggle } from './option-spec.ts';
import { SIGN_INPUTS } from './sign-inputs.ts';

/** What can be asked of `sign` beside what the action's inputs say, as the command line names it. */
export interface SignOptions {
  readonly file?: string;
  readonly registryPasswordStdin?: boolean;
  readonly format?: 'text' | 'json';
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/**
 * Inputs of the action that are no options: images are arguments, no secret is an option, and `policy` writes policies.
 * The rest is about runs and summaries.
 */
const NO_OPTIONS: ReadonlySet<string> = new Set([
  'image',
  'registry-password',
  'key-password',
  'github-token',
  'on-untrusted-event',
  'policy-dir',
  'policy-for',
  'policy-mode',
  'show-summary',
]);

const OF_THE_ACTION: readonly OptionSpec[] = SIGN_INPUTS.options
  .filter(({ name }) => !NO_OPTIONS.has(name))
  .map((spec) => (spec.name === 'registry' ? { ...spec, needs: 'registry-password-stdin' } : spec));

export const SIGN_OPTIONS: readonly OptionGroup[] = [
  {
    title: 'What is signed, and how (as the inputs of the action)',
    options: OF_THE_ACTION,
  },
  {
    title: 'On a command line',
    options: [
      option(
        'file',
        'file',
        'read images from a file, one per line, as preflight --unsigned-out; - reads stdin',
        {
          notBeside: { metadata: 'one of them says which images are signed' },
        },
      ),
      toggle('registry-password-stdin', 'read the password for the registry from stdin', {
        needs: 'registry-username',
      }),
      option('format', 'form', 'form of the report (default: text); json: as result.json', {
        choices: ['text', 'json'],
        default: 'text',
        noEffect: { 'dry-run': 'a plan is for people' },
      }),
      toggle('quiet', 'print only what is signed and what went wrong', {
        notBeside: { verbose: 'one asks for less, the other for more' },
      }),
      toggle('verbose', 'print each request'),
    ],
  },
];

/** Values that no option has, by the action's names for them. */
export interface BesideOptions {
  readonly images: readonly string[];
  readonly registryPassword: string;
  readonly githubToken: string;
}

/** Options as the action would read them from its inputs. */
export function asInputs(options: object, beside: BesideOptions): ReadInput {
  const others: Readonly<Record<string, string>> = {
    image: beside.images.join('\n'),
    'registry-password': beside.registryPassword,
    'github-token': beside.githubToken,
  };
  const given = options as Readonly<Record<string, InputValue | undefined>>;
  return (name) => {
    if (NO_OPTIONS.has(name)) return others[name] ?? '';
    const value = given[camelCase(name)];
    return Array.isArray(value) ? value.join('\n') : String(value ?? '');
  };
}
