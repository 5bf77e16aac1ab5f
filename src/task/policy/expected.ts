import type { PolicySet } from '../../admission/check/compare.ts';
import type { ChosenForm } from '../../engine/policies.ts';
import type { PolicyTerms } from '../../engine/policy-terms.ts';
import { objectsIn, type PoliciesRead, readPolicies } from '../../engine/read-policies.ts';
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

/** What files hold. */
export interface ReadSet extends PolicySet {
  /** Documents that do not parse. */
  readonly problems: PoliciesRead['problems'];
}

export function setOf(sources: readonly SourceText[]): ReadSet {
  const documents = sources.flatMap((source) => readDocuments(source));
  const { policies, problems } = readPolicies(documents);
  return { policies, roots: documents.flatMap(({ root }) => objectsIn(root)), problems };
}
