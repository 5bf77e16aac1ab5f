import type { Evidence } from '../../report/evidence.ts';
import type { VerifyOptions } from '../../request/options.ts';
import { Failure } from '../../shared/failure.ts';
import type { Reason } from '../../shared/reason.ts';
import { isWithin } from '../../sigstore/root-within.ts';
import { embeddedTrustedRoot, parseTrustedRoot, type TrustedRoot } from '../../sigstore/trusted-root.ts';
import { readTrustedRoot } from '../../verification/services.ts';

/** The trusted root that counts for evidence, and whether the file alone vouches for it; or why none does. */
export type EvidenceRoot =
  { readonly root: TrustedRoot; readonly isOwn: boolean } | { readonly reason: Reason };

/**
 * The root that the options name; or that in the file, where it holds nothing but what the root that came with this
 * version holds too: who could write the file could also write the authority that vouches for it.
 * @throws Failure `evidence-malformed`, and those of reading the root that the options name
 */
export async function rootFor(
  { trustedRoot: json }: Pick<Evidence, 'trustedRoot'>,
  { trustedRoot, offline, trustEvidenceRootUnsafe }: VerifyOptions,
): Promise<EvidenceRoot> {
  if (trustedRoot !== undefined) return { root: await readTrustedRoot(trustedRoot), isOwn: false };
  const shipped = await embeddedTrustedRoot();
  if (offline) return { root: shipped, isOwn: false };
  const kept = rootIn(json);
  if (isWithin(kept, shipped)) return { root: kept, isOwn: false };
  return trustEvidenceRootUnsafe ? { root: kept, isOwn: true } : { reason: unknownRoot() };
}

/** The root that nobody who wrote the file has chosen. @throws Failure those of reading the one that the options name */
export function knownRoot({ trustedRoot }: VerifyOptions): Promise<TrustedRoot> {
  return trustedRoot === undefined ? embeddedTrustedRoot() : readTrustedRoot(trustedRoot);
}

function rootIn(json: string): TrustedRoot {
  try {
    return parseTrustedRoot(json);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure({
      class: 'malformed',
      code: 'evidence-malformed',
      what: `the evidence file cannot be read: ${error.message}`,
    });
  }
}

function unknownRoot(): Reason {
  return {
    class: 'denied',
    code: 'evidence-root-unknown',
    message:
      'the trusted root in the file holds an authority, log or key, or a longer time for one, that the root that came ' +
      'with this version does not: whoever wrote the file could have made it',
    fix: '--trusted-root trusted_root.json   # of the instance that signed; or --offline: the public one as it came with this version',
  };
}
