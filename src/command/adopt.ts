import { adoptJson } from '../report/adopt-json.ts';
import { adoptText } from '../report/adopt-text.ts';
import { ADOPT_OPTIONS, type AdoptOptions, isPlaceholder, parseAction } from '../request/adopt-options.ts';
import { refuseWithoutEffect } from '../request/refuse-options.ts';
import { Failure } from '../shared/failure.ts';
import { adopt as adoptTask } from '../task/adopt/main.ts';
import { terminalSafeLines } from '../text/terminal-safe.ts';
import type { Surroundings } from './surroundings.ts';
import { toJson } from './to-json.ts';

const OPTIONS = ADOPT_OPTIONS.flatMap(({ options }) => options);

/** `slsa-provenance adopt`. @returns the exit code @throws Failure for wrong usage */
export async function adopt(
  paths: readonly string[],
  options: AdoptOptions,
  { terminal }: Surroundings,
): Promise<number> {
  refuseWithoutEffect(OPTIONS, options, () => ['registry']);
  if (paths.includes('-')) throw stdinNamed();
  const action = parseAction(options);
  const { repo, write = false, format = 'text', quiet = false } = options;
  const outcome = await adoptTask(
    { paths: paths.length === 0 ? ['.'] : paths, action, repository: repo, write },
    terminal.stdin,
  );
  if (format === 'json') {
    terminal.out(toJson(adoptJson(outcome, action)));
    return outcome.exitCode;
  }
  if (!write) {
    const patch = [...outcome.diffs.values()].join('');
    // On a screen nothing may move the cursor; a patch for a program has every byte.
    terminal.out(terminal.outStyle.colour ? terminalSafeLines(patch) : patch);
  }
  if (quiet) return outcome.exitCode;
  const style = write ? terminal.outStyle : terminal.errStyle;
  const report = adoptText(outcome, style, isPlaceholder(action));
  if (write) terminal.out(report);
  else terminal.err(report);
  return outcome.exitCode;
}

function stdinNamed(): Failure {
  return new Failure({
    class: 'usage',
    code: 'option-without-effect',
    what: '- has no effect: a patch needs the name of its file',
    fix: 'name the folder',
  });
}
