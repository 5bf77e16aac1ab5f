import type { Environment } from '../../github/environment.ts';
import { Failure } from '../../shared/failure.ts';
import type { Log } from '../../shared/log.ts';
import { readUserFile } from '../../shared/read-file.ts';
import { KEY_FILE_MAX_BYTES, openPrivateKey } from '../../sigstore/key-file.ts';
import { holderOf, type KeyHolder } from '../../sigstore/key-holder.ts';

/** As a run is given it. */
export interface SigningKey {
  /** A file, or `env://NAME`. */
  readonly key: string;
  readonly keyPassword: string | undefined;
  /** Whether what it signs has to be in a log. */
  readonly tlog: boolean;
}

const VARIABLE = /^env:\/\/([A-Za-z_][A-Za-z0-9_]*)$/;

/**
 * The key that a run signs with. Its password is `key-password` or, as
 * cosign has it, `COSIGN_PASSWORD` of the environment.
 * @throws Failure `key-malformed`, `key-password-missing`, `key-password-wrong`, `key-unsupported`, `file-unreadable`, `file-too-large`
 */
export async function readSigningKey(
  { key: name, keyPassword, tlog }: SigningKey,
  { variables }: Environment,
  log: Log,
): Promise<KeyHolder> {
  const password = keyPassword ?? variables['COSIGN_PASSWORD'];
  if (password !== undefined) log.mask(password);
  const variable = VARIABLE.exec(name)?.[1];
  if (variable === undefined && name.includes('://')) throw unknownStore(name);
  const pem =
    variable === undefined
      ? (await readUserFile('key', name, KEY_FILE_MAX_BYTES)).toString('utf8')
      : (variables[variable] ?? '');
  for (const line of pem.split(/\r?\n/)) if (!line.startsWith('-----')) log.mask(line.trim());
  return holderOf(await openPrivateKey(name, pem, password), { tlog });
}

function unknownStore(name: string): Failure {
  const [scheme = ''] = name.split('://');
  return new Failure({
    class: 'usage',
    code: 'key-unsupported',
    what: `keys of ${scheme}:// cannot be used`,
    why: 'a key is read from a file or from a variable of the environment',
    fix: 'key: cosign.key   # or env://COSIGN_PRIVATE_KEY',
  });
}
