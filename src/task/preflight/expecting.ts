import type { Party } from '../../admission/preflight-report.ts';
import type { ExpectationOptions } from '../../expectation/expectation.ts';
import { askedImage } from '../../request/asked-image.ts';
import type { PreflightOptions } from '../../request/preflight-options.ts';
import { parseRequest, saysWhatIsExpected, type VerifyRequest } from '../../request/request.ts';
import { ruleFor, type Settings } from '../../request/settings.ts';
import { type ImageName, nameOf } from '../../subject/repository.ts';
import { matchesGlob } from '../../text/glob.ts';
import type { AskKey } from '../../verification/ask-key.ts';
import type { Question } from '../../verification/question.ts';

/** What is expected of images besides policies, and whose they are. */
export interface Expecting {
  /** Whether something is expected of any image. */
  readonly isAsked: boolean;
  /** undefined: nothing is expected of this one. */
  questionFor(name: ImageName): Question | undefined;
  partyOf(name: ImageName): Party;
  readonly common: Pick<VerifyRequest, 'trustedRoot' | 'offline' | 'timeoutMs' | 'concurrency' | 'azure'>;
}

/** @throws Failure for what cannot be done as asked */
export async function expectingFrom(
  options: PreflightOptions,
  settings: Settings | undefined,
  askKey: AskKey,
): Promise<Expecting> {
  const own = withoutConfig(options);
  const says = saysWhatIsExpected(own);
  const rules = says || !settings ? undefined : settings;
  const request = await parseRequest(says ? own : { ...own, ...ANYONE }, { askKey });
  const ruled = rules && { rules, request: await parseRequest({ ...own, config: rules.file }) };
  const patterns = [...(options.firstParty ?? []), ...(settings?.preflight.firstParty ?? [])];
  const owners = ownersOf([own, ...(settings?.rules ?? []).map((rule) => rule.options)]);
  return {
    isAsked: says || (rules !== undefined && rules.rules.length > 0),
    common: request,
    questionFor(name) {
      const asked = askedImage({ image: nameOf(name.repository) });
      if (says) return request.questionFor(asked);
      return ruled && ruleFor(ruled.rules, nameOf(name.repository))
        ? ruled.request.questionFor(asked)
        : undefined;
    },
    partyOf: (name) => partyOf(nameOf(name.repository), patterns, owners),
  };
}

/** The settings count by themselves here: their rules are for some images only. */
function withoutConfig({ config, ...own }: PreflightOptions): PreflightOptions {
  return config === undefined ? own : { ...own };
}

/** Whoever signed: what is there is told, and nobody is trusted for it. */
const ANYONE = { allowAnyIdentityUnsafe: true, predicateType: 'any' } as const;

/** Owners of repositories, lower-cased: their images usually stand under their names. */
function ownersOf(said: readonly ExpectationOptions[]): Set<string> {
  const names = said.flatMap(({ repo, owner }) => [
    owner,
    repo?.replace(/^https:\/\/[^/]+\//, '').split('/')[0],
  ]);
  return new Set(names.flatMap((name) => (name === undefined ? [] : [name.toLowerCase()])));
}

function partyOf(name: string, patterns: readonly string[], owners: ReadonlySet<string>): Party {
  if (patterns.length > 0) return patterns.some((pattern) => matchesGlob(pattern, name)) ? 'first' : 'third';
  if (owners.size === 0) return 'unknown';
  return owners.has(name.split('/')[1] ?? '') ? 'first' : 'third';
}
