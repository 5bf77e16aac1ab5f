import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { askLenses, LENSES } from '../../src/engine/lenses.ts';
import { viewImage } from '../../src/engine/view/view.ts';
import { createLimiter } from '../../src/shared/limit.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { sha256Digest } from '../../src/subject/digest.ts';
import { singleImage } from '../../test/support/image.ts';
import { type Api, identityOf, type LensCase } from '../../test/support/engine/case.ts';
import { Workbench } from '../../test/support/engine/workbench.ts';
import { Client } from '../../test/fake/sigstore/client.ts';
import { RegistryContents } from '../registry-contents.ts';
import { push } from '../signing.ts';
import { run } from '../stack/command.ts';
import type { Stack } from '../stack/index.ts';
import type { Registry, RegistryName } from '../stack/registries.ts';
import { PORTS } from '../stack/sigstore.ts';
import type { Command } from '../engine/verifier.ts';
import type { Homes } from './homes.ts';
import { type Program, PROGRAMS } from './programs.ts';
import type { ProgramQuestion } from './question.ts';
import { registryClient } from './registry-client.ts';

/** What a lens and its program say of the same image. */
export interface LensRow {
  readonly case: string;
  readonly want: ProgramQuestion['want'];
  readonly lens: string;
  readonly lensAdmits: boolean;
  readonly why: string;
  readonly programAdmits: boolean;
  readonly output: string;
  readonly command: Command;
}

/** Where each way of answering about referrers is met. */
const REGISTRIES: Readonly<Record<Api, RegistryName>> = {
  none: 'ghcr-303',
  lists: 'olareg-referrers',
  'empty list': 'ghcr-empty',
  '405': 'olareg',
};

export interface AskOptions {
  readonly stack: Stack;
  readonly homes: Homes;
  readonly nth: number;
  readonly programs?: readonly Program[];
}

/** Arranges a case in a real registry and asks every program, and its lens. */
export async function askCase(
  one: LensCase,
  { stack, homes, nth, programs = PROGRAMS }: AskOptions,
): Promise<LensRow[]> {
  const instance = stack.instances.localhost;
  const registry = stack.registries.get(REGISTRIES[one.api ?? 'none']);
  if (!registry) throw new Error(`there is no registry for ${one.name}`);
  const repository = `octo-org/lens-${nth}`;
  const image = singleImage(repository);
  await push(image, registry, repository);
  await one.arrange(new Workbench(clientOf(stack), ...(await shelfAt(registry, repository, image.digest))));
  const root = parseTrustedRoot(await readFile(instance.trustedRoot));
  const view = await viewImage(registryClient(registry.host, stack), repository, image.digest, root);
  const limit = createLimiter(2);
  const rows = (['signature', 'provenance'] as const).flatMap((want) => {
    const directory = path.join(stack.directory, 'lenses', `${nth}-${want}`);
    const reference = `${registry.host}/${repository}@${image.digest}`;
    const question = {
      image: reference,
      instance,
      want,
      identity: identityOf(one, instance.issuer),
      directory,
      homes,
    };
    const answers = askLenses(view, question, [...LENSES.values()]);
    return programs.map((program) =>
      limit(async (): Promise<LensRow> => {
        const answer = answers.find(({ lens }) => lens === program.lens);
        if (!answer) throw new Error(`there is no lens ${program.lens}`);
        const command = await program.command(question);
        const env = { ...process.env, ...stack.environment, ...command.env };
        const outcome = await run(command.program, command.args, { env });
        const programAdmits = program.accepts?.(outcome) ?? outcome.exitCode === 0;
        const { lens, admits, why } = answer;
        const { output } = outcome;
        return { case: one.name, want, lens, lensAdmits: admits, why, programAdmits, output, command };
      }),
    );
  });
  return Promise.all(rows);
}

function clientOf(stack: Stack): Client {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '' } =
    stack.idTokenRequest('localhost');
  const at = (port: number) => `http://localhost:${port}`;
  return new Client({
    fulcio: at(PORTS.fulcio),
    rekorV1: at(PORTS.rekor),
    rekorV2: at(PORTS['rekor-tiles-2.3']),
    tsa: at(PORTS.timestampAuthority),
    idTokenRequestUrl: url,
    idTokenRequestToken: token,
  });
}

async function shelfAt(registry: Registry, repository: string, digest: string) {
  const contents = new RegistryContents({ registry, repository });
  const stored = await contents.get(digest);
  if (!stored) throw new Error(`${digest} was not pushed`);
  const shelf = {
    listsReferrers: registry.name === REGISTRIES.lists,
    putBlob: async (bytes: Buffer) => void (await contents.putBlob(bytes)),
    putManifest: async (mediaType: string, bytes: Buffer, tag?: string) =>
      contents.put(tag ?? sha256Digest(bytes), mediaType, bytes),
    deleteManifest: (gone: string) => contents.delete(gone),
  };
  const image = {
    digest: sha256Digest(stored.bytes),
    mediaType: stored.mediaType,
    size: stored.bytes.length,
  };
  return [shelf, image] as const;
}
