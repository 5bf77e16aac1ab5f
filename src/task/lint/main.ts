import type { Finding } from '../../finding/finding.ts';
import type { RuleContext } from '../../finding/rule.ts';
import { applyEdits } from '../../lint/apply-edits.ts';
import { withoutIgnored } from '../../lint/ignores.ts';
import { withoutKnown } from '../../lint/known-findings.ts';
import { exitCodeFor, isAtLeastSevere, type LintReport, type MinSeverity } from '../../lint/report.ts';
import { RULES } from '../../lint/rules.ts';
import { lintFiles, type LintResult } from '../../lint/run.ts';
import { groupBy } from '../../shared/group-by.ts';
import { rewriteFiles } from '../../shared/rewrite-files.ts';
import type { Stdin } from '../../shared/read-file.ts';
import { loadRegularExpressions } from '../../text/regular-expression.ts';
import { SourceText } from '../../text/source-text.ts';
import { readBaseline } from './baseline.ts';
import { readSources } from '../../request/source-files.ts';
import { repositoryOf } from '../../request/git-repository.ts';

export interface LintTask {
  /** Files and folders; `-` is stdin. */
  readonly paths: readonly string[];
  /** `owner/name`; undefined: the one that the files are of, as git says. */
  readonly repository: string | undefined;
  readonly engines: ReadonlyMap<string, string>;
  /** Ids; none: all. */
  readonly rules: readonly string[];
  readonly minSeverity: MinSeverity;
  /** Whether rules count that another linter has as well. */
  readonly overlap: boolean;
  readonly baseline: string | undefined;
  readonly fix: boolean;
}

/** Mending one thing may bring out another. */
const MAX_ROUNDS = 5;

/** Looks at files, mends what can be mended where that is asked for, and says what is left. @throws Failure */
export async function lint(task: LintTask, stdin: Stdin): Promise<LintReport> {
  await loadRegularExpressions();
  const baseline = task.baseline === undefined ? [] : await readBaseline(task.baseline);
  const files = await readSources(task.paths, stdin);
  const context: RuleContext = {
    engines: task.engines,
    repository: task.repository ?? (await repositoryOf(task.paths.find((one) => one !== '-') ?? '.')),
    isMarkdown: false,
  };
  const { result, current, mended } = task.fix
    ? await mend(files, task, context)
    : { result: look(files, task, context), current: files, mended: [] };
  const { findings, known } = withoutKnown(result.findings, baseline);
  const looked = [...result.recognised.values()].reduce((sum, count) => sum + count, 0);
  return {
    findings,
    files: new Map(current.map((file) => [file.file, file])),
    recognised: result.recognised,
    ignored: result.ignored,
    known: known.length,
    mended,
    exitCode: exitCodeFor(findings, looked + known.length + result.ignored + mended.length),
  };
}

type Look = LintResult & { readonly ignored: number };

function look(files: readonly SourceText[], task: LintTask, context: RuleContext): Look {
  const { findings, recognised } = lintFiles(files, context);
  const byFile = groupBy(findings, ({ at }) => at.file);
  const sifted = files.map((file) =>
    withoutIgnored(file, byFile.get(file.file) ?? [], (id) => RULES.has(id)),
  );
  const isAsked = (finding: Finding) =>
    isAtLeastSevere(finding, task.minSeverity) &&
    (task.overlap || RULES.get(finding.rule)?.alsoIn === undefined) &&
    (task.rules.length === 0 || task.rules.includes(finding.rule));
  return {
    findings: sifted.flatMap((one) => one.findings).filter(isAsked),
    recognised,
    ignored: sifted.flatMap((one) => one.ignored).filter(isAsked).length,
  };
}

/** Changes files until nothing more can be mended, and writes those that changed. */
async function mend(files: readonly SourceText[], task: LintTask, context: RuleContext) {
  let current = files;
  let result = look(current, task, context);
  const mended: Finding[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const byFile = groupBy(result.findings, ({ at }) => at.file);
    const changed = current.map((file) => {
      const done = applyEdits(file.text, byFile.get(file.file) ?? []);
      mended.push(...done.mended);
      return done.mended.length === 0 ? file : new SourceText(file.file, done.text);
    });
    if (changed.every((file, place) => file === current[place])) break;
    current = changed;
    result = look(current, task, context);
  }
  await rewriteFiles(current.filter((file, place) => file !== files[place]));
  return { result, current, mended };
}
