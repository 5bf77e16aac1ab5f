import type { PolicySet } from '../../admission/check/compare.ts';
import type { ChosenForm } from '../../engine/policies.ts';
import type { PolicyTerms } from '../../engine/policy-terms.ts';
import { objectsIn, readPolicies } from '../../engine/read-policies.ts';
import { readDocuments } from '../../text/located-yaml.ts';
import { SourceText } from '../../text/source-text.ts';

/** What would be written, read as it would be read back. @throws Failure where a form cannot demand it */
export function expectedSet(terms: PolicyTerms, forms: readonly ChosenForm[]): PolicySet {
  const sources = forms.flatMap(({ id, writer, version }) =>
    writer
      .write(terms, version)
      .files.filter(({ applies }) => applies)
      .map(({ name, text }) => new SourceText(`${id}/${name}`, text)),
  );
  return setOf(sources);
}

/** The policies of files, and the objects that they hold. */
export function setOf(sources: readonly SourceText[]): PolicySet {
  return {
    policies: sources.flatMap((source) => readPolicies(source).policies),
    roots: sources.flatMap((source) => readDocuments(source).flatMap(({ root }) => objectsIn(root))),
  };
}
