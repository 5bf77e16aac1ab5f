import { expect, test } from 'vitest';
import { documentLevels } from '../../scripts/level-docs.ts';
import { buildLevel } from '../../src/statement/build-level.ts';

test('the table of levels has what a run says', () => {
  const page = documentLevels('<!-- levels -->\n<!-- /levels -->\n');
  const san = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main';
  for (const runnerEnvironment of ['github-hosted', 'self-hosted']) {
    const { level, reason, raise } = buildLevel({ runnerEnvironment, san, buildConfigUri: san });
    expect(page).toContain(`| ${level} | ${reason} | ${raise} |`);
  }
});
