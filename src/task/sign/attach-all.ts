import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Admission, admissionOf } from '../../attach/admission.ts';
import type { PlaceLayouts } from '../../attach/attestation.ts';
import { FORMAT_OF } from '../../attach/layout-name.ts';
import type { Layout } from '../../attach/layout.ts';
import type { Owner } from '../../attach/owner.ts';
import type { PlaceFailure } from '../../attach/prepare.ts';
import { readBack } from '../../attach/read-back.ts';
import { Failure } from '../../shared/failure.ts';
import { groupBy } from '../../shared/group-by.ts';
import type { Log } from '../../shared/log.ts';
import { settleAll } from '../../shared/settle.ts';
import { nameOf } from '../../subject/repository.ts';

/** What stands beside the images for certain, and where something is missing. */
export interface Attached {
  readonly attached: ReadonlySet<Layout>;
  /** What programs say of the places that are complete. */
  readonly admissions: readonly Admission[];
  readonly failures: readonly PlaceFailure[];
}

/**
 * Attaches and reads back in each layout of each place on its own: one that fails does not stop the
 * others, and a later run repairs it.
 */
export async function attachAll(places: readonly PlaceLayouts[], owner: Owner, log: Log): Promise<Attached> {
  const complete = new Set<Layout>();
  const admissions: Admission[] = [];
  const failures: PlaceFailure[] = [];
  let done = 0;
  const attachTo = async (placed: PlaceLayouts) => {
    const { image: subject, platform } = placed.place;
    const name = placeName({ subject, platform });
    const attaching = placed.written.map(async (layout) => {
      await attach(layout, owner);
      complete.add(layout);
    });
    try {
      await settleAll(attaching);
      for (const layout of placed.written) await layout.review?.();
      const { claims, root } = owner;
      // Programs are asked about an identity, and a key has none.
      const admission = claims && placed.wants.length > 0 && (await admissionOf(placed, { claims, root }));
      if (admission) admissions.push(admission);
      for (const layout of placed.written) layout.release();
      if (admission && isInAllFormats(placed)) warnOfRefusals(name, admission, log);
      log.info(`${++done} of ${places.length}: ${name} is complete`);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push({ subject, platform, failure: error });
    }
  };
  await Promise.all(places.map((placed) => placed.place.registry.turn(() => attachTo(placed))));
  return { attached: complete, admissions, failures };
}

/** With one format alone it is expected that some programs find nothing, and not worth a warning. */
function isInAllFormats({ written }: PlaceLayouts): boolean {
  return new Set(written.map(({ name }) => FORMAT_OF[name])).size === 2;
}

function warnOfRefusals(name: string, { answers }: Admission, log: Log): void {
  const refusals = groupBy(
    answers.filter(({ admits }) => !admits),
    ({ wants, why }) => `${wants}: ${why}`,
  );
  for (const [why, alike] of refusals) {
    const programs = alike.map(({ lens }) => lens).join(', ');
    log.warning(`${name} is not admitted by ${programs}; ${why}`);
  }
}

/** Attaches, and reads back what stands: also what another run had attached before this one. */
async function attach(layout: Layout, owner: Owner): Promise<void> {
  await layout.store();
  const stored = layout.own.all();
  const readBackStored = async () => {
    // Publishing is a chain of requests and reading back is none, so that the chain's first request goes out first.
    await nextTurn();
    await readBack(layout, stored, owner);
  };
  await Promise.all([layout.publish(), readBackStored()]);
  const others = layout.own.all().filter((own) => !stored.includes(own));
  await readBack(layout, others, owner);
}

/** A step that could not complete every place; the job summary lists them with their fixes. */
export class Incomplete extends Failure {}

/** One failure for the whole run, which names every place that is not complete; undefined: all are. */
export function incompleteFailure(failures: readonly PlaceFailure[]): Incomplete | undefined {
  const [first] = failures;
  if (!first) return undefined;
  const { why, fix } = first.failure;
  const isAlone = failures.length === 1;
  return new Incomplete({
    class: isAlone ? first.failure.class : 'unavailable',
    code: isAlone ? first.failure.code : 'places-failed',
    what: isAlone
      ? messageAt(first)
      : `${failures.length} places are not complete:\n- ${failures.map(lineOf).join('\n- ')}`,
    ...(why !== undefined && { why }),
    fix: thenAgain(fix),
    cause: first.failure,
  });
}

function thenAgain(fix: string | undefined): string {
  const again = 'run the step again: what is attached is reused';
  if (fix === undefined) return again;
  return /\bagain\b/.test(fix) ? fix : `${fix}\nthen ${again}`;
}

function lineOf(failed: PlaceFailure): string {
  return `${messageAt(failed)} [${failed.failure.code}]`;
}

/** What failed, with the name of the place where the message does not have it. */
function messageAt({ subject, platform, failure: { message } }: PlaceFailure): string {
  if (!message.includes(nameOf(subject.repository))) return `${placeName({ subject, platform })}: ${message}`;
  return platform === undefined ? message : `${platform}: ${message}`;
}

/** `registry/repository`, and the platform of an image that is part of an index. */
function placeName({ subject, platform }: Pick<PlaceFailure, 'subject' | 'platform'>): string {
  return `${nameOf(subject.repository)}${platform === undefined ? '' : ` (${platform})`}`;
}
