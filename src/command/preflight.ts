import { exitCodeOf, type PreflightReport } from '../admission/preflight-report.ts';
import type { PageStyle } from '../report/page.ts';
import { unsignedList } from '../report/unsigned-list.ts';
import { PREFLIGHT_OPTIONS, type PreflightOptions } from '../request/preflight-options.ts';
import { refuseWithoutEffect } from '../request/refuse-options.ts';
import { Failure } from '../shared/failure.ts';
import { replaceFile } from '../shared/replace-file.ts';
import { withBaseline } from '../task/preflight/baseline.ts';
import { preflight as preflightTask } from '../task/preflight/main.ts';
import { cacheDirectory } from './cache.ts';
import { orUnwritable } from './extras.ts';
import { requireOneReader } from './one-reader.ts';
import { showProgress } from './progress.ts';
import type { Surroundings } from './surroundings.ts';
import { terminalLog } from './terminal-log.ts';
import { toJson } from './to-json.ts';
import { withIdentities } from './with-identities.ts';

const OPTIONS = PREFLIGHT_OPTIONS.flatMap(({ options }) => options);

/** `slsa-provenance preflight`. @returns the exit code @throws Failure for wrong usage */
export async function preflight(
  paths: readonly string[],
  options: PreflightOptions,
  surroundings: Surroundings,
): Promise<number> {
  refuseWithoutEffect(OPTIONS, options, (names) => (names.has('key') ? ['registry', 'key'] : ['registry']));
  const { terminal, environment } = surroundings;
  if (paths.length === 0) throw nothingNamed();
  requireOneReader([...paths, ...(options.policy ?? [])].map((path) => path === '-'));
  let end = () => {};
  const onImages = (total: number, concurrency: number) => {
    const progress = showProgress(terminal, options.quiet ? 0 : total, concurrency);
    end = () => progress.end();
    return (count: number) => progress.done(count);
  };
  const context = {
    environment,
    log: terminalLog(terminal, options),
    cacheDir: cacheDirectory(environment.variables),
    stdin: terminal.stdin,
    onImages,
  };
  const usualIdentities = withIdentities(options, surroundings).identities;
  const found = await preflightTask({ options, paths, usualIdentities }, context).finally(() => end());
  const report = await withBaseline(found, options.baseline);
  const exitCode = exitCodeOf(report, options.failOn === 'not-looked-at');
  const { unsignedOut } = options;
  if (unsignedOut !== undefined)
    await orUnwritable('unsigned-out', unsignedOut, (path) => replaceFile(path, unsignedList(report)));
  terminal.out(await render(report, exitCode, options, terminal.outStyle));
  return exitCode;
}

async function render(
  report: PreflightReport,
  exitCode: number,
  { format = 'text', quiet = false }: PreflightOptions,
  style: PageStyle,
): Promise<string> {
  // Each loaded only when it is asked for.
  switch (format) {
    case 'json':
      return toJson((await import('../report/preflight-json.ts')).preflightJson(report, exitCode));
    case 'sarif':
      return toJson((await import('../report/preflight-sarif.ts')).preflightSarif(report));
    case 'markdown':
      return (await import('../report/preflight-markdown.ts')).preflightMarkdown(report);
    case 'text':
      return (await import('../report/preflight-text.ts')).preflightText(report, style, { quiet });
  }
}

function nothingNamed(): Failure {
  return new Failure({
    class: 'usage',
    code: 'manifests-missing',
    what: 'no manifests are named',
    why: 'preflight looks at what is applied, rendered',
    fix: 'helm template . | slsa-provenance preflight --policy policies/ -',
  });
}
