import { admitByTags, loadedBundles } from '../judging/bundles-or-tags.ts';
import { type Lens, refused } from '../lens.ts';
import { COSIGN_2_4 } from './facts.ts';

/** Reads tags alone. */
export const cosign24: Lens = {
  release: COSIGN_2_4,
  admit(view, question) {
    const answer = admitByTags(view, question, {
      name: 'cosign 2.4',
      layers: { statements: 'any', needsChain: false },
    });
    const isThere = view[question.want === 'signature' ? 'sig' : 'att'].layers.length > 0;
    if (answer.admits || isThere || loadedBundles(view).length === 0) return answer;
    return refused(
      `${answer.why}; it does not read bundles`,
      'signature-format: both, or verify with cosign 2.6.3 or later',
    );
  },
};
