import type { Environment } from './environment.ts';

/** Why a run has no OIDC token that is to be without one. */
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
/** In these, runs started by Dependabot have few rights unless the workflow asks for more. */
const DEPENDABOT_EVENTS = [...PULL_REQUEST_EVENTS, 'push', 'create', 'deployment', 'deployment_status'];

/**
 * Tells runs that have no OIDC token, in events where that is no mistake (docs.github.com, "Dependabot on GitHub
 * Actions", "Events that trigger workflows"). A run that has a token is none of them, whoever started it.
 */
export async function untrustedEvent({
  eventName = '',
  eventPayload,
  actor,
  idTokenRequest,
}: Pick<Environment, 'eventName' | 'eventPayload' | 'actor' | 'idTokenRequest'>): Promise<
  UntrustedEvent | undefined
> {
  if (idTokenRequest) return undefined;
  if (actor === 'dependabot[bot]' && DEPENDABOT_EVENTS.includes(eventName)) return DEPENDABOT;
  if (!PULL_REQUEST_EVENTS.includes(eventName)) return undefined;
  return isFromFork((await eventPayload()) ?? {}) ? FORK : undefined;
}

/** A fork that was deleted meanwhile is null. What cannot be read is no fork: nothing is skipped for it. */
function isFromFork({ pull_request: pullRequest }: PullRequestPayload): boolean {
  const [head, base] = [pullRequest?.head?.repo, pullRequest?.base?.repo?.full_name];
  if (typeof base !== 'string') return false;
  if (head === null) return true;
  return typeof head?.full_name === 'string' && head.full_name.toLowerCase() !== base.toLowerCase();
}

const DEPENDABOT: UntrustedEvent = {
  kind: 'dependabot',
  reason: 'this run of Dependabot has no OIDC token, since its workflow does not ask for "id-token: write"',
};
const FORK: UntrustedEvent = {
  kind: 'fork-pull-request',
  reason: 'pull requests from forks get no OIDC token',
};
