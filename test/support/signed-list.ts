import { releaseListJson } from '../../src/expectation/release-list.ts';
import type { Project } from '../../src/shared/tool.ts';
import type { ForeignSigstore } from '../fake/sigstore/foreign.ts';
import { attest, COMMIT, hexOf, statement, today } from './foreign-artifacts.ts';

/** The project as it is once it was released; nobody has this name. */
export const PUBLISHED: Project = {
  owner: 'slsa-provenance-test',
  name: 'slsa-provenance-action',
  packageScope: undefined,
  release: { version: '1.0.0', commit: 'a'.repeat(40) },
};
export const PUBLISHED_AT = `https://github.com/${PUBLISHED.owner}/${PUBLISHED.name}`;
export const COMMITS = { first: 'a'.repeat(40), second: 'b'.repeat(40), fork: 'f'.repeat(40) };

/** A reusable workflow of the project, by a ref or commit. */
export const publishedWorkflow = (version: string, file = 'provenance.yml') =>
  `${PUBLISHED_AT}/.github/workflows/${file}@${version}`;

const days = (count: number) =>
  new Date(Date.now() + count * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z');

/** `identities.json` of two releases, of which the second was revoked. */
export function listText(changes: object = {}): Buffer {
  const release = (tag: string, commit: string) => ({
    tag,
    commit,
    identities: ['build.yml', 'provenance.yml'].map((file) => publishedWorkflow(commit, file)),
  });
  const list = {
    schemaVersion: 1,
    repository: PUBLISHED_AT,
    number: 3,
    issued: days(-30),
    expires: days(365),
    releases: [
      release('v1.0.0', COMMITS.first),
      { ...release('v1.1.0', COMMITS.second), revoked: { date: '2026-11-30', reason: 'its key leaked' } },
    ],
    ...changes,
  };
  return Buffer.from(releaseListJson(list));
}

/** Who signs a list, where it is not the workflow that publishes releases. */
export interface ListSigner {
  readonly workflow?: string;
  readonly ref?: string;
  /** Where the workflow lies. */
  readonly lies?: string;
  /** Which repository started it. */
  readonly source?: string;
  readonly issuer?: string;
  readonly runner?: string;
  readonly commit?: string;
}

/** The bundle beside a list: provenance of its bytes. */
export async function bundleOfList(
  sigstore: ForeignSigstore,
  list: Buffer,
  { workflow = 'release.yml', ref = 'refs/tags/v1.2.0', ...signer }: ListSigner = {},
): Promise<Buffer> {
  const { lies = PUBLISHED_AT, source = PUBLISHED_AT, commit = COMMIT } = signer;
  const path = `.github/workflows/${workflow}`;
  const san = `${lies}/${path}@${ref}`;
  const identity = today(san, {
    ...(signer.issuer && { 1: signer.issuer, 8: signer.issuer }),
    10: commit,
    11: signer.runner ?? 'github-hosted',
    12: source,
    13: commit,
    14: ref,
    16: source.replace(/\/[^/]+$/, ''),
    18: `${source}/${path}@${ref}`,
    21: `${source}/actions/runs/1/attempts/1`,
  });
  const payload = statement({ sha256: hexOf('sha256', list) }, 'https://slsa.dev/provenance/v1', {
    buildDefinition: {
      buildType: 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
      externalParameters: { workflow: { ref, repository: source, path } },
      internalParameters: { github: { event_name: 'push' } },
      resolvedDependencies: [{ uri: `git+${source}@${ref}`, digest: { gitCommit: commit } }],
    },
    runDetails: {
      builder: { id: san },
      metadata: { invocationId: `${source}/actions/runs/1/attempts/1` },
    },
  });
  const { envelope, certificate, entry } = await attest(sigstore, identity, payload);
  return Buffer.from(JSON.stringify(sigstore.bundle({ envelope }, certificate, entry)));
}
