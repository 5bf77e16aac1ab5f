import { type AskedImage, nameIn } from '../../request/asked-image.ts';
import type { VerifyRequest } from '../../request/request.ts';
import { createLimiter } from '../../shared/limit.ts';
import { reasonOf } from '../../shared/reason.ts';
import type { TrustedRoot } from '../../sigstore/trusted-root.ts';
import { type Answer, type Answers, answersOf } from '../../verification/answers.ts';
import { couldNotTell, verifyImage } from '../../verification/verify-image.ts';
import type { Services } from '../../verification/services.ts';

/**
 * Verifies what stands beside images in their registries, a bounded number at a time; one that fails never stops
 * the others.
 * @throws Failure when there is one image and its name or expectation is a mistake, and when the trusted root that
 *   the user named cannot be read
 */
export async function verifyImages(
  images: readonly AskedImage[],
  request: VerifyRequest,
  services: Services,
  onProgress?: (count: number) => void,
): Promise<Answers> {
  if (images.length === 1 && images[0]) request.questionFor(withName(images[0]));
  const limit = createLimiter(request.concurrency);
  let count = 0;
  const verifying = Promise.all(
    images.map((asked) =>
      limit(async () => {
        const answers = await verifyAsked(asked, request, services);
        count += 1;
        onProgress?.(count);
        return answers;
      }),
    ),
  );
  const [groups] = await Promise.all([verifying, services.namedRoot]);
  return answersOf(groups.flat(), await settledRoot(services.root));
}

/** @throws Failure the mistake in its name: no request could answer it */
function withName(asked: AskedImage): AskedImage {
  nameIn(asked);
  return asked;
}

async function verifyAsked(asked: AskedImage, request: VerifyRequest, services: Services): Promise<Answer[]> {
  const known = asked.origin && { origin: asked.origin };
  try {
    const name = nameIn(asked);
    const question = request.questionFor(asked);
    const verified = await verifyImage(asked.image, name, { ...services, question });
    return verified.map((answer) => ({ ...answer, ...known, question }));
  } catch (error) {
    return [{ ...couldNotTell(asked.image, reasonOf(error)), ...known }];
  }
}

async function settledRoot(root: Promise<TrustedRoot>): Promise<TrustedRoot | undefined> {
  const [settled] = await Promise.allSettled([root]);
  return settled.status === 'fulfilled' ? settled.value : undefined;
}
