import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Authority, createIntermediate, createRoot } from '../../test/fake/sigstore/authority.ts';
import { pemOf } from '../../test/fake/sigstore/certificate.ts';
import { createKey, type SigningKey } from '../../test/fake/sigstore/keys.ts';
import { KEY_PURPOSE } from '../../test/fake/sigstore/oid.ts';
import { createTimestampSigner } from '../../test/fake/sigstore/timestamp-authority.ts';

/** What the services sign with. */
export interface Keys {
  /** Intermediate, root. */
  readonly fulcio: readonly [Authority, Authority];
  /** Signer, intermediate, root. */
  readonly tsa: readonly [Authority, Authority, Authority];
  readonly ctLog: SigningKey;
  readonly rekorV1: SigningKey;
  readonly rekorV2: SigningKey;
  /** Of the logs that nobody trusts. */
  readonly otherLogs: Pick<Keys, 'rekorV1' | 'rekorV2'>;
}

/** One organization, this one: the GitHub CLI chooses its rules by it. */
const ORGANIZATION = 'sigstore.dev';

export async function createKeys(): Promise<Keys> {
  const name = (commonName: string) => ({ organization: ORGANIZATION, commonName });
  const root = await createRoot(name('sigstore'));
  const tsaRoot = await createRoot(name('timestamp root'));
  const tsa = await createIntermediate(tsaRoot, name('timestamp intermediate'), KEY_PURPOSE.timeStamping);
  return {
    fulcio: [await createIntermediate(root, name('sigstore-intermediate'), KEY_PURPOSE.codeSigning), root],
    tsa: [await createTimestampSigner(tsa), tsa, tsaRoot],
    ctLog: createKey(),
    rekorV1: createKey(),
    rekorV2: createKey(),
    otherLogs: { rekorV1: createKey(), rekorV2: createKey() },
  };
}

/** Certificates, PEM, in the order given. */
export function pemChain(authorities: readonly Authority[]): string {
  return authorities.map(({ certificate }) => pemOf(certificate)).join('');
}

/** PKCS #8. */
export function privatePem({ privateKey }: SigningKey): string {
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** Writes a file into a directory that is made if need be. @returns its path */
export function writeTo(directory: string, name: string, content: string | Buffer): string {
  mkdirSync(directory, { recursive: true });
  const file = path.join(directory, name);
  writeFileSync(file, content);
  return file;
}
