import { sha256Digest } from '../src/subject/digest.ts';
import { withLayers } from './legacy-tag.ts';
import { type ImageIndex, type ImageManifest, INDEX, jsonBytes, MANIFEST } from './manifest.ts';
import { RegistryContents, tagOf } from './registry-contents.ts';
import type { Attachment, SignedImage } from './signing.ts';

/** Does `act` while what the image's signer is expected to have attested says something more, in each format. */
export async function withAlteredPredicate(image: SignedImage, act: () => Promise<void>): Promise<void> {
  const { predicateType } = image.signer;
  const own = image.attachments.filter((one) => one.predicateType === predicateType);
  const bundles = own.filter(({ format }) => format === 'bundle');
  if (own.length === 0) throw new Error(`${image.reference} has no ${predicateType}`);
  const inBundles = bundles.reduceRight((then, one) => () => withAlteredBundle(image, one, then), act);
  if (bundles.length === own.length) return inBundles();
  const alter = (blob: Buffer) => {
    const envelope = JSON.parse(blob.toString()) as Envelope;
    return statementIn(envelope).predicateType === predicateType ? jsonBytes(altered(envelope)) : blob;
  };
  await withLayers('.att', ({ blob, annotations }) => ({ blob: alter(blob), annotations }), image, inBundles);
}

/** Of DSSE, as far as it matters here. */
interface Envelope {
  readonly payload: string;
}

interface Statement {
  readonly predicateType: string;
  readonly predicate: object;
}

function statementIn({ payload }: Envelope): Statement {
  return JSON.parse(Buffer.from(payload, 'base64').toString()) as Statement;
}

/** The signature stays, and is of what the statement has said before. */
function altered(envelope: Envelope): Envelope {
  const statement = statementIn(envelope);
  const predicate = { ...statement.predicate, comment: 'written by somebody else' };
  return { ...envelope, payload: jsonBytes({ ...statement, predicate }).toString('base64') };
}

async function withAlteredBundle(
  image: SignedImage,
  { digest }: Attachment,
  act: () => Promise<void>,
): Promise<void> {
  const contents = new RegistryContents(image);
  const [original, index] = [await contents.get(digest), await contents.get(tagOf(image))];
  if (original === undefined) throw new Error(`${image.reference} has lost ${digest}`);
  const manifest = JSON.parse(original.bytes.toString()) as ImageManifest;
  const changed = jsonBytes({ ...manifest, layers: await alteredLayers(manifest, contents) });
  const entry = { digest: sha256Digest(changed), size: changed.length };
  await contents.put(entry.digest, MANIFEST, changed);
  if (index !== undefined) {
    const listed = JSON.parse(index.bytes.toString()) as ImageIndex;
    const manifests = listed.manifests.map((one) => (one.digest === digest ? { ...one, ...entry } : one));
    await contents.put(tagOf(image), INDEX, jsonBytes({ ...listed, manifests }));
  }
  await contents.delete(digest);
  try {
    await act();
  } finally {
    await contents.delete(entry.digest);
    await contents.put(digest, MANIFEST, original.bytes);
    if (index !== undefined) await contents.put(tagOf(image), INDEX, index.bytes);
  }
}

function alteredLayers({ layers }: ImageManifest, contents: RegistryContents) {
  return Promise.all(
    layers.map(async (layer) => {
      const bundle = JSON.parse((await contents.blob(layer.digest)).toString()) as { dsseEnvelope: Envelope };
      const blob = jsonBytes({ ...bundle, dsseEnvelope: altered(bundle.dsseEnvelope) });
      return { ...layer, digest: await contents.putBlob(blob), size: blob.length };
    }),
  );
}
