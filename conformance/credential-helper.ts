import { randomUUID } from 'node:crypto';
import { chmodSync } from 'node:fs';
import path from 'node:path';
import type { Scenario } from './scenario.ts';
import type { Setting } from './setting.ts';
import { imageFor, pushAndSign } from './signing.ts';
import { writeTo } from './stack/keys.ts';

/** How a Docker configuration names the program `docker-credential-entra` for a registry. */
const CONFIGURATIONS = {
  credHelpers: (host: string) => ({ credHelpers: { [host]: 'entra' } }),
  credsStore: () => ({ credsStore: 'entra' }),
} as const;

/** Credentials for ACR that no file holds: a program gives them, to the action and to verifiers. */
export const CREDENTIAL_HELPERS = Object.entries(CONFIGURATIONS).map(([name, configuration]): Scenario => ({
  name: `${name} in Docker's configuration`,
  act: async (setting) => {
    const { host } = setting.registry;
    const folder = path.join(setting.stack.directory, 'credential-helpers', randomUUID());
    writeTo(folder, 'config.json', JSON.stringify(configuration(host)));
    chmodSync(writeTo(folder, 'docker-credential-entra', helper(setting)), 0o700);
    const environment = { DOCKER_CONFIG: folder, PATH: `${folder}:${process.env['PATH']}` };
    const signed = await pushAndSign(imageFor(setting), { ...setting, environment });
    return signed.map((image) => ({ ...image, environment }));
  },
}));

/**
 * Speaks the protocol of docker/docker-credential-helpers, and knows one registry. The user name says that the secret
 * is a refresh token, as those of ACR's helpers do.
 */
function helper({ registry: { host, dockerAuth } }: Setting): string {
  const answer = { ServerURL: host, Username: '<token>', Secret: dockerAuth?.identitytoken };
  return `#!/bin/sh
read -r server
if [ "$1 $server" = 'get ${host}' ]; then
  echo '${JSON.stringify(answer)}'
else
  echo 'credentials not found in native keychain'
  exit 1
fi
`;
}
