import type { PolicyForm } from '../../src/engine/policy.ts';
import { type Attack, ATTACKS, BY_TAG } from './attacks.ts';
import type { SignerKind } from './images.ts';

export type EngineName = 'Kyverno' | 'policy-controller' | 'Gatekeeper';

/** A form of policy, and what its engine does with it. */
export interface Form {
  readonly id: PolicyForm;
  readonly engine: EngineName;
  readonly signers: readonly SignerKind[];
  readonly attacks: readonly Attack[];
  /** What the engine admits, by the name of the attack, and why it cannot do anything else. */
  readonly cannot: Readonly<Record<string, string>>;
}

const BOTH = ['keyless', 'key'] as const;

const DIGEST_WRITTEN = 'it writes the digest that it has judged into the Pod, so that nothing else can run';
const NO_SIGNATURES = 'it reads the Pod and asks no registry: signatures need Kyverno or policy-controller';

const KEYLESS_ONLY = 'of bundles it takes keyless ones only ("the authority must be keyless")';

export const FORMS: readonly Form[] = [
  { id: 'kyverno-ivp', engine: 'Kyverno', signers: BOTH, attacks: ATTACKS, cannot: {} },
  { id: 'kyverno-cosign', engine: 'Kyverno', signers: BOTH, attacks: ATTACKS, cannot: {} },
  { id: 'kyverno-bundle', engine: 'Kyverno', signers: BOTH, attacks: ATTACKS, cannot: {} },
  {
    id: 'policy-controller',
    engine: 'policy-controller',
    signers: BOTH,
    attacks: ATTACKS,
    cannot: { 'by tag': DIGEST_WRITTEN },
  },
  {
    id: 'policy-controller-bundle',
    engine: 'policy-controller',
    signers: ['keyless'],
    attacks: ATTACKS,
    cannot: { 'by tag': DIGEST_WRITTEN, 'signed with another key': KEYLESS_ONLY },
  },
  {
    id: 'gatekeeper',
    engine: 'Gatekeeper',
    signers: ['keyless'],
    attacks: BY_TAG,
    cannot: Object.fromEntries(
      ATTACKS.filter(({ way, name }) => way === 'container' && name !== 'by tag').map(({ name }) => [
        name,
        NO_SIGNATURES,
      ]),
    ),
  },
];
