import type { AzureIds } from '../azure/ids.ts';
import type { HttpAnswer } from '../http/message.ts';
import { Failure } from '../shared/failure.ts';
import { isObject, objectIn } from '../text/json.ts';
import { type VaultKeyName, vaultKeyUri } from './key-vault-uri.ts';
import type { KeyUse } from './service-key.ts';

/** A request that a vault refused. */
export interface VaultRefusal {
  readonly key: VaultKeyName;
  readonly use: KeyUse;
  readonly ids: AzureIds;
  readonly answer: HttpAnswer;
}

interface Explained {
  readonly why: string;
  readonly fix: string;
}

/** What a vault says in `error.innererror.code` that is no matter of roles. */
const INNER: Readonly<Record<string, (refusal: VaultRefusal) => Explained>> = {
  ForbiddenByFirewall: closed,
  ForbiddenByConnection: closed,
  KeyDisabled: () => ({
    why: 'this version of the key is disabled',
    fix: 'enable it, or name another version',
  }),
};

/**
 * The failure that a vault's refusal is. Of its answer only the codes are told, as far as they are known: its words may
 * repeat what was sent.
 */
export function vaultRefusal(refusal: VaultRefusal): Failure {
  const { key, answer } = refusal;
  const { why, fix } = explained(refusal);
  return new Failure({
    class: 'denied',
    code: 'key-service-refused',
    what: `${key.vault.host} refused ${refusal.use === 'sign' ? 'to sign with' : 'to show'} ${vaultKeyUri(key)}: ${answer.status}`,
    why,
    fix,
  });
}

function explained(refusal: VaultRefusal): Explained {
  const { answer, key } = refusal;
  switch (answer.status) {
    case 401:
      return {
        why: 'the vault belongs to another tenant than azure-tenant-id',
        fix: `az keyvault show --name ${nameOf(key)} --query properties.tenantId`,
      };
    case 403:
      return INNER[innerCode(answer)]?.(refusal) ?? withoutRole(refusal);
    case 404:
      return {
        why: 'the vault has no such key or version, or it was deleted',
        fix: `az keyvault key list-versions --vault-name ${nameOf(key)} --name ${key.name}`,
      };
    default:
      return {
        why: 'the key is not for signing in this way, or something in front of the vault answers',
        fix: `az keyvault key show --vault-name ${nameOf(key)} --name ${key.name}`,
      };
  }
}

function withoutRole({ key, ids }: VaultRefusal): Explained {
  const why =
    'the identity lacks the right to get the key and to sign with it; a role that was just given takes minutes';
  const vault = nameOf(key);
  if (key.vault.host.includes('.managedhsm.')) {
    const role = `az keyvault role assignment create --hsm-name ${vault} --role "Managed HSM Crypto User" --assignee ${ids.clientId} --scope /keys/${key.name}`;
    return { why, fix: role };
  }
  return {
    why,
    fix: [
      `az role assignment create --role "Key Vault Crypto User" --assignee ${ids.clientId} --scope "$(az keyvault show --name ${vault} --query id --output tsv)/keys/${key.name}"`,
      'or, where the vault has access policies in place of roles:',
      `az keyvault set-policy --name ${vault} --spn ${ids.clientId} --key-permissions get sign`,
    ].join('\n'),
  };
}

function closed({ key }: VaultRefusal): Explained {
  return {
    why: 'the network rules of the vault keep this runner out',
    fix: `run the job on a runner in a network that the vault admits, or admit its addresses:  az keyvault network-rule add --name ${nameOf(key)} --ip-address ADDRESS`,
  };
}

function nameOf({ vault }: VaultKeyName): string {
  return vault.host.split('.')[0] ?? '';
}

/** Vaults write the name of this field in two ways. */
function innerCode({ body }: HttpAnswer): string {
  const error = objectIn(body)?.error;
  const { innererror, innerError } = isObject(error) ? error : {};
  const inner = innererror ?? innerError;
  const code = isObject(inner) ? inner.code : undefined;
  return typeof code === 'string' && Object.hasOwn(INNER, code) ? code : '';
}
