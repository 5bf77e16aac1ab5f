/** One option of the command and, where the action has it, one input. */
export interface OptionSpec {
  /** In kebab-case, without dashes. */
  readonly name: string;
  /** The placeholder of its value; undefined: it is a switch. */
  readonly value?: string;
  readonly isList?: boolean;
  readonly choices?: readonly string[];
  readonly description: string;
}

export interface OptionGroup {
  readonly title: string;
  readonly options: readonly OptionSpec[];
}

export const option = (name: string, value: string, description: string): OptionSpec => ({
  name,
  value,
  description,
});
export const toggle = (name: string, description: string): OptionSpec => ({ name, description });

/** `certificate-identity` as options are named in code: `certificateIdentity`. */
export function camelCase(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
