/** What `verify` and `policy` ask; `expectation`: nobody, what is expected is enough. */
export type Source = 'registry' | 'bundle' | 'evidence' | 'expectation';

/**
 * A way to run, in which an option has an effect or has none. `verify` has one source, and perhaps a key in place of
 * a certificate; `sign` has a key or none, or one for outages (`backup`), and perhaps is a dry run, or signs files.
 */
export type Mode = Source | 'key' | 'keyless' | 'backup' | 'dry-run' | 'files';

/** One option of the command and, where the action has it, one input. */
export interface OptionSpec {
  /** In kebab-case, without dashes. */
  readonly name: string;
  /** The placeholder of its value; undefined: it is a switch. */
  readonly value?: string;
  readonly isList?: boolean;
  /** Several values may stand behind it, as a shell writes out `policies/*.yaml`. */
  readonly isVariadic?: boolean;
  readonly choices?: readonly string[];
  /** A value that says no more than its absence does. */
  readonly default?: string;
  /** What an action sets where a step says nothing, in place of `default`; may be an expression of the runner. */
  readonly preset?: string;
  /** Why it could have no effect in a mode, where it is refused for that; in all others it works. */
  readonly noEffect?: Readonly<Partial<Record<Mode, string>>>;
  /** The option without which it says nothing. */
  readonly needs?: string;
  /** Other options in whose company it could have no effect, and why. */
  readonly notBeside?: Readonly<Record<string, string>>;
  readonly description: string;
}

export interface OptionGroup {
  readonly title: string;
  readonly options: readonly OptionSpec[];
}

type More = Omit<OptionSpec, 'name' | 'value' | 'description'>;

export const option = (name: string, value: string, description: string, more: More = {}): OptionSpec => ({
  name,
  value,
  description,
  ...more,
});
export const toggle = (name: string, description: string, more: More = {}): OptionSpec => ({
  name,
  description,
  ...more,
});

/** `certificate-identity` as options are named in code: `certificateIdentity`. */
export function camelCase(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
