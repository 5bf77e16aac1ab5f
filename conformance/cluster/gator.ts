import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { LensAnswer } from '../../src/engine/lens.ts';
import { run } from '../stack/command.ts';
import { goTool } from '../stack/go-tools.ts';
import { writeTo } from '../stack/keys.ts';

/** What Gatekeeper's own command line says of a manifest. @param folder for files */
export async function askGator(
  policies: readonly string[],
  manifest: string,
  folder: string,
): Promise<LensAnswer> {
  const own = path.join(folder, randomUUID());
  const files = [...policies, manifest].map((text, nth) => writeTo(own, `${nth}.yaml`, text));
  const args = ['test', ...files.flatMap((file) => ['--filename', file])];
  const { exitCode, output } = await run(await goTool('gator'), args);
  if (exitCode !== 0 && !output.includes('[')) throw new Error(`gator test: ${output}`);
  return { admits: exitCode === 0, why: output.trim() };
}
