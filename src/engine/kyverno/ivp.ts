import type { LocatedNode } from '../../text/located-yaml.ts';

/** An ImageValidatingPolicy, or the namespaced one. */
export interface ImageValidatingPolicy {
  readonly root: LocatedNode;
  readonly spec: LocatedNode;
  readonly resourceRules: readonly LocatedNode[];
  readonly attestors: readonly LocatedNode[];
  readonly attestations: readonly LocatedNode[];
  /** CEL of `validations`, in their order. */
  readonly validations: readonly LocatedNode[];
  /** Whether JSON documents are validated, and no requests. */
  readonly isJson: boolean;
}

/** Undefined: it has no spec. */
export function imageValidatingPolicyIn(root: LocatedNode): ImageValidatingPolicy | undefined {
  const spec = root.at('spec');
  if (!spec?.isMap) return undefined;
  const list = (...names: string[]) => spec.at(...names)?.items() ?? [];
  return {
    root,
    spec,
    resourceRules: list('matchConstraints', 'resourceRules'),
    attestors: list('attestors'),
    attestations: list('attestations'),
    validations: list('validations').flatMap((one) => one.at('expression') ?? []),
    isJson: spec.at('evaluation', 'mode')?.text === 'JSON',
  };
}

/** Whether a rule of the policy is about the resource, such as `pods`. */
export function coversResource({ resourceRules }: ImageValidatingPolicy, resource: string): boolean {
  const [parent = '', sub] = resource.split('/');
  const names = sub === undefined ? [resource, '*', '*/*'] : [resource, `${parent}/*`, `*/${sub}`, '*/*'];
  return resourceRules.some((rule) =>
    rule
      .at('resources')
      ?.items()
      .some(({ text }) => names.includes(text ?? '')),
  );
}

/** All CEL of the policy's validations and variables. */
export function expressionsIn({ spec, validations }: ImageValidatingPolicy): LocatedNode[] {
  const variables = spec.at('variables')?.items() ?? [];
  return [...variables.flatMap((one) => one.at('expression') ?? []), ...validations];
}
