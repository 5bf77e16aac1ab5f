import { tmpdir } from 'node:os';
import { readEventPayload } from './event-payload.ts';

/** What the runner tells through the environment. Messages and look-ups only: provenance uses claims. */
export interface Environment {
  readonly serverUrl: string;
  /** Of GitHub's REST API. */
  readonly apiUrl: URL;
  readonly eventName: string | undefined;
  /** Reads the webhook payload that started the run; undefined where there is none. */
  readonly eventPayload: () => Promise<unknown>;
  readonly actor: string | undefined;
  readonly temporaryDirectory: string;
  readonly idTokenRequest: { readonly url: string; readonly token: string } | undefined;
  /** Every variable, for what reads by convention: proxies, Docker and podman configuration. */
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/** The one place that reads `process.env`. An empty variable counts as absent, as the runner sets them. */
export function readEnvironment(variables: Environment['variables'] = process.env): Environment {
  const value = (name: string) => variables[name] || undefined;
  const url = value('ACTIONS_ID_TOKEN_REQUEST_URL');
  const token = value('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
  return {
    serverUrl: (value('GITHUB_SERVER_URL') ?? 'https://github.com').replace(/\/+$/, ''),
    apiUrl: urlOr('https://api.github.com', value('GITHUB_API_URL')),
    eventName: value('GITHUB_EVENT_NAME'),
    eventPayload: () => readEventPayload(value('GITHUB_EVENT_PATH')),
    actor: value('GITHUB_ACTOR'),
    temporaryDirectory: value('RUNNER_TEMP') ?? tmpdir(),
    idTokenRequest: url && token ? { url, token } : undefined,
    variables,
  };
}

/** URL of the attempt of the run, as certificates name it; undefined: this is no workflow. */
export function runUriOf({ serverUrl, variables }: Environment): string | undefined {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = variables;
  if (!repository || !run || !attempt) return undefined;
  return `${serverUrl}/${repository}/actions/runs/${run}/attempts/${attempt}`;
}

function urlOr(usual: string, text: string | undefined): URL {
  return new URL(text !== undefined && URL.canParse(text) ? text : usual);
}
