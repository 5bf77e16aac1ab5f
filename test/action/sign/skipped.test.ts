import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInProcess } from '../../support/in-process.ts';
import { runIn, type Scene, startScene } from '../../support/scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await startScene({ mode: 'plain' });
});
afterAll(() => scene.close());

const WITHOUT_TOKEN = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' };
const DEPENDABOT = { GITHUB_ACTOR: 'dependabot[bot]' };

async function signAs(environment: Record<string, string>, inputs: Record<string, string> = {}) {
  const run = runIn(scene, { inputs });
  return (await signInProcess({ ...run, environment: { ...run.environment, ...environment } }))!;
}

describe('a run that Dependabot started', () => {
  it('signs where it has a token', async () => {
    const { failure, outputs } = await signAs(DEPENDABOT);
    expect([failure?.message, outputs['outcome']]).toEqual([undefined, 'signed']);
  });

  it('is skipped where it has none', async () => {
    const { outputs, log } = await signAs({ ...DEPENDABOT, ...WITHOUT_TOKEN });
    expect(outputs).toEqual({ outcome: 'skipped' });
    expect(log.messages('notice')).toEqual([
      expect.stringContaining('nothing was signed: this run of Dependabot'),
    ]);
  });

  it('is not skipped where a key signs', async () => {
    const { failure } = await signAs({ ...DEPENDABOT, ...WITHOUT_TOKEN }, { key: '/no/such/cosign.key' });
    expect(failure?.code).toBe('file-unreadable');
  });
});

it.each([
  ['schedule', DEPENDABOT],
  ['push', { GITHUB_ACTOR: 'octocat' }],
])('no token in another run is an error: %s', async (event, actor) => {
  const { failure, outputs } = await signAs({ GITHUB_EVENT_NAME: event, ...actor, ...WITHOUT_TOKEN });
  expect([failure?.code, outputs]).toEqual(['id-token-permission-missing', { outcome: 'failed' }]);
});
