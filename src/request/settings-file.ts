import { Failure, reworded } from '../shared/failure.ts';
import { readUserFile } from '../shared/read-file.ts';
import { nameOf } from '../subject/repository.ts';
import { loadRegularExpressions } from '../text/regular-expression.ts';
import { type AskedImage, nameIn } from './asked-image.ts';
import { noRule, ruleFor, type Settings, type SettingsRule } from './settings.ts';

const MAX_SETTINGS_BYTES = 1024 * 1024;

/**
 * @param named as the user named it
 * @param otherwise the file that counts where there is one, should the user name none
 * @throws Failure `settings-malformed`, and those of reading a file
 */
export async function readSettings(
  named: string | undefined,
  otherwise: string | undefined,
): Promise<Settings | undefined> {
  const file = named ?? otherwise;
  if (file === undefined) return undefined;
  let text: Buffer;
  try {
    text = await readUserFile('config', file, MAX_SETTINGS_BYTES);
  } catch (error) {
    // Nobody has to have one; who names one means it.
    if (named === undefined && isAbsent(error)) return undefined;
    throw error;
  }
  // Loaded here: most runs do without YAML, and without the expressions that it may hold.
  const [{ parseSettings }] = await Promise.all([import('./settings-parser.ts'), loadRegularExpressions()]);
  return parseSettings(text.toString('utf8'), file);
}

/** @throws Failure `settings-without-rule`, and the mistake in a name that is none */
export function ruleOf(settings: Settings, image: AskedImage): SettingsRule {
  const name = nameOf(nameIn(image).repository);
  const rule = ruleFor(settings, name);
  if (!rule) throw noRule(settings.file, name);
  return rule;
}

/** A mistake in what a rule and the options say together is told with the rule's place. */
export function inRule<T>({ place: { file, line } }: SettingsRule, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw reworded(error, { what: `${file}, line ${line}: ${error.message}` });
  }
}

function isAbsent(error: unknown): boolean {
  const cause = error instanceof Failure ? (error.cause as NodeJS.ErrnoException | undefined) : undefined;
  return cause?.code === 'ENOENT';
}
