import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { runOrThrow } from '../stack/command.ts';
import { goTool, type GoTool } from '../stack/go-tools.ts';
import type { Instance } from '../stack/instance.ts';

/** Home directories in which Sigstore's TUF clients know an instance; two programs at once would spoil one. */
export class Homes {
  readonly #directory: string;
  readonly #instance: Instance;
  readonly #homes = new Map<string, Promise<string>>();

  constructor(directory: string, instance: Instance) {
    this.#directory = directory;
    this.#instance = instance;
  }

  /** The home of one program, made the first time by a cosign that keeps TUF metadata where the program looks. */
  of(program: string, cosign: GoTool): Promise<string> {
    const home = this.#homes.get(program) ?? this.#make(program, cosign);
    this.#homes.set(program, home);
    return home;
  }

  async #make(program: string, cosign: GoTool): Promise<string> {
    const home = path.join(this.#directory, program);
    mkdirSync(home, { recursive: true });
    const { mirror, root } = this.#instance.tuf;
    const env = { ...process.env, HOME: home };
    await runOrThrow(await goTool(cosign), ['initialize', '--mirror', mirror, '--root', root], { env });
    return home;
  }
}
