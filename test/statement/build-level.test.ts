import { describe, expect, it } from 'vitest';
import { projectName } from '../../src/shared/tool.ts';
import { buildLevel } from '../../src/statement/build-level.ts';

const CALLER = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main';
const PROVENANCE = `https://github.com/${projectName}/.github/workflows/provenance.yml`;
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
