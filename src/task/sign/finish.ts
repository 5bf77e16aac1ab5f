import type { PlaceFailure } from '../../attach/prepare.ts';
import type { SignInputs } from '../../request/sign-request.ts';
import type { Log } from '../../shared/log.ts';
import type { CopiedImage, Copied } from './copies.ts';
import type { Services } from './services.ts';
import type { TagReport, Tags } from './tags.ts';

export interface Ending {
  readonly services: Services;
  /** undefined: none are to be set. */
  readonly tags: Tags | undefined;
  /** Whether all that comes before is done: nobody is led to what is not complete. */
  readonly isGood: boolean;
  /** Whether all of it was signed before. */
  readonly isReused: boolean;
  readonly log: Log;
}

export interface Finished {
  readonly copied: readonly CopiedImage[];
  readonly tagged: readonly TagReport[];
  readonly failures: readonly PlaceFailure[];
  /** What may not be as it was meant. */
  readonly remarks: readonly string[];
}

/** What is done once all is attached and read back: first the copies, and then the tags of images and copies. */
export async function finish(inputs: SignInputs, ending: Ending): Promise<Finished> {
  const { tags, isGood, isReused, log } = ending;
  const { copies: copied, failures } = await copyAll(inputs, ending);
  const isCopied = isGood && failures.length === 0;
  if (!tags) return { copied, tagged: [], failures, remarks: [] };
  if (!isCopied) {
    log.notice('tags are not set: nobody is to pull by them what is not complete');
    return { copied, tagged: (await tags.look()).tags, failures, remarks: [] };
  }
  const { tags: tagged, ...set } = await log.group('Set tags', () => tags.set(isReused, log));
  return { copied, tagged, ...set };
}

async function copyAll(inputs: SignInputs, { services, isGood, log }: Ending): Promise<Copied> {
  if (inputs.copies.length === 0) return { copies: [], failures: [] };
  // Loaded here: most runs copy nothing.
  const { copyImages, leaveCopies } = await import('./copies.ts');
  return isGood ? log.group('Copy', () => copyImages(inputs, services, log)) : leaveCopies(inputs);
}
