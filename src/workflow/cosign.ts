import type { Place } from '../text/place.ts';
import { majorOf } from './action-use.ts';
import { type Arguments, type Flag, flagOf, type Invocation, isOn } from './program.ts';
import { argumentsTo, type Script } from './script.ts';
import { literalText, type ShellWord, wordText } from './shell-command.ts';
import { inputOf, type Job, type Step, type Workflow } from './workflow.ts';

/** A command of cosign in a script. */
export interface CosignCall {
  readonly step: Step;
  readonly script: Script;
  readonly invocation: Invocation;
  /** `sign`, `verify-attestation`, `attach sbom`. */
  readonly command: string;
  readonly args: Arguments;
  /** Images, or the files of the commands for files. */
  readonly operands: readonly ShellWord[];
  readonly place: Place;
}

const WITH_SUBCOMMAND: readonly string[] = ['attach', 'download', 'tree', 'policy'];
/** Of one script; no script that a person wrote has more. */
const MAX_CALLS = 200;
const calls = new WeakMap<Step, readonly CosignCall[]>();

export function cosignCallsIn(step: Step): readonly CosignCall[] {
  const known = calls.get(step);
  if (known) return known;
  const { script } = step;
  const found = (script?.invocations ?? [])
    .filter(({ program }) => program === 'cosign')
    .slice(0, MAX_CALLS)
    .flatMap((invocation) => (script && readCall(step, script, invocation)) ?? []);
  calls.set(step, found);
  return found;
}

export function cosignCalls({ jobs }: Workflow): CosignCall[] {
  return jobs.flatMap(({ steps }) => steps).flatMap(cosignCallsIn);
}

function readCall(step: Step, script: Script, invocation: Invocation): CosignCall | undefined {
  const args = argumentsTo(invocation);
  const [first, second] = args.operands.map(literalText);
  if (first === undefined) return undefined;
  const isPair = WITH_SUBCOMMAND.includes(first) && second !== undefined;
  return {
    step,
    script,
    invocation,
    command: isPair ? `${first} ${second}` : first,
    args,
    operands: args.operands.slice(isPair ? 2 : 1),
    place: script.source.place(invocation),
  };
}

/** Whether it signs an image, or a statement about one. */
export function signsImage({ command, args }: CosignCall): boolean {
  return (command === 'sign' || command === 'attest') && !asksForHelp(args);
}

const TRIALS = ['--allow-insecure-registry', '--allow-http-registry', '--identity-token'];

/** Whether it is meant for a registry or a Sigstore that only a test has. */
export function isTrial({ args, operands }: CosignCall): boolean {
  const isLocal = operands.some((word) =>
    /^(?:localhost|127\.0\.0\.1|[\w.-]+\.local)[:/]/.test(wordText(word)),
  );
  return isLocal || flagOf(args, ...TRIALS) !== undefined;
}

export function verifiesImage({ command, args }: CosignCall): boolean {
  return (command === 'verify' || command === 'verify-attestation') && !asksForHelp(args);
}

function asksForHelp(args: Arguments): boolean {
  return flagOf(args, '--help', '-h') !== undefined;
}

/** Whether a key signs, and no workflow's identity. */
export function hasKey({ args }: CosignCall): boolean {
  return flagOf(args, '--key', '--sk') !== undefined;
}

/** The value of an option as text. */
export function flagText(flag: Flag | undefined): string | undefined {
  return flag?.value && wordText(flag.value);
}

/** A version as numbers: major, minor. */
export type CosignVersion = readonly [number, number];

const versions = new WeakMap<Job, CosignVersion | 'unknown'>();

/** The version of cosign that a job has; undefined: nobody knows. */
export function cosignVersionIn(job: Job): CosignVersion | undefined {
  const version = versions.get(job) ?? lastInstalled(job) ?? 'unknown';
  versions.set(job, version);
  return version === 'unknown' ? undefined : version;
}

function lastInstalled({ steps }: Job): CosignVersion | undefined {
  for (const step of steps.toReversed()) {
    const version = installedBy(step);
    if (version) return version;
  }
  return undefined;
}

function installedBy(step: Step): CosignVersion | undefined {
  if (isInstaller(step)) return byInstaller(step);
  const text = step.script?.text ?? '';
  const [, major, minor] =
    /\bcosign\/releases\/download\/v([0-9]+)\.([0-9]+)/.exec(text) ??
    /\bsigstore\/cosign\/v([0-9]+)\/cmd\/cosign@(?:v[0-9]+\.([0-9]+))?/.exec(text) ??
    [];
  return major === undefined ? undefined : [Number(major), Number(minor ?? 0)];
}

export function isInstaller({ uses }: Step): boolean {
  return uses?.repository === 'sigstore/cosign-installer';
}

function byInstaller(step: Step): CosignVersion | undefined {
  const release = inputOf(step, 'cosign-release');
  const [, major, minor] = /^v([0-9]+)\.([0-9]+)/.exec(release) ?? [];
  if (major !== undefined) return [Number(major), Number(minor)];
  if (release !== '') return undefined;
  const installer = step.uses && majorOf(step.uses);
  // What each major version of the installer installs where nothing is said (its action.yml).
  return installer === undefined ? undefined : ({ 2: [1, 13], 3: [2, 0], 4: [3, 0] } as const)[installer];
}

/** The layout that a command writes; undefined: nobody knows the version. */
export function layoutOf(call: CosignCall): 'legacy' | 'bundle' | undefined {
  const asked = isOn(call.args, '--new-bundle-format');
  if (asked !== undefined) return asked ? 'bundle' : 'legacy';
  const version = cosignVersionIn(call.step.job);
  return version && (version[0] >= 3 ? 'bundle' : 'legacy');
}
