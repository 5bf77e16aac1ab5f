import { describe, expect, it } from 'vitest';
import { projectName } from '../../src/shared/tool.ts';
import { buildLevel } from '../../src/statement/build-level.ts';

const CALLER = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main';
const PROVENANCE = `https://github.com/${projectName}/.github/workflows/provenance.yml`;
const BUILD = `https://github.com/${projectName}/.github/workflows/build.yml`;
const REUSABLE = 'https://github.com/shared/workflows/.github/workflows/sign.yml@refs/tags/v1';

describe('the SLSA build level', () => {
  it.each([
    ['a hosted runner', 'github-hosted', CALLER, 2, /reusable workflow that callers cannot change/],
    [
      'a hosted runner with a reusable workflow',
      'github-hosted',
      REUSABLE,
      2,
      /^level 3 if that workflow also/,
    ],
    [
      "a hosted runner in this project's provenance.yml",
      'github-hosted',
      `${PROVENANCE}@${'a'.repeat(40)}`,
      2,
      /not isolated from its caller/,
    ],
    [
      'a hosted runner in a file that is called almost so',
      'github-hosted',
      `${PROVENANCE}@evil.yml@refs/heads/main`,
      2,
      /^level 3 if that workflow also/,
    ],
    [
      "a self-hosted runner in this project's provenance.yml",
      'self-hosted',
      `${PROVENANCE}@refs/tags/v1`,
      1,
      /GitHub-hosted/,
    ],
    ["GitLab's own runner", 'gitlab-hosted', CALLER, 2, /reusable workflow that callers cannot change/],
    ['a self-hosted runner', 'self-hosted', CALLER, 1, /GitHub-hosted runner for level 2/],
    ['a self-hosted runner with a reusable workflow', 'self-hosted', REUSABLE, 1, /GitHub-hosted/],
    ['a runner that is not known', 'other', CALLER, 1, /GitHub-hosted/],
  ])('on %s', (_name, runnerEnvironment, san, level, raise) => {
    const said = buildLevel({ runnerEnvironment, san, buildConfigUri: CALLER });
    expect(said.level).toBe(level);
    expect(said.raise).toMatch(raise);
  });
});

describe('the SLSA build level of build.yml', () => {
  const RELEASE = `${BUILD}@refs/tags/v1.2.3`;
  const of = (facts: object) =>
    buildLevel({ runnerEnvironment: 'github-hosted', san: RELEASE, buildConfigUri: CALLER, ...facts });
  const COMMIT = 'a'.repeat(40);

  it.each<[string, object, number, RegExp]>([
    ['at the tag of a release', {}, 3, /jobs that cannot sign/],
    ['at a moving tag', { san: `${BUILD}@refs/tags/v1` }, 3, /jobs that cannot sign/],
    ['at a branch', { san: `${BUILD}@refs/heads/main` }, 2, /not known as a release/],
    ['at a branch that is called as a tag', { san: `${BUILD}@refs/heads/v1` }, 2, /not known as a release/],
    ['at another tag', { san: `${BUILD}@refs/tags/test` }, 2, /not known as a release/],
    ['at any commit, as one of a fork', { san: `${BUILD}@${COMMIT}` }, 2, /not known as a release/],
    [
      'at a commit in the list of releases',
      { san: `${BUILD}@${COMMIT}`, isReleased: (version: string) => version === COMMIT },
      3,
      /jobs that cannot sign/,
    ],
    ['at a tag that is revoked', { isReleased: () => false }, 2, /not known as a release/],
    ['on a self-hosted runner', { runnerEnvironment: 'self-hosted' }, 1, /self-hosted/],
    ['in pull_request_target', { buildTrigger: 'pull_request_target' }, 2, /pull_request_target/],
    ['in repository_dispatch', { buildTrigger: 'repository_dispatch' }, 2, /does not hold all inputs/],
    [
      'without the inputs of a run by hand',
      { buildTrigger: 'workflow_dispatch', isComplete: false },
      2,
      /all inputs/,
    ],
    ['with them', { buildTrigger: 'workflow_dispatch', isComplete: true }, 3, /jobs that cannot sign/],
    [
      'in a fork',
      { san: RELEASE.replace(projectName, 'evil/slsa-provenance-action') },
      2,
      /a reusable workflow signs/,
    ],
    [
      'in a file that is called almost so',
      { san: `${BUILD}@evil.yml@refs/tags/v1` },
      2,
      /a reusable workflow signs/,
    ],
  ])('%s', (_name, facts, level, reason) => {
    const said = of(facts);
    expect([said.level, said.reason]).toEqual([level, expect.stringMatching(reason)]);
  });
});
