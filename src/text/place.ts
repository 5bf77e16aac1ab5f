/** A stretch of text in a file. */
export interface Place {
  readonly file: string;
  /** From 1, as editors count. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** Where it begins in the whole text, in UTF-16 units from 0. */
  readonly start: number;
  /** Where it ends: the first unit that is no longer part of it. */
  readonly end: number;
}

/** A value, and where it stands where it was read from a file. */
export interface Field<T> {
  readonly value: T;
  readonly place?: Place;
}

/** A value that stands in no file. */
export function field<T>(value: T): Field<T> {
  return { value };
}
