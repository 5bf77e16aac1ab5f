import type { ExpectationOptions } from '../expectation/expectation.ts';
import { Failure } from '../shared/failure.ts';
import { matchesGlob } from '../text/glob.ts';
import type { Requirement } from '../verification/requirement.ts';

/** What `.slsa-provenance.yaml` says (docs/settings.schema.json). */
export interface Settings {
  readonly file: string;
  readonly rules: readonly SettingsRule[];
}

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
