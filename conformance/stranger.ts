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

/** Signs and attests an image with cosign, in cosign 2's format or cosign 3's, under another identity. */
export async function signAsStranger(
  tool: 'cosign-2.6' | 'cosign-3.1',
  digest: string,
  { stack, names, registry, repository }: Setting,
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
  const env = {
    ...process.env,
    ...stack.environment,
    ...stack.idTokenRequest(names, CLAIMS),
    GITHUB_ACTIONS: 'true',
    ...(tool === 'cosign-2.6' && legacyKeys(instance)),
  };
  const reference = `${registry.host}/${repository}@${digest}`;
  await runOrThrow(program, ['sign', '--yes', ...services, reference], { env });
  const statement = ['--type', 'slsaprovenance1', '--predicate', predicate];
  await runOrThrow(program, ['attest', '--yes', ...services, ...statement, reference], { env });
}
