import type { KeylessIdentity, KeySigner, Signer, TextMatch } from '../../engine/policy.ts';
import type { Field, Place } from '../../text/place.ts';
import { publicKeyIn } from '../demands.ts';
import type { Cause, Effect, Found } from './difference.ts';
import { beyondAll, compareTexts, type TextDifference } from './texts.ts';

type Keyless = Extract<Signer, { kind: 'keyless' }>;

/** Who may have signed, compared with who is expected to. @param want of one identity, both halves named, or a key */
export function compareSigners(have: Signer, want: Signer, place: Place | undefined): Found[] {
  switch (have.kind) {
    case 'anyone':
      return [{ effects: ['admits-more'], cause: 'any-signer', place, message: 'nothing asks who signed' }];
    case 'other':
      return [
        notRead(have.what.place ?? place, `it asks for ${have.what.value}, which is not looked at here`),
      ];
    case 'key':
      return want.kind === 'key' ? compareKeys(have, want, place) : [anotherSigner(place, 'a key', want)];
    case 'keyless':
      return want.kind === 'keyless'
        ? compareKeyless(have, want, place)
        : [anotherSigner(place, 'a certificate', want)];
  }
}

function anotherSigner(place: Place | undefined, have: string, want: Signer): Found {
  const wanted = want.kind === 'key' ? 'a key' : 'a certificate';
  return {
    effects: ['admits-more', 'rejects-signed'],
    cause: 'another-signer',
    place,
    message: `it asks for ${have}, and what is expected is signed with ${wanted}`,
  };
}

function notRead(place: Place | undefined, message: string): Found {
  return { effects: ['not-understood'], cause: 'not-understood', place, message };
}

function compareKeys(have: KeySigner, want: KeySigner, place: Place | undefined): Found[] {
  if (!have.pem)
    return [
      notRead(
        have.reference?.place ?? place,
        `its key lies elsewhere: ${have.reference?.value ?? 'it names none'}`,
      ),
    ];
  const at = have.pem.place ?? place;
  const isSame = derOf(have.pem.value) === derOf(want.pem?.value ?? '');
  return [
    ...(isSame
      ? []
      : [
          {
            effects: ['admits-more', 'rejects-signed'] as const,
            cause: 'another-key' as const,
            place: at,
            message: 'it is another key than the one that signed',
            have: have.pem.value,
            ...(want.pem && { want: want.pem.value }),
          },
        ]),
    ...(have.logged === want.logged ? [] : [logDiffers(have.logged, place)]),
  ];
}

function logDiffers(isAsked: boolean, place: Place | undefined): Found {
  return isAsked
    ? {
        effects: ['rejects-signed'],
        cause: 'log-asked',
        place,
        message: 'it asks for an entry in a log, and what is expected has none',
      }
    : {
        effects: ['admits-more'],
        cause: 'log-not-asked',
        place,
        message: 'it asks for no entry in a log: nobody sees what a stolen key signs',
      };
}

function derOf(pem: string): string {
  const key = publicKeyIn(pem);
  return key ? key.export({ type: 'spki', format: 'der' }).toString('base64') : pem.trim();
}

/** One of the identities has to hold: each may admit more, together they may refuse. */
function compareKeyless({ identities }: Keyless, want: Keyless, place: Place | undefined): Found[] {
  const [wanted] = want.identities;
  if (!wanted?.subject || !wanted.issuer) throw new Error('who is expected to sign is not known');
  const expected = { subject: wanted.subject, issuer: wanted.issuer };
  if (identities.length === 0)
    return [{ effects: ['admits-more'], cause: 'any-signer', place, message: 'nothing asks who signed' }];
  const isRefused = refuses(identities, expected);
  const only = identities.length === 1;
  const found = identities.flatMap((one) =>
    compareIdentity(one, expected).map((each) => ({
      ...each,
      // Of several, one that accepts less does no harm while another accepts the rest.
      effects: each.effects.filter((effect) => effect !== 'rejects-signed' || (isRefused && only)),
    })),
  );
  const known = found.filter(({ effects }) => effects.length > 0);
  if (!isRefused || only) return known;
  const message = `none of its ${identities.length} identities is the expected one`;
  return [
    ...known,
    {
      effects: ['rejects-signed'],
      cause: 'another-signer',
      place,
      message,
      want: expected.subject.value.text,
    },
  ];
}

