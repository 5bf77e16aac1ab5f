import { spawnSync } from 'node:child_process';

interface Requirement {
  readonly program: string;
  readonly args: readonly string[];
  readonly why: string;
  /** Package in Debian and Ubuntu. */
  readonly debian: string;
}

const GO: Requirement = {
  program: 'go',
  args: ['version'],
  why: 'builds the services and verifiers',
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

export const TO_BUILD = [GO, PYTHON];
export const TO_RUN = [NAMESPACE];

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
