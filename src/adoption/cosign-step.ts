import {
  cosignCallsIn,
  type CosignCall,
  flagText,
  hasKey,
  isTrial,
  layoutOf,
  signsImage,
} from '../workflow/cosign.ts';
import { type Flag, flagOf, isOn } from '../workflow/program.ts';
import { literalText, type ShellCommand, type ShellWord } from '../workflow/shell-command.ts';
import type { Step } from '../workflow/workflow.ts';
import type { Act, Refusal, StepReading } from './act.ts';
import { contextText } from './context-text.ts';
import { isAlone, subjectOf } from './cosign-subject.ts';
import type { Objection } from './digest-source.ts';
import type { ShapeId } from './shapes.ts';

/** Options without an effect on what is signed, or whose effect every run of ours has. */
const PASSED_OVER: readonly string[] = [
  '--yes',
  '-y',
  '--verbose',
  '-d',
  '--timeout',
  '-t',
  '--new-bundle-format',
  '--use-signing-config',
  '--force',
  '-f',
  '--registry-referrers-mode',
  '--replace',
  '--record-creation-timestamp',
  '--recursive',
  '-r',
  '--predicate',
  '--type',
  '--sbom',
];
/** Options for services that are not the public ones. */
const OWN_SERVICES: readonly string[] = [
  '--fulcio-url',
  '--rekor-url',
  '--oidc-issuer',
  '--oidc-client-id',
  '--timestamp-server-url',
  '--trusted-root',
  '--signing-config',
  '--identity-token',
  '--oidc-provider',
];
/** Variables that cosign reads, and with them another way of signing. */
const OWN_VARIABLES = /^(?:COSIGN_(?:FULCIO_URL|REKOR_URL|KEY|MIRROR|ROOT)|SIGSTORE_\w+|TUF_\w+)$/;
/** Commands that only say or repeat something. */
const AROUND: readonly string[] = [
  'echo',
  'printf',
  'set',
  'for',
  'done',
  'true',
  ':',
  'sleep',
  'shopt',
  'export',
  'local',
  'declare',
  'readonly',
  'tr',
  'read',
];
const SBOM_TYPES: readonly string[] = ['spdx', 'spdxjson', 'cyclonedx'];
const PROVENANCE_TYPES: Readonly<Record<string, 'v1' | 'v0.2'>> = {
  slsaprovenance: 'v0.2',
  slsaprovenance02: 'v0.2',
  slsaprovenance1: 'v1',
  'https://slsa.dev/provenance/v0.2': 'v0.2',
  'https://slsa.dev/provenance/v1': 'v1',
};
/** Types that a sign step of ours knows by the same name. */
const OTHER_TYPES: readonly string[] = ['custom', 'openvex', 'link', 'vuln'];

/** What a script signs with cosign; undefined: no image. */
export function readCosignStep(step: Step): StepReading | Refusal | undefined {
  const calls = cosignCallsIn(step).filter(
    (call) => (signsImage(call) || call.command === 'attach sbom') && !isTrial(call),
  );
  if (calls.length === 0) return undefined;
  const refuse = ({ shape = shapeOfBuild(step), why }: Objection): Refusal => ({
    job: step.job,
    step,
    shape,
    why,
    isTodo: isTaken(shape),
  });
  const acts = calls.map(readCall);
  const objection = acts.find((one) => 'why' in one);
  if (objection) return refuse(objection);
  const all = (acts as readonly (readonly Act[])[]).flat();
  const surroundings = around(step, calls);
  return 'why' in surroundings ? refuse(surroundings) : { acts: all, ...surroundings };
}

/** Builders that say the digest in ways of their own, for which there is a page. */
const BUILDERS: Readonly<Record<string, ShapeId>> = { ko: 'ko', podman: 'buildah', buildah: 'buildah' };

function shapeOfBuild({ job, index }: Step): ShapeId {
  const programs = job.steps.slice(0, index + 1).flatMap(({ script }) => script?.invocations ?? []);
  const shapes = programs.map(({ program }) =>
    Object.hasOwn(BUILDERS, program) ? BUILDERS[program] : undefined,
  );
  return shapes.findLast((shape) => shape !== undefined) ?? 'cosign-digest';
}

