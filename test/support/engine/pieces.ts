import { hexOf } from '../../../src/subject/digest.ts';
import { COSIGN_SIGN, SLSA, type Workbench } from './workbench.ts';

export type Json = Readonly<Record<string, unknown>>;

/** The members of a bundle that cases change. */
export interface BundleJson {
  readonly verificationMaterial: Json & { readonly tlogEntries: readonly Json[] };
  readonly dsseEnvelope: Json & { readonly signatures: readonly { readonly sig: string }[] };
}

/** Signature and provenance as bundles. */
export async function both(bench: Workbench) {
  return [await bench.attest(COSIGN_SIGN), await bench.attest(SLSA)] as const;
}

/** Our two bundles with something else in the index, before them. */
export async function beside(bench: Workbench, ...others: readonly object[]): Promise<void> {
  const entries = [];
  for (const one of await both(bench)) entries.push(await bench.bundle(one));
  await bench.index(...others, ...entries);
}

/** Signature and provenance in both layouts. */
export async function complete(bench: Workbench): Promise<void> {
  await bench.bundles(...(await both(bench)));
  await bench.legacy();
}

export function withEntry(bundle: BundleJson, change: (entry: Json) => Json) {
  const { verificationMaterial: material } = bundle;
  return { ...bundle, verificationMaterial: { ...material, tlogEntries: material.tlogEntries.map(change) } };
}

/** With one bit of the last byte turned. */
export function flipped(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  return bytes.toString('base64');
}

/* What statements may say that some programs do not take. */

export const upperCase = (bench: Workbench) => (statement: Json) => ({
  ...statement,
  subject: [{ digest: { sha256: hexOf(bench.image.digest).toUpperCase() } }],
});
export const oneFieldMore = (statement: Json) => ({ ...statement, extra: 'field' });
export const otherImage = (statement: Json) => ({
  ...statement,
  subject: [{ digest: { sha256: '0'.repeat(64) } }],
});
export const stringPredicate = (statement: Json) => ({ ...statement, predicate: 'text' });
