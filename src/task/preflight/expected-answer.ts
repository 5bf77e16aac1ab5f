import type { EngineAnswer } from '../../admission/admit.ts';
import { answer, type AdmissionVerdict, cannotTell } from '../../admission/answer.ts';
import { type FoundImage, IN_PODS } from '../../admission/found-image.ts';
import { imageNameIn } from '../../admission/image-text.ts';
import type { ReleaseList } from '../../expectation/release-list.ts';
import type { TrustedRoot } from '../../sigstore/trusted-root.ts';
import type { Verdict } from '../../verification/image-report.ts';
import { withReleases } from '../../verification/read-releases.ts';
import { judgeAll } from '../../verification/verify-subject.ts';
import type { Expecting } from './expecting.ts';
import type { LookedAt } from '../../verification/look.ts';

/** Who answers for what was expected. */
export const EXPECTED = 'expected';

const VERDICTS: Readonly<Record<Verdict, AdmissionVerdict>> = {
  verified: 'pass',
  rejected: 'reject',
  unsigned: 'reject',
  'could-not-tell': 'could-not-tell',
};

export interface ExpectedGrounds {
  readonly expecting: Expecting;
  readonly root: TrustedRoot | undefined;
  /** undefined: those that came with this version. */
  readonly releases: ReleaseList | undefined;
}

/** Whether an image is what somebody expects, as `verify` says it; nothing where nothing is expected of it. */
export function expectedAnswer(
  { image, role }: FoundImage,
  { looked, digest, found }: LookedAt,
  { expecting, root, releases }: ExpectedGrounds,
): EngineAnswer[] {
  const name = imageNameIn(image);
  const question = name && expecting.questionFor(name);
  if (!question) return [];
  const said = (given: ReturnType<typeof answer>) => [{ by: EXPECTED, ...given }];
  if (IN_PODS[role] === undefined)
    return said(cannotTell('it was found by its shape: whether it is run is not known'));
  if (looked.problem) return said(looked.problem);
  if (!root || digest === undefined) return said(cannotTell('there is no trusted root'));
  const { answer: given } = judgeAll(digest, found, { question: withReleases(question, releases), root });
  const [reason] = given.reasons;
  const why = reason?.message ?? 'it is signed by whom you expect, and attested as you expect';
  return said(answer(VERDICTS[given.verdict], why, reason?.fix));
}