function isTaken(shape: ShapeId): boolean {
  return shape === 'cosign-digest' || shape === 'cosign-tag';
}

function readCall(call: CosignCall): readonly Act[] | Objection {
  const own = ofKeysAndServices(call);
  if (own) return own;
  const [word, ...more] = call.operands;
  // What xargs puts behind the command is not seen in it.
  const isFed = call.invocation.wrappers.includes('xargs') && !word;
  const operands = word ? [word, ...more] : isFed ? [fed(call)] : [];
  const acts: Act[] = [];
  for (const operand of operands) {
    const named = subjectOf(call.step, operand);
    if ('why' in named) return named;
    const what = ofOptions(call) ?? statementOf(call);
    if ('why' in what) return what;
    acts.push({
      step: call.step,
      shape: named.byTag ? 'cosign-tag' : 'cosign-digest',
      subject: named.subject,
      recursive: isOn(call.args, '--recursive', '-r') ?? false,
      storage: layoutOf(call) ?? 'unknown',
      isInStore: false,
      ...repositoryOf(call.step),
      ...what,
    });
  }
  return acts.length > 0 ? acts : { why: 'the command names no image' };
}

/** A word for what xargs puts there. */
function fed({ invocation: { start, end } }: CosignCall): ShellWord {
  return { parts: [{ kind: 'text', text: '{}' }], isQuoted: false, start, end };
}

/** Who signs, and with whose services, is another matter than how. */
function ofKeysAndServices(call: CosignCall): Objection | undefined {
  if (hasKey(call)) return { shape: 'key', why: 'a key signs, which verifiers ask for' };
  if (isOn(call.args, '--tlog-upload') === false)
    return { shape: 'private-instance', why: 'the signature is kept out of the transparency log' };
  const other = call.args.flags.find(({ name }) => OWN_SERVICES.includes(name));
  return other
    ? { shape: 'private-instance', why: `${other.name} names services or an identity of its own` }
    : ofVariables(call.step);
}

function ofOptions({ args }: CosignCall): Objection | undefined {
  const known = [...PASSED_OVER, '--tlog-upload'];
  const other = args.flags.find(({ name }) => !known.includes(name));
  return other && { why: `${other.name} has no counterpart` };
}

function ofVariables({ env, job }: Step): Objection | undefined {
  const name = [...env.keys(), ...job.env.keys(), ...job.workflow.env.keys()].find((one) =>
    OWN_VARIABLES.test(one),
  );
  return name === undefined
    ? undefined
    : { shape: 'private-instance', why: `${name} names services, a key or an identity of its own` };
}

function repositoryOf({ env, job }: Step): { readonly signatureRepository?: string } {
  const text = (env.get('COSIGN_REPOSITORY') ?? job.env.get('COSIGN_REPOSITORY'))?.text;
  return text === undefined ? {} : { signatureRepository: text };
}

type Statement = Pick<Act, 'what' | 'remarks' | 'provenance' | 'isByHand' | 'file'>;

function statementOf(call: CosignCall): Statement | Objection {
  if (call.command === 'sign') return { what: 'signature', remarks: [] };
  const flag = flagOf(call.args, '--predicate', '--sbom');
  const file = fileOf(call.step, flag);
  const type = flagText(flagOf(call.args, '--type')) ?? 'custom';
  const provenance = Object.hasOwn(PROVENANCE_TYPES, type) ? PROVENANCE_TYPES[type] : undefined;
  if (provenance)
    return {
      what: 'provenance',
      provenance,
      isByHand: true,
      remarks: [
        `${flagText(flag) ?? 'the predicate'} is no longer signed: provenance is written from the run's own identity`,
      ],
    };
  if (file === undefined) return { why: 'the file of the statement is known to the script alone' };
  if (call.command === 'attach sbom')
    return { what: 'sbom', file, remarks: [`${file} was attached without a signature, and is attested now`] };
  if (SBOM_TYPES.includes(type))
    return type === 'spdx' && !/\.json$/.test(file)
      ? { why: `--type spdx takes any text, and nothing says that ${file} is JSON` }
      : {
          what: 'sbom',
          file,
          remarks:
            type === 'spdx'
              ? [`${file} was attested as one long string (--type spdx), and is an SPDX document now`]
              : [],
        };
  if (OTHER_TYPES.includes(type) || /^https?:\/\/\S+$/.test(type))
    return { what: 'predicate', file: `${type}=${file}`, remarks: [] };
  return { why: `--type ${type} has no counterpart` };
}

