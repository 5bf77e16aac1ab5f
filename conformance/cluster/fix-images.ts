import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createKey } from '../../test/fake/sigstore/keys.ts';
import type { ClaimOverrides } from '../../test/fake/sigstore/workflow-claims.ts';
import { singleImage } from '../../test/support/image.ts';
import { privatePem, writeTo } from '../stack/keys.ts';
import type { Setting } from '../setting.ts';
import { push, pushAndSign } from '../signing.ts';
import { type Attested, attestAs, signAs } from '../stranger.ts';
import type { Stage } from './section.ts';

/** What the examples on the pages of rules are about, `ghcr.io/acme/app`, by what is particular about each image. */
export type FixImage =
  | 'signed'
  | 'signed-too'
  | 'unsigned'
  | 'by tag'
  | 'tagged'
  | 'other-branch'
  | 'other-repository'
  | 'other-provenance'
  | 'generated'
  | 'built'
  | 'built-v02'
  | 'docker hub'
  | 'other owner'
  | 'keyed'
  | 'keyed-too';

export interface FixImages {
  (image: FixImage): string;
  /** Of `keyed`: path, PEM. */
  readonly publicKey: string;
  /** Waits until the certificates are over. */
  aged(): Promise<void>;
}

/** Ten minutes, as Fulcio issues them, and one more. */
const CERTIFICATE_LASTS_MS = 11 * 60_000;

const REPOSITORY = 'acme/app';
const OWN: ClaimOverrides = { repository: REPOSITORY, repository_id: '55', repository_owner_id: '54' };

const SIGNERS: Partial<Record<FixImage, ClaimOverrides>> = {
  signed: OWN,
  'signed-too': OWN,
  tagged: { ...OWN, ref: 'refs/tags/v1.10.0', ref_type: 'tag' },
  'other-branch': { ...OWN, ref: 'refs/heads/main-2' },
  'other-repository': { ...OWN, repository: 'acme/app-two', repository_id: '56' },
};

const GENERATOR =
  'slsa-framework/slsa-github-generator/.github/workflows/generator_container_slsa3.yml@refs/tags/v2.1.0';

/** Images whose signature is the workflow's, and whose provenance cosign writes. */
const ATTESTED: Partial<Record<FixImage, Attested>> = {
  'other-provenance': {
    type: 'slsaprovenance1',
    predicate: { buildDefinition: {}, runDetails: { builder: { id: 'https://example.com/stranger' } } },
    claims: { repository: 'stranger/tool', repository_id: '99', repository_owner_id: '98' },
  },
  generated: {
    type: 'slsaprovenance',
    predicate: {
      builder: { id: `https://github.com/${GENERATOR}` },
      buildType: 'https://example.com/container',
    },
    claims: { ...OWN, job_workflow_ref: GENERATOR },
  },
  built: {
    type: 'slsaprovenance1',
    predicate: { buildDefinition: {}, runDetails: { builder: { id: 'https://github.com/acme/app' } } },
    claims: OWN,
  },
  'built-v02': {
    type: 'slsaprovenance',
    predicate: {
      builder: { id: 'https://github.com/acme/app' },
      buildType: 'https://example.com/container',
    },
    claims: OWN,
  },
};

const SBOM = { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, components: [] };

export async function prepareFixImages({ stack, action }: Stage): Promise<FixImages> {
  const registry = stack.registries.get('ghcr.io');
  if (registry === undefined) throw new Error('there is no registry ghcr.io');
  const folder = path.join(stack.directory, 'cluster', 'fixes');
  const sbom = writeTo(folder, 'sbom.json', JSON.stringify(SBOM));
  const kind = { names: 'public', log: 'rekor-v1', format: 'both' } as const;
  const setting: Setting = { stack, action, registry, repository: REPOSITORY, ...kind };
  for (const [name, claims] of Object.entries(SIGNERS)) {
    await pushAndSign(imageOf(name), { ...setting, claims, inputs: { sbom } });
  }
  for (const [name, attested] of Object.entries(ATTESTED)) {
    const image = imageOf(name);
    await push(image, registry, REPOSITORY);
    await attestAs('cosign-2.6', image.digest, setting, attested);
    await signAs('cosign-2.6', image.digest, setting, OWN);
  }
  const over = Date.now() + CERTIFICATE_LASTS_MS;
  await push(imageOf('unsigned'), registry, REPOSITORY);
  const plain = stack.registries.get('distribution');
  if (plain === undefined) throw new Error('there is no registry distribution');
  const key = createKey();
  const keyed = { ...setting, registry: plain, inputs: { key: writeTo(folder, 'key.pem', privatePem(key)) } };
  for (const name of ['keyed', 'keyed-too']) await pushAndSign(imageOf(name), keyed);
  const publicKey = writeTo(folder, 'key.pub', key.publicKeyPem);
  const aged = () => sleep(Math.max(0, over - Date.now()));
  return Object.assign((image: FixImage) => referenceTo(image, plain.host), { publicKey, aged });
}

function imageOf(name: string) {
  return singleImage(`${REPOSITORY}, ${name}`);
}

function referenceTo(image: FixImage, plain: string): string {
  const { digest } = imageOf(image);
  switch (image) {
    case 'by tag':
      return `ghcr.io/${REPOSITORY}:by-tag`;
    case 'docker hub':
      return `docker.io/${REPOSITORY}@${digest}`;
    case 'other owner':
      return `ghcr.io/acme-two/app@${digest}`;
    case 'keyed':
    case 'keyed-too':
      return `${plain}/${REPOSITORY}@${digest}`;
    default:
      return `ghcr.io/${REPOSITORY}@${digest}`;
  }
}
