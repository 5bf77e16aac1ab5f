import type { OwnPlaces } from '../admission/manifest-images.ts';
import { parsePath } from '../admission/manifest-path.ts';
import { namesIdentity, parseExpectation } from '../expectation/expectation.ts';
import { Failure } from '../shared/failure.ts';
import { canonicalPattern } from '../subject/repository.ts';
import { YamlReader, type YamlValue } from '../text/yaml-document.ts';
import { parseMaxAge, parseRequirement, type Requirement } from '../verification/requirement.ts';
import { camelCase } from './option-spec.ts';
import { EXPECTATION_OPTIONS } from './options.ts';
import {
  type LintSettings,
  NO_LINT,
  NO_PREFLIGHT,
  type PreflightSettings,
  type Settings,
  type SettingsRule,
} from './settings.ts';

const MAX_RULES = 1000;

/** @throws Failure `settings-malformed` that names file and line */
export function parseSettings(text: string, file: string): Settings {
  const document = new YamlReader(file, 'settings-malformed').parse(text);
  document.onlyMembers(['version', 'verify', 'preflight', 'lint']);
  const version = document.get('version');
  if (version.scalar() !== '1') throw version.misfit('is not 1, the version that this program reads');
  const entries = document.find('verify')?.items(MAX_RULES) ?? [];
  const preflight = document.find('preflight');
  const lint = document.find('lint');
  return {
    file,
    rules: entries.map((rule) => readRule(rule, file)),
    preflight: preflight ? readPreflight(preflight) : NO_PREFLIGHT,
    lint: lint ? readLint(lint) : NO_LINT,
  };
}

function readPreflight(preflight: YamlValue): PreflightSettings {
  preflight.onlyMembers(['first-party', 'engines', 'engine-roots', 'image-paths']);
  const items = (name: string) => preflight.find(name)?.items(MAX_RULES) ?? [];
  return {
    firstParty: items('first-party').map(readGlob),
    engines: items('engines').map((value) => value.scalar()),
    engineRoots: items('engine-roots').map((value) => value.scalar()),
    imagePaths: items('image-paths').map(readImagePaths),
  };
}

function readLint(lint: YamlValue): LintSettings {
  lint.onlyMembers(['engines', 'baseline']);
  const baseline = lint.find('baseline')?.scalar();
  return {
    engines:
      lint
        .find('engines')
        ?.items(MAX_RULES)
        .map((value) => value.scalar()) ?? [],
    ...(baseline !== undefined && { baseline }),
  };
}

/** `{kind: Database.db.example.com, images: [spec.image], pods: [spec.template.spec]}` */
function readImagePaths(value: YamlValue): OwnPlaces {
  value.onlyMembers(['kind', 'images', 'pods']);
  const places = (['image', 'pod'] as const).flatMap((holds) =>
    (value.find(`${holds}s`)?.items(MAX_RULES) ?? []).map((one) => {
      const path = parsePath(one.scalar());
      if (!path) throw one.misfit('is not a path such as spec.containers[*].image');
      return { holds, path };
    }),
  );
  if (places.length === 0) throw value.misfit('names neither images nor pods');
  return { kind: value.get('kind').scalar(), places };
}

const NAMES = EXPECTATION_OPTIONS.options.map(({ name }) => name);

function readRule(rule: YamlValue, file: string): SettingsRule {
  rule.onlyMembers(['images', ...NAMES, 'require-predicates']);
  const entries = EXPECTATION_OPTIONS.options.flatMap(({ name, value }) => {
    const found = rule.find(name);
    return found ? [[camelCase(name), readOption(camelCase(name), found, value === undefined)] as const] : [];
  });
  const options = Object.fromEntries(entries);
  // Who is expected may also be said by the options that the file is read beside.
  if (namesIdentity(options)) atLine(rule, () => parseExpectation(options));
  return {
    images: readImages(rule.get('images')),
    options,
    requirements: rule.find('require-predicates')?.items(MAX_RULES).map(readRequirement) ?? [],
    place: { file, line: rule.line },
  };
}

/** A rule for no image would be overlooked. */
function readImages(images: YamlValue): string[] {
  const globs = images.items(MAX_RULES).map(readGlob);
  if (globs.length === 0) throw images.misfit('is empty');
  return globs;
}

/** The value, once it is known to be one that the option can have. */
function readOption(name: string, found: YamlValue, isSwitch: boolean): string | boolean {
  const value = isSwitch ? found.boolean() : found.scalar();
  atLine(found, () => parseExpectation({ allowAnyIdentityUnsafe: true, [name]: value }));
  return value;
}

function readRequirement(value: YamlValue): Requirement {
  value.onlyMembers(['type', 'max-age']);
  const [type, age] = [value.get('type'), value.find('max-age')];
  const { predicateType } = atLine(type, () => parseRequirement(type.scalar(), undefined));
  const maxAgeMs = age && atLine(age, () => parseMaxAge(age.scalar()));
  return { predicateType, maxAgeMs };
}

/** A mistake in what is read there is one of the file. */
function atLine<T>(value: YamlValue, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof Failure ? value.because(error) : error;
  }
}

function readGlob(value: YamlValue): string {
  const glob = value.scalar();
  const isGlob = /^[A-Za-z0-9.:_*/-]+$/.test(glob) && !glob.includes('***');
  const pattern = isGlob ? canonicalPattern(glob) : undefined;
  if (pattern !== undefined) return pattern;
  throw value.misfit('is not an image name, in which * stands for a part and ** for several');
}
