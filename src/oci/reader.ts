import { Failure } from '../shared/failure.ts';
import type { Limiter } from '../shared/limit.ts';
import { createRoom, type Room } from '../shared/room.ts';
import type { Digest } from '../subject/digest.ts';
import { MAX_MANIFEST_BYTES } from './manifest.ts';
import { MAX_LIST_BYTES } from './referrers.ts';
import type { Manifest, Referrers } from './registry.ts';

/** What look-ups need of a registry. `path` is the repository without the registry; see `Registry`. */
export interface Reader {
  getManifest(
    path: string,
    reference: string,
    options?: { readonly maxBytes?: number },
  ): Promise<Manifest | undefined>;
  getBlob(path: string, digest: Digest, maxBytes: number): Promise<Buffer | undefined>;
  referrers(
    path: string,
    digest: Digest,
    artifactType?: string,
    options?: { readonly maxBytes?: number },
  ): Promise<Referrers>;
}

/** Bytes read for one question, and held until it is answered; also while they are being read. */
export const MAX_TOTAL_BYTES = 64 * 1024 * 1024;
/** Of these, what each question of a run may hold at any time; more than that, one question after the other. */
export const FREE_BYTES = 4 * 1024 * 1024;
/** Lent at first: nearly everything honest is smaller, and several are read at a time within `FREE_BYTES`. */
const FIRST_BYTES = 512 * 1024;
/** Requests for one question: a thousand artifacts take two each, and their lists a few. */
const MAX_REQUESTS = 3000;

/**
 * Reads each thing once for several look-ups at the same digest, which may ask at the same time; a failure is
 * shared too. For one question only: what changes in the registry afterwards is not seen. Bounded as `boundReads`.
 */
export function rememberReads(registry: Reader): Reader {
  return remembering(boundReads(registry));
}

/**
 * Asks one of many questions of a run through reads that are remembered. What it needs beyond `FREE_BYTES` it is lent
 * when it is its turn, which it has until it is answered: hostile images cost the run together what one may. Nothing
 * that is done in a turn may wait for another question.
 * @param turn one at a time, the same for the whole run
 */
export async function askRemembering<T>(
  registry: Reader,
  turn: Limiter,
  ask: (reader: Reader) => Promise<T>,
): Promise<T> {
  let end = () => {};
  const answered = new Promise<void>((resolve) => {
    end = resolve;
  });
  const extend = () =>
    new Promise<number>((resolve) => {
      void turn(async () => {
        resolve(MAX_TOTAL_BYTES - FREE_BYTES);
        await answered;
      });
    });
  try {
    return await ask(remembering(boundedBy(createRoom(FREE_BYTES, extend), registry)));
  } finally {
    end();
  }
}

function remembering(bounded: Reader): Reader {
  const known = new Map<string, Promise<unknown>>();
  const once = <T>(key: readonly unknown[], read: () => Promise<T>): Promise<T> => {
    const name = JSON.stringify(key);
    const answer = (known.get(name) as Promise<T> | undefined) ?? read();
    known.set(name, answer);
    return answer;
  };
  return {
    getManifest: (path, reference, options) =>
      once(['manifest', path, reference, options?.maxBytes], () =>
        bounded.getManifest(path, reference, options),
      ),
    getBlob: (path, digest, most) =>
      once(['blob', path, digest, most], () => bounded.getBlob(path, digest, most)),
    referrers: (path, digest, artifactType) =>
      once(['referrers', path, digest, artifactType], () => bounded.referrers(path, digest, artifactType)),
  };
}

/**
 * Bounds what a registry can make one question cost, in verification as while signing. Once the bytes or requests are
 * used up, reads throw Failure `artifacts-too-large`.
 */
export function boundReads(registry: Reader): Reader {
  return boundedBy(createRoom(MAX_TOTAL_BYTES), registry);
}

function boundedBy(room: Room, registry: Reader): Reader {
  let requests = 0;
  const bounded = async <T>(
    most: number,
    read: (most: number) => Promise<T>,
    sizeOf: (answer: NonNullable<T>) => number,
  ): Promise<T> => {
    const within = (bytes: number) =>
      room(bytes, async (lent) => {
        requests += 1;
        if (requests > MAX_REQUESTS) throw tooManyRequests();
        const value = await readWithin(lent, bytes, read);
        return { value, bytes: value ? sizeOf(value) : 0 };
      });
    if (most <= FIRST_BYTES) return within(most);
    try {
      return await within(FIRST_BYTES);
    } catch (error) {
      if (!isCut(error)) throw error;
      return within(most);
    }
  };
  return {
    getManifest: (path, reference, { maxBytes: most = MAX_MANIFEST_BYTES } = {}) =>
      bounded(
        most,
        (maxBytes) => registry.getManifest(path, reference, { maxBytes }),
        ({ bytes }) => bytes.length,
      ),
    getBlob: (path, digest, most) =>
      bounded(
        most,
        (maxBytes) => registry.getBlob(path, digest, maxBytes),
        ({ length }) => length,
      ),
    referrers: (path, digest, artifactType) =>
      bounded(
        MAX_LIST_BYTES,
        (maxBytes) => registry.referrers(path, digest, artifactType, { maxBytes }),
        ({ bytes }) => bytes,
      ),
  };
}

async function readWithin<T>(lent: number, most: number, read: (most: number) => Promise<T>): Promise<T> {
  if (lent === 0) throw tooLarge();
  try {
    return await read(lent);
  } catch (error) {
    throw lent < most && isCut(error) ? tooLarge() : error;
  }
}

function isCut(error: unknown): boolean {
  return error instanceof Failure && error.code === 'answer-too-large';
}

/** Of something that is listed, but not read any more. */
export function tooLarge(): Failure {
  return new Failure({
    class: 'limit',
    code: 'artifacts-too-large',
    what: `not read: what is attached comes to more than ${MAX_TOTAL_BYTES / 1024 / 1024} MiB`,
  });
}

function tooManyRequests(): Failure {
  return new Failure({
    class: 'limit',
    code: 'artifacts-too-large',
    what: `not read: what is attached takes more than ${MAX_REQUESTS} requests`,
  });
}
