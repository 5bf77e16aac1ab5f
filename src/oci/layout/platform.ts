import { Failure } from '../../shared/failure.ts';
import { isObject } from '../../text/json.ts';

/** What a manifest is for, as containerd normalises it (github.com/containerd/platforms, "normalizeArch"). */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  /** Empty where the architecture has only one, or its first is meant. */
  readonly variant: string;
}

/** `all`: each platform of an image. */
export type WantedPlatform = Platform | 'all';

const PART = /^[a-z0-9][a-z0-9._-]{0,63}$/;
/** Names that processors have elsewhere, and the variant that such a name means; `*`: what is written beside it. */
const ARCHITECTURES = new Map([
  ['i386', { architecture: '386', variant: '' }],
  ['x86_64', { architecture: 'amd64', variant: '*' }],
  ['x86-64', { architecture: 'amd64', variant: '*' }],
  ['aarch64', { architecture: 'arm64', variant: '*' }],
  ['armhf', { architecture: 'arm', variant: 'v7' }],
  ['armel', { architecture: 'arm', variant: 'v6' }],
]);
/** `architecture/variant` as it is written to the variant that is meant. */
const VARIANTS = new Map([
  ['amd64/v1', ''],
  ...['8', 'v8', 'v8.0'].map((version) => [`arm64/${version}`, ''] as const),
  ...['9', '9.0', 'v9.0'].map((version) => [`arm64/${version}`, 'v9'] as const),
  ...['5', '6', '7', '8'].map((version) => [`arm/${version}`, `v${version}`] as const),
  ['arm/', 'v7'],
]);

/**
 * Parses `os/architecture[/variant]` as a user writes it.
 * @throws Failure `platform-malformed`
 */
export function parsePlatform(text: string): Platform {
  const [os, architecture, variant = '', ...more] = text.split('/');
  const platform = more.length === 0 ? readPlatform({ os, architecture, variant }) : undefined;
  if (platform) return platform;
  throw new Failure({
    class: 'usage',
    code: 'platform-malformed',
    what: `platform: "${text}" is not a platform`,
    why: 'a platform is os/architecture, or os/architecture/variant',
    fix: '--platform linux/arm64   # or all',
  });
}

/** @throws Failure `platform-malformed` */
export function parseWantedPlatform(text: string): WantedPlatform {
  return text === 'all' ? text : parsePlatform(text);
}

/** The `platform` of a descriptor (image-spec, image-index.md); undefined: it says none that can be understood. */
export function readPlatform(value: unknown): Platform | undefined {
  if (!isObject(value)) return undefined;
  const parts = [value.os, value.architecture, value.variant ?? ''].map((part) =>
    typeof part === 'string' ? part.toLowerCase() : undefined,
  );
  const [os, written, version] = parts;
  if (os === undefined || written === undefined || version === undefined) return undefined;
  if (![os, written].every((part) => PART.test(part)) || !(version === '' || PART.test(version)))
    return undefined;
  const { architecture, variant: meant } = ARCHITECTURES.get(written) ?? {
    architecture: written,
    variant: '*',
  };
  const variant = meant === '*' ? (VARIANTS.get(`${architecture}/${version}`) ?? version) : meant;
  return { os: os === 'macos' ? 'darwin' : os, architecture, variant };
}

/** `linux/arm64`, `linux/arm/v7` */
export function platformName({ os, architecture, variant }: Platform): string {
  return [os, architecture, ...(variant === '' ? [] : [variant])].join('/');
}

/**
 * How well something made for `offered` suits who asks for `wanted`: 0 is best, undefined is not at all.
 * A processor also runs what older ones run (containerd/platforms, "platformVector").
 */
export function suitability(wanted: Platform, offered: Platform): number | undefined {
  if (wanted.os !== offered.os) return undefined;
  const place = runnableOn(wanted).indexOf(`${offered.architecture}/${offered.variant}`);
  return place < 0 ? undefined : place;
}

/** `architecture/variant` of all that runs, best first. */
function runnableOn({ architecture, variant }: Platform): string[] {
  const own = `${architecture}/${variant}`;
  if (architecture === 'amd64') {
    const version = versionIn(variant, 1);
    return [
      own,
      ...below(version, 2).map((number) => `amd64/v${number}`),
      ...(version > 1 ? ['amd64/'] : []),
      '386/',
    ];
  }
  if (architecture === 'arm')
    return [own, ...below(versionIn(variant, 5), 5).map((number) => `arm/v${number}`)];
  if (architecture === 'arm64')
    return [...arm64Variants(variant), ...runnableOn({ os: '', architecture: 'arm', variant: 'v8' })];
  return [own];
}

/** v9.1 also runs v9, v8.6, v8.5, …, v8; each 9.x is an 8.(x+5). */
function arm64Variants(variant: string): string[] {
  const [, major = '8', minor = '0'] = /^v(8|9)(?:\.(\d))?$/.exec(variant) ?? [];
  const named = (version: string, last: number) => [
    ...below(last + 1, 1).map((number) => `arm64/${version}.${number}`),
    `arm64/${version === 'v8' ? '' : version}`,
  ];
  const nines = major === '9' ? named('v9', Number(minor)) : [];
  return [...nines, ...named('v8', major === '9' ? Math.min(Number(minor) + 5, 9) : Number(minor))];
}

function versionIn(variant: string, otherwise: number): number {
  const [, version] = /^v(\d)$/.exec(variant) ?? [];
  return version === undefined ? otherwise : Number(version);
}

/** Whole numbers from `from - 1` down to `last`. */
function below(from: number, last: number): number[] {
  return Array.from({ length: Math.max(0, from - last) }, (_, place) => from - 1 - place);
}
