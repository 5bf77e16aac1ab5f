import { expect, test } from 'vitest';
import { parseAzureIds } from '../../src/azure/ids.ts';
import { failureOf } from '../support/failure-of.ts';

const ID = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';

test('ids are compared in lower case; without any, there is no identity', () => {
  expect(parseAzureIds(ID.toUpperCase(), ID)).toEqual({ clientId: ID, tenantId: ID });
  expect(parseAzureIds('', '')).toBeUndefined();
});

test.each([
  [ID, '', 'azure-tenant-id is empty'],
  ['', ID, 'azure-client-id is empty'],
  [ID, 'contoso.onmicrosoft.com', 'azure-tenant-id is not an id'],
  [ID, `${ID}/../x`, 'azure-tenant-id is not an id'],
  [ID, `${ID}\n`, 'azure-tenant-id is not an id'],
  ['abC8Q~secret-that-was-put-here', ID, 'azure-client-id is not an id'],
])('%s and %s: %s', async (client, tenant, message) => {
  const failure = await failureOf(() => parseAzureIds(client, tenant));
  expect([failure.class, failure.code]).toEqual(['usage', 'azure-id-malformed']);
  expect(failure.message).toContain(message);
  expect(JSON.stringify({ ...failure, message: failure.message })).not.toContain('secret-that');
});
