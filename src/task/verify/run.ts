import type { ListedImage } from '../../request/image-list.ts';
import type { VerifyRequest } from '../../request/request.ts';
import { FEW_IMAGES, keepMemorySmall } from '../../shared/heap.ts';
import { createLimiter } from '../../shared/limit.ts';
import { reasonOf } from '../../shared/reason.ts';
import type { TrustedRoot } from '../../sigstore/trusted-root.ts';
import { parseImageName } from '../../subject/repository.ts';
import { type Answer, type Answers, answersOf } from '../../verification/answers.ts';
import { couldNotTell, type VerifiedImage, verifyImage } from '../../verification/verify-image.ts';
import type { Services } from './services.ts';

export interface Progress {
  /** Called when one more image has its answers. */
  done(count: number): void;
}

/**
 * Verifies images, a bounded number at a time; one that fails never stops the others.
 * @throws Failure when there is one image and its name or expectation is a mistake, and when the trusted root that
 *   the user named cannot be read
 */
export async function verifyImages(
  images: readonly ListedImage[],
  request: VerifyRequest,
  services: Services,
  progress?: Progress,
): Promise<Answers> {
  if (images.length === 1 && images[0]) checkMistakes(images[0], request);
  const limit = createLimiter(request.concurrency);
  let count = 0;
  if (images.length > FEW_IMAGES) await keepMemorySmall();
  const verifying = Promise.all(
    images.map((listed) =>
      limit(async () => {
        const answers = (await verifyOne(listed.image, request, services)).map((one) =>
          withOrigin(one, listed),
        );
        count += 1;
        progress?.done(count);
        return answers;
      }),
    ),
  );
  const [groups] = await Promise.all([verifying, services.namedRoot]);
  return answersOf(groups.flat(), await settledRoot(services.root));
}

/** @throws Failure for what no request could answer */
function checkMistakes({ image }: ListedImage, request: VerifyRequest): void {
  parseImageName(image);
  request.questionFor(image);
}

async function verifyOne(
  image: string,
  request: VerifyRequest,
  services: Services,
): Promise<VerifiedImage[]> {
  try {
    return await verifyImage(image, { ...services, question: request.questionFor(image) });
  } catch (error) {
    return [couldNotTell(image, reasonOf(error))];
  }
}

function withOrigin(answer: VerifiedImage, { origin }: ListedImage): Answer {
  return { ...answer, ...(origin && { origin }) };
}

async function settledRoot(root: Promise<TrustedRoot>): Promise<TrustedRoot | undefined> {
  const [settled] = await Promise.allSettled([root]);
  return settled.status === 'fulfilled' ? settled.value : undefined;
}
