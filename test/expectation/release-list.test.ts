import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../docs/identities.schema.json' with { type: 'json' };
import { EARLIER_RELEASES, notOlder } from '../../src/expectation/earlier-releases.ts';
import { parseReleaseList, releaseListJson } from '../../src/expectation/release-list.ts';
import { projectName } from '../../src/shared/tool.ts';
import { failureOf } from '../support/failure-of.ts';
import { COMMITS, listOf, REPOSITORY, written } from './releases.ts';

const RELEASE = written.releases[0];

describe('the list that came with this version', () => {
  it('is of this project', () => {
    const text = readFileSync('src/expectation/identities.json', 'utf8');
    expect(EARLIER_RELEASES).toMatchObject(parseReleaseList(text));
    expect(EARLIER_RELEASES.repository).toBe(`https://github.com/${projectName}`);
  });
});

describe('the schema that is published', () => {
  const fits = new Ajv2020({ strictTypes: false }).compile(schema);

  it.each([
    ['a list', written, true],
    [
      'what came with this version',
      JSON.parse(readFileSync('src/expectation/identities.json', 'utf8')),
      true,
    ],
    ['a field more', { ...written, note: 'x' }, false],
    ['a tag that moves', { ...written, releases: [{ ...RELEASE, tag: 'v1' }] }, false],
    ['no reason', { ...written, releases: [{ ...RELEASE, revoked: { date: '2026-12-05' } }] }, false],
  ])('tells %s as it is read', async (_, list, isRight) => {
    expect(fits(list)).toBe(isRight);
    const read = () => parseReleaseList(releaseListJson(list));
    if (isRight) expect(read()).toHaveProperty('releases');
    else expect((await failureOf(read)).code).toBe('identities-malformed');
  });
});

