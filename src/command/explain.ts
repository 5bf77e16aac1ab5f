import { Page, type PageStyle } from '../report/page.ts';
import type { AskOptions } from '../request/ask-options.ts';
import { readUserText } from '../shared/read-file.ts';
import { explain as explainTask, type Explanation } from '../task/explain/main.ts';
import { servicesFor } from './ask.ts';
import type { Surroundings } from './surroundings.ts';
import { toJson } from './to-json.ts';

const MAX_BYTES = 4 * 1024 * 1024;

/** `slsa-provenance explain`. @returns the exit code @throws Failure for wrong usage and `denial-unknown` */
export async function explain(
  file: string,
  options: AskOptions,
  surroundings: Surroundings,
): Promise<number> {
  const services = servicesFor(options, surroundings);
  const { terminal } = surroundings;
  const { text } = await readUserText('file', file, { maxBytes: MAX_BYTES, stdin: terminal.stdin });
  const explanation = await explainTask(text, { ...services, keys: [] });
  await services.namedRoot;
  if (options.format === 'json') terminal.out(toJson({ schemaVersion: 1, ...explanation }));
  else terminal.out(page(explanation, terminal.outStyle));
  return 0;
}

function page(
  { image, digest, engine, policy, lookedFor, there, fix }: Explanation,
  style: PageStyle,
): string {
  const page = new Page(style);
  if (image !== undefined) page.whole('Image       ', image);
  if (image !== undefined && digest !== undefined && !image.includes('@')) page.whole('Now         ', digest);
  page.labelled('Refused by  ', policy === undefined ? engine : `${engine}, policy ${policy}`);
  page.labelled('Looked for  ', lookedFor ?? 'something that is not known here: its words are new');
  page.labelled('There is    ', there);
  page.labelled('Fix         ', fix, 'good');
  return page.text();
}
