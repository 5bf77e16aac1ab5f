import type { Environment } from '../github/environment.ts';
import type { Terminal } from './terminal.ts';

/** Where a command runs. */
export interface Surroundings {
  readonly environment: Environment;
  readonly terminal: Terminal;
}
