import { cannotTell } from '../../admission/answer.ts';
import type { FoundImage } from '../../admission/found-image.ts';
import { imageNameIn } from '../../admission/image-text.ts';
import { createLimiter, type Limiter } from '../../shared/limit.ts';
import { createPace, type Pace } from '../../shared/pace.ts';
import type { ImageName } from '../../subject/repository.ts';
import { look, type LookedAt, type LookOptions } from '../../verification/look.ts';
import { lookKey } from './look-key.ts';

/** Images of one registry at a time. */
const AT_ONCE = 4;
/** Images of one registry that are begun in a second; each takes about ten requests. */
const PER_SECOND = 25;

export interface LookAllOptions extends LookOptions {
  readonly concurrency: number;
  readonly onImages?: (total: number, concurrency: number) => (count: number) => void;
}

/** Looks each image up once, however often and in whatever spelling it is named, and asks no registry too fast. */
export async function lookAtAll(
  images: readonly FoundImage[],
  options: LookAllOptions,
): Promise<ReadonlyMap<string, LookedAt>> {
  const names = new Map(images.map((found) => [lookKey(found), imageNameIn(found.image)] as const));
  const inAll = createLimiter(options.concurrency);
  const inRegistry = registryLimits();
  const done = options.onImages?.(names.size, options.concurrency);
  let count = 0;
  const looked = [...names].map(async ([key, name]) => {
    const one = name ? await inRegistry(name, () => inAll(() => look(name, options))) : notAName(key);
    count += 1;
    done?.(count);
    return [key, one] as const;
  });
  return new Map(await Promise.all(looked));
}

function registryLimits(): <T>({ repository }: ImageName, task: () => Promise<T>) => Promise<T> {
  const limits = new Map<string, { readonly limit: Limiter; readonly pace: Pace }>();
  return ({ repository: { registry } }, task) => {
    const known = limits.get(registry) ?? { limit: createLimiter(AT_ONCE), pace: createPace(PER_SECOND) };
    limits.set(registry, known);
    return known.limit(async () => {
      await known.pace();
      return task();
    });
  };
}

function notAName(text: string): LookedAt {
  const problem = cannotTell(
    `"${text.slice(0, 200)}" is no name of an image: the kubelet refuses it (InvalidImageName)`,
  );
  return {
    looked: { problem },
    digest: undefined,
    mediaType: undefined,
    found: [],
    signers: [],
    certificates: [],
  };
}
