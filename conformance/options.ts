import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Case, type Probe, PROBES, titleOf } from './cases.ts';

export const USAGE = `npm run conformance -- [options]

  --quick           the smaller grid, without alterations
  --only TEXT       what has TEXT in the verifier's or the case's name; given twice, both must fit
  --format FORMAT   cases of one signature format: both, bundle, legacy
  --hold            leave everything running afterwards, until interrupted
  --commands        print every command, to be repeated by hand
  --action DIR      the action.yml and dist/ to run; default: those of this checkout`;

export interface Options {
  readonly help: boolean;
  readonly commands: boolean;
  readonly hold: boolean;
  /** Absolute. */
  readonly action: string;
  readonly probes: readonly Probe[];
  /** Whether this verifier is asked about this case. */
  selects(one: Case, verifier: string): boolean;
}

/** What the smaller grid does without. */
const ALTERATIONS: readonly Probe[] = ['mutations', 'beside'];

/** @throws TypeError on what USAGE does not list */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      format: { type: 'string' },
      commands: { type: 'boolean', default: false },
      hold: { type: 'boolean', default: false },
      action: { type: 'string', default: path.join(import.meta.dirname, '..') },
    },
  });
  const { quick, only, format, help, commands, hold, action } = values;
  return {
    help,
    commands,
    hold,
    action: path.resolve(action),
    probes: PROBES.filter((probe) => !quick || !ALTERATIONS.includes(probe)),
    selects: (one, verifier) => {
      const name = `${verifier}: ${titleOf(one)}`;
      const fits = format === undefined || one.format === format;
      return fits && (!quick || one.quick) && only.every((text) => name.includes(text));
    },
  };
}
