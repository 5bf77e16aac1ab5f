import { admitByTags, loadedBundles } from '../judging/bundles-or-tags.ts';
import { type Lens, refused } from '../lens.ts';

/** Reads tags alone. */
export const cosign24: Lens = {
  id: 'cosign@2.4',
  program: 'cosign',
  versions: '2.2 to 2.4, and 2.5 to 2.6.2 without --new-bundle-format',
  admit(view, question) {
    const answer = admitByTags(view, question, {
      name: 'cosign 2.4',
      bundles: { time: 'log', rekor2Body: 'stored', comparesText: false },
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
