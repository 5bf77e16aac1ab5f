import { Failure } from '../shared/failure.ts';
import { camelCase, type Mode, type OptionSpec, type Source } from './option-spec.ts';

/** Options by their names in code; a switch that is off and a default count as not given. */
export type Given = Readonly<Record<string, unknown>>;

/**
 * @param modesOf the modes that are chosen by the names of the options that are given
 * @throws Failure `option-without-effect` for the first option that could change nothing beside the others
 */
export function refuseWithoutEffect(
  specs: readonly OptionSpec[],
  options: object,
  modesOf: (given: ReadonlySet<string>) => Mode[],
): void {
  const given = specs.filter((spec) => isGiven(spec, options as Given));
  const names = new Set(given.map(({ name }) => name));
  const modes = modesOf(names);
  for (const { name, noEffect = {}, needs, notBeside = {} } of given) {
    const mode = modes.find((candidate) => noEffect[candidate] !== undefined);
    if (mode === 'keyless') throw alone(name, 'key', noEffect[mode]);
    if (mode) throw withoutEffect(name, CHOSEN_BY[mode], noEffect[mode]);
    const other = Object.keys(notBeside).find((candidate) => names.has(candidate));
    if (other !== undefined) throw withoutEffect(name, other, notBeside[other]);
    if (needs !== undefined && !names.has(needs)) throw alone(name, needs);
  }
}

export function verifyModes(given: ReadonlySet<string>): Mode[] {
  return given.has('key') ? [sourceOf(given), 'key'] : [sourceOf(given)];
}

function sourceOf(given: ReadonlySet<string>): Source {
  if (given.has('from-evidence')) return 'evidence';
  return given.has('bundle') ? 'bundle' : 'registry';
}

/** @param hasImages whether images are named, which is no option */
export function policyModes(hasImages: boolean): (given: ReadonlySet<string>) => Mode[] {
  return (given) => {
    const source = given.has('from-evidence') ? 'evidence' : hasImages ? 'registry' : 'expectation';
    return given.has('key') ? [source, 'key'] : [source];
  };
}

export function signModes(given: ReadonlySet<string>): Mode[] {
  const withKey = given.has('on-outage') ? 'backup' : 'key';
  const signer = given.has('key') ? withKey : 'keyless';
  return [
    signer,
    ...(given.has('dry-run') ? ['dry-run' as const] : []),
    ...(given.has('subject-path') ? ['files' as const] : []),
  ];
}

/** The option that chooses each mode; undefined: none does. */
const CHOSEN_BY: Readonly<Record<Mode, string | undefined>> = {
  registry: undefined,
  bundle: 'bundle',
  evidence: 'from-evidence',
  expectation: undefined,
  keyless: undefined,
  key: 'key',
  backup: 'on-outage',
  'dry-run': 'dry-run',
  files: 'subject-path',
};

function isGiven({ name, default: usual }: OptionSpec, options: Given): boolean {
  const value = options[camelCase(name)];
  return value !== undefined && value !== false && value !== usual;
}

function withoutEffect(name: string, other: string | undefined, why: string | undefined): Failure {
  return new Failure({
    class: 'usage',
    code: 'option-without-effect',
    what: other === undefined ? `${name} has no effect here` : `${name} has no effect beside ${other}`,
    ...(why !== undefined && { why }),
    fix: other === undefined ? `remove ${name}` : `remove ${name}, or ${other}`,
  });
}

function alone(name: string, needed: string, why?: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'option-without-effect',
    what: `${name} has no effect without ${needed}`,
    ...(why !== undefined && { why }),
    fix: `add ${needed}, or remove ${name}`,
  });
}
