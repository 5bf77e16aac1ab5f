import { copyJson, copyText } from '../report/copy-report.ts';
import { parseCopyOrder, readCopyList } from '../request/copy-list.ts';
import { COPY_OPTIONS, type CopyOptions } from '../request/copy-options.ts';
import { refuseWithoutEffect, verifyModes } from '../request/refuse-options.ts';
import { copy as copyTask } from '../task/copy/main.ts';
import { cacheDirectory } from './cache.ts';
import { showCopyProgress } from './progress.ts';
import type { Surroundings } from './surroundings.ts';
import { terminalLog } from './terminal-log.ts';
import { toJson } from './to-json.ts';

const OPTIONS = COPY_OPTIONS.flatMap(({ options }) => options);

/** `slsa-provenance copy`. @returns the exit code @throws Failure for wrong usage */
export async function copy(
  names: readonly string[],
  options: CopyOptions,
  { terminal, environment }: Surroundings,
): Promise<number> {
  refuseWithoutEffect(OPTIONS, options, verifyModes);
  const { file, tags, format = 'text', quiet = false } = options;
  const named = names.length === 0 && file !== undefined ? [] : [parseCopyOrder(names, tags)];
  const listed = file === undefined ? [] : await readCopyList(file, tags, terminal.stdin);
  const orders = [...named, ...listed];
  const progress = showCopyProgress(terminal, quiet ? 0 : orders.length);
  const context = {
    environment,
    log: terminalLog(terminal, options),
    cacheDir: cacheDirectory(environment.variables),
    onImage: (count: number) => progress.images(count),
    onBytes: (count: number) => progress.bytes(count),
  };
  const { copies, exitCode } = await copyTask(orders, options, context).finally(() => progress.end());
  terminal.out(format === 'json' ? toJson(copyJson(copies, exitCode)) : copyText(copies, quiet));
  return exitCode;
}
