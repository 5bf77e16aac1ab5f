import { expect, test } from 'vitest';
import { azureService, suffixesOf } from '../../src/azure/service.ts';

test.each([
  ['registry', 'acme.azurecr.io', 'login.microsoftonline.com', 'api://AzureADTokenExchange'],
  ['registry', 'acme-x1.azurecr.us', 'login.microsoftonline.us', 'api://AzureADTokenExchangeUSGov'],
  ['registry', 'acme.azurecr.cn', 'login.chinacloudapi.cn', 'api://AzureADTokenExchangeChina'],
  ['vault', 'release.vault.azure.net', 'login.microsoftonline.com', 'api://AzureADTokenExchange'],
  ['vault', 'release.vault.usgovcloudapi.net', 'login.microsoftonline.us', 'api://AzureADTokenExchangeUSGov'],
  ['vault', 'release.managedhsm.azure.cn', 'login.chinacloudapi.cn', 'api://AzureADTokenExchangeChina'],
] as const)('a %s at %s: Entra is %s, the audience %s', (kind, host, authority, audience) => {
  expect(azureService(kind, host)).toMatchObject({ host, cloud: { authority, audience } });
});

test.each([
  ['registry', 'acme.azurecr.io', 'https://containerregistry.azure.net/.default'],
  ['vault', 'k.vault.azure.net', 'https://vault.azure.net/.default'],
  ['vault', 'k.vault.azure.cn', 'https://vault.azure.cn/.default'],
  ['vault', 'k.managedhsm.azure.net', 'https://managedhsm.azure.net/.default'],
] as const)('a %s at %s: the scope is %s', (kind, host, scope) => {
  expect(azureService(kind, host)?.scope).toBe(scope);
});

test.each([
  'acme.azurecr.io.evil.com',
  'azurecr.io.evil.com',
  'azurecr.io',
  '.azurecr.io',
  'evil-azurecr.io',
  'acme.evil-azurecr.io',
  'acme.azurecr.io.',
  'acme.azurecr.io:443',
  'acme.azurecr.io:8443',
  'user@acme.azurecr.io',
  'user:pw@acme.azurecr.io',
  'a.b.azurecr.io',
  'acme.azurecr.de',
  'ACME.azurecr.io',
  'acme.AZURECR.IO',
  'acme/x.azurecr.io',
  'acme%2f.azurecr.io',
  'evil.com#.azurecr.io',
  'evil.com?.azurecr.io',
  'acmé.azurecr.io',
  '-.azurecr.io',
  `${'a'.repeat(64)}.azurecr.io`,
  'localhost',
  '127.0.0.1',
  '',
  'release.vault.azure.net',
])('%s is no registry of Azure', (host) => {
  expect(azureService('registry', host)).toBeUndefined();
});

test.each([
  'evil-vault.azure.net.evil.com',
  'x.vault.azure.net.evil.com',
  'evil-vault.azure.net',
  'vault.azure.net',
  'x.y.vault.azure.net',
  'x.vault.azure.net.',
  'x.vault.azure.net:443',
  'x.vaultxazure.net',
  'acme.azurecr.io',
])('%s is no vault', (host) => {
  expect(azureService('vault', host)).toBeUndefined();
});

test('the suffixes are told', () => {
  expect(suffixesOf('registry')).toEqual(['azurecr.io', 'azurecr.us', 'azurecr.cn']);
  expect(suffixesOf('vault')).toHaveLength(6);
});
