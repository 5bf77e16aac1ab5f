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

/** What somebody states of an image, by their own account. */
export interface Attested {
  /** As cosign's `--type` has it. */
  readonly type: string;
  readonly predicate: object;
  readonly claims: ClaimOverrides;
}

/** Attests an image with cosign, as a workflow with these claims. */
export async function attestAs(
  tool: Cosign,
  digest: string,
  setting: Setting,
  what: Attested,
): Promise<void> {
  const { type, predicate, claims } = what;
  const file = writeTo(folderFor(setting), 'predicate.json', JSON.stringify(predicate));
  await runCosign(['attest', '--type', type, '--predicate', file], { tool, digest, setting, claims });
}

/** Signs an image with cosign, as a workflow with these claims. */
export function signAs(
  tool: Cosign,
  digest: string,
  setting: Setting,
  claims: ClaimOverrides,
): Promise<void> {
  return runCosign(['sign'], { tool, digest, setting, claims });
}

async function signAndAttest(
  tool: Cosign,
  digest: string,
  setting: Setting,
  claims: Readonly<Record<'sign' | 'attest', ClaimOverrides>>,
): Promise<void> {
  const predicate = { buildDefinition: {}, runDetails: { builder: { id: 'https://example.com/stranger' } } };
  await signAs(tool, digest, setting, claims.sign);
  await attestAs(tool, digest, setting, { type: 'slsaprovenance1', predicate, claims: claims.attest });
}

interface CosignRun {
  readonly tool: Cosign;
  readonly digest: string;
  readonly setting: Setting;
  readonly claims: ClaimOverrides;
}

async function runCosign(
  words: readonly string[],
  { tool, digest, setting, claims }: CosignRun,
): Promise<void> {
  const { stack, names, registry, repository } = setting;
  const instance = stack.instances[names];
  const services =
    tool === 'cosign-2.6'
      ? ['--fulcio-url', instance.fulcio, '--rekor-url', instance.rekor]
      : ['--signing-config', instance.signingConfigs['rekor-v1'], '--trusted-root', instance.trustedRoot];
  const env = {
    ...process.env,
    ...stack.environment,
    ...stack.idTokenRequest(names, claims),
    GITHUB_ACTIONS: 'true',
    ...(tool === 'cosign-2.6' && legacyKeys(instance)),
  };
  const reference = `${registry.host}/${repository}@${digest}`;
  await runOrThrow(await goTool(tool), [...words, '--yes', ...services, reference], { env });
}

function folderFor({ stack }: Setting): string {
  return path.join(stack.directory, 'stranger', randomUUID());
}
