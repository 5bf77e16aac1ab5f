import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setDefaultCACertificates } from 'node:tls';
import { type Stack, startStack } from './index.ts';
import { missingFrom, TO_RUN } from './machine.ts';
import { isInside, prepareInside, runInside } from './namespace.ts';
import { missingTools } from './tools.ts';

interface RunOptions {
  /** What has to be built besides the programs of the grid, and is not; default: nothing. */
  readonly missing?: () => Promise<string | undefined>;
}

/**
 * Starts the stack for this program, which runs again in a namespace of its own for that; the outer process ends
 * here, with what is missing on this machine or the code of the inner one. A signal ends the stack first.
 * @param name how the directory is named that everything is written to
 */
export async function startRun(name: string, options: RunOptions = {}): Promise<Stack> {
  const missing = missingFrom(TO_RUN) ?? (await missingTools()) ?? (await options.missing?.());
  if (missing !== undefined) {
    console.error(missing);
    process.exit(1);
  }
  if (!isInside()) process.exit(await runInside());
  prepareInside();
  const directory = mkdtempSync(path.join(tmpdir(), `${name}-`));
  console.log(`Logs, keys and configuration of this run: ${directory}`);
  const stack = await startStack(directory);
  // Lenses look images up in this process.
  setDefaultCACertificates([readFileSync(stack.environment['NODE_EXTRA_CA_CERTS'] ?? '', 'utf8')]);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      console.error(`${signal}: stopping`);
      void stack.close().then(() => process.exit(130));
    });
  }
  return stack;
}
