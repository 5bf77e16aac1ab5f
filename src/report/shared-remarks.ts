import type { LensReport } from '../engine/lens.ts';
import { groupBy } from '../shared/group-by.ts';
import type { ImageReport } from '../verification/image-report.ts';
import { nameWords } from './words.ts';

/** Of images that one remark is about. */
const MAX_NAMED = 3;

/** A remark, once, with the names of the images that it is about. */
export interface SharedRemark<T> {
  readonly said: T;
  readonly images: readonly string[];
}

export function sharedWarnings(reports: readonly ImageReport[]): SharedRemark<string>[] {
  return shared(reports, ({ warnings }) => warnings.map(({ message }) => message));
}

/** What other programs say. */
export function sharedAnswers(reports: readonly ImageReport[]): SharedRemark<LensReport>[] {
  return shared(reports, ({ lenses }) => lenses);
}

function shared<T>(
  reports: readonly ImageReport[],
  remarksOf: (report: ImageReport) => readonly T[],
): SharedRemark<T>[] {
  const all = reports.flatMap((report) =>
    remarksOf(report).map((said) => ({ said, image: nameWords(report) })),
  );
  const alike = groupBy(all, ({ said }) => JSON.stringify(said));
  return [...alike.values()].flatMap((same) =>
    same[0] ? [{ said: same[0].said, images: same.map(({ image }) => image) }] : [],
  );
}

/** The first of `images`, each as `write` has it, and how many more there are. */
export function listed(
  images: readonly string[],
  write: (image: string) => string = (image) => image,
): string {
  const more = images.length - MAX_NAMED;
  return `${images.slice(0, MAX_NAMED).map(write).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
