import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { command, directoryWith } from './command.ts';
import { preflighting } from './preflighting.ts';
import { sharedStage } from './stage.ts';

const stage = sharedStage();
const { policyFor } = preflighting(stage);

describe('a list of releases', () => {
  const run = (args: readonly string[], variables = {}) =>
    command(['preflight', ...args, '-'], { stdin: '[]', variables });

  test('is refused where nothing is expected: no engine has it', async () => {
    const policy = await policyFor('kyverno-ivp');
    const told = await run(['--policy', policy, '--identities', '/nonexistent/identities.json']);
    expect([told.exitCode, told.err]).toEqual([
      2,
      expect.stringMatching(/identities.*option-without-effect/s),
    ]);
  });

  test('of the environment is not read there', async () => {
    const { trust } = await stage();
    const [root = '', file = ''] = trust;
    const policy = await policyFor('kyverno-ivp');
    const variables = { SLSA_PROVENANCE_IDENTITIES: '/nonexistent/identities.json' };
    expect((await run(['--policy', policy, root, file], variables)).err).not.toMatch(/identities/);
    expect((await run(['--repo', 'acme/app', root, file], variables)).err).toMatch(/identities/);
  });

  test.each([
    ['an option says', ['--repo', 'acme/app']],
    ['a rule of the settings says', ['--config', 's.yaml']],
  ])('is read where %s what is expected', async (_, [name = '', value = '']) => {
    const settings = "version: 1\nverify: [{images: ['ghcr.io/acme/**'], repo: acme/app}]\n";
    const folder = await directoryWith({ 's.yaml': settings });
    const { trust } = await stage();
    const [root = '', file = ''] = trust;
    const said = [name, value === 's.yaml' ? path.join(folder, value) : value];
    const told = await run([...said, root, file, '--identities', '/nonexistent/identities.json']);
    expect([told.exitCode, told.err]).toEqual([2, expect.stringContaining('/nonexistent/identities.json')]);
    expect(told.err).not.toMatch(/without-effect/);
  });
});
