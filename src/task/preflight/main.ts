import { admit, type EngineAnswer } from '../../admission/admit.ts';
import { engineId, type EngineName, parseEngineRoots, parseEngines } from '../../admission/engines.ts';
import type { FoundImage } from '../../admission/found-image.ts';
import type { ImageEvidence } from '../../admission/image-evidence.ts';
import { imageNameIn } from '../../admission/image-text.ts';
import { findImages, type ManifestImages } from '../../admission/manifest-images.ts';
import type { NamespaceFacts } from '../../admission/namespaces.ts';
import type { PreflightImage, PreflightReport } from '../../admission/preflight-report.ts';
import { ofRatify } from '../../admission/ratify.ts';
import { trapsOf } from '../../admission/traps.ts';
import type { Policy } from '../../engine/policy.ts';
import type { Environment } from '../../github/environment.ts';
import type { PreflightOptions } from '../../request/preflight-options.ts';
import { type Settings, SETTINGS_FILE } from '../../request/settings.ts';
import { readSettings } from '../../request/settings-file.ts';
import { Failure } from '../../shared/failure.ts';
import type { Log } from '../../shared/log.ts';
import type { Stdin } from '../../shared/read-file.ts';
import type { Digest } from '../../subject/digest.ts';
import type { TrustedRoot } from '../../sigstore/trusted-root.ts';
import { loadRegularExpressions } from '../../text/regular-expression.ts';
import { readReleases } from '../../verification/read-releases.ts';
import { keyAsker } from '../../verification/ask-key.ts';
import { openServices } from '../../verification/services.ts';
import { expectedAnswer } from './expected-answer.ts';
import { type Expecting, expectingFrom } from './expecting.ts';
import type { LookedAt } from '../../verification/look.ts';
import { lookAtAll } from './look-at-all.ts';
import { lookKey } from './look-key.ts';
import { readEnginePolicies, type ReadPolicies } from './read-policies.ts';
import { readFiles } from '../../request/manifest-files.ts';
import { signedIndexes } from './signed-indexes.ts';

export interface PreflightTask {
  readonly options: PreflightOptions;
  /** Of manifests; `-` is stdin. */
  readonly paths: readonly string[];
  /** The list of releases that counts where something is expected and the options name none. */
  readonly usualIdentities?: string | undefined;
}

export interface PreflightContext {
  readonly environment: Environment;
  readonly log: Log;
  readonly cacheDir?: string | undefined;
  readonly stdin: Stdin;
  /** Called once it is known how many images there are, and with each that is done. */
  readonly onImages?: (total: number, concurrency: number) => (count: number) => void;
}

/** Everything that answers rest on. */
interface Grounds {
  readonly root: TrustedRoot | undefined;
  readonly policies: ReadPolicies | undefined;
  readonly expecting: Expecting;
  readonly namespaces: NamespaceFacts;
  readonly asEnforced: boolean;
  readonly now: Date;
}

/**
 * Finds every image in manifests, looks each up once, and says what the engines whose policies are given would make
 * of it, and what was expected.
 * @throws Failure for what cannot be done as asked; what one image's services say is an answer
 */
export async function preflight(
  { options, paths, usualIdentities }: PreflightTask,
  context: PreflightContext,
): Promise<PreflightReport> {
  const inWorkflow = context.environment.variables['GITHUB_ACTIONS'] !== undefined;
  const settings = await readSettings(options.config, inWorkflow ? undefined : SETTINGS_FILE);
  await loadRegularExpressions();
  const expecting = await expectingFrom(options, settings, keyAsker(context.environment, context.log));
  if (options.identities !== undefined && !expecting.isAsked) throw listWithoutEffect();
  const files = await readFiles('PATH', paths, context.stdin);
  const policies = await readPoliciesGiven(options, settings, expecting, context.stdin);
  const manifests = findImages(files, settings?.preflight.imagePaths);
  const identities = expecting.isAsked ? (options.identities ?? usualIdentities) : undefined;
  const services = openServices({ ...context, ...expecting.common });
  const releases = await readReleases(identities, () => services.root);
  const looked = await lookAtAll(manifests.images, {
    ...services,
    keys: policies?.keys ?? [],
    concurrency: expecting.common.concurrency,
    ...(context.onImages && { onImages: context.onImages }),
  });
  await services.namedRoot;
  const indexes = await signedIndexes(looked, services.registries);
  const root = await services.root.catch(() => undefined);
  const grounds: Grounds = {
    root,
    policies,
    expecting,
    namespaces: { labels: manifests.namespaces, assumed: options.namespace },
    asEnforced: options.enforce ?? false,
    now: new Date(),
  };
  const answered = imagesOf(manifests.images, looked, (found, one) => [
    ...enginesOn(found, one, grounds),
    ...expectedAnswer(found, one, { expecting, root, releases }),
  ]);
  return {
    engines: enginesIn(policies, manifests),
    images: answered.map((image) => finished(image, grounds, indexes)),
    problems: [...manifests.problems, ...(policies?.problems ?? [])],
    objects: manifests.objects,
  };
}

