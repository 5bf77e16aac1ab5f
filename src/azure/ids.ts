import { Failure } from '../shared/failure.ts';

/** Who a workflow is in Azure: an app registration, or a managed identity. Neither id is a secret. */
export interface AzureIds {
  readonly clientId: string;
  readonly tenantId: string;
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** @returns undefined where both are empty @throws Failure `azure-id-malformed` */
export function parseAzureIds(clientId: string, tenantId: string): AzureIds | undefined {
  if (clientId === '' && tenantId === '') return undefined;
  const ids = { 'azure-client-id': clientId, 'azure-tenant-id': tenantId };
  for (const [name, id] of Object.entries(ids)) if (!GUID.test(id)) throw malformed(name, id === '');
  return { clientId: clientId.toLowerCase(), tenantId: tenantId.toLowerCase() };
}

/** The value is not repeated: it may be a secret that was put there by mistake. */
function malformed(name: string, isEmpty: boolean): Failure {
  return new Failure({
    class: 'usage',
    code: 'azure-id-malformed',
    what: isEmpty ? `${name} is empty, and the other id is set` : `${name} is not an id`,
    why: isEmpty
      ? 'a variable of the repository that does not exist, or that this job may not read, is empty'
      : 'ids are 32 hexadecimal digits in five groups; the name of an app or a domain is none, and no client secret is needed',
    fix: 'azure-client-id: ${{ vars.AZURE_CLIENT_ID }}   # az ad app list --display-name NAME --query [].appId\nazure-tenant-id: ${{ vars.AZURE_TENANT_ID }}   # az account show --query tenantId',
  });
}
