import { YamlReader, type YamlValue } from '../text/yaml-document.ts';
import { camelCase } from './option-spec.ts';
import { EXPECTATION_OPTIONS } from './options.ts';
import type { Settings, SettingsRule } from './settings.ts';

const MAX_RULES = 1000;

/** @throws Failure `settings-malformed` that names file and line */
export function parseSettings(text: string, file: string): Settings {
  const document = new YamlReader(file, 'settings-malformed').parse(text);
  document.onlyMembers(['version', 'verify']);
  const version = document.get('version');
  if (version.scalar() !== '1') throw version.misfit('is not 1, the version that this program reads');
  return { file, rules: document.find('verify')?.items(MAX_RULES).map(readRule) ?? [] };
}

const NAMES = EXPECTATION_OPTIONS.options.map(({ name }) => name);

function readRule(rule: YamlValue): SettingsRule {
  rule.onlyMembers(['images', ...NAMES, 'require-predicates']);
  const options = EXPECTATION_OPTIONS.options.flatMap(({ name, value }) => {
    const found = rule.find(name);
    return found ? [[camelCase(name), value === undefined ? found.boolean() : found.scalar()] as const] : [];
  });
  return {
    images: rule.get('images').items(MAX_RULES).map(readGlob),
    options: Object.fromEntries(options),
    requirePredicates: rule.find('require-predicates')?.items(MAX_RULES).map(readRequirement) ?? [],
  };
}

function readRequirement(value: YamlValue) {
  value.onlyMembers(['type', 'max-age']);
  return { type: value.get('type').scalar(), maxAge: value.find('max-age')?.scalar() };
}

function readGlob(value: YamlValue): string {
  const glob = value.scalar();
  if (/^[A-Za-z0-9.:_*/-]+$/.test(glob) && !glob.includes('***')) return glob;
  throw value.misfit('is not an image name, in which * stands for a part and ** for several');
}
