import type { AskOptions } from '../request/ask-options.ts';
import { shortUri, typeWords } from '../report/words.ts';
import { type Who, who as whoTask } from '../task/who/main.ts';
import { terminalSafe } from '../text/terminal-safe.ts';
import { kindOf } from '../statement/predicate-types.ts';
import { servicesFor } from './ask.ts';
import type { Surroundings } from './surroundings.ts';
import { toJson } from './to-json.ts';

/** `slsa-provenance who`. @returns the exit code: 4 where nothing could be told @throws Failure for wrong usage */
export async function who(image: string, options: AskOptions, surroundings: Surroundings): Promise<number> {
  const services = servicesFor(options, surroundings);
  const found = await whoTask(image, { ...services, keys: [] });
  await services.namedRoot;
  const { terminal } = surroundings;
  if (options.format === 'json') terminal.out(toJson({ schemaVersion: 1, ...found }));
  else terminal.out(`${terminalSafe(whoLine(found))}\n`);
  return found.problem === undefined ? 0 : 4;
}

/** One line; never a word that reads like a verdict. */
function whoLine({ image, subject, signers, source, unverified, problem }: Who): string {
  const name = subject ?? image;
  if (problem !== undefined) return `${name}: could not tell: ${problem}`;
  const rest =
    unverified === 0 ? '' : `; ${unverified} more that cannot be checked against this trusted root`;
  if (signers.length === 0) return `${name}: nobody signed it${rest}`;
  const by = signers.map(({ identity, signed }) => `${shortUri(identity)} (${signed.map(words).join(', ')})`);
  const from = source
    ? `, from ${shortUri(source.repository)}@${(source.commit ?? '').slice(0, 12)} (${source.ref ?? 'no ref'})`
    : '';
  return `${name}: signed by ${by.join(' and ')}${from}${rest}; whether it may is for verify to say`;
}

function words(type: string): string {
  const predicateType = type === 'signature' ? null : type;
  return typeWords({ kind: kindOf(predicateType), predicateType });
}
