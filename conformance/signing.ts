import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Formats } from '../src/oci/layout/formats.ts';
import type { AttestationKind } from '../src/statement/predicate-types.ts';
import { type Image, pushImage, singleImage } from '../test/support/image.ts';
import { type ActionOutcome, runAction } from '../test/support/run-action.ts';
import { type ClaimOverrides, workflowClaims } from '../test/fake/sigstore/workflow-claims.ts';
import type { Content } from './engine/content.ts';
import type { Setting, SigningOptions } from './setting.ts';
import type { Instance, LogChoice } from './stack/instance.ts';
import type { Registry, RegistryName } from './stack/registries.ts';

/** One thing attached to an image, as the action's `attachments` output has it. */
export interface Attachment {
  readonly subject: string;
  readonly format: 'bundle' | 'legacy';
  readonly kind: AttestationKind;
  /** null for simple-signing. */
  readonly predicateType: string | null;
  /** Of the bundle's manifest; of the layer in the legacy format. */
  readonly digest: string;
  readonly reused: boolean;
}

/** An image in a registry, and who has signed it. */
export interface SignedImage {
  readonly registry: Registry;
  readonly repository: string;
  readonly digest: string;
  /** `registry/repository@sha256:…` */
  readonly reference: string;
  /** The bundles, one a line; in legacy format too. */
  readonly bundles: readonly string[];
  readonly attachments: readonly Attachment[];
  /** `signed`, `unchanged`, ... */
  readonly outcome: string;
  readonly signer: Signer;
  readonly written: Written;
  readonly instance: Instance;
  /** What verifiers need in place of the stack's variables. */
  readonly environment?: Readonly<Record<string, string>>;
  /** What of all that is attached is asked about; default: signature and provenance. */
  readonly kind?: string;
}

/** What was written, as far as it decides what a verifier finds. */
export interface Written {
  readonly registry: RegistryName;
  readonly format: Formats;
  readonly log: LogChoice;
}

/** What a verifier is to expect of the signer. */
export interface Signer {
  readonly identity: string;
  readonly issuer: string;
  /** `owner/name` */
  readonly repository: string;
  /** `owner/name/path`, of the workflow that has signed. */
  readonly workflow: string;
  readonly predicateType: string;
  /** What the predicate has to say; default: of provenance, who has built. */
  readonly content?: Content;
}

/** Pushes an image as a job does before the step. */
export async function push(image: Image, registry: Registry, repository: string): Promise<void> {
  await pushImage(image, { url: registry.backend, repository });
}

/** The same image whenever a setting is the same. */
export function imageFor({ repository }: Pick<Setting, 'repository'>): Image {
  return singleImage(repository);
}

export async function pushAndSign(image: Image, setting: Setting): Promise<SignedImage[]> {
  const { registry, repository } = setting;
  await push(image, registry, repository);
  return sign([{ registry, repository, digest: image.digest }], setting);
}

/** An image to be signed. */
export interface Place {
  readonly registry: Registry;
  readonly repository: string;
  readonly digest: string;
}

/**
 * Runs the action on images that are in their registries, in one job.
 * @returns every digest that was signed, in every registry
 * @throws Error with the log of the action, when it fails
 */
export async function sign(places: readonly Place[], options: SigningOptions): Promise<SignedImage[]> {
  const { stack, names, log, format, claims = {} } = options;
  const instance = stack.instances[names];
  const run = await runOn(places, options);
  if (run.exitCode !== 0)
    throw new Error(`the action ended with ${run.exitCode}:\n${run.stdout}${run.stderr}`);
  const bundles = (await readFile(run.outputs['bundle-path'] ?? '', 'utf8')).trim().split('\n');
  const attachments = JSON.parse(run.outputs['attachments'] ?? '[]') as Attachment[];
  await run.remove();
  const signer = signerOf(claims, instance.issuer);
  return [...new Set(attachments.map(({ subject }) => subject))].map((reference) => {
    const place = places.find(({ registry, repository }) =>
      reference.startsWith(`${registry.host}/${repository}@`),
    );
    if (place === undefined) throw new Error(`${reference} was signed, and nobody had asked for it`);
    const { registry, repository } = place;
    return {
      ...{ registry, repository, reference, bundles, signer, instance },
      digest: reference.slice(reference.indexOf('@') + 1),
      attachments: attachments.filter(({ subject }) => subject === reference),
      outcome: run.outputs['outcome'] ?? '',
      written: { registry: registry.name, format, log },
    };
  });
}

/** Runs the action on images, whatever comes of it. */
export async function runOn(places: readonly Place[], options: SigningOptions): Promise<ActionOutcome> {
  const { stack, names, log, format, claims = {}, event = eventOf(claims) } = options;
  const instance = stack.instances[names];
  return runAction({
    event,
    action: path.relative(path.join(import.meta.dirname, '..'), options.action),
    inputs: {
      image: places.map(referenceTo).join('\n'),
      'trusted-root': instance.trustedRoot,
      ...(names === 'localhost' && { 'signing-config': instance.signingConfigs[log] }),
      ...(format !== 'both' && { 'signature-format': format }),
      ...options.inputs,
    },
    environment: {
      ...jobVariables(claims),
      ...stack.idTokenRequest(names, claims),
      NODE_EXTRA_CA_CERTS: stack.environment['NODE_EXTRA_CA_CERTS'] ?? '',
      // Under their public names, what the runner gives is enough for ghcr.io.
      DOCKER_CONFIG: stack.environment['DOCKER_CONFIG'] ?? '',
      ...options.environment,
    },
  });
}

function referenceTo({ registry, repository, digest }: Place): string {
  return `${registry.host}/${repository}@${digest}`;
}

/** Whom a token with these claims makes the signer. */
export function signerOf(overrides: ClaimOverrides, issuer: string): Signer {
  const claims = workflowClaims(overrides);
  const workflow = String(claims['job_workflow_ref']);
  return {
    identity: `https://github.com/${workflow}`,
    issuer,
    repository: String(claims['repository']),
    workflow: workflow.replace(/@.*$/, ''),
    predicateType: 'https://slsa.dev/provenance/v1',
  };
}

/** The webhook payload of a run whose token has these claims. */
function eventOf(overrides: ClaimOverrides): object {
  const { ref, sha, repository, repository_id } = workflowClaims(overrides);
  return { ref, after: sha, repository: { id: Number(repository_id), full_name: repository } };
}

/** What the runner tells a job whose token has these claims. */
function jobVariables(overrides: ClaimOverrides): Record<string, string> {
  const claims = workflowClaims(overrides);
  const told = [
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'ref',
    'ref_type',
    'sha',
  ];
  const more = ['workflow', 'workflow_ref', 'workflow_sha', 'event_name', 'actor', 'run_id', 'run_attempt'];
  return {
    GITHUB_SERVER_URL: 'https://github.com',
    ...Object.fromEntries(
      [...told, ...more].map((name) => [`GITHUB_${name.toUpperCase()}`, String(claims[name])]),
    ),
  };
}
