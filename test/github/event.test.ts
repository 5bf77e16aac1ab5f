import { describe, expect, it } from 'vitest';
import { untrustedEvent } from '../../src/github/event.ts';

function pullRequest(head: unknown, base: unknown = { repo: { full_name: 'acme/app' } }) {
  return { pull_request: { head, base } };
}
const HERE = { repo: { full_name: 'acme/app' } };
const FORK = { repo: { full_name: 'fork/app' } };

const kindOf = async (eventName: string | undefined, payload: unknown, actor = 'octocat') =>
  (await untrustedEvent({ eventName, eventPayload: async () => payload, actor }))?.kind;

describe('a run gets no token', () => {
  it.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])(
    'when a fork started it: %s',
    async (event) => {
      expect(await kindOf(event, pullRequest(FORK))).toBe('fork-pull-request');
      expect(await kindOf(event, pullRequest(HERE))).toBeUndefined();
    },
  );

  it.each([
    ['the fork is deleted', pullRequest({ repo: null })],
    ['the payload says nothing', {}],
    ['the payload cannot be read', undefined],
    ['the payload is no object', 'x'],
  ])('when %s', async (_name, payload) => {
    expect(await kindOf('pull_request', payload)).toBe('fork-pull-request');
  });

  it.each(['push', 'pull_request', 'schedule'])('when Dependabot started it: %s', async (event) => {
    expect(await kindOf(event, pullRequest(HERE), 'dependabot[bot]')).toBe('dependabot');
  });

  it.each(['push', 'workflow_dispatch', 'release', 'pull_request_target', 'merge_group', undefined])(
    'but for other events it does: %s',
    async (event) => {
      expect(await kindOf(event, pullRequest(FORK))).toBeUndefined();
    },
  );
});
