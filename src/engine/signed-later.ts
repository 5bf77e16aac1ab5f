import { utcLabel, utcSeconds } from '../text/utc.ts';
import type { YamlMap } from '../text/yaml-text.ts';
import type { LaterTerms, PolicyTerms, WrittenPolicy } from './policy-terms.ts';

type EndedBy = NonNullable<WrittenPolicy['laterEndedBy']>;

/** Where the workflow lies that ends it, in the folder of a form. */
export const LATER_CHECK = 'later/check.yml';

/** The label by which people and checks find what ends, as exceptions have it. */
export const UNTIL_LABEL = 'slsa-provenance/until';

export function untilLabel(until: Date): YamlMap {
  return { [UNTIL_LABEL]: utcLabel(until) };
}

/** The same of a policy that has such a signer. */
export function laterLabels({ later }: PolicyTerms): YamlMap {
  return later ? untilLabel(later.until) : {};
}

/** What the first comment of a file says of a second signer; nothing where there is none. */
export function laterNotes({ later }: PolicyTerms, endedBy: EndedBy): string[] {
  if (!later) return [];
  const end = utcSeconds(later.until);
  return [
    `Until ${end} the signature of ${signerWords(later)} is enough as well, for what ran before it was signed: ` +
      'it says that somebody vouches for an image, and nothing of how that was built.',
    endedBy === 'engine'
      ? 'The engine ends it itself: it compares the time with each request.'
      : `The engine compares no time: the scheduled check in ${LATER_CHECK} has to end it, and without that it never ends.`,
  ];
}

/** What has to be done so that it ends; nothing where the engine sees to it. */
export function laterSteps({ later, name }: PolicyTerms, endedBy: EndedBy): string[] {
  if (!later || endedBy === 'engine') return [];
  return [
    `cp ${LATER_CHECK} .github/workflows/end-${name}.yml   # in the repository that deploys; without it, what is signed later counts for ever`,
  ];
}

function signerWords({ signer }: LaterTerms): string {
  return signer.kind === 'key' ? 'the key that is named beside' : signer.subject.text;
}
