import { AzureIdentity, formOf, type IdentityContext, malformedAnswer } from '../azure/identity.ts';
import type { AzureIds } from '../azure/ids.ts';
import { secretIn } from '../azure/secret-in.ts';
import type { AzureService } from '../azure/service.ts';
import { Expiring, type Timed } from '../shared/expiring.ts';
import { Failure } from '../shared/failure.ts';
import { adviceOnDenial } from './advice.ts';
import { AZURE_LOGIN, type Credentials } from './credentials.ts';

const MAX_ANSWER = 64 * 1024;
/** A refresh token of ACR lives three hours. */
const LIFE_MS = 2 * 60 * 60 * 1000;
/** The user that says: the password is a refresh token. */
const REFRESH_TOKEN_USER = '00000000-0000-0000-0000-000000000000';

/** Logs in to registries of Azure with the identity of the workflow. */
export class AzureLogin {
  readonly #identity: AzureIdentity;
  readonly #context: IdentityContext;
  readonly #tokens = new Map<string, Expiring<string>>();

  constructor(ids: AzureIds, context: IdentityContext) {
    this.#identity = new AzureIdentity(ids, context);
    this.#context = context;
  }

  /**
   * The login to a registry, which goes to that host alone.
   * @param service of the kind `registry`
   * @throws Failure `registry-unauthorized`, `azure-answer-malformed`, and those of `AzureIdentity.token`
   */
  async to(service: AzureService): Promise<Credentials> {
    const { host } = service;
    const token = this.#tokens.get(host) ?? new Expiring(() => this.#exchange(service));
    this.#tokens.set(host, token);
    return {
      kind: 'identity-token',
      username: REFRESH_TOKEN_USER,
      token: await token.value(),
      source: AZURE_LOGIN,
      onlyAt: host,
    };
  }

  /** A token of Entra for a refresh token of the registry (azure.github.io/acr/AAD-OAuth). */
  async #exchange(service: AzureService): Promise<Timed<string>> {
    const { host } = service;
    const { http, log } = this.#context;
    const { tenantId } = this.#identity.ids;
    const entra = await this.#identity.token(service);
    const answer = await http.send({
      service: host,
      url: new URL(`https://${host}/oauth2/exchange`),
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: formOf({ grant_type: 'access_token', service: host, tenant: tenantId, access_token: entra }),
      maxBytes: MAX_ANSWER,
    });
    const token = secretIn(answer, 'refresh_token', log);
    if (answer.status !== 200) throw refused(host, answer.status, this.#identity.ids);
    if (token === undefined) throw malformedAnswer(host, 'a refresh token');
    return { value: token, until: performance.now() + LIFE_MS };
  }
}

function refused(registry: string, status: number, { clientId, tenantId }: AzureIds): Failure {
  return new Failure({
    class: 'denied',
    code: 'registry-unauthorized',
    what: `${registry} refused the login of the client ${clientId} of the tenant ${tenantId} (${status})`,
    why: 'the identity has no role on this registry, which may belong to another tenant; or its network rules keep this runner out',
    fix: adviceOnDenial(registry, 'REPOSITORY'),
  });
}
