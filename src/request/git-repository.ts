import { readFile } from 'node:fs/promises';
import path from 'node:path';

const MAX_LEVELS = 50;
const REMOTE = /\[remote "origin"\][^[]*?\burl\s*=\s*(\S+)/;
const GITHUB =
  /^(?:https:\/\/(?:[^@/\s]+@)?|ssh:\/\/git@|git@)github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;

/** `owner/name` of the repository on GitHub that a folder is of; undefined: it is of none, or of another host. */
export async function repositoryOf(folder: string): Promise<string | undefined> {
  let at = path.resolve(folder);
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    const config = await configIn(path.join(at, '.git'));
    if (config !== undefined) return GITHUB.exec(REMOTE.exec(config)?.[1] ?? '')?.[1];
    if (path.dirname(at) === at) return undefined;
    at = path.dirname(at);
  }
  return undefined;
}

/** In a worktree, `.git` is a file that says where the rest is (gitrepository-layout). */
async function configIn(git: string): Promise<string | undefined> {
  const text = (file: string) => readFile(file, 'utf8').catch(() => undefined);
  const pointer = /^gitdir: (.+)$/m.exec((await text(git)) ?? '')?.[1];
  if (pointer === undefined) return text(path.join(git, 'config'));
  const own = path.resolve(path.dirname(git), pointer);
  const common = (await text(path.join(own, 'commondir')))?.trim() ?? '.';
  return text(path.join(path.resolve(own, common), 'config'));
}
