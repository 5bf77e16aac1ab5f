import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundlePath } from './bundles.ts';
import { measure, median } from './measure.ts';

/** Loading a bundle, without doing anything with it. */
export interface Startup {
  /** Medians, in milliseconds: Node alone, and until each bundle is loaded and has ended. */
  readonly nodeMs: number;
  readonly thisActionMs: number;
  readonly plainMs: number;
  /** Bytes of the main file. */
  readonly thisActionBytes: number;
  readonly plainBytes: number;
  readonly githubAttestBytes: number;
}

export const MAIN = path.join(import.meta.dirname, '../dist/sign/index.js');
const ROUNDS = 21;

/** @param scratch an existing directory */
export async function measureStartup(scratch: string): Promise<Startup> {
  const nothing = path.join(scratch, 'nothing.mjs');
  writeFileSync(nothing, '');
  // A run of Dependabot ends as soon as everything is loaded: it is skipped.
  const env = {
    GITHUB_ACTOR: 'dependabot[bot]',
    GITHUB_EVENT_NAME: 'pull_request',
    'INPUT_ON-UNTRUSTED-EVENT': 'skip',
  };
  const files = [nothing, MAIN, await bundlePath('plain-bundle')];
  const times: number[][] = files.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [nth, file] of files.entries()) {
      const { wallMs } = await measure([{ command: process.execPath, args: [file], options: { env } }]);
      times[nth]?.push(wallMs);
    }
  }
  const [nodeMs = 0, thisActionMs = 0, plainMs = 0] = times.map(median);
  return {
    ...{ nodeMs, thisActionMs, plainMs },
    thisActionBytes: statSync(MAIN).size,
    plainBytes: statSync(await bundlePath('plain-bundle')).size,
    githubAttestBytes: statSync(await bundlePath('github-attest')).size,
  };
}
