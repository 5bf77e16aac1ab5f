import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface ActionRun {
  /** Folder of the action.yml, relative to the project. */
  readonly action?: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Variables of the runner and the job; nothing else of this process is passed on but PATH. */
  readonly environment: Readonly<Record<string, string>>;
  /** Event that started the run. */
  readonly event?: object;
  /** Contents of `config.json` in DOCKER_CONFIG. */
  readonly dockerConfig?: object;
  /** Files of GITHUB_WORKSPACE, where it runs; none by default. */
  readonly workspace?: Readonly<Record<string, string>>;
  /** Ends the process when it resolves. */
  readonly kill?: Promise<void>;
  /** Sees the output while the action runs. */
  readonly onOutput?: (text: string) => void;
}

export interface ActionOutcome {
  /** null when it was killed. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** RUNNER_TEMP, which is removed by `remove`. */
  readonly temporaryDirectory: string;
  remove(): Promise<void>;
}

/**
 * Runs an action of this project as the runner does: inputs with the defaults of action.yml as variables,
 * command files, workflow commands on stdout, and the Node.js that runs this (docs.github.com, "Metadata syntax").
 */
export async function runAction(run: ActionRun): Promise<ActionOutcome> {
  const { main, environment, temporaryDirectory } = await prepareAction(run);
  const cwd =
    run.workspace && (await directoryWith(run.workspace, path.join(temporaryDirectory, 'workspace')));
  const ended = await start(main, environment, cwd, run);
  return {
    ...ended,
    outputs: parseOutputs(await readFile(environment.GITHUB_OUTPUT, 'utf8')),
    summary: await readFile(environment.GITHUB_STEP_SUMMARY, 'utf8'),
    temporaryDirectory,
    remove: () => rm(temporaryDirectory, { recursive: true, force: true }),
  };
}

/** What the runner gives an action: the script that Node.js is to run, and its whole environment. */
export async function prepareAction(run: ActionRun) {
  const folder = path.join(ROOT, run.action ?? '.');
  const metadata = parse(await readFile(path.join(folder, 'action.yml'), 'utf8')) as ActionMetadata;
  const temporaryDirectory = await mkdtemp(path.join(tmpdir(), 'runner-'));
  const file = (name: string) => path.join(temporaryDirectory, name);
  const commandFiles = {
    GITHUB_OUTPUT: file('output'),
    GITHUB_ENV: file('env'),
    GITHUB_STATE: file('state'),
    GITHUB_PATH: file('path'),
    GITHUB_STEP_SUMMARY: file('summary'),
  };
  await Promise.all(Object.values(commandFiles).map((name) => writeFile(name, '')));
  await writeFile(file('event.json'), JSON.stringify(run.event ?? {}));
  await writeFile(file('config.json'), JSON.stringify(run.dockerConfig ?? {}));
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: temporaryDirectory,
    RUNNER_TEMP: temporaryDirectory,
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_EVENT_PATH: file('event.json'),
    DOCKER_CONFIG: temporaryDirectory,
    ...commandFiles,
    ...inputVariables(metadata, run.inputs),
    ...run.environment,
  };
  return { main: path.join(folder, metadata.runs.main), environment, temporaryDirectory };
}

interface ActionMetadata {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly main: string };
}

/** `INPUT_` and the name in upper case; the runner evaluates expressions in defaults. */
function inputVariables({ inputs }: ActionMetadata, given: ActionRun['inputs']): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in inputs));
  if (unknown.length > 0) throw new Error(`not in action.yml: ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => {
      const preset = (input.default ?? '').replace('${{ github.token }}', 'ghs_of-the-runner');
      return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, given[name] ?? preset];
    }),
  );
}

async function directoryWith(files: Readonly<Record<string, string>>, directory: string): Promise<string> {
  await mkdir(directory);
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(directory, name), content);
  return directory;
}

async function start(
  main: string,
  environment: Record<string, string>,
  cwd: string | undefined,
  { kill, onOutput }: ActionRun,
) {
  const child = spawn(process.execPath, [main], { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  void kill?.then(() => child.kill('SIGKILL'));
  const text = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (chunk: string) => {
      text[stream] += chunk;
      onOutput?.(chunk);
    });
  }
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  return { exitCode, ...text };
}

/** `name<<delimiter`, the value's lines, `delimiter`; the last value of a name counts. */
function parseOutputs(text: string): Record<string, string> {
  const blocks = text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...blocks].map(([, name, , value]) => [name, value]));
}
