import type { Attestation, Rebuild } from '../../attach/attestation.ts';
import { rebuildForBundle, rebuildForLegacy } from '../../attach/rebuild.ts';
import type { Signable } from '../../attach/signable.ts';
import type { Http } from '../../http/http.ts';
import { createLimiter } from '../../shared/limit.ts';
import type { Log } from '../../shared/log.ts';
import { settleAll } from '../../shared/settle.ts';
import type { LogService } from '../../sigstore/instance.ts';
import type { KeyHolder } from '../../sigstore/key-holder.ts';
import { LogPace } from '../../sigstore/log-pace.ts';
import { fetchLogEntry } from '../../sigstore/log.ts';
import { Signer } from '../../sigstore/signer.ts';
import type { TrustedRoot } from '../../sigstore/trusted-root.ts';
import { logWitness, timestampWitness } from '../../sigstore/witness.ts';
import { STATEMENT_MEDIA_TYPE } from '../../statement/statement.ts';
import type { Identified } from './identify.ts';
import type { Services } from './services.ts';

/** So many digests, with three log entries each, keep the log busy; more would only take memory. */
const DIGESTS_AT_ONCE = 12;

/**
 * Reuses what is ours and signs the rest, all at once. When something fails, the others are completed
 * first: their log entries are public and must not be lost.
 */
export async function completeAll(
  attestations: readonly Attestation[],
  identified: Identified,
  services: Services,
  log: Log,
): Promise<void> {
  const { chosen, http } = services;
  const root = await services.root;
  const signer = await signerFor(identified, services, log);
  let signed = 0;
  const sign = async ({ payload, predicateType }: Signable) => {
    const payloadType = predicateType === null ? null : STATEMENT_MEDIA_TYPE;
    const artifact = await signer.sign({ payload, payloadType });
    if (++signed % 50 === 0) log.info(`${signed} signed so far`);
    return artifact;
  };
  const rebuild = rebuilder(identified.holder, chosen.log, { http, root });
  await Promise.all(attestations.map((attestation) => attestation.findOwn()));
  const limit = createLimiter(DIGESTS_AT_ONCE);
  await settleAll(attestations.map((attestation) => limit(() => attestation.complete(sign, rebuild))));
  const where = chosen.log ? `new log entries in ${chosen.log.url.host}` : 'new signatures, in no log';
  log.info(signed === 0 ? 'everything was signed before' : `${signed} ${where}`);
}

/** Signs with the run's identity, witnessed as the instance has it. */
export async function signerFor(
  { holder, renew }: Identified,
  { chosen, instance, http, root: pending }: Services,
  log: Log,
): Promise<Signer> {
  const root = await pending;
  const { timestampAuthority } = instance;
  const witnesses = [
    ...(chosen.log ? [logWitness({ log: chosen.log, pace: new LogPace({ log }), http, root })] : []),
    ...(chosen.timestamp && timestampAuthority
      ? [timestampWitness({ url: timestampAuthority, http, root })]
      : []),
  ];
  return new Signer({ first: holder, renew, witnesses, root });
}

function rebuilder(
  holder: KeyHolder,
  log: LogService | undefined,
  { http, root }: { readonly http: Http; readonly root: TrustedRoot },
): Rebuild {
  const { publicKey } = holder;
  return {
    bundle: async ({ artifact }) =>
      log &&
      rebuildForBundle(artifact, holder, root, (logIndex) =>
        fetchLogEntry({ artifact, publicKey, logIndex, log, http, root }),
      ),
    legacy: async ({ artifact, verified }) => {
      const rebuilt = rebuildForLegacy(artifact, root);
      return rebuilt && { artifact: rebuilt, verified };
    },
  };
}
