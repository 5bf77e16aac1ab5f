import { describe, expect, it } from 'vitest';
import { untrustedEvent } from '../../src/github/event.ts';

function pullRequest(head: unknown, base: unknown = { repo: { full_name: 'acme/app' } }) {
  return { pull_request: { head, base } };
}
const HERE = { repo: { full_name: 'acme/app' } };
const FORK = { repo: { full_name: 'fork/app' } };

interface Run {
  readonly actor?: string;
  readonly token?: boolean;
}

const kindOf = async (
  eventName: string | undefined,
  payload: unknown,
  { actor = 'octocat', token }: Run = {},
) =>
  (
    await untrustedEvent({
      eventName,
      eventPayload: async () => payload,
      actor,
      idTokenRequest: token ? { url: 'https://tokens.example', token: 't' } : undefined,
    })
  )?.kind;

const PULL_REQUESTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
const DEPENDABOT = { actor: 'dependabot[bot]' };

describe('a run without a token is to be without one', () => {
  it.each(PULL_REQUESTS)('when a fork started it: %s', async (event) => {
    expect(await kindOf(event, pullRequest(FORK))).toBe('fork-pull-request');
    expect(await kindOf(event, pullRequest(HERE))).toBeUndefined();
    expect(await kindOf(event, pullRequest({ repo: { full_name: 'Acme/App' } }))).toBeUndefined();
  });

  it('when the fork is deleted', async () => {
    expect(await kindOf('pull_request', pullRequest({ repo: null }))).toBe('fork-pull-request');
  });

  it.each([
    ['the payload says nothing', {}],
    ['the payload cannot be read', undefined],
    ['the payload is no object', 'x'],
    ['the pull request is no object', { pull_request: 1 }],
    ['it comes from nowhere', pullRequest(undefined)],
    ['it comes from something without a name', pullRequest({ repo: { full_name: 1 } })],
    ['it goes to something without a name', pullRequest(FORK, null)],
  ])('but not when %s: whether it is a fork is not known', async (_name, payload) => {
    expect(await kindOf('pull_request', payload)).toBeUndefined();
  });

  it.each([...PULL_REQUESTS, 'push', 'create', 'deployment', 'deployment_status'])(
    'when Dependabot started it: %s',
    async (event) => {
      expect(await kindOf(event, pullRequest(HERE), DEPENDABOT)).toBe('dependabot');
    },
  );

  it.each(['push', 'workflow_dispatch', 'release', 'pull_request_target', 'merge_group', undefined])(
    'but not in other events: %s',
    async (event) => {
      expect(await kindOf(event, pullRequest(FORK))).toBeUndefined();
    },
  );

  it.each(['schedule', 'workflow_dispatch', 'release', undefined])(
    'nor because of its actor: %s',
    async (event) => {
      expect(await kindOf(event, pullRequest(HERE), DEPENDABOT)).toBeUndefined();
    },
  );
});

it.each([...PULL_REQUESTS, 'push', 'schedule'])(
  'a run with a token is trusted with it: %s',
  async (event) => {
    for (const actor of ['octocat', 'dependabot[bot]'])
      expect(await kindOf(event, pullRequest(FORK), { actor, token: true })).toBeUndefined();
  },
);
