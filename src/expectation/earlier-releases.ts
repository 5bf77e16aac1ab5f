import { Failure } from '../shared/failure.ts';
import earlierReleases from './identities.json' with { type: 'json' };
import type { ReleaseList } from './release-list.ts';

/** The releases before this version: the list that the newest of them published, which a test parses. */
export const EARLIER_RELEASES: ReleaseList = {
  ...earlierReleases,
  issued: new Date(earlierReleases.issued),
  expires: new Date(earlierReleases.expires),
};

/** @throws Failure `identities-older`: who hands out an old list could be hiding a revocation */
export function notOlder(list: ReleaseList, known: ReleaseList = EARLIER_RELEASES): ReleaseList {
  if (list.number >= known.number) return list;
  throw new Failure({
    class: 'usage',
    code: 'identities-older',
    what: `the list of releases has the number ${list.number}, and this version came with number ${known.number}`,
    why: 'it was kept from an earlier release; what was revoked since would count again',
    fix: 'take identities.json of the newest release, or remove identities',
  });
}
