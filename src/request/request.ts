import { createPublicKey, type KeyObject } from 'node:crypto';
import {
  type ExpectationOptions,
  namesIdentity,
  parseExpectation,
  parsePredicateType,
} from '../expectation/expectation.ts';
import { Failure } from '../shared/failure.ts';
import { readUserFile } from '../shared/read-file.ts';
import { nameOf, parseImageName } from '../subject/repository.ts';
import { parseDuration } from '../text/parse.ts';
import type { Question } from '../verification/question.ts';
import { parseMaxAge, type Requirement } from '../verification/requirement.ts';
import { camelCase } from './option-spec.ts';
import { EXPECTATION_OPTIONS, type VerifyOptions } from './options.ts';
import { noRule, ruleFor, type Settings, type SettingsRule } from './settings.ts';

/** What to verify images against, and how. */
export interface VerifyRequest {
  /** What is asked of an image. @throws Failure when nothing says who may have built it */
  questionFor(image: string): Question;
  /** The options that say what is expected, as they were given; for a record of what was asked. */
  expectationFor(image: string): ExpectationOptions;
  /** The settings file that counts, if one does. */
  readonly settingsFile: string | undefined;
  readonly key: KeyObject | undefined;
  readonly trustedRoot: string | undefined;
  readonly offline: boolean;
  readonly timeoutMs: number;
  readonly concurrency: number;
}

const MAX_SETTINGS_BYTES = 1024 * 1024;
const MAX_KEY_BYTES = 64 * 1024;

/**
 * Parses the options; the settings file counts where they do not say who may have built an image.
 * @param otherwise the file that is used where there is one, and the key, if the options name none
 * @throws Failure: one code for each mistake
 */
export async function parseRequest(
  options: VerifyOptions,
  otherwise: { readonly settings?: string; readonly key?: KeyObject | undefined } = {},
): Promise<VerifyRequest> {
  const key = options.key === undefined ? otherwise.key : await readKey(options.key);
  // Loaded here: only who asks for other programs needs their rules.
  const lenses =
    options.as === undefined ? [] : (await import('../engine/lenses.ts')).parseLensIds(options.as);
  const settings =
    key || namesIdentity(options) ? undefined : await readSettings(options.config, otherwise.settings);
  const own = expectationIn(options);
  const required = parseRequirements(options);
  const common = { requireDigest: options.requireDigest ?? false, platform: options.platform, lenses };
  // Known to be right, or wrong, before anyone is asked.
  const fixed = settings ? undefined : parseExpectation(own, key);
  const expectationFor = (image: string) => (settings ? { ...ruleOf(settings, image).options, ...own } : own);
  return {
    questionFor: (image) => {
      const requirements = settings ? [...ruleRequirements(ruleOf(settings, image)), ...required] : required;
      return { ...common, requirements, expectation: fixed ?? parseExpectation(expectationFor(image), key) };
    },
    expectationFor,
    settingsFile: settings?.file,
    key,
    trustedRoot: options.trustedRoot,
    offline: options.offline ?? false,
    timeoutMs: parseDuration('timeout', options.timeout ?? '1m'),
    concurrency: parseConcurrency(options.concurrency ?? '8'),
  };
}

/** The part of the options that says what is expected; a switch that is off says nothing. */
export function expectationIn(options: VerifyOptions): ExpectationOptions {
  const names = EXPECTATION_OPTIONS.options.map(({ name }) => camelCase(name));
  return Object.fromEntries(
    Object.entries(options).filter(
      ([name, value]) => names.includes(name) && value !== undefined && value !== false,
    ),
  );
}

async function readSettings(
  path: string | undefined,
  otherwise: string | undefined,
): Promise<Settings | undefined> {
  const file = path ?? otherwise;
  if (file === undefined) return undefined;
  let text: Buffer;
  try {
    text = await readUserFile('config', file, MAX_SETTINGS_BYTES);
  } catch (error) {
    // Nobody has to have one; who names one means it.
    if (path === undefined && error instanceof Failure && error.code === 'file-unreadable') return undefined;
    throw error;
  }
  // Loaded here: most runs do without YAML.
  const { parseSettings } = await import('./settings-parser.ts');
  return parseSettings(text.toString('utf8'), file);
}

function ruleOf(settings: Settings, image: string): SettingsRule {
  const name = nameOf(parseImageName(image).repository);
  const rule = ruleFor(settings, name);
  if (!rule) throw noRule(settings.file, name);
  return rule;
}

function ruleRequirements({ requirePredicates }: SettingsRule): Requirement[] {
  return requirePredicates.map(({ type, maxAge }) => requirement(type, maxAge));
}

function parseRequirements({ requirePredicate = [], maxAge }: VerifyOptions): Requirement[] {
  if (maxAge !== undefined && requirePredicate.length === 0) throw maxAgeAlone();
  return requirePredicate.map((type) => requirement(type, maxAge));
}

function requirement(type: string, maxAge: string | undefined): Requirement {
  return {
    predicateType: parsePredicateType('require-predicate', type),
    maxAgeMs: maxAge === undefined ? undefined : parseMaxAge(maxAge),
  };
}

async function readKey(path: string): Promise<KeyObject> {
  const pem = await readUserFile('key', path, MAX_KEY_BYTES);
  try {
    return createPublicKey(pem);
  } catch {
    // The library's message could quote the file, which may be a private key.
    throw new Failure({
      class: 'usage',
      code: 'key-malformed',
      what: `key: ${path} holds no public key in PEM`,
      fix: 'key: cosign.pub   # begins with -----BEGIN PUBLIC KEY-----',
    });
  }
}

function parseConcurrency(text: string): number {
  if (/^[1-9][0-9]?$/.test(text)) return Number(text);
  throw new Failure({
    class: 'usage',
    code: 'concurrency-malformed',
    what: `concurrency: "${text}" is not a number from 1 to 99`,
    fix: 'concurrency: 8',
  });
}

function maxAgeAlone(): Failure {
  return new Failure({
    class: 'usage',
    code: 'max-age-alone',
    what: 'max-age is set without require-predicate',
    why: 'it says how old a required attestation may be',
    fix: '--require-predicate vuln --max-age 7d',
  });
}
