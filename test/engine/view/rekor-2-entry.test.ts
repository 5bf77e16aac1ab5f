import { beforeAll, describe, expect, it } from 'vitest';
import { asProgramsRead } from '../../../src/engine/view/rekor-2-entry.ts';
import type { SignedArtifact } from '../../../src/sigstore/artifact.ts';
import { parseBundle } from '../../../src/sigstore/bundle.ts';
import { startSigstore } from '../../fake/sigstore/index.ts';
import { certify, signStatement, signStatementV2 } from '../../fake/sigstore/signing.ts';

let signed: Readonly<Record<1 | 2, SignedArtifact>>;
beforeAll(async () => {
  const sigstore = await startSigstore();
  try {
    const { client } = sigstore;
    const credential = await certify(client);
    const parse = (bundle: object) => parseBundle(Buffer.from(JSON.stringify(bundle)));
    const { bundle } = await signStatement(client, credential, Buffer.from('{}'));
    const second = await signStatementV2(client, credential, Buffer.from('{}'));
    signed = { 1: parse(bundle), 2: parse(second) };
  } finally {
    await sigstore.close();
  }
});

function entryOf({ logEntries }: SignedArtifact) {
  const [entry] = logEntries;
  if (!entry?.inclusionProof) throw new Error('it has no entry with a proof');
  return { ...entry, inclusionProof: entry.inclusionProof };
}

/** The same with copies that nobody has signed. */
function altered(artifact: SignedArtifact) {
  const { inclusionProof: proof, ...entry } = entryOf(artifact);
  const inclusionProof = { ...proof, logIndex: '7', treeSize: '77', rootHash: Buffer.alloc(32) };
  return { ...entry, inclusionProof, canonicalizedBody: Buffer.from('{}') };
}

describe('a log entry as programs built on sigstore-go read it', () => {
  it('of Rekor v1: as it is', () => {
    const entry = altered(signed[1]);
    expect(asProgramsRead(entry, signed[1], 'made')).toEqual(entry);
  });

  it('of Rekor v2: the tree of the checkpoint and the body that was logged', () => {
    expect(asProgramsRead(altered(signed[2]), signed[2], 'made')).toEqual(entryOf(signed[2]));
  });

  it('of Rekor v2: the stored body, where they do not make it', () => {
    const canonicalizedBody = Buffer.from('{}');
    const entry = { ...entryOf(signed[2]), canonicalizedBody };
    expect(asProgramsRead(altered(signed[2]), signed[2], 'stored')).toEqual(entry);
  });

  it.each<[name: string, material: SignedArtifact['material']]>([
    ['a certificate that cannot be read', { kind: 'certificate', leaf: Buffer.from('none'), chain: [] }],
    ['a key', { kind: 'public-key', hint: '' }],
  ])('of Rekor v2: the stored body for %s', (_, material) => {
    const { canonicalizedBody } = asProgramsRead(altered(signed[2]), { ...signed[2], material }, 'made');
    expect(canonicalizedBody.toString()).toBe('{}');
  });

  it('without a proof: without one', () => {
    const entry = { ...entryOf(signed[2]), inclusionProof: undefined };
    expect(asProgramsRead(entry, signed[2], 'stored')).toEqual(entry);
  });
});
