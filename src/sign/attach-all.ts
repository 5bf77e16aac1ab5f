import { layoutsOf, type PlaceLayouts } from '../attach/attestation.ts';
import type { Owner } from '../attach/owner.ts';
import type { PlaceFailure } from '../attach/prepare.ts';
import { readBack } from '../attach/read-back.ts';
import { Failure } from '../shared/failure.ts';
import type { Log } from '../shared/log.ts';
import { nameOf } from '../subject/repository.ts';

/**
 * Attaches and reads back at each place on its own: one that fails does not stop the others, and a later
 * run repairs it.
 */
export async function attachAll(
  places: readonly PlaceLayouts[],
  owner: Owner,
  log: Log,
): Promise<PlaceFailure[]> {
  const failures: PlaceFailure[] = [];
  let done = 0;
  await Promise.all(
    places.map(async (one) => {
      const { subject } = one.place;
      try {
        const layouts = layoutsOf(one);
        await Promise.all(layouts.map((layout) => layout.attach()));
        await Promise.all(layouts.map((layout) => readBack(layout, owner)));
        await Promise.all(layouts.map((layout) => layout.confirm()));
        log.info(`${++done} of ${places.length}: ${nameOf(subject.repository)} is complete`);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        failures.push({ subject, failure: error });
      }
    }),
  );
  return failures;
}

/** One failure for the whole step, which names every place that is not complete. */
export function placesFailed(failures: readonly PlaceFailure[]): Failure | undefined {
  const [first] = failures;
  if (!first || failures.length === 1) return first?.failure;
  const lines = failures.map(
    ({ subject, failure }) => `${nameOf(subject.repository)}: ${failure.message} [${failure.code}]`,
  );
  const { why, fix } = first.failure;
  return new Failure({
    code: 'places-failed',
    what: `${failures.length} places are not complete:\n- ${lines.join('\n- ')}`,
    ...(why === undefined ? {} : { why }),
    fix: `${fix === undefined ? '' : `${fix}\n`}then run the step again: what was signed is reused`,
  });
}
