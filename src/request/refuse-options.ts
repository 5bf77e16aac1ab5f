import { Failure } from '../shared/failure.ts';
import { camelCase, type Mode, type OptionSpec } from './option-spec.ts';

/** Options by their names in code; a switch that is off and a default count as not given. */
export type Given = Readonly<Record<string, unknown>>;

/** @throws Failure `option-without-effect` for the first option that could change nothing beside the others */
export function refuseWithoutEffect(specs: readonly OptionSpec[], options: object): void {
  const given = specs.filter((spec) => isGiven(spec, options as Given));
  const names = new Set(given.map(({ name }) => name));
  const modes = modesOf(names);
  for (const { name, noEffect = {}, needs, notBeside = {} } of given) {
    const mode = modes.find((one) => noEffect[one] !== undefined);
    if (mode) throw withoutEffect(name, BESIDE[mode], noEffect[mode]);
    const other = Object.keys(notBeside).find((one) => names.has(one));
    if (other !== undefined) throw withoutEffect(name, other, notBeside[other]);
    if (needs !== undefined && !names.has(needs)) throw alone(name, needs);
  }
}

/** The modes that options choose: exactly one source, and the key where one is given. */
function modesOf(names: ReadonlySet<string>): Mode[] {
  const source = names.has('from-evidence') ? 'evidence' : names.has('bundle') ? 'bundle' : 'registry';
  return names.has('key') ? [source, 'key'] : [source];
}

/** The option that chooses each mode; the registry is asked where none of the others is given. */
const BESIDE: Readonly<Record<Mode, string | undefined>> = {
  registry: undefined,
  bundle: 'bundle',
  evidence: 'from-evidence',
  key: 'key',
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

function alone(name: string, needed: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'option-without-effect',
    what: `${name} is set without ${needed}, and has no effect alone`,
    fix: `add ${needed}, or remove ${name}`,
  });
}
