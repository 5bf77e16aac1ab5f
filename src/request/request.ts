import type { KeyObject } from 'node:crypto';
import type { AzureIds } from '../azure/ids.ts';
import {
  type ExpectationOptions,
  type ExpectedKey,
  namesIdentity,
  parseExpectation,
  prepareExpectation,
} from '../expectation/expectation.ts';
import { parseWantedPlatform } from '../oci/layout/platform.ts';
import { isServiceKey } from '../kms/key-services.ts';
import { Failure } from '../shared/failure.ts';
import { readUserFile } from '../shared/read-file.ts';
import { openPublicKey } from '../sigstore/public-key.ts';
import { parseRepository } from '../subject/repository.ts';
import { parseDuration } from '../text/parse.ts';
import type { Question } from '../verification/question.ts';
import { parseRequirement, type Requirement } from '../verification/requirement.ts';
import type { AskKey } from '../verification/ask-key.ts';
import type { AskedImage } from './asked-image.ts';
import { azureIdsIn } from './azure-options.ts';
import { camelCase } from './option-spec.ts';
import { EXPECTATION_OPTIONS, type VerifyOptions } from './options.ts';
import { inRule, readSettings, ruleOf } from './settings-file.ts';

/** What to verify images against, and how. */
export interface VerifyRequest {
  /** What is asked of an image. @throws Failure when nothing says who may have built it */
  questionFor(image: AskedImage): Question;
  /** The settings file that counts, if one does. */
  readonly settingsFile: string | undefined;
  readonly trustedRoot: string | undefined;
  readonly offline: boolean;
  readonly timeoutMs: number;
  readonly concurrency: number;
  /** Who asks registries and vaults of Azure. */
  readonly azure: AzureIds | undefined;
}

/** What counts where the options say nothing. */
export interface Otherwise {
  /** The settings file that is read where there is one. */
  readonly settings?: string | undefined;
  /** Asks for keys that a service keeps; absent: nobody is asked. */
  readonly askKey?: AskKey;
  /** What a file of evidence says was asked. */
  readonly kept?: { readonly expectation: ExpectationOptions; readonly key: ExpectedKey | undefined };
}

const MAX_KEY_BYTES = 64 * 1024;

/**
 * Parses the options. A settings file that they name counts beside them, each of them in place of the rule's own;
 * one that is there by itself counts where they do not say who may have built an image.
 * @throws Failure: one code for each mistake
 */
export async function parseRequest(
  options: VerifyOptions,
  otherwise: Otherwise = {},
): Promise<VerifyRequest> {
  const { askKey = keyNotAsked } = otherwise;
  const given = expectationIn(options);
  const kept = saysWhatIsExpected(options) ? undefined : otherwise.kept;
  const azure = azureIdsIn(options);
  const timeoutMs = parseDuration('timeout', options.timeout ?? '1m');
  const readKey = (name: string) =>
    isServiceKey(name) ? askKey(name, { azure, timeoutMs }) : readKeyFile(name);
  const key = options.key === undefined ? kept?.key : expectedKey(await readKey(options.key), options);
  const own = kept ? expectationIn(kept.expectation) : given;
  const isEnough = key !== undefined || namesIdentity(own);
  const settings = await readSettings(options.config, isEnough ? undefined : otherwise.settings);
  const required = parseRequirements(options);
  const common = await parseCommon(options);
  await prepareExpectation(own);
  // Known to be right, or wrong, before anyone is asked.
  if (!settings) parseExpectation(own, key);
  return {
    questionFor: (image) => {
      const asked = { ...common, platform: image.platform ?? common.platform };
      if (!settings)
        return { ...asked, said: own, requirements: required, expectation: parseExpectation(own, key) };
      const rule = ruleOf(settings, image);
      const said = { ...rule.options, ...own };
      const expectation = inRule(rule, () => parseExpectation(said));
      return { ...asked, said, requirements: [...rule.requirements, ...required], expectation };
    },
    settingsFile: settings?.file,
    trustedRoot: options.trustedRoot,
    offline: options.offline ?? false,
    timeoutMs,
    azure,
    concurrency: parseConcurrency(options.concurrency ?? '8'),
  };
}

/** What is asked of every image alike. */
async function parseCommon({
  requireDigest = false,
  requireAs = false,
  platform: named,
  as: programs,
  signatureRepository: repository,
}: VerifyOptions) {
  // Loaded here: only who asks for other programs needs their rules.
  const lenses = programs === undefined ? [] : (await import('../engine/lenses.ts')).parseLensIds(programs);
  const signatureRepository =
    repository === undefined ? undefined : parseRepository('signature-repository', repository);
  const platform = named === undefined ? undefined : parseWantedPlatform(named);
  return { requireDigest, requireAs, platform, lenses, signatureRepository };
}

/** Whether the options themselves say anything of what is expected. */
export function saysWhatIsExpected(options: VerifyOptions): boolean {
  const { key, config } = options;
  return key !== undefined || config !== undefined || Object.keys(expectationIn(options)).length > 0;
}

/** The part of the options that says what is expected; a switch that is off says nothing. */
function expectationIn(options: ExpectationOptions): ExpectationOptions {
  const names = EXPECTATION_OPTIONS.options.map(({ name }) => camelCase(name));
  return Object.fromEntries(
    Object.entries(options).filter(
      ([name, value]) => names.includes(name) && value !== undefined && value !== false,
    ),
  );
}

function parseRequirements({ requirePredicate = [], maxAge }: VerifyOptions): Requirement[] {
  return requirePredicate.map((type) => parseRequirement(type, maxAge));
}

function expectedKey(publicKey: KeyObject, { allowNoTlog = false }: VerifyOptions): ExpectedKey {
  return { publicKey, allowNoTlog };
}

const keyNotAsked: AskKey = async (uri) => {
  throw new Failure({
    class: 'usage',
    code: 'option-without-effect',
    what: `key: ${uri} is kept by a service, which is not asked here`,
    why: 'evidence is verified without asking anyone',
    fix: 'key: key.pub   # az keyvault key download --vault-name VAULT --name KEY --encoding PEM --file key.pub',
  });
};

async function readKeyFile(path: string): Promise<KeyObject> {
  return openPublicKey(path, (await readUserFile('key', path, MAX_KEY_BYTES)).toString('utf8'));
}

/** @throws Failure `concurrency-malformed` */
export function parseConcurrency(text: string): number {
  if (/^[1-9][0-9]?$/.test(text)) return Number(text);
  throw new Failure({
    class: 'usage',
    code: 'concurrency-malformed',
    what: `concurrency: "${text}" is not a number from 1 to 99`,
    fix: 'concurrency: 8',
  });
}