function fileOf(step: Step, flag: Flag | undefined): string | undefined {
  const text = flag?.value && contextText(step, flag.value);
  const folder = step.node?.at('working-directory')?.text;
  if (text === undefined || text === '-' || /^\/dev\/|\s/.test(text.replaceAll(/\$\{\{[^}]*\}\}/g, '')))
    return undefined;
  return folder === undefined || /^(?:\/|\$\{\{)/.test(text)
    ? text
    : `${folder.replace(/\/+$/, '')}/${text.replace(/^\.\//, '')}`;
}

/** What else the script does, and whether that can be told from signing. */
function around({ script }: Step, calls: readonly CosignCall[]): Omit<StepReading, 'acts'> | Objection {
  const own = new Set(calls.map(({ invocation }) => invocation.command));
  const commands = script?.commands ?? [];
  const others = commands.filter((command) => !own.has(command) && !isAround(command));
  const decides = commands.some(({ keywords, words: [first] }) =>
    [...keywords, first && literalText(first)].some((word) =>
      /^(?:if|elif|case|while|until|!)$/.test(word ?? ''),
    ),
  );
  const isIgnored = calls.some(({ invocation: { command } }) =>
    [command.before, command.after].some((one) => one === '||' || one === '&&' || one === '&'),
  );
  if (isIgnored) return { why: 'the script decides what follows when it fails' };
  if (others.length === 0 && !decides) return {};
  if (decides || !calls.every(({ invocation }) => isAlone(invocation)) || hasLoop(commands))
    return { why: 'the script signs among other things that it does' };
  if (!calls.every((call) => isOnOwnLines(call)))
    return { why: 'the script signs among other things that it does' };
  const ends = others.map(({ start }) => start);
  const [first, last] = [
    Math.min(...calls.map(({ invocation }) => invocation.start)),
    Math.max(...calls.map(({ invocation }) => invocation.start)),
  ];
  const cut = calls.map(({ invocation: { start, end } }) => ({ start, end }));
  // What only sets a variable may do so before.
  if (ends.every((start) => start > last)) return { cut, rest: 'behind' };
  if (ends.every((start) => start < first)) return { cut, rest: 'before' };
  return { why: 'the script does other things before and after it signs' };
}

/** Whether its lines can be taken out of a block of text. */
function isOnOwnLines({ script, invocation: { start, end }, step }: CosignCall): boolean {
  const { text } = script;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const behind = /^[^\n]*/.exec(text.slice(end))?.[0] ?? '';
  return step.node?.at('run')?.style === 'block' && `${before}${behind}`.trim() === '';
}

function hasLoop(commands: readonly ShellCommand[]): boolean {
  return commands.some(({ words: [first] }) => first && literalText(first) === 'for');
}

/** A command that writes nothing that stays. */
function isAround({ words: [program], redirects, assignments, words }: ShellCommand): boolean {
  if (
    redirects.some(
      ({ operator, target }) =>
        operator.startsWith('>') &&
        target &&
        !/^(?:[12]|\/dev\/(?:null|stdout|stderr))$/.test(literalText(target) ?? 'file'),
    )
  )
    return false;
  if (!program) return assignments.length > 0;
  const name = literalText(program) ?? '';
  return (
    AROUND.includes(name) ||
    (name === 'cosign' &&
      words[1] !== undefined &&
      ['version', 'initialize'].includes(literalText(words[1]) ?? ''))
  );
}
