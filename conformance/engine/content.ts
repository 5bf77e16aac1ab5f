/** A member of a predicate, and what it has to say. */
export interface Content {
  readonly path: readonly (string | number)[];
  readonly value: string;
}

/** What a policy asks of the predicate; of provenance, that the builder is the workflow that has signed. */
export function contentOf({
  content,
  identity,
}: {
  readonly content?: Content;
  readonly identity: string;
}): Content {
  return content ?? { path: ['runDetails', 'builder', 'id'], value: identity };
}

/** The member in Rego and CEL, behind the predicate: `["scanner"]["uri"]`. */
export function inBrackets({ path }: Content): string {
  return path.map((step) => `[${JSON.stringify(step)}]`).join('');
}

/** The member in JMESPath: `"references"[0]."mediaType"`. */
export function inJmesPath({ path }: Content): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}"${step}"`))
    .join('');
}
