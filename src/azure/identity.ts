import { namesIn } from '../github/claims.ts';
import type { Environment } from '../github/environment.ts';
import { requestIdToken } from '../github/id-token.ts';
import type { Http } from '../http/http.ts';
import type { HttpAnswer } from '../http/message.ts';
import { Expiring, type Timed } from '../shared/expiring.ts';
import { Failure } from '../shared/failure.ts';
import type { Log } from '../shared/log.ts';
import { objectIn } from '../text/json.ts';
import { entraRefusal } from './entra-refusal.ts';
import type { AzureIds } from './ids.ts';
import { secretIn } from './secret-in.ts';
import type { AzureService } from './service.ts';

/** As messages call it. */
export const ENTRA_SERVICE = 'Microsoft Entra';

export interface IdentityContext {
  readonly environment: Environment;
  readonly http: Http;
  readonly log: Log;
}

const MAX_ANSWER = 64 * 1024;
/** RFC 7523, 2.2. */
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** So long before its end a token is not used any more. */
const RESERVE_S = 300;
/** Where Entra does not say: no token lives shorter. */
const USUAL_LIFE_S = 900;

/** The identity of a workflow in Azure. Nothing is stored for it: its token is exchanged for one of Entra. */
export class AzureIdentity {
  readonly ids: AzureIds;
  readonly #context: IdentityContext;
  readonly #tokens = new Map<string, Expiring<string>>();

  constructor(ids: AzureIds, context: IdentityContext) {
    this.ids = ids;
    this.#context = context;
  }

  /**
   * An access token for a service, masked; kept until shortly before it ends, one for all who ask.
   * @throws Failure `azure-login-refused`, `azure-answer-malformed`, `azure-token-missing`, and those of
   *   `requestIdToken`; never with a token in it
   */
  token(service: AzureService): Promise<string> {
    const key = `${service.cloud.authority} ${service.scope}`;
    const token = this.#tokens.get(key) ?? new Expiring(() => this.#ask(service));
    this.#tokens.set(key, token);
    return token.value();
  }

  async #ask({ cloud, scope }: AzureService): Promise<Timed<string>> {
    const { environment, http, log } = this.#context;
    if (!environment.idTokenRequest && !environment.variables['GITHUB_ACTIONS']) throw noWorkflow();
    const assertion = await requestIdToken(environment, http, log, { audience: cloud.audience });
    const token = namesIn(assertion);
    const started = performance.now();
    // Entra is at a known address; where it sends to is never asked.
    const answer = await http.send({
      service: ENTRA_SERVICE,
      url: new URL(`https://${cloud.authority}/${this.ids.tenantId}/oauth2/v2.0/token`),
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: formOf({
        client_id: this.ids.clientId,
        grant_type: 'client_credentials',
        scope,
        client_assertion_type: ASSERTION_TYPE,
        client_assertion: assertion,
      }),
      maxBytes: MAX_ANSWER,
    });
    const granted = secretIn(answer, 'access_token', log);
    if (answer.status !== 200)
      throw entraRefusal(answer, { ids: this.ids, authority: cloud.authority, token });
    if (granted === undefined) throw malformedAnswer(ENTRA_SERVICE, 'a usable token');
    return { value: granted, until: started + (lifeOf(answer) - RESERVE_S) * 1000 };
  }
}

/** The body of a form. */
export function formOf(fields: Readonly<Record<string, string>>): Buffer {
  return Buffer.from(new URLSearchParams(fields).toString());
}

/** Seconds. */
function lifeOf(answer: HttpAnswer): number {
  const { expires_in: life } = objectIn(answer.body) ?? {};
  return typeof life === 'number' && life > 0 ? life : USUAL_LIFE_S;
}

/** @param service as messages call it @param wanted what it did not answer with */
export function malformedAnswer(service: string, wanted: string): Failure {
  return new Failure({
    class: 'malformed',
    code: 'azure-answer-malformed',
    what: `${service} answered without ${wanted}`,
    why: 'a proxy or sign-in page answers in its place',
    fix: 'let the runner reach it directly (no_proxy), then run the job again',
  });
}

function noWorkflow(): Failure {
  return new Failure({
    class: 'usage',
    code: 'azure-token-missing',
    what: 'azure-client-id is set, and there is no workflow whose token Azure could be shown',
    why: 'the identity is that of a GitHub workflow with the permission "id-token: write", and this is none',
    fix: 'remove azure-client-id and azure-tenant-id, and log in:  az acr login --name REGISTRY   # a key:  az keyvault key download --vault-name VAULT --name KEY --encoding PEM --file key.pub',
  });
}
