import { beforeAll, describe, expect, it } from 'vitest';
import { type ExpectationOptions, parseExpectation } from '../../src/expectation/expectation.ts';
import { parseReleaseList } from '../../src/expectation/release-list.ts';
import { PLAIN } from '../../src/report/page.ts';
import { textReport } from '../../src/report/text.ts';
import { parseTrustedRoot, type TrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { sha256Digest } from '../../src/subject/digest.ts';
import { verifyFile } from '../../src/verification/verify-file.ts';
import { ForeignSigstore } from '../fake/sigstore/foreign.ts';
import { COMMITS, listText, publishedWorkflow } from '../support/signed-list.ts';
import { bundleBy, FILE } from '../support/released-file.ts';

let sigstore: ForeignSigstore;
let root: TrustedRoot;
beforeAll(async () => {
  sigstore = await ForeignSigstore.create();
  root = parseTrustedRoot(JSON.stringify(sigstore.trustedRoot));
});

const { first, second, fork } = COMMITS;
const EXPIRED = { issued: '2020-01-01T00:00:00Z', expires: '2021-01-01T00:00:00Z' };
const SIGNER = publishedWorkflow('').replace(/@$/, '');

async function verify(
  version: string,
  commit: string,
  {
    list = {},
    runner,
    ...options
  }: ExpectationOptions & { readonly list?: object; readonly runner?: string } = {},
) {
  const said = { repo: 'acme/app', signerWorkflow: SIGNER, ...options };
  const expectation = { ...parseExpectation(said), releases: parseReleaseList(listText(list)) };
  const rest = { requireDigest: false, platform: undefined, lenses: [], requireAs: false, requirements: [] };
  const subject = { name: 'file', digest: sha256Digest(FILE), bytes: FILE };
  const text = await bundleBy(sigstore, publishedWorkflow(version), commit, runner);
  const { report } = await verifyFile(
    subject,
    { path: 'x', text },
    { question: { said, expectation, ...rest }, root },
  );
  return report;
}

describe('what a reusable workflow of this project signed', () => {
  it.each<[what: string, version: string, commit: string, verdict: string, kind: string, list?: object]>([
    ['a listed commit', first, first, 'verified', 'released'],
    ['the tag of a release', 'refs/tags/v1.0.0', first, 'verified', 'released'],
    ['a branch of the project', 'refs/heads/main', fork, 'verified', 'unreleased'],
    ['the commit of a fork', fork, fork, 'rejected', 'unlisted'],
    ['the head of a pull request', 'refs/pull/7/head', fork, 'rejected', 'unlisted'],
    ['a moved tag', 'refs/tags/v1.0.0', fork, 'rejected', 'moved'],
    ['a revoked release by its commit', second, second, 'rejected', 'revoked'],
    ['a revoked release by its tag', 'refs/tags/v1.1.0', second, 'rejected', 'revoked'],
    ['a commit, by a list that expired', first, first, 'could-not-tell', 'expired', EXPIRED],
    ['a commit of a fork, by a list that expired', fork, fork, 'could-not-tell', 'expired', EXPIRED],
    ['a tag, by a list that expired', 'refs/tags/v1.0.0', first, 'verified', 'released', EXPIRED],
    ['a revoked release, by a list that expired', second, second, 'rejected', 'revoked', EXPIRED],
  ])('at %s', async (...[, version, commit, verdict, kind, list]) => {
    const report = await verify(version, commit, { list: list ?? {} });
    expect(report.verdict).toBe(verdict);
    expect(report.artifacts[0]?.release).toMatchObject({ kind, list: { number: 3 } });
    if (verdict === 'verified') expect(report.reasons).toEqual([]);
    else expect(report.reasons[0]?.code).toMatch(/^release-/);
  });

  it('is told with the release and the list that counted', async () => {
    const report = await verify(first, first);
    const until = report.artifacts[0]?.release?.list.expires.slice(0, 10);
    expect(report.artifacts[0]?.release?.tag).toBe('v1.0.0');
    expect(textReport([report], PLAIN)).toContain(`v1.0.0 (list 3 of releases, valid to ${until})`);
  });

  it('is rejected for a stranger who called it, though the list expired', async () => {
    const report = await verify(first, first, { repo: 'evil/app', list: EXPIRED });
    expect([report.verdict, report.reasons[0]?.code]).toEqual(['rejected', 'other-source']);
  });

  it('is rejected for what is wrong besides, though the list expired', async () => {
    const report = await verify(first, first, { sourceRef: 'refs/tags/v9', list: EXPIRED });
    expect([report.verdict, report.reasons[0]?.code]).toEqual(['rejected', 'other-ref']);
  });

  it('reaches no higher level on a runner that claims to be self-hosted', async () => {
    const levelOn = async (runner: string) => {
      const { artifacts } = await verify('refs/tags/v1.0.0', first, { runner });
      return artifacts[0]?.facts?.level?.level;
    };
    expect([await levelOn('self-hosted'), await levelOn('github-hosted')]).toEqual([1, 2]);
    const report = await verify(first, first, { runner: 'self-hosted', minSlsaBuildLevel: '2' });
    expect([report.verdict, report.reasons[0]?.code]).toEqual(['rejected', 'level-too-low']);
  });
});
