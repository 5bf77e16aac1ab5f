import type { Place } from '../text/place.ts';
import type { TextEdit } from '../text/yaml-edit.ts';

/**
 * - `error-admits`: an attacker's image would be admitted;
 * - `error-never`: it never works: everything is refused, or the file is;
 * - `warning`: it does less than it seems to, or more;
 * - `info`: worth knowing.
 */
export type Severity = 'error-admits' | 'error-never' | 'warning' | 'info';

/** From the worst. */
export const SEVERITIES: readonly Severity[] = ['error-admits', 'error-never', 'warning', 'info'];

/** What a rule has to say of a place. */
export interface Problem {
  readonly at: Place;
  /** One sentence: what would happen. May quote what was read. */
  readonly message: string;
  /** What to do: a sentence, or YAML to paste. */
  readonly fix?: string;
  /** The same as changes of text, where they are safe. */
  readonly edits?: readonly TextEdit[];
  /** Where it is not the rule's. */
  readonly severity?: Severity;
}

/** What a rule says of a place in a file. */
export interface Finding extends Problem {
  readonly rule: string;
  readonly severity: Severity;
}

export function isError({ severity }: { readonly severity: Severity }): boolean {
  return severity === 'error-admits' || severity === 'error-never';
}
