import { CLUSTER_POLICY } from './cluster-policy-mutations.ts';
import { IVP } from './kyverno-mutations.ts';
import { ADMITS, BOTH, type Mutation, REJECTS, SAME, SIGNER, UNREAD } from './mutation.ts';

const CIP: readonly Mutation[] = [
  ...SIGNER,
  { what: 'warn', from: /mode: enforce/g, to: 'mode: warn', effects: ADMITS, cause: 'mode-audit' },
  {
    what: 'another image',
    from: /ghcr\.io\/acme\/app/g,
    to: 'ghcr.io/acme/other',
    effects: ADMITS,
    cause: 'images-left-out',
  },
  {
    what: 'tags alone',
    from: /ghcr\.io\/acme\/app@\*/g,
    to: 'ghcr.io/acme/app:*',
    effects: ADMITS,
    cause: 'images-left-out',
  },
  { what: 'more images', from: /ghcr\.io\/acme\/app@\*/g, to: 'ghcr.io/acme/**', effects: SAME },
  {
    what: 'another authority',
    from: /https:\/\/fulcio\.sigstore\.dev/g,
    to: 'https://fulcio.evil.example',
    effects: BOTH,
    cause: 'trust-differs',
  },
  { what: 'no log', from: / *ctlog:\n.*\n/g, to: '', effects: BOTH },
  {
    what: 'a second authority',
    from: /( {2}authorities:\n)/g,
    to: '$1    - name: other\n      static:\n        action: pass\n',
    effects: ADMITS,
  },
  {
    what: 'no SCT',
    from: /( {8}url: "https:\/\/fulcio.*\n)/g,
    to: '$1        insecureIgnoreSCT: true\n',
    effects: ADMITS,
  },
  {
    what: 'a match',
    from: /( {2}mode: enforce\n)/g,
    to: '$1  match:\n    - resource: jobs\n',
    effects: UNREAD,
  },
  {
    what: 'another source',
    from: /== "https:\/\/github\.com\/acme\/app"/g,
    to: '== "https://github.com/acme/fork"',
    effects: BOTH,
    cause: 'condition-differs',
  },
  {
    what: 'no ref asked for',
    from: / *regex\.match\(.*\n/g,
    to: '',
    effects: ADMITS,
    cause: 'condition-missing',
  },
  {
    what: 'Rego of somebody else',
    from: /isCompliant \{/g,
    to: 'isCompliant {\n                count(input.predicate.runDetails) > 0',
    effects: UNREAD,
  },
  {
    what: 'another predicate',
    from: /predicateType: "https:\/\/slsa\.dev\/provenance\/v1"/g,
    to: 'predicateType: "https://spdx.dev/Document"',
    effects: BOTH,
  },
  {
    what: 'another place for signatures',
    from: /( {4}- name: workflow\n)/g,
    to: '$1      source:\n        - oci: ghcr.io/acme/signatures\n',
    effects: REJECTS,
    cause: 'place-differs',
  },
];

const GATEKEEPER: readonly Mutation[] = [
  { what: 'dryrun', from: /enforcementAction: deny/g, to: 'enforcementAction: dryrun', effects: ADMITS },
  { what: 'other Rego', from: /not regex\.match/g, to: 'regex.match', effects: UNREAD },
  { what: 'a namespace left out', from: /- sandbox/g, to: '- sandbox\n      - prod', effects: ADMITS },
  { what: 'Deployments left out', from: / *- Deployment\n/g, to: '', effects: ADMITS },
  { what: 'other images', from: /acme\/app\)/g, to: 'acme/other)', effects: ADMITS },
];

/** What may happen to a policy, by form: how it is made, and what has to be said of it. */
export const MUTATIONS: readonly (readonly [string, readonly Mutation[]])[] = [
  ['kyverno-ivp', IVP],
  ['kyverno-cosign', CLUSTER_POLICY],
  ['kyverno-bundle', CLUSTER_POLICY],
  ['policy-controller', CIP],
  ['policy-controller-bundle', CIP],
  ['gatekeeper', GATEKEEPER],
];
