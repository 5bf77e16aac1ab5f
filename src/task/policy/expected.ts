import type { PolicySet } from '../../admission/check/compare.ts';
import type { ChosenForm } from '../../engine/policies.ts';
import type { PolicyTerms } from '../../engine/policy-terms.ts';
import { policyKindOf } from '../../engine/policy-kind.ts';
import { objectsIn, type PoliciesRead, readPolicies } from '../../engine/read-policies.ts';
import { type LocatedNode, readDocuments } from '../../text/located-yaml.ts';
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
  const roots = documents.flatMap(({ root }) => objectsIn(root));
  const templates = documents.filter(
    ({ isTemplate, root }) => isTemplate && objectsIn(root).some(policyKindOf),
  );
  return {
    policies,
    roots,
    problems: [
      ...problems,
      ...templates.map(({ place }) => ({ message: 'it is a template: check what it renders to', at: place })),
      ...documents.flatMap(({ root }) => (objectsIn(root).some(policyKindOf) ? twiceIn(root) : [])),
    ],
  };
}

/** Keys that stand twice: of readers, some take the first, some the last, and some refuse the whole. */
function twiceIn(root: LocatedNode | undefined): ReadSet['problems'] {
  return [...(root?.walk() ?? [])].flatMap((node) => {
    const seen = new Set<string>();
    return node
      .entries()
      .filter(([name]) => seen.size === seen.add(name).size)
      .map(([name, value]) => ({ message: `the key ${name} stands twice`, at: value.keyPlace }));
  });
}
