import { type Digest, hexOf } from '../../subject/digest.ts';

/** The tag of the referrers index (distribution-spec, "Referrers Tag Schema"). */
export const indexTag = (digest: Digest): string => `sha256-${hexOf(digest)}`;

export type LegacySuffix = 'sig' | 'att';

/** The tags under which cosign keeps signatures and attestations of a digest. */
export const legacyTag = (digest: Digest, suffix: LegacySuffix): string => `${indexTag(digest)}.${suffix}`;

/** The digest beside which a tag of either form stands; undefined for any other tag. */
export function subjectOfTag(tag: string): string | undefined {
  const [, hex] = /^sha256-([0-9a-f]{64})(?:\.(?:sig|att))?$/.exec(tag) ?? [];
  return hex === undefined ? undefined : `sha256:${hex}`;
}
