import { generateKeyPairSync } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { Failure } from '../../shared/failure.ts';
import { hintOf } from '../../sigstore/key-holder.ts';
import { sealPrivateKey } from '../../sigstore/key-file.ts';

/** A key pair in two files, as cosign reads them. */
export interface KeyPair {
  readonly privateKey: string;
  readonly publicKey: string;
  readonly algorithm: 'ECDSA P-256';
  /** What bundles name the key by: SHA-256 of its SubjectPublicKeyInfo, in base64. */
  readonly hint: string;
}

/**
 * Makes an ECDSA P-256 key, which all verifiers and logs take, and writes `<prefix>.key` (encrypted, readable by its
 * owner alone) and `<prefix>.pub`. Never overwrites: who loses a key can sign nothing with it any more.
 * @throws Failure `key-exists`, `file-unwritable`
 */
export async function generateKeyPair(prefix: string, password: string): Promise<KeyPair> {
  const files = { privateKey: `${prefix}.key`, publicKey: `${prefix}.pub` };
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const sealed = await sealPrivateKey(privateKey, password);
  await writeNew(files.publicKey, publicKey.export({ type: 'spki', format: 'pem' }).toString(), 0o644);
  try {
    await writeNew(files.privateKey, sealed, 0o600);
  } catch (error) {
    await rm(files.publicKey);
    throw error;
  }
  return { ...files, algorithm: 'ECDSA P-256', hint: hintOf(publicKey) };
}

/** Neither a file nor a link may be there. */
async function writeNew(path: string, text: string, mode: number): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx', mode });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') {
      throw new Failure({
        class: 'usage',
        code: 'key-exists',
        what: `${path} exists, and is not overwritten`,
        why: 'a key pair was generated here before',
        fix: 'use that one, or choose other names:  --output-key-prefix release',
        cause,
      });
    }
    throw new Failure({
      class: 'usage',
      code: 'file-unwritable',
      what: `output-key-prefix: ${path} cannot be written`,
      why: 'its directory does not exist, or is not yours to write',
      fix: '--output-key-prefix path/to/cosign',
      cause,
    });
  }
}
