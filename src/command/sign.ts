import { Page, type PageStyle } from '../report/page.ts';
import { readImageList } from '../request/image-list.ts';
import { refuseWithoutEffect, signModes } from '../request/refuse-options.ts';
import { asInputs, SIGN_OPTIONS, type SignOptions } from '../request/sign-options.ts';
import { readSignInputs, type SignInputs } from '../request/sign-request.ts';
import { Failure } from '../shared/failure.ts';
import { groupBy } from '../shared/group-by.ts';
import { readUserText } from '../shared/read-file.ts';
import { planSigning, sign as signTask } from '../task/sign/main.ts';
import { showPlan } from '../task/sign/plan.ts';
import type { Attachment, DeferredResult, Result } from '../task/sign/result.ts';
import type { SignContext, Signing } from '../task/sign/run.ts';
import { requireOneReader } from './one-reader.ts';
import type { Surroundings } from './surroundings.ts';
import { terminalLog } from './terminal-log.ts';
import type { Terminal } from './terminal.ts';
import { toJson } from './to-json.ts';

const OPTIONS = SIGN_OPTIONS.flatMap(({ options }) => options);
const MAX_PASSWORD_BYTES = 64 * 1024;

/** `slsa-provenance sign`. @returns the exit code @throws Failure, also of images that are not complete, once told */
export async function sign(
  names: readonly string[],
  options: SignOptions,
  { terminal, environment }: Surroundings,
): Promise<number> {
  refuseWithoutEffect(OPTIONS, options, signModes);
  requireOneReader([options.file === '-', options.registryPasswordStdin === true]);
  const log = terminalLog(terminal, options);
  const registryPassword = options.registryPasswordStdin ? await readPassword(terminal) : '';
  if (registryPassword !== '') log.mask(registryPassword);
  const listed = options.file === undefined ? [] : await readImageList(options.file, terminal.stdin);
  const beside = {
    images: [...names, ...listed.map(({ image }) => image)],
    registryPassword,
    githubToken: environment.variables['GITHUB_TOKEN'] ?? '',
  };
  const inputs = readSignInputs(asInputs(options, beside), (text) => log.notice(text));
  if (inputs.key === undefined && environment.idTokenRequest === undefined) throw nothingToSignWith();
  const context = { environment, log };
  if (inputs.dryRun) {
    await withPassword(inputs, terminal, async (known) => showPlan(await planSigning(known, context), log));
    return 0;
  }
  const { result, failure } = await signing(inputs, context, terminal);
  if (options.format === 'json') terminal.out(toJson(result));
  else if (result.outcome === 'deferred') terminal.out(deferredText(result));
  else terminal.out(page(result, options, terminal.outStyle));
  if (failure) throw failure;
  return 0;
}

function signing(inputs: SignInputs, context: SignContext, terminal: Terminal): Promise<Signing> {
  return withPassword(inputs, terminal, (known) => signTask(known, context));
}

/** The key is read before anything else is done, so that a run without its password has done nothing. */
async function withPassword<T>(
  inputs: SignInputs,
  { askSecret }: Terminal,
  run: (inputs: SignInputs) => Promise<T>,
): Promise<T> {
  try {
    return await run(inputs);
  } catch (error) {
    const isLocked = error instanceof Failure && error.code === 'key-password-missing';
    if (!isLocked || askSecret === undefined) throw error;
    return run({ ...inputs, keyPassword: await askSecret(`Password of ${inputs.key ?? ''}: `) });
  }
}

/** One line, as `docker login --password-stdin` takes it. */
async function readPassword({ stdin }: Terminal): Promise<string> {
  const options = { maxBytes: MAX_PASSWORD_BYTES, stdin };
  const { text } = await readUserText('registry-password-stdin', '-', options);
  return text.replace(/\r?\n$/, '');
}

function nothingToSignWith(): Failure {
  return new Failure({
    class: 'usage',
    code: 'signer-missing',
    what: 'there is nothing to sign with',
    why: 'the identity that signs is that of a GitHub workflow with the permission "id-token: write", and this is none',
    fix: 'slsa-provenance sign IMAGE@DIGEST --key cosign.key   # slsa-provenance generate-key-pair makes one',
  });
}

const WORDS: Readonly<Record<Result['outcome'], string>> = {
  signed: 'signed',
  unchanged: 'already signed',
  skipped: 'skipped',
  planned: 'planned',
  failed: 'not complete',
};

function deferredText({ subjects, record }: DeferredResult): string {
  const lines = subjects.map((subject) => `deferred: ${subject}`);
  return `${[...lines, `record: artifact ${record.name} of this run`].join('\n')}\n`;
}

function page(result: Result, { quiet = false }: SignOptions, style: PageStyle): string {
  const page = new Page(style);
  const failed = new Set(result.failures.map(({ subject }) => subject));
  for (const subject of result.subjects.filter((one) => !failed.has(one))) {
    const attached = result.attachments.filter((attachment) => attachment.subject === subject);
    page.whole(
      '',
      page.paint('good', `${WORDS[result.outcome === 'failed' ? 'signed' : result.outcome]}: `) + subject,
    );
    if (!quiet) page.labelled('  ', whatIs(attached));
  }
  for (const { path, bundle } of result.files ?? [])
    page.whole('', page.paint('good', `${WORDS.signed}: `) + (quiet ? path : `${path}, bundle ${bundle}`));
  for (const { subject, message, code } of result.failures)
    page.labelled('', `${WORDS.failed}: ${subject}: ${message} [${code}]`, 'bad');
  if (quiet) return page.text();
  const { certificateIdentity, key } = result;
  page.blank();
  page.whole('Signed by  ', certificateIdentity ?? `a key (${key?.algorithm}, SHA-256 ${key?.hint})`);
  for (const command of result.verifyCommands) page.whole('Verify     ', command);
  return page.text();
}

/** `signature, provenance as bundle; signature as legacy; log entries 1, 2` */
function whatIs(attached: readonly Attachment[]): string {
  const formats = groupBy(attached, ({ format }) => format);
  const stored = [...formats].map(
    ([format, same]) => `${[...new Set(same.map(({ kind }) => kind))].join(', ')} as ${format}`,
  );
  const indexes = [...new Set(attached.flatMap(({ logIndex }) => logIndex ?? []))];
  const logged = indexes.length === 0 ? 'in no log' : `log entries ${indexes.join(', ')}`;
  return [...stored, logged].join('; ');
}
