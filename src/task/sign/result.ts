import type { Admission } from '../../attach/admission.ts';
import type { Attestation } from '../../attach/attestation.ts';
import { FORMAT_OF } from '../../attach/layout-name.ts';
import type { Layout } from '../../attach/layout.ts';
import type { Own } from '../../attach/own-artifacts.ts';
import type { Place } from '../../attach/place.ts';
import type { PlaceFailure } from '../../attach/prepare.ts';
import type { ProvenanceVersions } from '../../attach/signable.ts';
import { keyCommands, verifyCommands } from '../../engine/commands.ts';
import type { RunArtifact } from '../../github/run-artifact.ts';
import type { Code } from '../../shared/codes.ts';
import type { Claims } from '../../sigstore/claims.ts';
import type { Instance } from '../../sigstore/instance.ts';
import { hintOf, type KeyHolder } from '../../sigstore/key-holder.ts';
import { type BuildLevel, WITHOUT_PROVENANCE } from '../../statement/build-level.ts';
import { nameOf, referenceOf, type Repository } from '../../subject/repository.ts';
import type { StoredBeside } from './beside.ts';
import type { ChosenLog } from './choose-log.ts';
import type { CopiedImage } from './copies.ts';
import type { GitHubStore } from './github-store.ts';
import { levelOf } from './level.ts';
import type { TagReport } from './tags.ts';

/** `result.json` and the `attachments` output: version of the schema in docs/result.schema.json. */
const RESULT_VERSION = 1;

export type Outcome = 'signed' | 'unchanged' | 'skipped' | 'planned' | 'deferred' | 'failed';

/** One thing stored next to a subject. */
export interface Attachment {
  /** `registry/repository@sha256:…` */
  readonly subject: string;
  readonly registry: string;
  readonly format: 'bundle' | 'legacy';
  readonly kind: Own['signable']['kind'];
  readonly predicateType: string | null;
  /** Of the bundle's manifest; of the layer in the legacy format. */
  readonly digest: string;
  readonly logIndex: string | null;
  readonly reused: boolean;
}

/** `linux/arm64`, or `no platform` where the index says none. */
export interface SubjectPlatform {
  readonly subject: string;
  readonly platform: string;
}

export interface FailedPlace {
  readonly subject: string;
  readonly code: Code;
  readonly message: string;
  readonly fix?: string;
}

/** What the programs that people verify with say of a subject, asked for a signature and for provenance. */
export interface AdmissionReport {
  readonly subject: string;
  /** Programs and versions (`cosign@3.1`) that find both. */
  readonly admittedBy: readonly string[];
  readonly refusedBy: readonly ProgramRefusal[];
}

export interface ProgramRefusal {
  readonly program: string;
  readonly wants: 'signature' | 'provenance';
  readonly why: string;
  /** What to do about it. */
  readonly fix?: string;
}

/** Another identity's artifact of a type that this run writes, at the same digest. */
export interface ForeignAttachment {
  readonly subject: string;
  readonly predicateType: string | null;
  readonly san: string;
}

/** Facts of the run as the certificate confirmed them. */
export interface Source {
  readonly repository: string;
  readonly ref: string;
  readonly commit: string;
  readonly workflow: string;
  readonly run: string;
}

/** What kept a run from signing with its certificate. */
export interface SigstoreOutage {
  /** `Fulcio`, `Rekor`, … */
  readonly service: string;
  readonly code: Code;
  readonly message: string;
}

export interface SigningKey {
  /** `ECDSA P-256` */
  readonly algorithm: string;
  /** What bundles name it by: SHA-256 of its SubjectPublicKeyInfo, in base64. */
  readonly hint: string;
  /** PEM. */
  readonly publicKey: string;
  /** Where a service keeps it, with its version. */
  readonly uri?: string;
}

/** A file that was signed, and its bundle beside it. */
export interface SignedFile {
  readonly path: string;
  readonly digest: string;
  readonly predicateType: string;
  readonly bundle: string;
  readonly logIndex: string | null;
}

/** What a run tells that signed nothing and left a record; what is not said here is empty. */
export interface DeferredResult {
  readonly version: typeof RESULT_VERSION;
  readonly outcome: 'deferred';
  readonly subjects: readonly string[];
  readonly outage: SigstoreOutage;
  /** The artifact of the run that is the record. */
  readonly record: RunArtifact;
  readonly attachments: readonly [];
  readonly foreign: readonly [];
  readonly logIndexes: readonly [];
  readonly verifyCommands: readonly [];
  readonly failures: readonly [];
}

