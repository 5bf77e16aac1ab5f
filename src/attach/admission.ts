import type { ProgramAnswer } from '../engine/lens.ts';
import { type Reader, rememberReads } from '../oci/reader.ts';
import type { Subject } from '../subject/repository.ts';
import type { PlaceLayouts, Wanted } from './attestation.ts';
import type { Known } from './layout.ts';
import type { WorkflowOwner } from './owner.ts';

/** What the programs that people verify with make of an image, now that everything is attached. */
export interface Admission {
  readonly subject: Subject;
  readonly answers: readonly AdmissionAnswer[];
}

export interface AdmissionAnswer extends ProgramAnswer {
  readonly wants: Wanted;
}

/**
 * Looks the image up as each program does and says what it would say of this run's identity. What was read back is
 * not fetched again; what others attached is.
 */
export async function admissionOf(
  { place, wants: all, written }: PlaceLayouts,
  { claims, root }: Pick<WorkflowOwner, 'claims' | 'root'>,
): Promise<Admission> {
  const [{ viewImage }, { askLenses, LENSES }] = await loadLenses();
  const { registry, subject } = place;
  const known = written.map((layout) => layout.known());
  const reader = knownFirst(known, rememberReads(registry));
  const view = await viewImage(reader, subject.repository.path, subject.digest, root);
  const { san, issuer, sourceRepositoryUri: repository } = claims;
  const answers = all.flatMap((wants) => {
    const question = { want: wants, identity: { san, issuer, repository } };
    return askLenses(view, question, [...LENSES.values()]).map((report) => ({ ...report, wants }));
  });
  return { subject: place.image, answers };
}

/** Not needed before there is something to ask about. */
export function loadLenses() {
  return Promise.all([import('../engine/view/view.ts'), import('../engine/lenses.ts')]);
}

function knownFirst(known: readonly Known[], registry: Reader): Reader {
  const manifests = new Map(known.flatMap((reads) => [...reads.manifests]));
  const blobs = new Map(known.flatMap((reads) => [...reads.blobs]));
  const [referrers] = known.flatMap((reads) => reads.referrers ?? []);
  return {
    getManifest: async (path, reference, options) =>
      manifests.has(reference) ? manifests.get(reference) : registry.getManifest(path, reference, options),
    getBlob: async (path, digest, most) => blobs.get(digest) ?? registry.getBlob(path, digest, most),
    referrers: async (path, digest, type) => referrers ?? registry.referrers(path, digest, type),
  };
}
