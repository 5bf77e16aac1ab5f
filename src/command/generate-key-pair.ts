import { Command, Option } from 'commander';
import { Failure } from '../shared/failure.ts';
import { toolName } from '../shared/tool.ts';
import type { KeyPair } from '../task/generate-key-pair/main.ts';
import type { Surroundings } from './surroundings.ts';

interface Options {
  readonly outputKeyPrefix: string;
  readonly format: 'text' | 'json';
  readonly quiet?: boolean;
}

const DESCRIPTION = `Makes a key that signs images, ECDSA P-256, in two files that cosign reads too.

PREFIX.key is encrypted and only yours to read; PREFIX.pub is for those who
verify. Files that exist are not overwritten.

The password is asked for, or taken from the variable COSIGN_PASSWORD.`;

/** The `generate-key-pair` command. @param onEnd takes the exit code */
export function generateKeyPairCommand(
  surroundings: Surroundings,
  onEnd: (exitCode: number) => void,
): Command {
  return new Command('generate-key-pair')
    .summary('make a key pair as cosign reads it')
    .description(DESCRIPTION)
    .helpOption('-h, --help', 'print this help')
    .addOption(
      new Option('--output-key-prefix <prefix>', 'path of the files, without ending').default('cosign'),
    )
    .addOption(
      new Option('--format <form>', 'form of what is printed').choices(['text', 'json']).default('text'),
    )
    .addOption(new Option('--quiet', 'print nothing when all is well'))
    .action(async (options: Options) => {
      const password = await askPassword(surroundings);
      const { generateKeyPair } = await import('../task/generate-key-pair/main.ts');
      const pair = await generateKeyPair(options.outputKeyPrefix, password);
      tell(pair, options, surroundings);
      onEnd(0);
    });
}

/** Twice: a mistyped password makes the key useless. */
async function askPassword({ environment, terminal }: Surroundings): Promise<string> {
  const given = environment.variables['COSIGN_PASSWORD'];
  if (given !== undefined) return given;
  const password = await terminal.askSecret?.('Password for the private key: ');
  if (password === undefined) throw noPassword();
  if ((await terminal.askSecret?.('The same again: ')) === password) return password;
  throw new Failure({
    class: 'usage',
    code: 'key-passwords-differ',
    what: 'the two passwords differ: no key was made',
    fix: 'start again',
  });
}

function tell(pair: KeyPair, { format, quiet }: Options, { environment, terminal }: Surroundings): void {
  if (format === 'json') terminal.out(`${JSON.stringify({ schemaVersion: 1, ...pair }, undefined, 2)}\n`);
  else if (!quiet) {
    terminal.out(
      `private key: ${pair.privateKey}\npublic key:  ${pair.publicKey}\n\nSign with it:    key: ${pair.privateKey}   # in the sign action, with key-password\nVerify with it:  ${toolName} verify IMAGE --key ${pair.publicKey} --predicate-type signature\n`,
    );
  }
  if (environment.variables['COSIGN_PASSWORD'] === '')
    terminal.err('warning: the password is empty, so that whoever reads the file has the key\n');
}

function noPassword(): Failure {
  return new Failure({
    class: 'usage',
    code: 'key-password-missing',
    what: 'there is no password for the private key',
    why: 'COSIGN_PASSWORD is not set, and there is no terminal to ask on',
    fix: 'set COSIGN_PASSWORD, from a file or a secret; a password is never an option, where others could read it',
  });
}
