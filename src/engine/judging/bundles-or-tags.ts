import { admitted, type LensAnswer, type LensQuestion, refused } from '../lens.ts';
import type { LayerView } from '../view/legacy-view.ts';
import { type BundleView, isBundleType } from '../view/referrer-view.ts';
import type { ImageView } from '../view/view.ts';
import {
  attestationCheck,
  bundleCheck,
  type BundleRules,
  type Check,
  judge,
  type LayerRules,
  noneOf,
  signatureCheck,
  signerProblem,
  summaryOf,
  wantedType,
} from './judging.ts';
import { noBundle, whyNoBundle } from './no-bundle.ts';

/** What differs between the programs that are made of cosign's packages and read tags. */
export interface TagRules {
  /** What people call the program, for messages. */
  readonly name: string;
  readonly layers: LayerRules;
}

/** The same for those that read bundles. */
export interface BundleReaderRules {
  readonly name: string;
  readonly bundles: BundleRules;
}

/** The fix where the image is signed in the layout alone that the program does not look at. */
const BOTH = 'signature-format: both';

/**
 * The bundles that cosign loads (pkg/cosign/verify.go, GetBundles): of every referrer, whatever type its entry
 * claims, with exactly one layer and in version 0.3. Others are passed over in silence.
 */
export function loadedBundles({ referrers }: ImageView): BundleView[] {
  return referrers.flatMap(({ layers, content }) => {
    const [layer] = layers ?? [];
    const bundle = content?.bundle;
    const isLoaded =
      layers?.length === 1 && layer && isBundleType(layer.mediaType) && bundle?.form.version === 3;
    return isLoaded ? [bundle] : [];
  });
}

/** `verify` and `verify-attestation` where bundles are looked for first: one that loads hides the tags. */
export function admitByBundlesOrTags(
  view: ImageView,
  question: LensQuestion,
  rules: TagRules & BundleReaderRules,
): LensAnswer {
  if (loadedBundles(view).length > 0) return admitByBundles(view, question, rules);
  const answer = admitByTags(view, question, rules);
  const why = whyNoBundle(view);
  return answer.admits || why === '' ? answer : { ...answer, why: `${answer.why}; it finds no bundle${why}` };
}

/**
 * Any bundle of the identity is a signature to cosign, whatever its predicate type; an attestation has to be of
 * the type asked for.
 */
export function admitByBundles(
  view: ImageView,
  question: LensQuestion,
  { name, bundles: rules }: BundleReaderRules,
): LensAnswer {
  const loaded = loadedBundles(view);
  if (loaded.length === 0) return noBundle(`${name} finds no bundle`, view, BOTH);
  const { counts, problems } = judge(loaded, bundleCheck(view.subject, question, rules));
  if (counts.length === 0) return refused(`${noneOf(loaded, 'bundle')}: ${summaryOf(problems)}`);
  const type = wantedType(question);
  if (type === undefined) return admitted('a bundle of this identity verifies');
  const ofType = counts.filter(({ statement }) => statement?.predicateType === type);
  if (ofType.length > 0) return admitted(`a bundle of this identity verifies and is of type ${type}`);
  return refused(
    `no bundle of this identity is of type ${type}`,
    view.att.layers.length > 0 ? `${BOTH}: bundles hide the .att tag` : BOTH,
  );
}

/** The `.sig` and `.att` tags (cosign, SIGNATURE_SPEC.md). One signature or attestation that counts is enough. */
export function admitByTags(
  view: ImageView,
  question: LensQuestion,
  { name, layers: rules }: TagRules,
): LensAnswer {
  const type = wantedType(question);
  const [suffix, what] =
    type === undefined ? (['sig', 'signature'] as const) : (['att', 'attestation'] as const);
  const { layers, problem, left } = view[suffix];
  if (problem !== undefined) return refused(`the .${suffix} tag cannot be read: ${problem}`);
  if (layers.length === 0) return refused(`${name} finds no ${what}: there is no .${suffix} tag`, BOTH);
  const check = suffix === 'sig' ? signatureCheck : attestationCheck;
  const { counts, problems } = judge(layers, byIdentity(question, check(view.subject, rules)));
  if (counts.length === 0) {
    const unread = left > 0 ? `; ${left} were not looked at` : '';
    return refused(`${noneOf(layers, what)}: ${summaryOf(problems)}${unread}`);
  }
  if (type === undefined || counts.some(({ statement }) => statement?.predicateType === type)) {
    return admitted(`the .${suffix} tag holds one of this identity that verifies`);
  }
  return refused(`no attestation of this identity under the .att tag is of type ${type}`, BOTH);
}

function byIdentity(question: LensQuestion, check: Check<LayerView>): Check<LayerView> {
  return (layer) => check(layer) ?? signerProblem(layer, question);
}
