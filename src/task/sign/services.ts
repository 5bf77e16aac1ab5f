import type { Environment } from '../../github/environment.ts';
import { Clock } from '../../http/clock.ts';
import { connectionsFor, createHttp, type Http } from '../../http/http.ts';
import { createCredentialSource } from '../../oci/credential-sources.ts';
import { Registries } from '../../oci/registries.ts';
import type { Log } from '../../shared/log.ts';
import { readUserFile } from '../../shared/read-file.ts';
import { isWithoutCtLog } from '../../sigstore/certificate-trust.ts';
import { type BareKey, holderOf, type KeyHolder } from '../../sigstore/key-holder.ts';
import { type Instance, parseSigningConfig, publicInstance } from '../../sigstore/instance.ts';
import {
  embeddedTrustedRoot,
  fetchTrustedRoot,
  parseTrustedRoot,
  type TrustedRoot,
} from '../../sigstore/trusted-root.ts';
import { chooseLog, type ChosenLog, noLog } from './choose-log.ts';
import type { SignInputs } from '../../request/sign-request.ts';

/** Of the signing config and the trusted root. */
const MAX_FILE_BYTES = 1024 * 1024;

/** What a run talks to. */
export interface Services {
  readonly http: Http;
  readonly clock: Clock;
  readonly instance: Instance;
  readonly chosen: ChosenLog;
  /** What the run signs with; undefined: a certificate is requested. */
  readonly key: KeyHolder | undefined;
  readonly registries: Registries;
  /** Being fetched while the certificate is requested. */
  readonly root: Promise<TrustedRoot>;
}

/**
 * @param opened the key of `inputs`, where it is open already
 * @throws Failure `file-unreadable`, `file-too-large`, and those of the signing config, the key and of `chooseLog`
 */
export async function openServices(
  inputs: SignInputs,
  environment: Environment,
  log: Log,
  opened?: BareKey,
): Promise<Services> {
  const { timeoutMs } = inputs;
  const http = createHttp({ timeoutMs, log, environment: environment.variables });
  const instance = inputs.signingConfig
    ? parseSigningConfig(
        await readUserFile('signing-config', inputs.signingConfig, MAX_FILE_BYTES),
        new Date(),
      )
    : publicInstance;
  const bare = opened ?? (await openKey(inputs, environment, log));
  const key = bare && holderOf(bare, inputs);
  const chosen = inputs.tlog
    ? chooseLog(instance, inputs.format, inputs.formatIsExplicit, key?.algorithm)
    : noLog(instance, inputs.format);
  if (chosen.warning !== undefined) log.warning(chosen.warning);
  if (!inputs.dryRun) {
    if (key === undefined) http.warm(instance.fulcio, 1);
    if (chosen.log) http.warm(chosen.log.url, connectionsFor(3 * inputs.targets.length));
  }
  const root = loadRoot(inputs, http, log);
  // Awaited where it is needed; until then a failure must not end the process.
  root.catch(() => undefined);
  const credentials = createCredentialSource({
    explicit: inputs.credentials,
    azure: inputs.azure,
    githubToken: inputs.githubToken,
    environment: environment.variables,
    log,
    requests: { environment, http },
    timeoutMs,
  });
  return {
    http,
    clock: new Clock(log),
    instance,
    chosen,
    key,
    registries: new Registries({ http, credentials, log, access: 'push' }),
    root,
  };
}

/** The key that a run signs with; undefined: it asks for a certificate. @throws those of `openSigningKey` */
export async function openKey(
  inputs: SignInputs,
  environment: Environment,
  log: Log,
): Promise<BareKey | undefined> {
  const { key } = inputs;
  if (key === undefined) return undefined;
  // Loaded here: most runs have no key.
  const { openSigningKey } = await import('./signing-key.ts');
  return openSigningKey({ ...inputs, key }, environment, log);
}

/** Without a log, only the registry is talked to. */
async function loadRoot({ trustedRoot, tlog }: SignInputs, http: Http, log: Log): Promise<TrustedRoot> {
  if (trustedRoot !== undefined) {
    const root = parseTrustedRoot(await readUserFile('trusted-root', trustedRoot, MAX_FILE_BYTES));
    if (isWithoutCtLog(root)) log.info('the trusted root names no CT log: certificates go without an SCT');
    return root;
  }
  return tlog ? fetchTrustedRoot({ http, log }) : embeddedTrustedRoot();
}
