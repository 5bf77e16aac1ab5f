import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeTo } from '../stack/keys.ts';
import { provenanceBundle } from './provenance-bundle.ts';
import type { Verifier } from './verifier.ts';

const SCRIPT = path.join(import.meta.dirname, 'sigstore-js-verify.ts');
const PACKAGE = path.join(import.meta.dirname, '../../node_modules/@sigstore/verify/package.json');

/** `@sigstore/verify`, which reads no registry either, by a script of a few lines. */
export const sigstoreJsVerifier: Verifier = {
  name: '@sigstore/verify',
  version: async () => `v${(JSON.parse(await readFile(PACKAGE, 'utf8')) as { version: string }).version}`,
  proof: () => [['provenance bundle']],
  compares: ['identity', 'issuer'],
  reads: 'file',
  command: async ({ image, signer, directory }) => ({
    program: process.execPath,
    args: [
      SCRIPT,
      image.instance.trustedRoot,
      writeTo(directory, `${randomUUID()}.sigstore.json`, provenanceBundle(image)),
      signer.identity,
      signer.issuer,
      image.digest,
    ],
  }),
};