/** Everything a run tells: what outputs, summary and `result.json` are made of. */
export interface Result {
  readonly version: typeof RESULT_VERSION;
  readonly outcome: Exclude<Outcome, 'deferred'>;
  readonly signedWith: 'certificate' | 'key';
  /** Only of what is signed with a certificate. */
  readonly certificateIdentity?: string;
  readonly certificateOidcIssuer?: string;
  readonly source?: Source;
  /** Only of what is signed with a key. */
  readonly key?: SigningKey;
  /** Why the key for outages signed; absent: there was no outage. */
  readonly outage?: SigstoreOutage;
  readonly slsaBuildLevel: BuildLevel;
  readonly subjects: readonly string[];
  /** Of the subjects that were signed as part of an index, and of those that failed; absent: there are none. */
  readonly platforms?: readonly SubjectPlatform[];
  /** Where what is signed is kept, `registry/repository`; absent: beside each image. */
  readonly signatureRepository?: string;
  readonly attachments: readonly Attachment[];
  /** Absent: none are wanted. */
  readonly copies?: readonly CopiedImage[];
  /** Absent: none are wanted. */
  readonly tags?: readonly TagReport[];
  /** Files that are stored beside images, since they are too large to be attested whole; absent: there are none. */
  readonly stored?: readonly StoredBeside[];
  /** What is in GitHub's attestation store; absent: that was not wanted. */
  readonly githubStore?: GitHubStore;
  /** What is attested and may not be what was meant; absent: nothing. */
  readonly remarks?: readonly string[];
  /** Files that were signed; absent: images were. */
  readonly files?: readonly SignedFile[];
  readonly foreign: readonly ForeignAttachment[];
  readonly admission: readonly AdmissionReport[];
  readonly logIndexes: readonly string[];
  /** Followed by an index it shows the entry; undefined for a log that has no such page. */
  readonly logUrl: string | undefined;
  readonly verifyCommands: readonly string[];
  readonly failures: readonly FailedPlace[];
}

export function deferredResult(
  subjects: readonly string[],
  outage: SigstoreOutage,
  record: RunArtifact,
): DeferredResult {
  return { version: RESULT_VERSION, outcome: 'deferred', subjects, outage, record, ...NOTHING };
}

const NOTHING = { attachments: [], foreign: [], logIndexes: [], verifyCommands: [], failures: [] } as const;

function attachmentsOf({ name, own, place }: Layout): Attachment[] {
  return own.all().map((artifact) => attachmentOf(place, FORMAT_OF[name], artifact));
}

function attachmentOf({ image, subject }: Place, format: Attachment['format'], own: Own): Attachment {
  return {
    subject: referenceOf(image),
    registry: subject.repository.registry,
    format,
    kind: own.signable.kind,
    predicateType: own.signable.predicateType,
    digest: own.digest,
    logIndex: own.verified.logIndex ?? null,
    reused: own.reused,
  };
}

function admissionReportOf({ subject, answers }: Admission): AdmissionReport {
  const refusals = answers.filter(({ admits }) => !admits);
  const refusing = new Set(refusals.map(({ lens }) => lens));
  const programs = [...new Set(answers.map(({ lens }) => lens))];
  return {
    subject: referenceOf(subject),
    admittedBy: programs.filter((program) => !refusing.has(program)),
    refusedBy: refusals.map(({ lens, wants, why, fix }) => ({
      program: lens,
      wants,
      why,
      ...(fix !== undefined && { fix }),
    })),
  };
}

function failedPlaceOf({ subject, failure }: PlaceFailure): FailedPlace {
  const { code, message, fix } = failure;
  return { subject: referenceOf(subject), code, message, ...(fix !== undefined && { fix }) };
}

type SignedBy = Pick<
  Result,
  | 'signedWith'
  | 'certificateIdentity'
  | 'certificateOidcIssuer'
  | 'source'
  | 'key'
  | 'outage'
  | 'slsaBuildLevel'
>;

/** @param run that signed, maybe an earlier one */
function byCertificate(claims: Claims, run: string, provenance: ProvenanceVersions): SignedBy {
  return {
    signedWith: 'certificate',
    certificateIdentity: claims.san,
    certificateOidcIssuer: claims.issuer,
    slsaBuildLevel: levelOf(claims, provenance),
    source: {
      repository: claims.sourceRepositoryUri,
      ref: claims.ref,
      commit: claims.sha,
      workflow: claims.workflowPath,
      run,
    },
  };
}

function byKey({ algorithm, publicKey, uri }: KeyHolder, outage: SigstoreOutage | undefined): SignedBy {
  return {
    signedWith: 'key',
    ...(outage && { outage }),
    key: {
      algorithm: algorithm.name,
      hint: hintOf(publicKey),
      publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      ...(uri !== undefined && { uri }),
    },
    slsaBuildLevel: WITHOUT_PROVENANCE,
  };
}