interface Expected {
  readonly subject: Field<TextMatch>;
  readonly issuer: Field<TextMatch>;
}

function refuses(identities: readonly KeylessIdentity[], { subject, issuer }: Expected): boolean {
  const same = identities.filter(
    (one) => !one.issuer || compareTexts(one.issuer.value, issuer.value).less === 'none',
  );
  if (same.some((one) => !one.subject)) return false;
  return (
    beyondAll(
      subject.value,
      same.flatMap((one) => (one.subject ? [one.subject.value] : [])),
    ) !== 'none'
  );
}

function compareIdentity(have: KeylessIdentity, want: Expected): Found[] {
  return [
    ...half(have.subject, want.subject, have.place, {
      any: 'any-signer',
      absent: 'it names no subject: whoever the issuer vouches for may sign',
      cause: causeOfSubject,
      what: 'signer',
    }),
    ...half(have.issuer, want.issuer, have.place, {
      any: 'any-issuer',
      absent: 'it names no issuer: anybody who vouches for that name counts',
      cause: () => 'another-issuer',
      what: 'issuer',
    }),
  ];
}

interface Half {
  readonly any: Cause;
  readonly absent: string;
  readonly cause: (have: TextMatch, want: TextMatch) => Cause;
  readonly what: string;
}

function half(
  have: Field<TextMatch> | undefined,
  want: Field<TextMatch>,
  place: Place | undefined,
  { any, absent, cause, what }: Half,
): Found[] {
  if (!have) return [{ effects: ['admits-more'], cause: any, place, message: absent, want: want.value.text }];
  const difference = compareTexts(have.value, want.value);
  const effects = effectsOf(difference);
  if (effects.length === 0) return [];
  const named = causeOf(difference, have.value, want.value, cause);
  return [
    {
      effects,
      cause: named,
      place: have.place ?? place,
      message: `${what}: ${MESSAGES[named] ?? 'it is another one'}`,
      have: have.value.text,
      want: want.value.text,
      ...exampleOf(difference),
    },
  ];
}

/** What comes of a text that accepts more, or less. */
export function effectsOf({ more, less }: TextDifference): Effect[] {
  if (more === 'unknown' || less === 'unknown') return ['not-understood'];
  return [
    ...(more === 'none' ? [] : (['admits-more'] as const)),
    ...(less === 'none' ? [] : (['rejects-signed'] as const)),
  ];
}

export function exampleOf({ more }: TextDifference): { example?: string } {
  return typeof more === 'string' ? {} : { example: more.text };
}

/** @param named where one is not part of the other */
export function causeOf(
  { more, less }: TextDifference,
  have: TextMatch,
  want: TextMatch,
  named: (have: TextMatch, want: TextMatch) => Cause,
): Cause {
  if (more === 'unknown' || less === 'unknown') return 'not-understood';
  if (less === 'none') return 'looser-pattern';
  return more === 'none' ? 'narrower-pattern' : named(have, want);
}

export const MESSAGES: Readonly<Partial<Record<Cause, string>>> = {
  'another-repository': 'it names a workflow of another repository',
  'renamed-workflow': 'it names another workflow of the same repository (renamed)',
  'another-version': 'it names the same workflow at another ref or commit (bumped)',
  'another-issuer': 'it is another one',
  'another-signer': 'it is another one',
  'looser-pattern': 'the pattern is looser than what is expected',
  'narrower-pattern': 'the pattern accepts only a part of what is expected',
  'not-understood': 'the pattern is in a language that is not compared here',
};

/** Of two that overlap or have nothing in common: the part of a workflow's name that differs first. */
function causeOfSubject(have: TextMatch, want: TextMatch): Cause {
  const [one, other] = [partsOf(have), partsOf(want)];
  if (!one || !other) return 'another-signer';
  if (one.repository !== other.repository) return 'another-repository';
  return one.path === other.path ? 'another-version' : 'renamed-workflow';
}

function partsOf({ text }: TextMatch): { repository: string; path: string } | undefined {
  const plain = text
    .replace(/^\^/, '')
    .replace(/\$$/, '')
    .replaceAll(/\[([^\]\\^])\]/g, '$1')
    .replaceAll('\\', '');
  const [, repository, path] = /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/([^@]+)(?:@.*)?$/s.exec(plain) ?? [];
  return repository === undefined || path === undefined
    ? undefined
    : { repository: repository.toLowerCase(), path };
}
