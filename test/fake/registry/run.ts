import { createHttp } from '../../../src/http/http.ts';
import { type Credentials, credentialsOf } from '../../../src/oci/credentials.ts';
import { Registry } from '../../../src/oci/registry.ts';
import type { Failure } from '../../../src/shared/failure.ts';
import { type CollectingLog, collectingLog } from '../../support/log.ts';
import { type FakeRegistry, type RegistryOptions, startRegistry } from './registry.ts';

export interface RegistryRun {
  readonly fake: FakeRegistry;
  /** Our own client. */
  readonly registry: Registry;
  readonly log: CollectingLog;
}

export interface RunOptions extends RegistryOptions {
  /** In place of the account's own. */
  readonly credentials?: (fake: FakeRegistry, log: CollectingLog) => Credentials;
  /** Longest time of one attempt, for servers that hang. */
  readonly attemptMs?: number;
}

/** A registry and our client for it, which has a login. Waits pass at once. */
export async function startRegistryRun(options: RunOptions): Promise<RegistryRun> {
  const { credentials = accountOf, attemptMs = 30_000, ...registryOptions } = options;
  const fake = await startRegistry(registryOptions);
  const log = collectingLog();
  const time = { passed: 0 };
  const sleep = async (ms: number) => void (time.passed += ms);
  const http = createHttp({ log, environment: {}, sleep, now: () => time.passed, attemptMs });
  const found = credentials(fake, log);
  const registry = new Registry({
    http,
    log,
    registry: fake.host,
    credentials: { forRegistry: async () => found },
  });
  return { fake, registry, log };
}

/** The secrets of the registry that a failure or the log shows, causes and stacks included. */
export function leakedSecrets({ fake, log }: RegistryRun, ...failures: readonly Failure[]): string[] {
  const shown = [log.text(), ...failures.flatMap(texts)].join('\n');
  return fake.secrets.filter(
    (secret) => shown.includes(secret) || shown.includes(encodeURIComponent(secret)),
  );
}

function texts(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const { why = '', fix = '' } = error as Partial<Failure>;
  return [
    error.message,
    why,
    fix,
    error.stack ?? '',
    ...(error.cause === undefined ? [] : texts(error.cause)),
  ];
}

function accountOf({ account }: FakeRegistry, log: CollectingLog): Credentials {
  return credentialsOf(account.username, account.password, 'the account', log);
}
