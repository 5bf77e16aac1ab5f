import type { FieldRule } from '../field-rule.ts';

const METADATA: readonly FieldRule[] = [
  { path: /^(?:apiVersion|kind)$/, is: 'harmless' },
  { path: /^metadata\./, is: 'harmless' },
];

export const TEMPLATE_FIELDS: readonly FieldRule[] = [
  ...METADATA,
  { path: /description$/, is: 'harmless' },
  { path: /^spec\.targets\[\]\./, is: 'text', about: 'Rego that is not understood here' },
  { path: /^spec\.crd\./, is: 'text', about: 'a schema that is not understood here' },
];

export const CONSTRAINT_FIELDS: readonly FieldRule[] = [
  ...METADATA,
  {
    path: /^spec\.enforcementAction$/,
    is: 'opens',
    safe: /^deny$/,
    absent: /^deny$/,
    about: 'it only reports: nothing is refused',
  },
  { path: /^spec\.match\.kinds\[\]\./, is: 'opens', safe: /^\*$/, about: 'kinds are left out' },
  {
    path: /^spec\.match\.(?:namespaces|excludedNamespaces)\[\]$/,
    is: 'opens',
    about: 'namespaces are left out',
  },
  { path: /^spec\.match\.scope$/, is: 'opens', safe: /^(?:\*|Namespaced)$/, about: 'Pods are left out' },
  { path: /^spec\.parameters\.images$/, is: 'opens', about: 'images are left out' },
  { path: /^spec\.match\./, is: 'opens', about: 'objects are left out' },
];
