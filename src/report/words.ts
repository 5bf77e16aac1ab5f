import { factWords } from '../statement/predicate-facts.ts';
import type { ArtifactReport, ReleaseReport, Way } from '../verification/artifact-report.ts';
import type { ImageReport, Verdict } from '../verification/image-report.ts';
import type { Claimed, ProvenanceFacts } from '../verification/provenance-facts.ts';
import type { Tone } from './page.ts';

export const VERDICT_WORDS: Readonly<Record<Verdict, { readonly word: string; readonly tone: Tone }>> = {
  verified: { word: 'VERIFIED', tone: 'good' },
  rejected: { word: 'REJECTED', tone: 'bad' },
  unsigned: { word: 'UNSIGNED', tone: 'bad' },
  'could-not-tell': { word: 'COULD NOT TELL', tone: 'warn' },
};

export const STATUS_WORDS: Readonly<Record<ArtifactReport['status'], string>> = {
  accepted: 'accepted',
  'other-identity': 'by another identity',
  rejected: 'rejected',
  'not-asked-for': 'valid',
};

const WAY_WORDS: Readonly<Record<Way, string>> = {
  'referrers-api': 'referrers API',
  'index-tag': 'index tag',
  'sig-tag': '.sig tag',
  'att-tag': '.att tag',
  file: 'file',
};

/** `bundle (referrers API, index tag)` */
export function storageOf({ layout, foundThrough }: Pick<ArtifactReport, 'layout' | 'foundThrough'>): string {
  return `${layout} (${foundThrough.map((way) => WAY_WORDS[way]).join(', ')})`;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  'https://slsa.dev/provenance/v1': 'SLSA provenance v1',
  'https://slsa.dev/provenance/v0.2': 'SLSA provenance v0.2',
  'https://slsa.dev/provenance/v0.1': 'SLSA provenance v0.1',
  'https://sigstore.dev/cosign/sign/v1': 'signature',
  'https://spdx.dev/Document': 'SBOM (SPDX)',
  'https://spdx.dev/Document/v2.3': 'SBOM (SPDX)',
  'https://spdx.dev/Document/v3': 'SBOM (SPDX 3)',
  'https://cyclonedx.org/bom': 'SBOM (CycloneDX)',
  'https://cosign.sigstore.dev/attestation/vuln/v1': 'vulnerability scan',
  'https://openvex.dev/ns': 'VEX (OpenVEX)',
  'https://in-toto.io/attestation/test-result/v0.1': 'test result',
  'https://in-toto.io/attestation/reference/v0.1': 'reference to what is stored apart',
  'https://slsa.dev/verification_summary/v1': 'SLSA verification summary',
};

/** What an attestation is, in words; its type where there are none. */
export function typeWords({ kind, predicateType }: Pick<ArtifactReport, 'kind' | 'predicateType'>): string {
  if (predicateType === null) return kind === 'unknown' ? 'not readable' : 'signature';
  return Object.hasOwn(TYPE_WORDS, predicateType)
    ? (TYPE_WORDS[predicateType] ?? predicateType)
    : predicateType;
}

/** What an attestation is and says, in words. */
export function contentWords(report: Pick<ArtifactReport, 'kind' | 'predicateType' | 'says'>): string {
  return report.says ? factWords(report.says) : typeWords(report);
}

/** `2026-11-20 22:59:06 UTC` */
export function timeWords(rfc3339: string): string {
  return rfc3339.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC');
}

/** With the digests of tags shortened: the tag of an index is a whole digest. */
export function shortTags(text: string): string {
  return text.replaceAll(/(sha256-[0-9a-f]{12})[0-9a-f]{52}/g, '$1…');
}

/** `owner/name/path@ref` of a workflow on GitHub, without the server. */
export function shortUri(uri: string): string {
  return uri.replace(/^https:\/\/github\.com\//, '');
}

/** The image without its digest, and its platform: `ghcr.io/acme/app:v1 (linux/arm64)`. */
export function nameWords({ image, platform }: Pick<ImageReport, 'image' | 'platform'>): string {
  return `${image.split('@')[0] ?? image}${platform ? ` (${platform})` : ''}`;
}

/** `sha256:` and twelve digits, once the digest is known. */
export function shortDigest({ image, subject }: Pick<ImageReport, 'image' | 'subject'>): string | undefined {
  return /sha256:[0-9a-f]{12}/.exec(subject ?? image)?.[0];
}

/** The artifact that tells most of who built an image: accepted provenance, or else what is accepted. */
export function originOf({ artifacts }: Pick<ImageReport, 'artifacts'>): ArtifactReport | undefined {
  const accepted = artifacts.filter(({ status }) => status === 'accepted');
  return accepted.find(({ facts }) => facts) ?? accepted[0];
}

const VERDICTS: readonly Verdict[] = ['verified', 'rejected', 'unsigned', 'could-not-tell'];

/** `v1.2.3 (list 3 of releases, valid to 2028-01-05)` */
export function releaseWords({ kind, tag, list }: ReleaseReport): string {
  const what = kind === 'released' ? (tag ?? 'by its tag') : kind;
  return `${what} (list ${list.number} of releases, valid to ${list.expires.slice(0, 'yyyy-mm-dd'.length)})`;
}

/** `57 verified, 3 rejected` */
export function countsOf(reports: readonly Pick<ImageReport, 'verdict'>[]): string {
  const counts = VERDICTS.flatMap((verdict) => {
    const { length } = reports.filter((report) => report.verdict === verdict);
    return length === 0 ? [] : [`${length} ${VERDICT_WORDS[verdict].word.toLowerCase()}`];
  });
  return counts.join(', ');
}

/** `Build L2: hosted runner`, or why no level is told. */
export function levelWords({ level, withoutLevel }: Pick<ProvenanceFacts, 'level' | 'withoutLevel'>): string {
  return level ? `Build L${level.level}: ${level.reason}` : `none told: ${withoutLevel ?? 'unknown'}`;
}

/** What a provenance says and nothing confirms. */
export function claimWords(claimed: Claimed): string {
  const said = Object.entries(claimed).map(([name, value]) => `${name} ${value}`);
  return `${said.join(', ')} (its signer says so, the certificate does not)`;
}
