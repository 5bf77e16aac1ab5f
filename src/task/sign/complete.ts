import type { Attestation, Rebuild } from '../../attach/attestation.ts';
import { rebuildForBundle, rebuildForLegacy } from '../../attach/rebuild.ts';
import type { Signable } from '../../attach/signable.ts';
import { createLimiter } from '../../shared/limit.ts';
import type { Log } from '../../shared/log.ts';
import { settleAll } from '../../shared/settle.ts';
import { LogPace } from '../../sigstore/log-pace.ts';
import { fetchLogEntry } from '../../sigstore/log.ts';
import { Signer } from '../../sigstore/signer.ts';
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
  { session, renew }: Identified,
  { chosen, instance, http, root: pending }: Services,
  log: Log,
): Promise<void> {
  const root = await pending;
  const { timestampAuthority } = instance;
  const witnesses = [
    logWitness({ log: chosen.log, pace: new LogPace({ log }), http, root }),
    ...(chosen.timestamp && timestampAuthority ? [timestampWitness({ url: timestampAuthority, http })] : []),
  ];
  const signer = new Signer({ first: session, renew, witnesses, root });
  let signed = 0;
  const sign = async ({ payload, predicateType }: Signable) => {
    const payloadType = predicateType === null ? null : STATEMENT_MEDIA_TYPE;
    const one = await signer.sign({ payload, payloadType });
    if (++signed % 50 === 0) log.info(`${signed} log entries so far`);
    return one;
  };
  const rebuild: Rebuild = {
    bundle: ({ artifact }) =>
      rebuildForBundle(artifact, root, (logIndex) =>
        fetchLogEntry({ artifact, logIndex, log: chosen.log, http, root }),
      ),
    legacy: async ({ artifact, verified }) => {
      const rebuilt = rebuildForLegacy(artifact, root);
      return rebuilt && { artifact: rebuilt, verified };
    },
  };
  await Promise.all(attestations.map((attestation) => attestation.findOwn()));
  const limit = createLimiter(DIGESTS_AT_ONCE);
  await settleAll(attestations.map((attestation) => limit(() => attestation.complete(sign, rebuild))));
  log.info(
    signed === 0 ? 'everything was signed before' : `${signed} new log entries in ${chosen.log.url.host}`,
  );
}
