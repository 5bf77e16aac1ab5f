import { writeFileSync } from 'node:fs';
import { Client } from './client.ts';
import { exchangeAll } from './exchanges.ts';

const RECORDED = new URL('../../fixtures/recorded/', import.meta.url);

/* Records the answers of real Sigstore services in test/fixtures/recorded; README.md there says how to run it. */

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set; see test/fixtures/recorded/README.md`);
  return value;
}

const exchanges = await exchangeAll(
  new Client({
    fulcio: required('FULCIO_URL'),
    rekorV1: required('REKOR_V1_URL'),
    rekorV2: required('REKOR_V2_URL'),
    tsa: required('TIMESTAMP_AUTHORITY_URL'),
    idTokenRequestUrl: required('ACTIONS_ID_TOKEN_REQUEST_URL'),
    idTokenRequestToken: required('ACTIONS_ID_TOKEN_REQUEST_TOKEN'),
  }),
);
for (const [name, exchange] of Object.entries(exchanges)) {
  writeFileSync(new URL(`${name}.json`, RECORDED), `${JSON.stringify(exchange, null, 2)}\n`);
}
