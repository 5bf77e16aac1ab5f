import type { OwnPlaces } from '../admission/manifest-images.ts';
import type { ExpectationOptions } from '../expectation/expectation.ts';
import { Failure } from '../shared/failure.ts';
import { matchesGlob } from '../text/glob.ts';
import type { Requirement } from '../verification/requirement.ts';

/** What `.slsa-provenance.yaml` says (docs/settings.schema.json). */
export interface Settings {
  readonly file: string;
  readonly rules: readonly SettingsRule[];
  readonly preflight: PreflightSettings;
  readonly lint: LintSettings;
}

/** What lint takes for given. */
export interface LintSettings {
  /** Versions that run, as `--engine` names them. */
  readonly engines: readonly string[];
  /** An earlier report, by its path. */
  readonly baseline?: string;
}

/** What preflight has to know of a cluster and of its images. */
export interface PreflightSettings {
  /** Patterns of names of one's own images. */
  readonly firstParty: readonly string[];
  /** Engines that run, as `--engine` names them. */
  readonly engines: readonly string[];
  /** Engines that were started with the trusted root that is named. */
  readonly engineRoots: readonly string[];
  readonly imagePaths: readonly OwnPlaces[];
}

export const NO_LINT: LintSettings = { engines: [] };
export const NO_PREFLIGHT: PreflightSettings = {
  firstParty: [],
  engines: [],
  engineRoots: [],
  imagePaths: [],
};

/** What is expected of the images whose names match. */
export interface SettingsRule {
  readonly images: readonly string[];
  readonly options: ExpectationOptions;
  readonly requirements: readonly Requirement[];
  /** Where it begins. */
  readonly place: { readonly file: string; readonly line: number };
}

export const SETTINGS_FILE = '.slsa-provenance.yaml';

/** The first rule that is for an image; the image is named without tag or digest. */
export function ruleFor({ rules }: Settings, name: string): SettingsRule | undefined {
  return rules.find(({ images }) => images.some((glob) => matchesGlob(glob, name)));
}

export function noRule(file: string, image: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'settings-without-rule',
    what: `${file} says nothing of ${image}`,
    why: 'no entry under verify has it among its images',
    fix: `verify:\n  - images: [${image}]\n    repo: OWNER/NAME`,
  });
}
