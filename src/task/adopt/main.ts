import path from 'node:path';
import { adopt as adoptFiles } from '../../adoption/adopt.ts';
import type { ActionName, Adoption } from '../../adoption/adoption.ts';
import { repositoryOf } from '../../request/git-repository.ts';
import { readSources } from '../../request/source-files.ts';
import { rewriteFiles } from '../../shared/rewrite-files.ts';
import type { Stdin } from '../../shared/read-file.ts';
import { loadRegularExpressions } from '../../text/regular-expression.ts';
import { unifiedDiff } from '../../text/unified-diff.ts';

export interface AdoptTask {
  /** Folders and files. */
  readonly paths: readonly string[];
  readonly action: ActionName;
  /** `owner/name`; undefined: the one that the files are of, as git says. */
  readonly repository: string | undefined;
  readonly write: boolean;
}

export interface AdoptOutcome extends Adoption {
  /** The changes of each file that has any, by its name. */
  readonly diffs: ReadonlyMap<string, string>;
  readonly isWritten: boolean;
  /** 1: something is left to be done by hand. */
  readonly exitCode: 0 | 1;
}

/** Finds what signs with something else, and what it becomes; writes that where it is asked for. @throws Failure */
export async function adopt(
  { paths, action, repository, write }: AdoptTask,
  stdin: Stdin,
): Promise<AdoptOutcome> {
  await loadRegularExpressions();
  const sources = await readSources(paths, stdin);
  const adoption = adoptFiles(sources, action, repository ?? (await repositoryOf(paths[0] ?? '.')));
  const changed = adoption.files.filter(({ text }) => text.before !== text.after);
  if (write) await rewriteFiles(changed.map(({ file, text }) => ({ file, text: text.after })));
  const byHand =
    adoption.files.some(({ left }) => left.length > 0) ||
    adoption.readers.some(({ verdict }) => verdict === 'change');
  return {
    ...adoption,
    diffs: new Map(
      changed.map(({ file, text }) => [file, unifiedDiff(nameIn(file, paths), text.before, text.after)]),
    ),
    isWritten: write,
    exitCode: byHand ? 1 : 0,
  };
}

/** From the current folder, otherwise from the folder that was named, where the patch is applied then. */
function nameIn(file: string, paths: readonly string[]): string {
  const here = path.relative('.', file);
  const isBelow = !here.startsWith('..') && !path.isAbsolute(here);
  const folder = paths.find((one) => !path.relative(one, file).startsWith('..')) ?? '.';
  const name = isBelow ? here : path.relative(folder, file) || path.basename(file);
  return name.split(path.sep).join('/');
}
