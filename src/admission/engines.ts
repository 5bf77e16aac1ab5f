import { KYVERNO_ROOT_FLAGS } from '../engine/kyverno/facts.ts';
import { kyvernoBundle } from '../engine/kyverno/lens-bundle.ts';
import { kyvernoCosign } from '../engine/kyverno/lens-cosign.ts';
import { kyvernoIvp116, kyvernoIvp119 } from '../engine/kyverno/lens-ivp.ts';
import type { Lens } from '../engine/lens.ts';
import type { PolicyForm } from '../engine/policy.ts';
import { POLICY_CONTROLLER_ROOT_FLAGS } from '../engine/policy-controller/facts.ts';
import { policyControllerBundle } from '../engine/policy-controller/lens-bundle.ts';
import { policyController } from '../engine/policy-controller/lens-tags.ts';
import { Failure } from '../shared/failure.ts';

/** A program that admits Pods, and the version whose answer is predicted. */
export interface Engine {
  readonly name: EngineName;
  /** `1.19` */
  readonly version: string;
  /** Whether nobody said which version runs. */
  readonly isAssumed: boolean;
}

export type EngineName = 'kyverno' | 'policy-controller' | 'gatekeeper';

/** Versions that are known, the newest first. */
const VERSIONS: Readonly<Record<EngineName, readonly string[]>> = {
  kyverno: ['1.19', '1.18', '1.17', '1.16', '1.15', '1.14', '1.13'],
  'policy-controller': ['0.15', '0.14', '0.13'],
  gatekeeper: ['3.23'],
};

/** How each is given a root other than that of the public instance; `gatekeeper` verifies nothing. */
export const ROOT_FLAGS: Readonly<Record<EngineName, string>> = {
  kyverno: KYVERNO_ROOT_FLAGS,
  'policy-controller': POLICY_CONTROLLER_ROOT_FLAGS,
  gatekeeper: 'a provider of its own',
};

/**
 * Engines that somebody says were started with the trusted root that is named.
 * @throws Failure `engine-unknown`
 */
export function parseEngineRoots(names: readonly string[]): EngineName[] {
  return names.map((name) => {
    const known = VERIFYING.find((one) => one === name.trim());
    if (known) return known;
    throw new Failure({
      class: 'usage',
      code: 'engine-unknown',
      what: `engine-root: "${name.slice(0, 50)}" is no engine that verifies by a root`,
      why: `known are ${VERIFYING.join(', ')}`,
      fix: '--engine-root kyverno',
    });
  });
}

const VERIFYING: readonly EngineName[] = ['kyverno', 'policy-controller'];

const ENGINE_OF: Readonly<Record<PolicyForm, EngineName>> = {
  'kyverno-ivp': 'kyverno',
  'kyverno-cosign': 'kyverno',
  'kyverno-bundle': 'kyverno',
  'policy-controller': 'policy-controller',
  'policy-controller-bundle': 'policy-controller',
  gatekeeper: 'gatekeeper',
};

export function engineOf(form: PolicyForm): EngineName {
  return ENGINE_OF[form];
}

/** `kyverno@1.19` */
export function engineId({ name, version }: Engine): string {
  return `${name}@${version}`;
}

/**
 * The engines that run, as users name them: `kyverno@1.16`, also with the last part of a version.
 * @throws Failure `engine-unknown`
 */
export function parseEngines(ids: readonly string[]): Engine[] {
  return ids.map((id) => {
    const [name = '', version] = id.trim().split(/@v?(.*)/s);
    const versions = Object.hasOwn(VERSIONS, name) ? VERSIONS[name as EngineName] : undefined;
    if (!versions) throw unknown(id);
    const known =
      version === undefined ? versions[0] : versions.find((one) => `${version}.`.startsWith(`${one}.`));
    if (known === undefined) throw unknown(id);
    return { name: name as EngineName, version: known, isAssumed: version === undefined };
  });
}

/** The engine whose documents there are, in the version that was named or else the newest. */
export function engineFor(name: EngineName, named: readonly Engine[]): Engine {
  const own = named.find((one) => one.name === name);
  return own ?? { name, version: VERSIONS[name][0] ?? '', isAssumed: true };
}

/** Whether a version is this one or a later one; both as in `1.17`. */
export function isAtLeast({ version }: Engine, other: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major > otherMajor || (major === otherMajor && minor >= otherMinor);
}

/** What judges for a form of policy in a version; undefined: it looks at no signature, or knows no such document. */
export function lensFor(form: PolicyForm, engine: Engine): Lens | undefined {
  switch (form) {
    case 'kyverno-ivp':
      return isAtLeast(engine, '1.17')
        ? kyvernoIvp119
        : isAtLeast(engine, '1.14')
          ? kyvernoIvp116
          : undefined;
    case 'kyverno-cosign':
      return kyvernoCosign;
    case 'kyverno-bundle':
      return kyvernoBundle;
    case 'policy-controller':
      return policyController;
    case 'policy-controller-bundle':
      return policyControllerBundle;
    case 'gatekeeper':
      return undefined;
  }
}

function unknown(id: string): Failure {
  const known = Object.entries(VERSIONS).flatMap(([name, versions]) =>
    versions.map((one) => `${name}@${one}`),
  );
  return new Failure({
    class: 'usage',
    code: 'engine-unknown',
    what: `engine: "${id.slice(0, 50)}" is no engine and version that is known here`,
    why: `known are ${known.join(', ')}`,
    fix: '--engine kyverno@1.19   # as kubectl get deployments -A -o wide shows the image of its controller',
  });
}