/** Undefined: none are given. @throws Failure of the files, and `option-without-effect` */
async function readPoliciesGiven(
  options: PreflightOptions,
  settings: Settings | undefined,
  expecting: Expecting,
  stdin: Stdin,
): Promise<ReadPolicies | undefined> {
  const named = parseEngines(lists(options.engine, settings?.preflight.engines));
  const withNamedRoot = parseEngineRoots(lists(options.engineRoot, settings?.preflight.engineRoots));
  const isRootNamed = expecting.common.trustedRoot !== undefined;
  const policies =
    options.policy &&
    readEnginePolicies(await readFiles('policy', options.policy, stdin), {
      engines: named,
      withNamedRoot,
      isRootNamed,
    });
  for (const name of parseEngineRoots(lists(options.engineRoot, []))) requireOwnPolicy(name, policies);
  return policies;
}

/** What options and settings name, each also several in one, separated by commas. */
function lists(given: readonly string[] = [], settings: readonly string[] = []): string[] {
  return [...given, ...settings].flatMap((names) => names.split(','));
}

/** @throws Failure `option-without-effect` */
function requireOwnPolicy(name: EngineName, policies: ReadPolicies | undefined): void {
  if (policies?.engines.some(({ engine }) => engine.name === name)) return;
  throw new Failure({
    class: 'usage',
    code: 'option-without-effect',
    what: `engine-root ${name} has no effect here`,
    why: `no policy of ${name} is given, so that nobody asks what it would answer`,
    fix: `remove engine-root ${name}, or add a policy of it: --policy FILE`,
  });
}

/** No engine has the list: only what is expected is judged by it. */
function listWithoutEffect(): Failure {
  return new Failure({
    class: 'usage',
    code: 'option-without-effect',
    what: 'identities has no effect here',
    why: 'nothing is expected of any image, and what engines answer does not depend on the list of releases',
    fix: 'remove identities, or say what is expected: --repo OWNER/NAME',
  });
}

function enginesIn(
  policies: ReadPolicies | undefined,
  { images, namespaces }: ManifestImages,
): PreflightReport['engines'] {
  const isUnlabelled = images.some(({ from }) => !namespaces.has(from.namespace ?? ''));
  const asked = (policies?.engines ?? []).map(({ engine, policies: own, hasNamedRoot }) => ({
    id: engineId(engine),
    isAssumed: engine.isAssumed,
    hasNamedRoot,
    assumedLabel: isUnlabelled ? labelOf(own) : undefined,
    policies: [...new Set(own.map(({ name }) => name.value))],
  }));
  const ratify = policies?.ratify ?? [];
  if (ratify.length === 0) return asked;
  return [
    ...asked,
    { id: 'ratify', isAssumed: false, hasNamedRoot: false, assumedLabel: undefined, policies: ratify },
  ];
}

/** The one that its policies need of a namespace. */
function labelOf(policies: readonly Policy[]): string | undefined {
  return policies.map(({ namespaces }) => namespaces.label).find((label) => label !== undefined);
}

function enginesOn(found: FoundImage, { looked }: LookedAt, grounds: Grounds): EngineAnswer[] {
  const everyone = grounds.policies?.engines ?? [];
  const answers = everyone.map((one) => admit(found, looked, { ...grounds, ...one, everyone }));
  return grounds.policies?.ratify.length ? [...answers, ...ofRatify(found, looked)] : answers;
}

/** An image, everywhere where it has the same answers. */
interface Answered {
  readonly found: FoundImage[];
  readonly looked: LookedAt;
  readonly answers: readonly EngineAnswer[];
}

function imagesOf(
  images: readonly FoundImage[],
  looked: ReadonlyMap<string, LookedAt>,
  answersOf: (found: FoundImage, looked: LookedAt) => EngineAnswer[],
): Answered[] {
  const groups = new Map<string, Answered>();
  for (const found of images) {
    const one = looked.get(lookKey(found));
    if (!one) continue;
    const answers = answersOf(found, one);
    const key = JSON.stringify([found.image, answers]);
    const known = groups.get(key);
    if (known) known.found.push(found);
    else groups.set(key, { found: [found], looked: one, answers });
  }
  return [...groups.values()];
}

function finished(
  { found, looked: { looked, digest, signers }, answers }: Answered,
  { policies, expecting }: Grounds,
  indexes: ReadonlyMap<string, Digest>,
): PreflightImage {
  const image = found[0]?.image ?? '';
  const name = imageNameIn(image);
  return {
    image,
    ...(digest !== undefined && { digest }),
    from: found.map(({ from }) => from),
    party: name ? expecting.partyOf(name) : 'unknown',
    answers,
    signers,
    isRead: looked.evidence !== undefined,
    traps: trapsOf({
      found,
      digest,
      answers,
      policies: policies?.engines.flatMap((one) => one.policies) ?? [],
      referrers: looked.evidence ? referrersOf(looked.evidence) : 0,
      signedIndex: digest === undefined ? undefined : indexes.get(digest),
    }),
    isKnown: false,
  };
}

/** As many as a program sees that reads all pages. */
function referrersOf({ lookup: { allPages } }: ImageEvidence): number {
  return allPages.listing.kind === 'listed' ? allPages.listing.referrers.length : 0;
}
