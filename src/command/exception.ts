import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExceptionOptions } from '../request/exception-options.ts';
import { replaceFile } from '../shared/replace-file.ts';
import { type Exception, makeException } from '../task/exception/main.ts';
import { terminalSafeLines } from '../text/terminal-safe.ts';
import { orUnwritable } from './extras.ts';
import type { Surroundings } from './surroundings.ts';

/** `slsa-provenance exception`. @returns the exit code @throws Failure */
export async function exception(
  images: readonly string[],
  options: ExceptionOptions,
  { terminal }: Surroundings,
): Promise<number> {
  const made = makeException(
    {
      images,
      form: options.for ?? 'kyverno-ivp',
      namespaces: options.namespace ?? [],
      until: options.until,
      reason: options.reason,
      approvedBy: options.approvedBy,
      repo: options.repo,
      policy: options.policy,
      exceptionNamespace: options.exceptionNamespace ?? 'kyverno',
    },
    new Date(),
  );
  if (options.out !== undefined) await orUnwritable('out', options.out, (folder) => save(folder, made));
  if (options.format === 'json') terminal.out(exceptionJson(made));
  else if (options.out === undefined) terminal.out(made.text);
  if (!options.quiet) terminal.err(terminalSafeLines(adviceOn(made, options.out)));
  return 0;
}

async function save(folder: string, { text, workflow }: Exception): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all([
    replaceFile(join(folder, 'exception.yaml'), text),
    replaceFile(join(folder, 'check.yml'), workflow),
  ]);
}

function adviceOn(
  { terms, mechanism, endedBy, endCommand, usesCommand, verifyCommand }: Exception,
  out?: string,
): string {
  const check = out === undefined ? '--out DIR writes it' : join(out, 'check.yml');
  return [
    `ends: ${terms.until.toISOString()}. ${mechanism}`,
    `end it now:   ${endCommand}`,
    `each use:     ${usesCommand}`,
    `afterwards:   ${verifyCommand}   # within 24 h of the end`,
    `the check:    ${check}${endedBy === 'check' ? ', and without it the exception never ends' : ''}`,
    '',
  ].join('\n');
}

/** docs/exception.schema.json */
function exceptionJson({ terms, text, workflow, mechanism, endedBy, ...commands }: Exception): string {
  const { endCommand, usesCommand, verifyCommand } = commands;
  const report = {
    schemaVersion: 1,
    name: terms.name,
    until: terms.until.toISOString(),
    endedBy,
    mechanism,
    exception: text,
    workflow,
    endCommand,
    usesCommand,
    verifyCommand,
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
