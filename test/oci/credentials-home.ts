import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type CredentialOptions, createCredentialSource } from '../../src/oci/credential-sources.ts';
import { collectingLog } from '../support/log.ts';

export const base64 = (text: string) => Buffer.from(text).toString('base64');

/** A Docker configuration with one login, `user:password`. */
export const auths = (host: string, login: string) => ({ auths: { [host]: { auth: base64(login) } } });

/** For each test of the file that calls it, a home directory of its own, and credentials as they are found there. */
export function withHome() {
  let home = '';
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'credentials-'));
  });
  afterEach(() => rm(home, { recursive: true }));
  const write = async (path: string, content: unknown): Promise<string> => {
    const file = join(home, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };
  const source = (options: Partial<CredentialOptions> = {}) => {
    const log = collectingLog();
    const environment = { HOME: home, ...options.environment };
    const credentials = createCredentialSource({ log, ...options, environment });
    return { log, forRegistry: (host: string, path?: string) => credentials.forRegistry(host, path) };
  };
  return { within: (...path: readonly string[]) => join(home, ...path), write, source };
}
