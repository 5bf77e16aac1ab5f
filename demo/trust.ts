import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startTufRepository } from '../test/fake/tuf-repository.ts';

/** How a verifier comes to trust an instance: its TUF repository, and the root that the verifier brings along. */
export interface Trust {
  readonly mirrorURL: string;
  readonly rootPath: string;
  readonly cachePath: string;
}

/** Publishes the keys of an instance, as its operator does. */
export async function publishTrust(trustedRoot: object): Promise<{ trust: Trust; end: () => Promise<void> }> {
  const repository = await startTufRepository(Buffer.from(JSON.stringify(trustedRoot)));
  const directory = await mkdtemp(path.join(tmpdir(), 'tuf-'));
  const rootPath = path.join(directory, 'root.json');
  await writeFile(rootPath, repository.root);
  return {
    trust: {
      mirrorURL: repository.server.url,
      rootPath,
      cachePath: path.join(directory, 'cache'),
    },
    end: async () => {
      await repository.server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
