import { describe, expect, it } from 'vitest';
import { type ExpectationOptions, parseExpectation } from '../../src/expectation/expectation.ts';
import { mismatches } from '../../src/expectation/match.ts';
import type { ReleaseList } from '../../src/expectation/release-list.ts';
import { releasedIdentity } from '../../src/expectation/released-identity.ts';
import { projectName } from '../../src/shared/tool.ts';
import { identityOf, RELEASE } from '../support/identity.ts';
import { COMMITS, listOf, workflowAt } from './releases.ts';

const list = listOf();
const { first, second, fork } = COMMITS;
/** By a release's own commit, unless another is said. */
const kindOf = (san: string, buildSignerDigest = first, of: ReleaseList = list, now?: Date) =>
  releasedIdentity(identityOf({ san }, { buildSignerDigest }), of, now).kind;

describe('the name of a signer', () => {
  it.each<[kind: string, what: string, san: string, digest?: string]>([
    ['elsewhere', 'a workflow of the source', `${RELEASE}@refs/heads/main`],
    ['elsewhere', 'a repository with a longer name', workflowAt(fork).replace('-action/', '-action-evil/')],
    ['elsewhere', 'a repository on another server', workflowAt(fork).replace('github.com', 'ghe.acme.com')],
    ['released', 'a commit in the list', workflowAt(first)],
    [
      'released',
      'the same where the caller wrote capitals',
      workflowAt(first).replace('/slsa-prov', '/SLSA-Prov'),
    ],
    ['released', 'the tag of a release', workflowAt('refs/tags/v1.0.0')],
    [
      'released',
      'the tag of a release that the list does not have yet',
      workflowAt('refs/tags/v1.2.0'),
      fork,
    ],
    ['released', 'the tag that moves', workflowAt('refs/tags/v1')],
    ['unlisted', 'a commit of a fork', workflowAt(fork), fork],
    [
      'unlisted',
      'the same where the caller wrote capitals',
      workflowAt(fork).replace('/slsa-prov', '/SLSA-Prov'),
      fork,
    ],
    ['unlisted', 'another workflow at the commit of a release', workflowAt(first, 'ci.yml')],
    ['unlisted', 'a workflow by another name there', workflowAt(first, 'Build.yml')],
    ['unlisted', 'a workflow with a commit in its name', workflowAt(`${first}@${fork}`), fork],
    ['unlisted', 'the commit in capitals', workflowAt(first.toUpperCase())],
    ['unlisted', 'a commit by SHA-256', workflowAt('a'.repeat(64))],
    ['unlisted', 'a short commit', workflowAt('a'.repeat(7))],
    ['unlisted', 'the head of a pull request', workflowAt('refs/pull/7/head'), fork],
    ['unlisted', 'a pull request merged', workflowAt('refs/pull/7/merge'), fork],
    ['unlisted', 'no workflow', `https://github.com/${projectName}/`],
    ['unreleased', 'a branch', workflowAt('refs/heads/main')],
    ['unreleased', 'a tag that is no release', workflowAt('refs/tags/nightly')],
    ['unreleased', 'a tag that begins like one', workflowAt('refs/tags/v1@evil'), fork],
    ['unreleased', 'a tag in digits of others', workflowAt('refs/tags/v1.0.%D9%A0'), fork],
    ['revoked', 'a revoked release by its commit', workflowAt(second), second],
    ['revoked', 'a revoked release by its tag', workflowAt('refs/tags/v1.1.0'), second],
    [
      'revoked',
      'the tag that moves, when it stood for a revoked release',
      workflowAt('refs/tags/v1'),
      second,
    ],
    ['revoked', 'a branch at the commit of a revoked release', workflowAt('refs/heads/main'), second],
    ['revoked', 'the tag of a revoked release at another commit', workflowAt('refs/tags/v1.1.0'), fork],
    ['moved', 'the tag of a release at another commit', workflowAt('refs/tags/v1.0.0'), fork],
  ])('is %s: %s', (kind, _, san, digest) => {
    expect(kindOf(san, digest)).toBe(kind);
  });

  it('is not compared with what an old certificate does not say', () => {
    const identity = { ...identityOf({ san: workflowAt('refs/tags/v1.0.0') }), extensions: {} };
    expect(releasedIdentity(identity, list).kind).toBe('released');
  });

  it('tells the release', () => {
    const released = (version: string) =>
      releasedIdentity(identityOf({ san: workflowAt(version) }, { buildSignerDigest: first }), list);
    for (const version of [first, 'refs/tags/v1', 'refs/tags/v1.0.0'])
      expect(released(version)).toEqual({ kind: 'released', tag: 'v1.0.0' });
  });
});

