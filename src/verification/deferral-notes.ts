import { DEFERRAL_MEDIA_TYPE, MAX_DEFERRAL_BYTES, readDeferral } from '../attach/deferral-record.ts';
import { bundleBlobOf } from '../oci/layout/bundle-manifest.ts';
import type { Reader } from '../oci/reader.ts';
import { Failure } from '../shared/failure.ts';
import type { Reason } from '../shared/reason.ts';
import type { Digest } from '../subject/digest.ts';
import type { Listing } from './lookups.ts';

/** Those listed last; a run leaves one. */
const MAX_RECORDS = 4;

/**
 * What records beside an image say of why nothing is signed yet (docs/outages.md). Anybody who can push can leave one:
 * it is told to people and decides nothing.
 */
export async function deferralNotes(
  registry: Reader,
  path: string,
  subject: Digest,
  { throughApi, throughIndex = [] }: Listing,
): Promise<Reason[]> {
  const records = [...throughIndex, ...throughApi].filter(
    ({ artifactType }) => artifactType === DEFERRAL_MEDIA_TYPE,
  );
  const digests = [...new Set(records.map(({ digest }) => digest))].slice(-MAX_RECORDS);
  const notes = digests.map((digest) => noteOf(registry, path, subject, digest));
  return [...new Map((await Promise.all(notes)).flat().map((note) => [note.message, note])).values()];
}

/** None of a record that cannot be read, or that is about another image. */
async function noteOf(registry: Reader, path: string, subject: Digest, record: Digest): Promise<Reason[]> {
  try {
    const manifest = await registry.getManifest(path, record);
    const file = manifest && bundleBlobOf(manifest.bytes, subject);
    const bytes = file && (await registry.getBlob(path, file, MAX_DEFERRAL_BYTES));
    const { run, images, deferredAt } = bytes ? readDeferral(bytes) : NONE;
    const isOfSubject = images.some(({ digest }) => digest === subject);
    if (!run || !isOfSubject || !REPOSITORY.test(run.repository)) return [];
    return [
      {
        code: 'signing-deferred',
        message: `a record beside it says that it waits to be signed: run ${run.id} of ${run.repository}, attempt ${run.attempt}, deferred that at ${deferredAt}; whoever can push could have left the record, and it proves nothing`,
        fix: `slsa-provenance resume ${run.id} …   # in a workflow of the repository whose run it is: docs/outages.md`,
      },
    ];
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}

/** At GitHub. Anything else would be a sentence of whoever left the record. */
const REPOSITORY = /^[\w.-]{1,39}\/[\w.-]{1,100}$/;

const NONE = { run: undefined, images: [], deferredAt: '' };
