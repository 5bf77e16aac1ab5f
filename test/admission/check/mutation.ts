import type { Effect } from '../../../src/admission/check/difference.ts';

export const ADMITS: Effect[] = ['admits-more'];
export const REJECTS: Effect[] = ['rejects-signed'];
export const BOTH: Effect[] = ['admits-more', 'rejects-signed'];
export const UNREAD: Effect[] = ['not-understood'];
export const SAME: Effect[] = [];

export interface Mutation {
  readonly what: string;
  readonly from: string | RegExp;
  readonly to: string;
  /** Of all its differences together. */
  readonly effects: readonly Effect[];
  readonly cause?: string;
}

/** Of every form that names who signs. */
export const SIGNER: readonly Mutation[] = [
  {
    what: 'a renamed workflow',
    from: /release\\\\\.yml/g,
    to: 'publish\\\\.yml',
    effects: BOTH,
    cause: 'renamed-workflow',
  },
  {
    what: 'another repository',
    from: /github\\\\.com\/acme\/app\/\\\\\.github/g,
    to: 'github\\\\.com/evil/app/\\\\.github',
    effects: BOTH,
    cause: 'another-repository',
  },
  {
    what: 'other tags',
    from: /@refs\/tags\/v\?\[0-9\]\+\[\.\]\[0-9\]\+\[\.\]\[0-9\]\+\$/g,
    to: '@refs/tags/release-.*$',
    effects: BOTH,
    cause: 'another-version',
  },
  {
    what: 'any tag',
    from: /@refs\/tags\/v\?\[0-9\]\+\[\.\]\[0-9\]\+\[\.\]\[0-9\]\+\$/g,
    to: '@refs/tags/.*$',
    effects: ADMITS,
    cause: 'looser-pattern',
  },
  {
    what: 'no end',
    from: /(@refs\/tags\/v\?\[0-9\]\+\[\.\]\[0-9\]\+\[\.\]\[0-9\]\+)\$/g,
    to: '$1',
    effects: ADMITS,
    cause: 'looser-pattern',
  },
  {
    what: 'tags of the first version alone',
    from: /@refs\/tags\/v\?\[0-9\]\+/g,
    to: '@refs/tags/v1',
    effects: REJECTS,
    cause: 'narrower-pattern',
  },
  { what: 'the same, escaped otherwise', from: /github\\\\.com/g, to: 'github[.]com', effects: SAME },
  {
    what: 'another issuer',
    from: /https:\/\/token\.actions\.githubusercontent\.com/g,
    to: 'https://accounts.google.com',
    effects: BOTH,
    cause: 'another-issuer',
  },
  {
    what: 'no issuer',
    from: /- issuer: .*\n(\s*) {2}subjectRegExp/g,
    to: '- subjectRegExp',
    effects: ADMITS,
    cause: 'any-issuer',
  },
];
