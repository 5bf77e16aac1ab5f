import type { AdmissionVerdict } from '../admission/answer.ts';
import {
  type PreflightImage,
  type PreflightReport,
  verdictOf,
  VERDICTS,
} from '../admission/preflight-report.ts';
import type { Tone } from './page.ts';

export const ADMISSION_WORDS: Readonly<
  Record<AdmissionVerdict, { readonly word: string; readonly tone: Tone }>
> = {
  reject: { word: 'REJECT', tone: 'bad' },
  'could-not-tell': { word: 'COULD NOT TELL', tone: 'warn' },
  'not-looked-at': { word: 'NOT LOOKED AT', tone: 'warn' },
  pass: { word: 'PASS', tone: 'good' },
};

/** `3 reject, 2 could not tell, 40 pass` */
export function preflightCounts(images: readonly PreflightImage[]): string {
  const counts = VERDICTS.flatMap((verdict) => {
    const { length } = images.filter((image) => verdictOf(image) === verdict);
    return length === 0 ? [] : [`${length} ${ADMISSION_WORDS[verdict].word.toLowerCase()}`];
  });
  return counts.join(', ') || 'none';
}

/** `Deployment shop/app, container (chart.yaml:12)` for the first few places. */
export function placesOf({ from }: PreflightImage, most = 3): string[] {
  const told = from.slice(0, most).map(({ file, line, kind, namespace, name, path }) => {
    const object = namespace === undefined ? name : `${namespace}/${name}`;
    return `${kind} ${object}, ${path} (${file}:${line})`;
  });
  return from.length > most ? [...told, `and ${from.length - most} more places`] : told;
}

/** `https://github.com/acme/app/…: https://slsa.dev/provenance/v1, signature` */
export function signerWords({ signers }: PreflightImage): string[] {
  return signers.map(({ identity, signed }) => `${identity}: ${signed.join(', ')}`);
}

/** The name without a digest that is told beside it. */
export function shortName({ image, digest }: Pick<PreflightImage, 'image' | 'digest'>): string {
  const [name = image, own] = image.split('@');
  return own === undefined ? name : `${name}@${(digest ?? own).slice(0, 'sha256:'.length + 12)}`;
}

/** What was assumed, said once for all images. */
export function assumptionsOf({ engines }: PreflightReport): string[] {
  return engines.flatMap(({ id, isAssumed, hasNamedRoot, assumedLabel }) => [
    ...(isAssumed
      ? [
          `nobody said which version runs: ${id} is the newest that is known here (--engine ID@VERSION names another)`,
        ]
      : []),
    ...(hasNamedRoot
      ? [`${id}: its process was started with the trusted root that is named, as engine-root says`]
      : []),
    ...(assumedLabel !== undefined
      ? [
          `${id} looks at namespaces with the label ${assumedLabel} alone; those whose labels are not among the manifests are taken to have it`,
        ]
      : []),
  ]);
}

const PARTIES = [
  ['first', 'Your own images'],
  ['third', 'Images of others'],
  ['unknown', 'Images'],
] as const;

/** The images by party, and of each the worst first; empty groups are left out. */
export function byParty(images: readonly PreflightImage[]): [title: string, images: PreflightImage[]][] {
  return PARTIES.flatMap(([party, title]) => {
    const own = images.filter((image) => image.party === party);
    const sorted = own.toSorted((a, b) => VERDICTS.indexOf(verdictOf(a)) - VERDICTS.indexOf(verdictOf(b)));
    return own.length === 0 ? [] : [[title, sorted] as [string, PreflightImage[]]];
  });
}
