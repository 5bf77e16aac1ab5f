import { azureIdsIn } from '../request/azure-options.ts';
import { ASK_OPTIONS, type AskOptions } from '../request/ask-options.ts';
import { refuseWithoutEffect } from '../request/refuse-options.ts';
import { parseDuration } from '../text/parse.ts';
import { openServices, type Services } from '../verification/services.ts';
import { cacheDirectory } from './cache.ts';
import type { Surroundings } from './surroundings.ts';
import { terminalLog } from './terminal-log.ts';

/** What a command that asks registries without an expectation asks with. @throws Failure for wrong usage */
export function servicesFor(options: AskOptions, surroundings: Surroundings): Services {
  refuseWithoutEffect(ASK_OPTIONS.options, options, () => []);
  return askingServices(options, surroundings);
}

/** The same, for a command that has looked at its options. @throws Failure for a time or an id that is none */
export function askingServices(
  options: Omit<AskOptions, 'format'>,
  { environment, terminal }: Surroundings,
): Services {
  return openServices({
    environment,
    log: terminalLog(terminal, options),
    timeoutMs: parseDuration('timeout', options.timeout ?? '1m'),
    trustedRoot: options.trustedRoot,
    offline: options.offline ?? false,
    azure: azureIdsIn(options),
    cacheDir: cacheDirectory(environment.variables),
  });
}
