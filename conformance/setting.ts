import type { Formats } from '../src/oci/layout/formats.ts';
import type { ClaimOverrides } from '../test/fake/sigstore/workflow-claims.ts';
import type { Stack } from './stack/index.ts';
import type { LogChoice, Names } from './stack/instance.ts';
import type { Registry } from './stack/registries.ts';

export interface SigningOptions {
  readonly stack: Stack;
  /** Directory with the action.yml and the dist/ to run. */
  readonly action: string;
  readonly names: Names;
  readonly log: LogChoice;
  readonly format: Formats;
  readonly claims?: ClaimOverrides;
  /** Variables of the job that differ from what the claims say. */
  readonly environment?: Readonly<Record<string, string>>;
  /** What the runner saves of what started the job; default: what the claims say. */
  readonly event?: object;
  /** Other inputs of the action. */
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Where and how a scenario signs. */
export interface Setting extends SigningOptions {
  readonly registry: Registry;
  /** A repository of its own. */
  readonly repository: string;
}
