import type { LaterTerms } from '../engine/policy-terms.ts';
import { parseSigner } from '../expectation/signer.ts';
import { Failure } from '../shared/failure.ts';
import { GITHUB_ISSUER } from '../sigstore/instance.ts';
import { ahead, notAhead, timeAhead } from '../text/time-ahead.ts';

/** Who signs afterwards what runs already, and until when that counts, as users say it. */
export interface SignedLaterOptions {
  readonly signedLaterBy?: string;
  readonly signedLaterUntil?: string;
}

const LONGEST_MS = 366 * 86_400_000;

/**
 * The second signer of a policy; undefined: there is none.
 * @param issuer who vouches for the first; undefined: nobody is known
 * @throws Failure `policy-later-malformed`, `expectation-signer-workflow`
 */
export function parseSignedLater(
  { signedLaterBy: by, signedLaterUntil: until }: SignedLaterOptions,
  issuer: string | undefined,
  now: Date,
): LaterTerms | undefined {
  if (by === undefined || until === undefined) return undefined;
  const signer = parseSigner({ signerWorkflow: by });
  if (signer.kind !== 'exact') throw refMissing(by);
  const left = timeAhead(until, now);
  if (!(left > 0 && left <= LONGEST_MS)) throw noEnd(until, left);
  return {
    signer: {
      kind: 'keyless',
      issuer: issuer ?? GITHUB_ISSUER,
      subject: { kind: 'exact', text: signer.san },
    },
    until: ahead(now, left),
  };
}

function refMissing(by: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'policy-later-malformed',
    what: `signed-later-by: ${by.slice(0, 200)} names no ref`,
    why: 'its certificates end with one, and whoever may push a branch could sign anything by that',
    fix: '--signed-later-by OWNER/NAME/.github/workflows/sign-existing.yml@refs/heads/main',
  });
}

function noEnd(until: string, left: number): Failure {
  return new Failure({
    class: 'usage',
    code: 'policy-later-malformed',
    what: `signed-later-until: "${until.slice(0, 60)}" is ${notAhead(left, 'a year')}`,
    why: 'a signature that says nothing of how an image was built is for the time until that is built again',
    fix: '--signed-later-until 90d   # or a day: 2027-03-31',
  });
}
