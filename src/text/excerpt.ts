/** Nobody reads on; what has all of it is the report in JSON. */
const MAX_LENGTH = 2000;

/** The beginning of text of others, for people: as much of it as could honestly be said. */
export function excerpt(text: string): string {
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH).toWellFormed()}…`;
}
