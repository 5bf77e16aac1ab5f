import type { LocatedNode } from '../../text/located-yaml.ts';
import type { NotUnderstood, Policy, PolicyMode } from '../policy.ts';
import { readLabelSelector } from '../label-selector.ts';
import { at, nameOf, textAt, undecided } from '../read-fields.ts';
import { DIGESTS_REGO } from './rego.ts';

/** What a template makes of its constraints: `digests`, which is written here, or Rego of others. */
export type Templates = ReadonlyMap<string, 'digests' | 'other'>;

/** The templates among some objects, by the kind of their constraints. */
export function templatesIn(roots: readonly LocatedNode[]): Templates {
  const templates = roots.filter((root) => root.at('kind')?.text === 'ConstraintTemplate');
  return new Map(
    templates.map((root) => {
      const codes = regoIn(root).map(({ text = '' }) => text.trim());
      const isOwn = codes.length === 1 && codes[0] === DIGESTS_REGO.trim();
      return [root.at('spec', 'crd', 'spec', 'names', 'kind')?.text ?? '', isOwn ? 'digests' : 'other'];
    }),
  );
}

/** A constraint: where it counts. What it demands is Rego, in its template, of which one is understood. */
export function readConstraint(root: LocatedNode, templates: Templates): Policy[] {
  const match = root.at('spec', 'match');
  const isOfDigests = templates.get(root.at('kind')?.text ?? '') === 'digests';
  const images = root.at('spec', 'parameters', 'images');
  const names = (name: string) => (match?.at(name)?.items() ?? []).map(textAt);
  const selectors = readLabelSelector(match?.at('namespaceSelector'));
  return [
    {
      form: 'gatekeeper',
      name: nameOf(root),
      mode: modeOf(root),
      images: { include: isOfDigests && images ? [textAt(images)] : [], exclude: [] },
      namespaces: {
        include: names('namespaces'),
        exclude: names('excludedNamespaces'),
        ...(selectors && { selectors }),
      },
      requests: {
        operations: [{ value: 'CREATE' }, { value: 'UPDATE' }],
        resources: resourcesOf(match),
        controllers: false,
        containers: ['containers', 'init', 'ephemeral', 'image-volumes'],
      },
      // As shipped: failures admit.
      onFailure: { value: 'admit' },
      digest: { value: isOfDigests ? 'required' : 'free' },
      demands: [],
      notUnderstood: [
        ...(isOfDigests ? [] : [unread(root, templates)]),
        ...['labelSelector', 'name'].flatMap((name) => match?.at(name) ?? []).map(asYaml),
        ...(selectors ? [] : [match?.at('namespaceSelector') ?? root].map(asYaml)),
      ],
      place: root.place,
    },
  ];
}

const asYaml = (node: LocatedNode) => undecided('yaml', node);

function unread(root: LocatedNode, templates: Templates): NotUnderstood {
  const kind = root.at('kind')?.text ?? '';
  const what = templates.has(kind)
    ? `the template ${kind}`
    : `the template ${kind}, which is not among the policies`;
  return { language: 'rego', text: at(what, root.at('kind')) };
}

/** `scoped`: each point of enforcement has its own (constraint framework, ScopedEnforcementActions). */
function modeOf(root: LocatedNode): Policy['mode'] {
  const action = root.at('spec', 'enforcementAction');
  const scoped = root.at('spec', 'scopedEnforcementActions')?.items() ?? [];
  const denies =
    action?.text === 'scoped'
      ? scoped.some(deniesAtAdmission)
      : !/^(?:dryrun|warn)$/.test(action?.text ?? '');
  return at<PolicyMode>(denies ? 'enforce' : 'audit', action);
}

function deniesAtAdmission(scoped: LocatedNode): boolean {
  const points = (scoped.at('enforcementPoints')?.items() ?? []).map((one) => one.at('name')?.text);
  const isHere = points.some((name) => name === '*' || name === 'validation.gatekeeper.sh');
  return scoped.at('action')?.text === 'deny' && isHere;
}

/** Kinds as the API names them in paths; all where none is named. */
function resourcesOf(match: LocatedNode | undefined): Policy['requests']['resources'] {
  const kinds = (match?.at('kinds')?.items() ?? []).flatMap((one) => one.at('kinds')?.items() ?? []);
  if (kinds.length === 0) return [{ value: '*' }];
  return kinds.map((kind) => at(kind.text === '*' ? '*' : `${kind.text?.toLowerCase()}s`, kind));
}

/** Rego of a template, in either of the places where it may be. */
export function regoIn(root: LocatedNode): LocatedNode[] {
  return (root.at('spec', 'targets')?.items() ?? []).flatMap((target) => {
    const engines = (target.at('code')?.items() ?? []).filter((one) => one.at('engine')?.text === 'Rego');
    return [target.at('rego'), ...engines.map((one) => one.at('source', 'rego'))].flatMap((one) => one ?? []);
  });
}