/** What a result is made of. */
export interface ResultParts {
  readonly attestations: readonly Attestation[];
  readonly stored: readonly StoredBeside[];
  readonly remarks: readonly string[];
  readonly copied?: readonly CopiedImage[];
  readonly tagged?: readonly TagReport[];
  readonly githubStore?: GitHubStore | undefined;
  readonly provenance: ProvenanceVersions;
  /** Layouts whose artifacts are known to be there. */
  readonly attached: ReadonlySet<Layout>;
  readonly admissions: readonly Admission[];
  readonly failures: readonly PlaceFailure[];
  readonly outage?: SigstoreOutage | undefined;
  /** undefined: signed with a key. */
  readonly claims: Claims | undefined;
  readonly holder: KeyHolder;
  readonly chosen: ChosenLog;
  readonly instance: Instance;
  /** undefined: what is signed stands beside each image. */
  readonly signatureRepository: Repository | undefined;
  /** Path of a private instance's trusted root, for the commands. */
  readonly trustedRoot: string | undefined;
}

export function resultOf(parts: ResultParts): Result {
  const { attestations, failures, claims, holder, chosen, instance } = parts;
  const layouts = attestations.flatMap(({ places }) => places.flatMap(({ written }) => written));
  const owned = layouts.flatMap((layout): Own[] => layout.own.all());
  const attachments = layouts.filter((layout) => parts.attached.has(layout)).flatMap(attachmentsOf);
  const isReused = owned.length > 0 && owned.every((own) => own.reused);
  const [first] = owned;
  const earlierRun = isReused ? first?.verified.identity?.extensions.runInvocationUri : undefined;
  const images = attestations
    .filter(({ isOfImage }) => isOfImage)
    .flatMap(({ places, types }) =>
      places.map(({ place }) => ({ subject: referenceOf(place.image), signed: types })),
    );
  const subjects = images.map(({ subject }) => subject);
  const platforms = platformsOf(parts);
  const kept = parts.signatureRepository && nameOf(parts.signatureRepository);
  const options = {
    format: chosen.formats,
    trustedRoot: parts.trustedRoot,
    ...(kept !== undefined && { signatureRepository: kept }),
    isLogged: chosen.log !== undefined,
  };
  return {
    version: RESULT_VERSION,
    outcome: outcomeOf(parts, isReused),
    ...(claims
      ? byCertificate(claims, earlierRun ?? claims.runInvocationUri, parts.provenance)
      : byKey(holder, parts.outage)),
    subjects,
    ...(platforms.length > 0 && { platforms }),
    ...(kept !== undefined && { signatureRepository: kept }),
    attachments,
    ...whatElse(parts),
    foreign: foreignOf(attestations),
    admission: parts.admissions.map(admissionReportOf),
    logIndexes: [...new Set(owned.flatMap((own) => own.verified.logIndex ?? []))],
    logUrl: instance.isPublic ? SEARCH_URL : undefined,
    verifyCommands: images.flatMap(({ subject, signed }) =>
      claims ? verifyCommands(subject, claims, { ...options, signed }) : keyCommands(subject, options),
    ),
    failures: failures.map(failedPlaceOf),
  };
}

/** What only some runs have. */
function whatElse({ copied = [], tagged = [], stored, githubStore, remarks }: ResultParts): Partial<Result> {
  return {
    ...(copied.length > 0 && { copies: copied }),
    ...(tagged.length > 0 && { tags: tagged }),
    ...(stored.length > 0 && { stored }),
    ...(githubStore && { githubStore }),
    ...(remarks.length > 0 && { remarks }),
  };
}

function platformsOf({ attestations, failures }: ResultParts): SubjectPlatform[] {
  const prepared = attestations.flatMap(({ places }) => places.map(({ place }) => place));
  const all = [...prepared.map(({ image: subject, platform }) => ({ subject, platform })), ...failures];
  const named = all.flatMap(({ subject, platform }) =>
    platform === undefined ? [] : [[referenceOf(subject), platform] as const],
  );
  return [...new Map(named)].map(([subject, platform]) => ({ subject, platform }));
}

/** Shows an entry of the public log by its index. */
const SEARCH_URL = 'https://search.sigstore.dev/?logIndex=';

/** Until something is attached the run has failed, should it end there. */
function outcomeOf({ attached, failures }: ResultParts, isReused: boolean): Result['outcome'] {
  if (failures.length > 0 || attached.size === 0) return 'failed';
  return isReused ? 'unchanged' : 'signed';
}

/** Others' artifacts of our types, once for each identity and type at a place. */
function foreignOf(attestations: readonly Attestation[]): ForeignAttachment[] {
  const found = attestations.flatMap((attestation) =>
    attestation.places.flatMap((placed) =>
      placed.written.flatMap((layout) =>
        layout.own.foreign.map((foreign) => ({ subject: referenceOf(placed.place.image), ...foreign })),
      ),
    ),
  );
  return [...new Map(found.map((artifact) => [JSON.stringify(artifact), artifact])).values()];
}
