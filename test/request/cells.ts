import { expect } from 'vitest';
import { camelCase, type Mode, type OptionSpec } from '../../src/request/option-spec.ts';
import { failureOf } from '../support/failure-of.ts';

/** What gives an option, and those that it needs. */
export function giving(all: readonly OptionSpec[], { name, value, needs }: OptionSpec): object {
  const needed = all.find((one) => one.name === needs);
  return { ...(needed && giving(all, needed)), [camelCase(name)]: value === undefined ? true : 'x' };
}

/** What a reader of the table expects of an option in some modes: undefined, it works; or its own refusal. */
export function cellOf(all: readonly OptionSpec[], spec: OptionSpec, modes: readonly Mode[]) {
  const cells = all
    .filter((one) => one === spec || one.name === spec.needs)
    .flatMap(({ name, noEffect }) =>
      modes.flatMap((mode) => (noEffect?.[mode] === undefined ? [] : [{ name, why: noEffect[mode] }])),
    );
  const [cell] = cells;
  if (!cell) return undefined;
  const what = expect.stringContaining(`${cell.name} has no effect`);
  return { class: 'usage', code: 'option-without-effect', what, why: cell.why };
}

/** How options are refused; undefined: they are taken. */
export async function refusal(refuse: () => void) {
  const failure = await failureOf(refuse).catch(() => undefined);
  return failure && { class: failure.class, code: failure.code, what: failure.message, why: failure.why };
}
