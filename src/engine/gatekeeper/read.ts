import type { LocatedNode } from '../../text/located-yaml.ts';
import type { Policy } from '../policy.ts';
import { at, nameOf, notUnderstood, textAt } from '../read-fields.ts';

/** A constraint: where it counts. What it demands is Rego, in its template. */
export function readConstraint(root: LocatedNode): Policy[] {
  const spec = root.at('spec');
  const match = spec?.at('match');
  const action = spec?.at('enforcementAction');
  const parameters = spec?.at('parameters');
  const isAudit = /^(?:dryrun|warn)$/.test(action?.text ?? '');
  const names = (name: string) => (match?.at(name)?.items() ?? []).map(textAt);
  const rest = ['labelSelector', 'namespaceSelector', 'name'].flatMap((name) => match?.at(name) ?? []);
  return [
    {
      ...COMMON,
      name: nameOf(root),
      mode: at(isAudit ? 'audit' : 'enforce', action),
      namespaces: {
        include: names('namespaces'),
        exclude: names('excludedNamespaces'),
      },
      notUnderstood: [
        notUnderstood('rego', parameters ?? root),
        ...rest.map((one) => notUnderstood('yaml', one)),
      ],
      place: root.place,
    },
  ];
}

/** A template alone demands nothing: its constraints say where. */
export function readTemplate(root: LocatedNode): Policy[] {
  const codes = regoIn(root);
  return [
    {
      ...COMMON,
      name: nameOf(root),
      mode: { value: 'enforce' },
      namespaces: { include: [], exclude: [] },
      notUnderstood: codes.map((code) => notUnderstood('rego', code)),
      place: root.place,
    },
  ];
}

/** Rego of a template, in either of the places where it may be. */
export function regoIn(root: LocatedNode): LocatedNode[] {
  return (root.at('spec', 'targets')?.items() ?? []).flatMap((target) => {
    const engines = (target.at('code')?.items() ?? []).filter((one) => one.at('engine')?.text === 'Rego');
    return [target.at('rego'), ...engines.map((one) => one.at('source', 'rego'))].flatMap((one) => one ?? []);
  });
}

/** As shipped: failures admit, and no signature is looked at. */
const COMMON = {
  form: 'gatekeeper',
  images: { include: [], exclude: [] },
  requests: {
    operations: [{ value: 'CREATE' }, { value: 'UPDATE' }],
    resources: [],
    controllers: false,
    containers: [],
  },
  onFailure: { value: 'admit' },
  digest: { value: 'free' },
  demands: [],
} as const satisfies Partial<Policy>;
