import { readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Environment } from '../github/environment.ts';
import type { LintReport } from '../lint/report.ts';
import { RULES } from '../lint/rules.ts';
import { LINT_OPTIONS, type LintOptions, parseVersions } from '../request/lint-options.ts';
import { refuseWithoutEffect } from '../request/refuse-options.ts';
import { SETTINGS_FILE } from '../request/settings.ts';
import { readSettings } from '../request/settings-file.ts';
import { Failure } from '../shared/failure.ts';
import { rulePage } from '../shared/tool.ts';
import { lint as lintTask, type LintTask } from '../task/lint/main.ts';
import { terminalSafeLines } from '../text/terminal-safe.ts';
import { requireOneReader } from './one-reader.ts';
import type { Surroundings } from './surroundings.ts';
import { toJson } from './to-json.ts';

const OPTIONS = LINT_OPTIONS.flatMap(({ options }) => options);

/** `slsa-provenance lint`. @returns the exit code @throws Failure for wrong usage */
export async function lint(
  paths: readonly string[],
  options: LintOptions,
  { terminal, environment }: Surroundings,
): Promise<number> {
  refuseWithoutEffect(OPTIONS, options, () => ['registry']);
  requireOneReader(paths.map((path) => path === '-'));
  if (options.explain !== undefined) return explain(options.explain, paths, terminal.out.bind(terminal));
  for (const rule of options.rule ?? []) requireRule(rule);
  if (options.fix && paths.includes('-')) throw stdinFixed();
  const report = await lintTask(await taskOf(paths, options, environment), terminal.stdin);
  terminal.out(await render(report, options, { terminal, environment }));
  return report.exitCode;
}

async function taskOf(
  paths: readonly string[],
  options: LintOptions,
  { variables }: Environment,
): Promise<LintTask> {
  const { GITHUB_ACTIONS: inWorkflow, GITHUB_REPOSITORY: current } = variables;
  // In a job, the author of a pull request could bring a file that chooses the rules.
  const settings = await readSettings(options.config, inWorkflow ? undefined : SETTINGS_FILE);
  const { engine, repo, baseline, rule = [], minSeverity = 'info', overlap = true, fix = false } = options;
  return {
    paths: paths.length === 0 ? ['.'] : paths,
    repository: repo ?? (inWorkflow ? current : undefined),
    engines: parseVersions(engine ?? settings?.lint.engines ?? []),
    rules: rule,
    minSeverity,
    overlap,
    baseline: baseline ?? settings?.lint.baseline,
    fix,
  };
}

async function render(
  report: LintReport,
  { format = 'text', quiet = false, verbose = false }: LintOptions,
  { terminal, environment }: Surroundings,
): Promise<string> {
  // Each loaded only when it is asked for.
  if (format === 'json') return toJson((await import('../report/lint-json.ts')).lintJson(report));
  if (format === 'sarif') return toJson((await import('../report/lint-sarif.ts')).lintSarif(report));
  const { lintText } = await import('../report/lint-text.ts');
  const text = lintText(report, terminal.outStyle, { quiet, verbose });
  if (!environment.variables['GITHUB_ACTIONS']) return text;
  const { lintAnnotations } = await import('../report/lint-annotations.ts');
  return `${text}${terminalSafeLines(lintAnnotations(report))}`;
}

/** The page of a rule, as it came with this program. */
async function explain(rule: string, paths: readonly string[], out: (text: string) => void): Promise<number> {
  const about = requireRule(rule);
  if (paths.length > 0) throw explainedAlone();
  const page = await pageOf(rule);
  out(terminalSafeLines(page ?? `${about.id} (${about.severity})\n${about.title}.\n${rulePage(rule)}\n`));
  return 0;
}

/** docs/ lies beside the folder of what runs. */
async function pageOf(rule: string): Promise<string | undefined> {
  try {
    const program = await realpath(process.argv[1] ?? '');
    return await readFile(join(dirname(program), '..', '..', 'docs', 'rules', `${rule}.md`), 'utf8');
  } catch {
    return undefined;
  }
}

function requireRule(id: string) {
  const rule = RULES.get(id);
  if (rule) return rule;
  const [, name = id] = id.split('/');
  const similar = [...RULES.keys()].filter((known) => known.includes(name) || known.startsWith(`${id}/`));
  throw new Failure({
    class: 'usage',
    code: 'rule-unknown',
    what: `there is no rule "${id.slice(0, 80)}"`,
    why:
      similar.length > 0 ? `similar are ${similar.slice(0, 10).join(', ')}` : 'ids have a family and a name',
    fix: `--rule ${similar[0] ?? 'identity/any'}`,
  });
}

function stdinFixed(): Failure {
  return new Failure({
    class: 'usage',
    code: 'option-without-effect',
    what: 'fix has no effect on stdin',
    why: 'what is read there is in no file that could be changed',
    fix: 'name the file',
  });
}

function explainedAlone(): Failure {
  return new Failure({
    class: 'usage',
    code: 'option-without-effect',
    what: 'explain has no effect beside paths',
    why: 'it prints what a rule means, and looks at nothing',
    fix: 'remove the paths, or explain',
  });
}
