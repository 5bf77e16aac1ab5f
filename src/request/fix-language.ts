import { type Failure, reworded } from '../shared/failure.ts';
import type { Reason } from '../shared/reason.ts';
import { toolName } from '../shared/tool.ts';
import type { Answers } from '../verification/answers.ts';
import type { ImageReport } from '../verification/image-report.ts';
import type { OptionSpec } from './option-spec.ts';
import { optionGroups } from './options.ts';
import { OUTPUT_OPTIONS } from './output-options.ts';
import { SIGN_INPUTS } from './sign-inputs.ts';
import { STEP_INPUTS } from './step-inputs.ts';

/** Where a fix is read: beside an action's inputs, or behind a command. */
export type Face = 'action' | 'command';

/** What is said in the words of a step, and what of it is said on a command line. The first that fits counts. */
const PHRASES: readonly (readonly [inStep: RegExp, onCommandLine: string])[] = [
  [
    /(?:give the job the permission "packages: write", or )?log in before this step:\n(?: .*\n)*? +registry: (\S+)\n(?: .*\n?)*(?:or set registry, registry-username and registry-password)?(?:\nor, without a stored secret, .*)?/g,
    'docker login $1',
  ],
  [/\brun the (?:step|job) again\b/g, 'run it again'],
  [/with:\n {2}image: .*\n {2}digest: .*/g, `${toolName} sign REGISTRY/REPOSITORY@sha256:…`],
  [/ \(docker\/login-action\)/g, ''],
  [/docker\/login-action before this step/g, 'docker login'],
  [
    /make it work in this job, or set registry, registry-username and registry-password/g,
    'make it work here',
  ],
  [/set in the environment of the job: ([A-Z_]+): (\S+)/g, 'export $1=$2'],
  [/the step that pushed the image/g, 'the command that pushed the image'],
];

const SPECS: readonly OptionSpec[] = [...optionGroups, OUTPUT_OPTIONS, STEP_INPUTS, SIGN_INPUTS].flatMap(
  ({ options }) => options,
);
const NAMES = [...new Set(SPECS.map(({ name }) => name))].toSorted((a, b) => b.length - a.length);
/** What a step takes and the command names without an option. */
const STEP_ONLY: ReadonlyMap<string, (value: string) => string> = new Map([
  ['image', (value: string) => value],
  ['digest', (value: string) => `IMAGE@${value}`],
  ['key-password', () => 'export COSIGN_PASSWORD=…'],
]);
/** `repo: owner/name   # comment`, at the beginning of a line. */
const INPUT = new RegExp(`^(${NAMES.join('|')}): (?:'([^']*)'|([^#\\n]*?))(?=\\s*(?:#|$))`, 'gm');
/** `--repo OWNER/NAME`, `--offline` */
const OPTION = new RegExp(`--(${NAMES.join('|')})\\b(?![-=])(?: (?!-|#|or |and )([^\\s,;]+))?`, 'g');

/** `fix`, which is written in either language, in the one of `face`. Commands stay commands. */
export function fixIn(face: Face, fix: string): string {
  return face === 'command' ? asOptions(fix) : fix.split('\n').map(asInputs).join('\n');
}

function asInputs(line: string): string {
  if (line.includes(`${toolName} `)) return line;
  return line.replaceAll(
    OPTION,
    (_, name: string, value: string | undefined) => `${name}: ${value ?? 'true'}`,
  );
}

function asOptions(text: string): string {
  const said = PHRASES.reduce((changed, [inStep, there]) => changed.replaceAll(inStep, there), text);
  return said.replaceAll(INPUT, (_, name: string, quoted?: string, plain?: string) => {
    const value = quoted === undefined ? (plain ?? '') : `'${quoted}'`;
    return STEP_ONLY.get(name)?.(value) ?? `--${name} ${value}`.trimEnd();
  });
}

/** The failure with its fix in the language of `face`. */
export function failureIn(face: Face, failure: Failure): Failure {
  return failure.fix === undefined ? failure : reworded(failure, { fix: fixIn(face, failure.fix) });
}

/** The answers with every fix in the language of `face`. */
export function answersIn(face: Face, answers: Answers): Answers {
  const translated = answers.answers.map((answer) => ({ ...answer, report: reportIn(face, answer.report) }));
  return { ...answers, answers: translated };
}

function reportIn(face: Face, report: ImageReport): ImageReport {
  const all = (reasons: readonly Reason[]) => reasons.map((reason) => withFix(face, reason));
  return {
    ...report,
    reasons: all(report.reasons),
    warnings: all(report.warnings),
    artifacts: report.artifacts.map((artifact) => ({
      ...artifact,
      reasons: all(artifact.reasons),
      warnings: all(artifact.warnings),
    })),
    lenses: report.lenses.map((lens) => (lens.admits === null ? lens : withFix(face, lens))),
  };
}

function withFix<T extends { readonly fix?: string }>(face: Face, told: T): T {
  return told.fix === undefined ? told : { ...told, fix: fixIn(face, told.fix) };
}