describe('a list of releases', () => {
  it('is read as it is written', () => {
    expect(parseReleaseList(releaseListJson(written))).toEqual({
      repository: REPOSITORY,
      number: 3,
      issued: new Date('2026-12-01T09:00:00Z'),
      expires: new Date('2028-01-05T09:00:00Z'),
      releases: written.releases,
    });
    expect(parseReleaseList(Buffer.from(releaseListJson({ ...written, releases: [] }))).releases).toEqual([]);
  });

  it.each<[what: string, json: string | Buffer, says: RegExp]>([
    ['no JSON', '{', /is not JSON/],
    ['no object', '[]\n', /not an object/],
    ['bytes that are no text', Buffer.from([0x7b, 0xff, 0x7d]), /is not JSON/],
    ['a byte order mark', `\ufeff${releaseListJson(written)}`, /is not JSON/],
    ['10 MB', `${releaseListJson(written)}${' '.repeat(10 * 1024 * 1024)}`, /longer than 1048576 bytes/],
    ['other layout', JSON.stringify(written), /not written as it was published/],
    [
      'a key twice',
      releaseListJson(written).replace('"number": 3', '"number": 9,\n  "number": 3'),
      /not written as/,
    ],
    [
      'a number in another spelling',
      releaseListJson(written).replace('"number": 3', '"number": 3.0'),
      /not written as/,
    ],
    ['an escaped letter', releaseListJson(written).replace('"v1.0.0"', '"\\u00761.0.0"'), /not written as/],
    [
      'a prototype',
      releaseListJson(written).replace('"number": 3', '"__proto__": {},\n  "number": 3'),
      /"__proto__", which is not known/,
    ],
    [
      'members of a prototype',
      releaseListJson(written).replace('"number": 3', '"toString": 3'),
      /"toString", which/,
    ],
  ])('with %s is refused', async (_, json, says) => {
    const failure = await failureOf(() => parseReleaseList(json));
    expect([failure.code, failure.message]).toEqual(['identities-malformed', expect.stringMatching(says)]);
  });

  const release = (changes: object) => ({ releases: [{ ...RELEASE, ...changes }] });

  it.each<[what: string, changes: object, says: RegExp]>([
    ['a field more', { note: 'x' }, /a field "note"/],
    ['no number', { number: undefined }, /has no number/],
    ['a number as text', { number: '3' }, /number is not a whole number/],
    ['a number below none', { number: -1 }, /number is not a whole number/],
    ['a number beyond what is exact', { number: 2 ** 53 }, /number is not a whole number/],
    ['a part of a number', { number: 3.5 }, /number is not a whole number/],
    ['no day of the calendar', { expires: '2027-02-30T00:00:00Z' }, /expires is not a time/],
    ['a time elsewhere', { expires: '2028-01-05T09:00:00+01:00' }, /expires is not a time/],
    ['a time in milliseconds', { expires: '2028-01-05T09:00:00.000Z' }, /expires is not a time/],
    ['a day in place of a time', { issued: '2026-12-01' }, /issued is not a time/],
    ['a year with six digits', { expires: '+012028-01-05T09:00:00Z' }, /expires is not a time/],
    ['an end before its beginning', { expires: written.issued }, /expires is not after issued/],
    ['another place', { repository: 'https://github.com/acme/x/y' }, /repository is not a repository/],
    ['a place without TLS', { repository: 'http://github.com/acme/x' }, /repository is not a repository/],
    ['releases that are none', { releases: {} }, /releases is not a list/],
    ['more than it may have', { releases: Array(2001).fill(RELEASE) }, /more than 2000/],
    [
      'a tag twice',
      { releases: [RELEASE, { ...RELEASE, commit: COMMITS.second, identities: [] }] },
      /the tag v1.0.0 twice/,
    ],
    ['a commit twice', { releases: [RELEASE, { ...RELEASE, tag: 'v1.0.1' }] }, /the commit a+ twice/],
    ['a field more of a release', release({ level: 3 }), /releases\[0\] has a field "level"/],
    ['a tag that moves', release({ tag: 'v1' }), /tag is not the tag of a release/],
    ['a tag with more behind it', release({ tag: 'v1.0.0@evil' }), /tag is not/],
    ['a tag of other digits', release({ tag: 'v1.0.\u0660' }), /tag is not/],
    ['a tag of other letters', release({ tag: '\u1d201.0.0' }), /tag is not/],
    ['a tag on two lines', release({ tag: 'v1.0.0\n' }), /tag is not/],
    ['a tag with zeros', release({ tag: 'v01.0.0' }), /tag is not/],
    ['a short commit', release({ commit: 'aaaaaaa' }), /commit is not a commit in full/],
    ['a commit in capitals', release({ commit: 'A'.repeat(40) }), /commit is not a commit in full/],
    [
      'a workflow of another repository',
      release({ identities: [`https://github.com/evil/x/.github/workflows/build.yml@${COMMITS.first}`] }),
      /identities\[0\] is no workflow/,
    ],
    [
      'a workflow at another commit',
      release({ identities: [`${REPOSITORY}/.github/workflows/build.yml@${COMMITS.second}`] }),
      /identities\[0\] is no workflow/,
    ],
    [
      'a workflow elsewhere in the repository',
      release({ identities: [`${REPOSITORY}/.github/workflows/../x.yml@${COMMITS.first}`] }),
      /identities\[0\] is no workflow/,
    ],
    [
      'a start and an end that overlap',
      release({ identities: [`${REPOSITORY}/.github/workflows/@${COMMITS.first}`] }),
      /identities\[0\] is no workflow/,
    ],
    ['a revocation that is none', release({ revoked: null }), /has no revoked/],
    ['a revocation without a reason', release({ revoked: { date: '2026-12-05' } }), /has no reason/],
    [
      'a revocation at a time',
      release({ revoked: { date: '2026-12-05T00:00:00Z', reason: 'x' } }),
      /is not a day/,
    ],
    ['a revocation on no day', release({ revoked: { date: '2026-13-05', reason: 'x' } }), /is not a day/],
    [
      'a reason that moves the cursor',
      release({ revoked: { date: '2026-12-05', reason: 'a\u001b[2Jb' } }),
      /not a line of ASCII/,
    ],
    [
      'a reason without end',
      release({ revoked: { date: '2026-12-05', reason: 'x'.repeat(301) } }),
      /longer than 300/,
    ],
  ])('with %s is refused', async (_, changes, says) => {
    const failure = await failureOf(() => parseReleaseList(releaseListJson({ ...written, ...changes })));
    expect([failure.code, failure.message]).toEqual(['identities-malformed', expect.stringMatching(says)]);
  });

  it('of a later version is not misread', async () => {
    const later = releaseListJson({ ...written, schemaVersion: 2 });
    const failure = await failureOf(() => parseReleaseList(later));
    expect([failure.code, failure.fix]).toEqual(['kind-unknown', expect.stringContaining('update')]);
  });

  it('counts where its number is not lower', async () => {
    const known = listOf({ number: 3 });
    for (const number of [3, 4]) expect(notOlder(listOf({ number }), known).number).toBe(number);
    expect((await failureOf(() => notOlder(listOf({ number: 2 }), known))).code).toBe('identities-older');
  });
});
