import { type Attestation, layoutsOf } from '../attach/attestation.ts';
import { BundleLayout } from '../attach/bundle-layout.ts';
import type { Own } from '../attach/own-artifacts.ts';
import type { PlaceFailure } from '../attach/prepare.ts';
import { type BuildLevel, buildLevel } from '../provenance/build-level.ts';
import type { Claims } from '../sigstore/claims.ts';
import type { ChosenLog, Instance } from '../sigstore/instance.ts';
import { referenceOf, type Subject } from '../subject/repository.ts';
import { verifyCommands } from './verify-commands.ts';

/** `result.json` and the `attachments` output: version of the schema in docs/result.schema.json. */
export const RESULT_VERSION = 1;

export type Outcome = 'signed' | 'unchanged' | 'skipped' | 'planned' | 'failed';

/** One thing stored next to a subject. */
export interface Attachment {
  /** `registry/repository@sha256:…` */
  readonly subject: string;
  readonly registry: string;
  readonly format: 'bundle' | 'legacy';
  readonly kind: 'signature' | 'provenance';
  readonly predicateType: string | null;
  /** Of the bundle's manifest; of the layer in the legacy format. */
  readonly digest: string;
  readonly logIndex: string | null;
  readonly reused: boolean;
}

export interface FailedPlace {
  readonly subject: string;
  readonly code: string;
  readonly message: string;
}

/** Another identity's artifact of a type that this run writes, at the same digest. */
export interface ForeignAttachment {
  readonly subject: string;
  readonly predicateType: string | null;
  readonly san: string;
}

/** Everything a run tells: what outputs, summary and `result.json` are made of. */
export interface Result {
  readonly version: typeof RESULT_VERSION;
  readonly outcome: Outcome;
  readonly certificateIdentity: string;
  readonly certificateOidcIssuer: string;
  readonly slsaBuildLevel: BuildLevel;
  readonly source: {
    readonly repository: string;
    readonly ref: string;
    readonly commit: string;
    readonly workflow: string;
    readonly run: string;
  };
  readonly subjects: readonly string[];
  readonly attachments: readonly Attachment[];
  readonly foreign: readonly ForeignAttachment[];
  readonly logIndexes: readonly string[];
  /** Followed by an index it shows the entry; undefined for a log that has no such page. */
  readonly logUrl: string | undefined;
  readonly verifyCommands: readonly string[];
  readonly failures: readonly FailedPlace[];
}

/** The attachments that stand for this run at every place of `attestations`, in input order. */
function attachmentsOf(attestations: readonly Attestation[]): Attachment[] {
  return attestations.flatMap((attestation) =>
    attestation.places.flatMap((one) =>
      layoutsOf(one).flatMap((layout) => {
        const format = layout instanceof BundleLayout ? 'bundle' : 'legacy';
        return layout.own.all().map((own) => attachmentOf(one.place.subject, format, own));
      }),
    ),
  );
}

function attachmentOf(
  subject: Subject,
  format: 'bundle' | 'legacy',
  own: Own<{ readonly descriptor: { digest: string } } | { readonly layer: { digest: string } }>,
): Attachment {
  return {
    subject: referenceOf(subject),
    registry: subject.repository.registry,
    format,
    kind: own.signable.kind,
    predicateType: own.signable.predicateType,
    digest: 'descriptor' in own.stored ? own.stored.descriptor.digest : own.stored.layer.digest,
    logIndex: own.verified.logIndex ?? null,
    reused: own.reused,
  };
}

function failedPlaceOf({ subject, failure }: PlaceFailure): FailedPlace {
  return { subject: referenceOf(subject), code: failure.code, message: failure.message };
}

/** Facts of the run as the certificate confirmed them. For reused artifacts they are those of this run too. */
function sourceOf(claims: Claims): Result['source'] {
  return {
    repository: claims.sourceRepositoryUri,
    ref: claims.ref,
    commit: claims.sha,
    workflow: claims.workflowPath,
    run: claims.runInvocationUri,
  };
}

/** What a result is made of. */
export interface ResultParts {
  readonly attestations: readonly Attestation[];
  readonly failures: readonly PlaceFailure[];
  readonly claims: Claims;
  readonly chosen: ChosenLog;
  readonly instance: Instance;
  /** Path of a private instance's trusted root, for the commands. */
  readonly trustedRoot: string | undefined;
}

export function resultOf(parts: ResultParts): Result {
  const { attestations, failures, claims, chosen, instance } = parts;
  const attachments = attachmentsOf(attestations);
  const subjects = attestations.flatMap((one) => one.places.map(({ place }) => referenceOf(place.subject)));
  const options = { format: chosen.formats, trustedRoot: parts.trustedRoot };
  return {
    version: RESULT_VERSION,
    outcome: outcomeOf(attachments, failures),
    certificateIdentity: claims.san,
    certificateOidcIssuer: claims.issuer,
    slsaBuildLevel: buildLevel({
      runnerEnvironment: claims.runnerEnvironment,
      san: claims.san,
      buildConfigUri: `${claims.serverUrl}/${claims.workflowRef}`,
    }),
    source: sourceOf(claims),
    subjects,
    attachments,
    foreign: foreignOf(attestations),
    logIndexes: [...new Set(attachments.flatMap((one) => one.logIndex ?? []))],
    logUrl: instance.isPublic ? SEARCH_URL : undefined,
    verifyCommands: subjects.flatMap((subject) => verifyCommands(subject, claims, options)),
    failures: failures.map(failedPlaceOf),
  };
}

/** Shows an entry of the public log by its index. */
const SEARCH_URL = 'https://search.sigstore.dev/?logIndex=';

function outcomeOf(attachments: readonly Attachment[], failures: readonly PlaceFailure[]): Outcome {
  if (failures.length > 0) return 'failed';
  return attachments.every((one) => one.reused) ? 'unchanged' : 'signed';
}

/** Others' artifacts of our types, once for each identity and type at a place. */
function foreignOf(attestations: readonly Attestation[]): ForeignAttachment[] {
  const found = attestations.flatMap((attestation) =>
    attestation.places.flatMap((one) =>
      layoutsOf(one).flatMap((layout) =>
        layout.own.foreign.map((foreign) => ({ subject: referenceOf(one.place.subject), ...foreign })),
      ),
    ),
  );
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}
