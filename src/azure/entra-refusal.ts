import type { TokenNames } from '../github/claims.ts';
import type { HttpAnswer } from '../http/message.ts';
import { Failure } from '../shared/failure.ts';
import { objectIn, textOf } from '../text/json.ts';
import type { AzureIds } from './ids.ts';

/** Who asked Entra, and of which cloud. */
export interface Asked {
  readonly ids: AzureIds;
  readonly authority: string;
  /** Of the workflow's token, which is never told. */
  readonly token: TokenNames;
}

interface Explanation {
  /** Numbers behind `AADSTS` (learn.microsoft.com, "Microsoft Entra authentication and authorization error codes"). */
  readonly codes: readonly number[];
  readonly why: string;
  readonly fix: (asked: Asked) => string;
}

const EXPLANATIONS: readonly Explanation[] = [
  {
    codes: [70021, 700211, 700212, 700213, 7002138, 70025],
    why: 'no federated credential of the app or managed identity has exactly this subject, issuer and audience; capitals count, and repositories made or renamed since July 2026 have their numbers in the subject',
    fix: federatedCredential,
  },
  {
    codes: [700016],
    why: 'the tenant has no app or managed identity with this client id',
    fix: () =>
      'compare azure-client-id with the application (client) id, which is not the object id:  az ad app list --display-name NAME --query [].appId',
  },
  {
    codes: [7000112],
    why: 'the app is disabled',
    fix: ({ ids }) => `az ad sp update --id ${ids.clientId} --set accountEnabled=true`,
  },
  {
    codes: [90002, 900023, 900021],
    why: 'there is no such tenant in this cloud',
    fix: () => 'compare azure-tenant-id with:  az account show --query tenantId',
  },
  {
    codes: [700024],
    why: 'the token is not valid yet, or not any more: the clock of the runner is wrong, or the job stood still in between',
    fix: () =>
      'set the clock of the runner (timedatectl set-ntp true) where it is your own, then run the job again',
  },
  {
    codes: [50027, 700027, 5002729],
    why: 'the token is none that Entra can read and verify: its issuer cannot be reached from there, or a proxy answered in place of the token service',
    fix: () =>
      'with GitHub Enterprise Server, let Entra reach the issuer over the Internet; otherwise run the job again',
  },
  {
    codes: [500011],
    why: 'the tenant does not know the service that the token is for: it has no subscription with such registries or vaults',
    fix: () => 'compare azure-tenant-id with the tenant of the registry or vault:  az account show',
  },
  {
    codes: [53003, 53000, 530034],
    why: 'a policy of conditional access for workload identities keeps the runner out',
    fix: () =>
      'exempt this app from the policy, or run the job on a runner whose addresses the policy admits',
  },
];

/** The refusal of an identity by Microsoft Entra. Of the answer, nothing but its number is told. */
export function entraRefusal(answer: HttpAnswer, asked: Asked): Failure {
  const number = numberIn(answer);
  const known = EXPLANATIONS.find(({ codes }) => number !== undefined && codes.includes(number));
  const { subject, issuer, audience } = asked.token;
  const { clientId, tenantId } = asked.ids;
  const code = number === undefined ? `status ${answer.status}` : `AADSTS${number}`;
  return new Failure({
    class: 'denied',
    code: 'azure-login-refused',
    what: `Microsoft Entra (${asked.authority}) refused the workflow's token for the client ${clientId} in the tenant ${tenantId}: ${code}\nsub: ${subject}\niss: ${issuer}\naud: ${audience}`,
    why: known?.why ?? 'the identity may not log in in this way',
    fix: known?.fix(asked) ?? lookUp(asked, number),
  });
}

function lookUp({ authority }: Asked, number: number | undefined): string {
  return number === undefined
    ? `check that ${authority} is reached without a proxy that answers in its place, then run the job again`
    : `see https://${authority}/error?code=${number}`;
}

/** The credential to paste, for an app and for a managed identity. */
function federatedCredential({ ids, token }: Asked): string {
  const { subject, issuer, audience } = token;
  const credential = { name: 'slsa-provenance', issuer, subject, audiences: [audience] };
  return [
    `az ad app federated-credential create --id ${ids.clientId} --parameters ${quoted(JSON.stringify(credential))}`,
    'or, for a managed identity:',
    `az identity federated-credential create --name slsa-provenance --identity-name NAME --resource-group GROUP --issuer ${quoted(issuer)} --subject ${quoted(subject)} --audiences ${quoted(audience)}`,
  ].join('\n');
}

/** For a POSIX shell: names of environments may hold anything. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** As `error_codes` has it, or the beginning of `error_description`. */
function numberIn({ body }: HttpAnswer): number | undefined {
  const { error_codes: codes, error_description: description } = objectIn(body) ?? {};
  const first: unknown = Array.isArray(codes) ? codes[0] : undefined;
  if (typeof first === 'number' && Number.isSafeInteger(first) && first > 0 && first < 1e9) return first;
  const [, digits] = /^AADSTS([1-9]\d{3,8})\b/.exec(textOf(description)) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
