import { mkdir, mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import type { Attestation, PlaceLayouts } from '../../attach/attestation.ts';
import type { Own } from '../../attach/own-artifacts.ts';
import { Failure } from '../../shared/failure.ts';
import { groupBy } from '../../shared/group-by.ts';
import { replaceFile } from '../../shared/replace-file.ts';
import { bundleJson } from '../../sigstore/bundle.ts';
import { referenceOf } from '../../subject/repository.ts';
import type { DeferredResult, Result } from './result.ts';

/** Where result files are: absolute paths. */
export interface ResultFiles {
  /** Sigstore bundles, JSON Lines, as `gh attestation verify --bundle` takes them. */
  readonly bundles: string;
  /** Statements, JSON Lines, in the order of the bundles. */
  readonly statements: string;
  /** Simple-signing payloads with their bundles, JSON Lines: what the legacy signatures are made of. */
  readonly signatures: string;
  readonly result: string;
}

/**
 * Creates the directory for result files.
 * @param directory as the user set it; otherwise a new one under `temporaryDirectory`
 * @throws Failure `output-dir-unusable`
 */
export async function resultFiles(
  directory: string | undefined,
  temporaryDirectory: string,
): Promise<ResultFiles> {
  try {
    if (directory !== undefined) await mkdir(directory, { recursive: true });
    const base = path.resolve(
      directory ?? (await mkdtemp(path.join(temporaryDirectory, 'slsa-provenance-'))),
    );
    const file = (name: string) => path.join(base, name);
    return {
      bundles: file('bundles.jsonl'),
      statements: file('statements.jsonl'),
      signatures: file('signatures.jsonl'),
      result: file('result.json'),
    };
  } catch (cause) {
    throw new Failure({
      class: 'usage',
      code: 'output-dir-unusable',
      what: `the directory for result files cannot be created: ${directory ?? temporaryDirectory}`,
      why: 'it is a file, or the runner’s user may not write there',
      fix: 'set output-dir to a directory that the job can write',
      cause,
    });
  }
}

/**
 * Saves everything needed to attach again: before anything is attached, and once more if what stands in the end
 * is something else, which an equal run attached first.
 * @returns how many statements make no bundle: provenance reused from `.att` alone has no inclusion proof
 */
export type SaveArtifacts = (attestations: readonly Attestation[]) => Promise<number>;

export function artifactSaver(files: ResultFiles): SaveArtifacts {
  let saved: { readonly owned: readonly OwnedBy[]; readonly withoutBundle: number } | undefined;
  return async (attestations) => {
    const owned = unique(attestations);
    const before = saved?.owned ?? [];
    const isSaved = owned.length === before.length && owned.every(({ own }, nth) => own === before[nth]?.own);
    if (!saved || !isSaved) saved = { owned, withoutBundle: await save(files, owned) };
    return saved.withoutBundle;
  };
}

async function save(files: ResultFiles, owned: readonly OwnedBy[]): Promise<number> {
  const statements = owned.filter(({ own }) => own.artifact.content.kind === 'envelope');
  const bundles = statements.filter(({ own }) =>
    own.artifact.logEntries.every((entry) => entry.inclusionProof),
  );
  const signatures = owned.filter(({ own }) => own.artifact.content.kind === 'simple-signing');
  await Promise.all([
    saveLines(files.bundles, bundles, ({ own }) => bundleJson(own.artifact)),
    saveLines(files.statements, statements, ({ own }) => own.verified.payload.toString('utf8')),
    saveLines(files.signatures, signatures, signatureLine),
  ]);
  return statements.length - bundles.length;
}

export async function saveResult(files: ResultFiles, result: Result | DeferredResult): Promise<void> {
  await replaceFile(files.result, `${JSON.stringify(result, null, 2)}\n`);
}

interface OwnedBy {
  readonly reference: string;
  readonly own: Own;
}

/** Each artifact once: every registry stores the same bundle, and `.att` the same envelope without its proof. */
function unique(attestations: readonly Attestation[]): OwnedBy[] {
  const owned = attestations
    .flatMap((attestation) => attestation.places)
    .flatMap((placed) => placed.written.flatMap((layout) => ownedBy(placed, layout.own.all())));
  return [...groupBy(owned, ({ own }) => signatureKey(own)).values()].flatMap(([first]) => first ?? []);
}

function ownedBy({ place }: PlaceLayouts, all: readonly Own[]): OwnedBy[] {
  return all.map((own) => ({ reference: referenceOf(place.subject), own }));
}

function signatureKey({ artifact: { content } }: Own): string {
  return (content.kind === 'envelope' ? content.envelope.signature : content.signature).toString('base64');
}

function signatureLine({ reference, own }: OwnedBy): string {
  return JSON.stringify({
    subject: reference,
    payload: own.verified.payload.toString('base64'),
    bundle: JSON.parse(bundleJson(own.artifact)) as unknown,
  });
}

/** One line after the other: together they are large. */
export function saveLines<T>(file: string, all: readonly T[], lineOf: (one: T) => string): Promise<void> {
  function* lines() {
    for (const one of all) yield `${lineOf(one)}\n`;
  }
  return replaceFile(file, lines());
}
