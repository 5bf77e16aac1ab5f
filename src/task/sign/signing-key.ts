import { createHash, verify } from 'node:crypto';
import type { Environment } from '../../github/environment.ts';
import { createHttp } from '../../http/http.ts';
import { findServiceKey, isServiceKey, SERVICE_SCHEMES } from '../../kms/key-services.ts';
import type { SignInputs } from '../../request/sign-request.ts';
import { Failure } from '../../shared/failure.ts';
import type { Log } from '../../shared/log.ts';
import { readUserFile } from '../../shared/read-file.ts';
import { KEY_FILE_MAX_BYTES, openPrivateKey } from '../../sigstore/key-file.ts';
import { algorithmOf } from '../../sigstore/key-algorithm.ts';
import { type BareKey, bareKeyOf } from '../../sigstore/key-holder.ts';

/** As a run is given it. */
export interface SigningKey extends Pick<SignInputs, 'keyPassword' | 'azure' | 'timeoutMs'> {
  /** A file, `env://NAME`, or the URI of a key that a service keeps. */
  readonly key: string;
}

const VARIABLE = /^env:\/\/([A-Za-z_][A-Za-z0-9_]*)$/;

/**
 * The key that a run signs with. Its password is `key-password` or, as
 * cosign has it, `COSIGN_PASSWORD` of the environment.
 * @throws Failure `key-malformed`, `key-password-missing`, `key-password-wrong`, `key-unsupported`, `file-unreadable`,
 *   `file-too-large`, and those of `findServiceKey`
 */
export async function openSigningKey(
  { key: name, keyPassword, ...rest }: SigningKey,
  environment: Environment,
  log: Log,
): Promise<BareKey> {
  if (isServiceKey(name)) return serviceKey(name, rest, environment, log);
  const { variables } = environment;
  const password = keyPassword ?? variables['COSIGN_PASSWORD'];
  if (password !== undefined) log.mask(password);
  const variable = VARIABLE.exec(name)?.[1];
  if (variable === undefined && name.includes('://')) throw unknownStore(name);
  const pem =
    variable === undefined
      ? (await readUserFile('key', name, KEY_FILE_MAX_BYTES)).toString('utf8')
      : (variables[variable] ?? '');
  for (const line of pem.split(/\r?\n/)) if (!line.startsWith('-----')) log.mask(line.trim());
  return bareKeyOf(await openPrivateKey(name, pem, password));
}

/** A key that a service keeps; what it signs is verified before it is used. */
async function serviceKey(
  name: string,
  { azure, timeoutMs }: Omit<SigningKey, 'key' | 'keyPassword'>,
  environment: Environment,
  log: Log,
): Promise<BareKey> {
  const http = createHttp({ timeoutMs, log, environment: environment.variables });
  const key = await findServiceKey(name, 'sign', { environment, http, log, azure });
  const { uri, publicKey } = key;
  const algorithm = algorithmOf(publicKey);
  log.info(`the key is ${uri} (${algorithm.name})`);
  const signBytes = async (bytes: Buffer) => {
    const signature = await key.sign(createHash('sha256').update(bytes).digest());
    if (verify('sha256', bytes, publicKey, signature)) return signature;
    throw wrongSignature(uri);
  };
  return { uri, publicKey, algorithm, sign: signBytes };
}

function wrongSignature(uri: string): Failure {
  return new Failure({
    class: 'malformed',
    code: 'key-service-malformed',
    what: `what ${uri} signed does not verify with its public key: nothing of it was used`,
    why: 'a proxy or another service answers in its place',
    fix: 'let the runner reach the service directly (no_proxy), then run the job again',
  });
}

function unknownStore(name: string): Failure {
  const [scheme = ''] = name.split('://');
  return new Failure({
    class: 'usage',
    code: 'key-unsupported',
    what: `keys of ${scheme}:// cannot be used`,
    why: `a key is read from a file or from a variable of the environment, or a service keeps it: ${SERVICE_SCHEMES.join(', ')}`,
    fix: 'key: cosign.key   # or env://COSIGN_PRIVATE_KEY',
  });
}
