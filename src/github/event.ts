import type { Environment } from './environment.ts';

/** Why an event's run gets no OIDC token; `undefined` for every other event. */
export interface UntrustedEvent {
  readonly kind: 'fork-pull-request' | 'dependabot';
  readonly reason: string;
}

/** The part of the webhook payload that tells a fork (docs.github.com, "Webhook events and payloads"). */
interface PullRequestPayload {
  readonly pull_request?: {
    readonly head?: { readonly repo?: { readonly full_name?: string } | null };
    readonly base?: { readonly repo?: { readonly full_name?: string } };
  };
}

const PULL_REQUEST_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];

/**
 * Tells events whose workflow runs code of somebody who may not write to the repository: GitHub gives
 * such runs a read-only token and no OIDC token.
 */
export async function untrustedEvent({
  eventName,
  eventPayload,
  actor,
}: Pick<Environment, 'eventName' | 'eventPayload' | 'actor'>): Promise<UntrustedEvent | undefined> {
  if (actor === 'dependabot[bot]') {
    return { kind: 'dependabot', reason: 'runs started by Dependabot get no OIDC token' };
  }
  if (!PULL_REQUEST_EVENTS.includes(eventName ?? '')) return undefined;
  const { pull_request: pullRequest } = ((await eventPayload?.()) ?? {}) as PullRequestPayload;
  const head = pullRequest?.head?.repo?.full_name;
  if (head !== undefined && head === pullRequest?.base?.repo?.full_name) return undefined;
  return { kind: 'fork-pull-request', reason: 'pull requests from forks get no OIDC token' };
}
