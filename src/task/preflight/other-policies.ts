import { type ImageRule, imageRuleIn } from '../../admission/image-rules.ts';
import type { ManifestFile } from '../../admission/manifest-documents.ts';
import type { Policy, PolicyMode } from '../../engine/policy.ts';
import { objectsIn } from '../../engine/read-policies.ts';
import { type LocatedNode, readDocuments } from '../../text/located-yaml.ts';
import { SourceText } from '../../text/source-text.ts';

/** Kinds of Kyverno that may refuse a Pod for what they say in CEL, JMESPath or patterns. */
const KINDS = /^(Namespaced)?ValidatingPolicy$|^(Cluster)?Policy$/;
const GROUPS = /^(policies\.)?kyverno\.io\//;

/** Policies of Kyverno that verify no image and may refuse it all the same. */
export interface OtherPolicies {
  readonly rules: readonly ImageRule[];
  /** Nothing passes these for certain. */
  readonly unread: readonly Policy[];
}

export function otherPoliciesIn(files: readonly ManifestFile[]): OtherPolicies {
  const roots = files.flatMap(({ file, text }) =>
    readDocuments(new SourceText(file, text)).flatMap(({ root }) => objectsIn(root)),
  );
  const read = roots.filter(isOfKyverno).map((root) => ({ root, rules: rulesIn(root) }));
  return {
    rules: read.flatMap(({ rules }) => rules ?? []),
    unread: read.filter(({ rules }) => rules === undefined).map(({ root }) => unread(root)),
  };
}

function isOfKyverno(root: LocatedNode): boolean {
  const [group = '', kind = ''] = [root.at('apiVersion')?.text, root.at('kind')?.text];
  return GROUPS.test(group) && KINDS.test(kind);
}

/** What a document demands in CEL, with the mode in which it does. */
interface Validations {
  readonly mode: PolicyMode;
  readonly expressions: readonly LocatedNode[];
}

function validationsIn(root: LocatedNode): Validations[] {
  const spec = root.at('spec');
  if (root.at('kind')?.text?.endsWith('ValidatingPolicy'))
    return [
      { mode: modeOf(spec?.at('validationActions')), expressions: spec?.at('validations')?.items() ?? [] },
    ];
  const validates = (spec?.at('rules')?.items() ?? []).flatMap((rule) => rule.at('validate') ?? []);
  return validates.map((validate) => ({
    mode: modeOf(validate.at('failureAction')),
    expressions: validate.at('cel', 'expressions')?.items() ?? [],
  }));
}

/** undefined: something in it is not understood. */
function rulesIn(root: LocatedNode): ImageRule[] | undefined {
  const policy = root.at('metadata', 'name')?.text ?? '';
  const rules: ImageRule[] = [];
  for (const { mode, expressions } of validationsIn(root)) {
    if (expressions.length === 0) return undefined;
    for (const one of expressions) {
      const rule = imageRuleIn(one.at('expression')?.text ?? '');
      if (!rule) return undefined;
      rules.push({
        policy,
        mode,
        ...rule,
        message: one.at('message')?.text ?? 'the policy refuses its name',
      });
    }
  }
  return rules;
}

function modeOf(node: LocatedNode | undefined): PolicyMode {
  return /Deny|Enforce/i.test(node?.source ?? '') ? 'enforce' : 'audit';
}

function unread(root: LocatedNode): Policy {
  const name = root.at('metadata', 'name')?.text ?? '';
  return {
    form: 'kyverno-ivp',
    name: { value: name },
    mode: { value: modeOf(root.at('spec')) },
    images: { include: [], exclude: [] },
    namespaces: { include: [], exclude: [] },
    requests: {
      operations: [],
      resources: [],
      controllers: false,
      containers: ['containers', 'init', 'ephemeral', 'image-volumes'],
    },
    onFailure: { value: 'refuse' },
    digest: { value: 'free' },
    demands: [],
    notUnderstood: [{ language: 'cel', text: { value: `${root.at('kind')?.text} ${name}` } }],
    place: root.place,
  };
}
