/**
 * What it means that a field of a policy is not what it would be if it were written here, for fields that no neutral
 * policy has. A field without a rule is not understood.
 */
export interface FieldRule {
  /** From the object down, `[]` for the entries of a list. */
  readonly path: RegExp;
  /**
   * `read`: the neutral policy has it; `harmless`: it decides nothing; otherwise what another value does: `trust` other
   * keys count; `opens` it lets in more; `closes` it refuses what was signed; `text` it is in a language that is not
   * parsed here.
   */
  readonly is: 'read' | 'harmless' | 'trust' | 'opens' | 'closes' | 'text';
  /** What is said of a difference. */
  readonly about?: string;
  /** Values that do no harm, whatever is expected. */
  readonly safe?: RegExp;
  /** Values that the engine takes where the field is absent, or as good as that: it may be left out. */
  readonly absent?: RegExp;
}
