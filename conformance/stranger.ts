import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { ClaimOverrides } from '../test/fake/sigstore/workflow-claims.ts';
import type { Setting } from './setting.ts';
import { runOrThrow } from './stack/command.ts';
import { goTool } from './stack/go-tools.ts';
import { writeTo } from './stack/keys.ts';
import { legacyKeys } from './engine/verifier.ts';

/** Another repository's workflow. */
const CLAIMS: ClaimOverrides = {
  repository: 'stranger/tool',
  repository_id: '99',
  repository_owner_id: '98',
};

/** cosign 2.6 writes tags, cosign 3.1 bundles. */
export type Cosign = 'cosign-2.6' | 'cosign-3.1';

/** Signs and attests an image with cosign, under another identity. */
export function signAsStranger(tool: Cosign, digest: string, setting: Setting): Promise<void> {
  return signAndAttest(tool, digest, setting, { sign: CLAIMS, attest: CLAIMS });
}

/** The signature is the workflow's own, and the attestation a stranger's. */
export function attestAsStranger(tool: Cosign, digest: string, setting: Setting): Promise<void> {
  return signAndAttest(tool, digest, setting, { sign: {}, attest: CLAIMS });
}

async function signAndAttest(
  tool: Cosign,
  digest: string,
  { stack, names, registry, repository }: Setting,
  claims: Readonly<Record<'sign' | 'attest', ClaimOverrides>>,
): Promise<void> {
  const instance = stack.instances[names];
  const provenance = { buildDefinition: {}, runDetails: { builder: { id: 'https://example.com/stranger' } } };
  const folder = path.join(stack.directory, 'stranger', randomUUID());
  const predicate = writeTo(folder, 'predicate.json', JSON.stringify(provenance));
  const services =
    tool === 'cosign-2.6'
      ? ['--fulcio-url', instance.fulcio, '--rekor-url', instance.rekor]
      : ['--signing-config', instance.signingConfigs['rekor-v1'], '--trusted-root', instance.trustedRoot];
  const program = await goTool(tool);
  const statement = ['--type', 'slsaprovenance1', '--predicate', predicate];
  for (const [verb, words] of [
    ['sign', []],
    ['attest', statement],
  ] as const) {
    const env = {
      ...process.env,
      ...stack.environment,
      ...stack.idTokenRequest(names, claims[verb]),
      GITHUB_ACTIONS: 'true',
      ...(tool === 'cosign-2.6' && legacyKeys(instance)),
    };
    const reference = `${registry.host}/${repository}@${digest}`;
    await runOrThrow(program, [verb, '--yes', ...services, ...words, reference], { env });
  }
}
