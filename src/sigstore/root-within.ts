import type { TrustedRoot } from './trusted-root.ts';

type Material = TrustedRoot['material'];
type Authority = Material['certificateAuthorities'][number];
type TransparencyLog = Material['tlogs'][number];

/** Whether each authority, log and key of `inner` stands in `outer` too, valid there at least as long. */
export function isWithin({ material: inner }: TrustedRoot, { material: outer }: TrustedRoot): boolean {
  return (
    areWithin(inner.certificateAuthorities, outer.certificateAuthorities, isSameAuthority) &&
    areWithin(inner.timestampAuthorities, outer.timestampAuthorities, isSameAuthority) &&
    areWithin(inner.tlogs, outer.tlogs, isSameLog) &&
    areWithin(inner.ctlogs, outer.ctlogs, isSameLog)
  );
}

function areWithin<T extends Authority | TransparencyLog>(
  inner: readonly T[],
  outer: readonly T[],
  isSame: (item: T, other: T) => boolean,
): boolean {
  return inner.every((item) =>
    outer.some((other) => isSame(item, other) && isDuring(item.validFor, other.validFor)),
  );
}

function isDuring(inner: Authority['validFor'], outer: Authority['validFor']): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function isSameAuthority({ certChain }: Authority, { certChain: other }: Authority): boolean {
  return (
    certChain.length === other.length &&
    certChain.every((certificate, nth) => other[nth]?.equals(certificate))
  );
}

function isSameLog(log: TransparencyLog, other: TransparencyLog): boolean {
  return (
    log.baseURL === other.baseURL && log.logID.equals(other.logID) && log.publicKey.equals(other.publicKey)
  );
}