describe('a list that does not count today', () => {
  const { expires, issued } = list;
  const earlier = new Date(issued.getTime() - 2 * 86_400_000);

  it.each([
    ['that expired', expires],
    ['of the future, by a clock that is far off', earlier],
  ])('%s tells of no commit whether it is a release', (_, now) => {
    expect(kindOf(workflowAt(first), first, list, now)).toBe('expired');
    expect(kindOf(workflowAt(fork), fork, list, now)).toBe('expired');
  });

  it('still tells what was revoked, and tags need none', () => {
    expect(kindOf(workflowAt(second), second, list, expires)).toBe('revoked');
    expect(kindOf(workflowAt('refs/tags/v1.0.0'), first, list, expires)).toBe('released');
  });

  it('counts up to its last second, and on clocks that are a little behind', () => {
    expect(kindOf(workflowAt(first), first, list, new Date(expires.getTime() - 1))).toBe('released');
    expect(kindOf(workflowAt(first), first, list, new Date(issued.getTime() - 60_000))).toBe('released');
  });
});

describe('what is expected', () => {
  const SIGNER = { signerWorkflow: `${projectName}/.github/workflows/provenance.yml` };
  const expired = { issued: '2020-01-01T00:00:00Z', expires: '2021-01-01T00:00:00Z' };
  const differences = (version: string, digest: string, options: ExpectationOptions, changes: object = {}) =>
    mismatches(identityOf({ san: workflowAt(version) }, { buildSignerDigest: digest }), {
      ...parseExpectation(options),
      releases: listOf(changes),
    });

  it.each<[version: string, digest: string, told: string, says: RegExp, changes?: object]>([
    [fork, fork, 'who release-unlisted', /f{40}, which is no release in list 3 of releases \(20/],
    ['refs/pull/7/head', fork, 'who release-unlisted', /refs\/pull\/7\/head/],
    ['refs/tags/v1.0.0', fork, 'who release-moved', /v1.0.0 .* at commit a{40}, .* at f{40}/],
    [second, second, 'what release-revoked', /v1.1.0 .* on 2026-11-30: its key leaked/],
    [first, first, 'what release-list-expired', /2020-01-01 to 2021-01-01/, expired],
  ])('is not %s at %s: %s', (version, digest, told, says, changes) => {
    for (const options of [
      { repo: 'acme/app', ...SIGNER },
      { repo: 'acme/app', certificateIdentity: workflowAt(version) },
    ]) {
      const found = differences(version, digest, options, changes);
      expect(found.map(({ about, code }) => `${about} ${code}`)).toEqual([told]);
      expect(found[0]?.message).toMatch(says);
    }
  });

  it.each([first, 'refs/tags/v1.0.0'])('may be a release, by %s', (version) => {
    expect(differences(version, first, { repo: 'acme/app', ...SIGNER })).toEqual([]);
  });

  it('is a source besides: a stranger calls the same workflow', () => {
    expect(differences(first, first, { repo: 'evil/app', ...SIGNER })).toMatchObject([
      { code: 'other-source' },
    ]);
    expect(differences(first, first, { certificateIdentity: workflowAt(first) })).toMatchObject([
      { code: 'other-source' },
    ]);
  });

  it('says nothing of releases where anyone would do', () => {
    expect(differences(fork, fork, { allowAnyIdentityUnsafe: true })).toEqual([]);
  });

  it('is told which part of it cannot be told as such, and no other', () => {
    const classes = differences(first, first, { repo: 'evil/app', ...SIGNER }, expired).map(
      (one) => one.class,
    );
    expect(classes).toEqual([undefined, 'unavailable']);
  });
});
