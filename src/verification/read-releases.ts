import { notOlder } from '../expectation/earlier-releases.ts';
import { parseExpectation, prepareExpectation } from '../expectation/expectation.ts';
import { parseReleaseList, RELEASE_LIST_MAX_BYTES, type ReleaseList } from '../expectation/release-list.ts';
import { Failure } from '../shared/failure.ts';
import { readUserFile } from '../shared/read-file.ts';
import { isAboutContent, type Reason } from '../shared/reason.ts';
import { project, type Project } from '../shared/tool.ts';
import { embeddedTrustedRoot, type TrustedRoot } from '../sigstore/trusted-root.ts';
import { sha256Digest } from '../subject/digest.ts';
import type { Question } from './question.ts';
import { verifyFile } from './verify-file.ts';

/** What follows the name of the list in that of its bundle. */
export const BUNDLE_SUFFIX = '.sigstore.json';
const MAX_BUNDLE_BYTES = 4 * 1024 * 1024;

/** The two files of a list, each read once: what is verified is what is read. */
export interface SignedList {
  readonly path: string;
  readonly json: Buffer;
  readonly bundle: Buffer;
}

/**
 * Reads a list of releases that a user named, and its bundle beside it. Nobody is asked.
 * @param path undefined: none is named
 * @param root of the instance that is used; the public one that came with this version counts beside a root that the
 *   user named, for that is where the project signs
 * @throws Failure `identities-…`, and those of reading a file and the root
 */
export async function readReleases(
  path: string | undefined,
  root: () => Promise<TrustedRoot>,
): Promise<ReleaseList | undefined> {
  if (path === undefined) return undefined;
  const [json, bundle] = await Promise.all([
    readUserFile('identities', path, RELEASE_LIST_MAX_BYTES),
    readUserFile('identities', `${path}${BUNDLE_SUFFIX}`, MAX_BUNDLE_BYTES),
  ]);
  const named = await root();
  const roots = named.source === 'file' ? [named, await embeddedTrustedRoot()] : [named];
  return notOlder(await verifyReleases({ path, json, bundle }, roots));
}

/**
 * The list, once it is known that the release workflow of the project signed it at the tag of a release.
 * @param roots of which one has to verify it
 * @throws Failure `identities-unpublished`, `identities-untrusted`, `identities-malformed`
 */
export async function verifyReleases(
  { path, json, bundle }: SignedList,
  roots: readonly TrustedRoot[],
  published: Project = project,
): Promise<ReleaseList> {
  const repository = publishedAt(published);
  const question = await questionFor(repository);
  const subject = { name: path, digest: sha256Digest(json), bytes: json };
  const file = { path: `${path}${BUNDLE_SUFFIX}`, text: bundle };
  let reason: Reason | undefined;
  for (const root of roots) {
    const { report } = await verifyFile(subject, file, { question, root });
    if (report.verdict === 'verified') return ofProject(parseReleaseList(json), repository);
    reason ??= report.reasons[0];
  }
  throw untrusted(path, repository, reason);
}

/** @throws Failure `identities-unpublished`: while the name may be registered by anybody, so may what is signed by it */
function publishedAt({ owner, name, release }: Project): string {
  if (release) return `https://github.com/${owner}/${name}`;
  throw new Failure({
    class: 'usage',
    code: 'identities-unpublished',
    what: 'identities names a list of releases, and this version knows of no place where one is published',
    why: 'it was built before the first release: anybody could register the name by which a list would be signed',
    fix: 'remove identities, or use a version that was released',
  });
}

/** The workflow that publishes releases, started by the tag of one, on a runner of the platform's. */
async function questionFor(repository: string): Promise<Question> {
  const workflow = `${repository}/.github/workflows/release.yml`.replaceAll('.', '\\.');
  const said = {
    repo: repository,
    certificateIdentityRegexp: `^${workflow}@refs/tags/v[0-9]+\\.[0-9]+\\.[0-9]+$`,
    callerWorkflow: 'release.yml',
    sourceRef: 'release-tags',
    denySelfHostedRunners: true,
  };
  await prepareExpectation(said);
  return {
    said,
    expectation: parseExpectation(said),
    requirements: [],
    requireDigest: false,
    platform: undefined,
    lenses: [],
    requireAs: false,
  };
}

/** @throws Failure `identities-untrusted` */
function ofProject(list: ReleaseList, repository: string): ReleaseList {
  if (list.repository === repository) return list;
  throw untrusted('the list', repository, {
    code: 'other-source',
    message: `it is about ${list.repository}`,
  });
}

function untrusted(path: string, repository: string, reason: Reason | undefined): Failure {
  return new Failure({
    class: reason && !isAboutContent(reason) ? 'unavailable' : 'malformed',
    code: 'identities-untrusted',
    what: `identities: ${path} is not known to be a list of releases of ${repository}: ${reason?.message ?? 'nothing vouches for it'}`,
    why: 'it was altered, another workflow, branch or tag signed it, or the bundle beside it belongs to another file',
    fix: 'take identities.json and identities.json.sigstore.json as they are attached to the newest release',
  });
}

/** The same question, asked with a list that the user named. */
export function withReleases(question: Question, releases: ReleaseList | undefined): Question {
  if (!releases) return question;
  return { ...question, expectation: { ...question.expectation, releases } };
}
