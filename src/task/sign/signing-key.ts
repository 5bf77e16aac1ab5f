import type { Environment } from '../../github/environment.ts';
import { Failure } from '../../shared/failure.ts';
import type { Log } from '../../shared/log.ts';
import { readUserFile } from '../../shared/read-file.ts';
import { holderOf, type KeyHolder } from '../../sigstore/key-holder.ts';
import type { SignInputs } from '../../request/sign-request.ts';

const VARIABLE = /^env:\/\/([A-Za-z_][A-Za-z0-9_]*)$/;

/**
 * The key that a run signs with; undefined where it asks for a certificate. Its password is `key-password` or, as
 * cosign has it, `COSIGN_PASSWORD` of the environment.
 * @throws Failure `key-malformed`, `key-password-missing`, `key-password-wrong`, `key-unsupported`, `file-unreadable`, `file-too-large`
 */
export async function readSigningKey(
  { key: name, keyPassword, tlog }: SignInputs,
  { variables }: Environment,
  log: Log,
): Promise<KeyHolder | undefined> {
  if (name === undefined) return undefined;
  const password = keyPassword ?? variables['COSIGN_PASSWORD'];
  if (password !== undefined) log.mask(password);
  // Loaded here: most runs have no key.
  const { KEY_FILE_MAX_BYTES, openPrivateKey } = await import('../../sigstore/key-file.ts');
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
