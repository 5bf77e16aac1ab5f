import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startTufRepository } from '../test/fake/tuf-repository.ts';

/** How a verifier comes to trust an instance: its TUF repository, and the root that the verifier brings along. */
export interface Trust {
  readonly tufMirrorURL: string;
  readonly tufRootPath: string;
  readonly tufCachePath: string;
}

/** Publishes the keys of an instance, as its operator does. */
export async function publishTrust(trustedRoot: object): Promise<{ trust: Trust; end: () => Promise<void> }> {
  const repository = await startTufRepository(Buffer.from(JSON.stringify(trustedRoot)));
  const directory = await mkdtemp(path.join(tmpdir(), 'tuf-'));
  const tufRootPath = path.join(directory, 'root.json');
  await writeFile(tufRootPath, repository.root);
  return {
    trust: {
      tufMirrorURL: repository.server.url,
      tufRootPath,
      tufCachePath: path.join(directory, 'cache'),
    },
    end: async () => {
      await repository.server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
