import { rememberReads } from '../../oci/reader.ts';
import { Failure } from '../../shared/failure.ts';
import { payloadOf } from '../../sigstore/envelope.ts';
import type { TrustedRoot } from '../../sigstore/trusted-root.ts';
import { verifyWithCertificate } from '../../sigstore/verify.ts';
import { COSIGN_SIGN_V1 } from '../../statement/cosign-sign.ts';
import { kindOf } from '../../statement/predicate-types.ts';
import { hexOf } from '../../subject/digest.ts';
import { parseRepository, type Subject } from '../../subject/repository.ts';
import type { Target } from '../../subject/target.ts';
import { objectIn } from '../../text/json.ts';
import { listAt, textAt } from '../../text/member.ts';
import { collect } from '../../verification/collect.ts';
import type { FoundArtifact } from '../../verification/found-artifact.ts';
import type { Services } from '../../verification/services.ts';
import type { Pending } from './main.ts';

/**
 * Images of a record that the run itself has not signed: another attempt of it may have, with provenance, and then
 * nothing is to be added.
 * @param runUri URL of the run, without its attempt
 * @throws Failure of the registries
 */
export async function notSignedByRun(
  { record }: Pending,
  runUri: string,
  services: Pick<Services, 'registries' | 'root'>,
): Promise<Target[]> {
  const areSigned = await Promise.all(
    record.images.map(async ({ digest, repositories }) => {
      const kept = record.signatureRepository;
      const places = kept === undefined ? repositories : [parseRepository('signature-repository', kept)];
      const signed = places.map((repository) => isSigned({ repository, digest }, runUri, services));
      return (await Promise.all(signed)).every(Boolean);
    }),
  );
  return record.images.filter((_, at) => !areSigned[at]);
}

async function isSigned(
  { repository, digest }: Subject,
  runUri: string,
  { registries, root }: Pick<Services, 'registries' | 'root'>,
): Promise<boolean> {
  const reader = rememberReads(registries.for(repository.registry));
  const trusted = await root;
  const isIt = (found: FoundArtifact) => isByRun(found, hexOf(digest), runUri, trusted);
  const wish = {
    predicateType: COSIGN_SIGN_V1,
    isAnswered: async (found: readonly FoundArtifact[]) => found.some(isIt),
  };
  const { found } = await collect(reader, repository.path, digest, wish);
  return found.some(isIt);
}

/** Whether it is a signature or provenance of this digest, by a job of the run. */
function isByRun({ artifact }: FoundArtifact, sha256: string, runUri: string, root: TrustedRoot): boolean {
  if (artifact?.content.kind !== 'envelope') return false;
  try {
    const { identity } = verifyWithCertificate(artifact, root);
    if (!identity.extensions.runInvocationUri?.startsWith(`${runUri}/attempts/`)) return false;
    const statement = objectIn(payloadOf(artifact.content));
    const isAbout = listAt(statement, 'subject').some((one) => textAt(one, 'digest', 'sha256') === sha256);
    return isAbout && ['signature', 'provenance'].includes(kindOf(textAt(statement, 'predicateType') ?? ''));
  } catch (error) {
    // What does not verify was not signed by it.
    if (error instanceof Failure) return false;
    throw error;
  }
}
