import { spawnSync } from 'node:child_process';
import path from 'node:path';

interface Requirement {
  readonly program: string;
  readonly args: readonly string[];
  readonly why: string;
  /** Package in Debian and Ubuntu. */
  readonly debian: string;
}

const GO: Requirement = {
  program: 'go',
  // Releases before 1.21 cannot read the go.mod files; later ones fetch the release that these ask for.
  args: ['-C', path.join(import.meta.dirname, 'go', 'act'), 'list', '-m'],
  why: 'builds the services and verifiers (1.21 or newer)',
  debian: 'golang',
};
const PYTHON: Requirement = {
  program: 'python3',
  args: ['-c', 'import venv, ensurepip'],
  why: 'runs sigstore-python',
  debian: 'python3-venv',
};
const NAMESPACE: Requirement = {
  program: 'unshare',
  args: ['--user', '--map-root-user', '--net', '--mount', 'ip', 'link'],
  why: 'isolates the run in a network namespace of its own',
  debian: 'util-linux iproute2',
};

const GIT: Requirement = {
  program: 'git',
  args: ['--version'],
  why: "makes the repository that the README's workflow runs in",
  debian: 'git',
};

export const TO_BUILD = [GO, PYTHON];
export const TO_RUN = [NAMESPACE, GIT];

/**
 * What this machine lacks, and the line that installs it; undefined when it has everything. A program counts as
 * missing when it does not do what it is needed for.
 */
export function missingFrom(requirements: readonly Requirement[]): string | undefined {
  const missing = requirements.filter(({ program, args }) => spawnSync(program, args).status !== 0);
  if (missing.length === 0) return undefined;
  return [
    'This machine lacks:',
    ...missing.map(
      ({ program, args, why }) => `  ${program}, which ${why} (tried: ${[program, ...args].join(' ')})`,
    ),
    'On Debian or Ubuntu:',
    `  sudo apt-get install ${missing.map(({ debian }) => debian).join(' ')}`,
  ].join('\n');
}
