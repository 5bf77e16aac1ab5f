import { isDeepStrictEqual } from 'node:util';
import { helmChart, multiPlatformImage, singleImage } from '../test/support/image.ts';
import { IDENTITIES } from './identities.ts';
import type { ImageIndex } from './manifest.ts';
import { copyTags, copyWithReferrers } from './mirror.ts';
import { EVERY, type Scenario } from './scenario.ts';
import type { Setting } from './setting.ts';
import { type Attachment, imageFor, push, pushAndSign, sign, type SignedImage, signerOf } from './signing.ts';
import type { Registry } from './stack/registries.ts';
import { signAsStranger } from './stranger.ts';
import { attachTo } from './subject-swap.ts';

const PROVENANCE = 'https://slsa.dev/provenance/v1';

const BESIDE_STRANGER = {
  'Kyverno Cosign': 'its conditions must hold for every attestation of the type, whoever made it',
};

export const PLAIN: Scenario = {
  name: 'plain image',
  act: (setting) => pushAndSign(imageFor(setting), setting),
};

/** All but the plain image, in any registry that may be written to. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'index with platforms',
    act: (setting) =>
      pushAndSign(multiPlatformImage(setting.repository), { ...setting, inputs: { recursive: 'true' } }),
  },
  {
    name: 'Helm chart',
    act: (setting) => pushAndSign(helmChart(setting.repository.replace('/', '-')), setting),
  },
  {
    name: 'run twice',
    act: async (setting) => {
      const first = await pushAndSign(imageFor(setting), setting);
      const again = await pushAndSign(imageFor(setting), { ...setting, claims: { run_attempt: '2' } });
      expectSame('outcome', again[0]?.outcome, 'unchanged');
      expectSame('attachments', digestsOf(again), digestsOf(first));
      return again;
    },
  },
  {
    name: 'two jobs at once',
    act: async (setting) => {
      const jobs = ['1', '2'].map((run_id) =>
        pushAndSign(imageFor(setting), { ...setting, claims: { run_id } }),
      );
      const [first, second] = (await Promise.all(jobs)).flat();
      if (first === undefined || second === undefined) throw new Error('a job has signed nothing');
      const attachments = [...first.attachments, ...second.attachments, ...(await bundlesBeside(first))];
      return [{ ...first, attachments }];
    },
  },
  ...(['cosign-2.6', 'cosign-3.1'] as const).flatMap((tool): Scenario[] => {
    const format = tool === 'cosign-2.6' ? 'legacy' : 'bundle';
    const refusals = format === 'legacy' ? BESIDE_STRANGER : {};
    return [
      {
        name: `after a stranger's ${format} signature`,
        refusals,
        act: async (setting) => {
          await push(imageFor(setting), setting.registry, setting.repository);
          await signAsStranger(tool, imageFor(setting).digest, setting);
          return pushAndSign(imageFor(setting), setting);
        },
      },
      {
        name: `before a stranger's ${format} signature`,
        refusals,
        act: async (setting) => {
          const signed = await pushAndSign(imageFor(setting), setting);
          await signAsStranger(tool, imageFor(setting).digest, setting);
          return signed;
        },
      },
    ];
  }),
  {
    name: 'same digest in two registries',
    act: async (setting) => {
      const other = registryOf('distribution', setting);
      const image = imageFor(setting);
      const { repository } = setting;
      const places = [setting.registry, other].map((registry) => ({
        registry,
        repository,
        digest: image.digest,
      }));
      await Promise.all(places.map(({ registry }) => push(image, registry, repository)));
      return sign(places, setting);
    },
  },
  {
    name: 'mirror by crane copy of the tags',
    act: async (setting) => {
      const signed = await pushAndSign(imageFor(setting), setting);
      return Promise.all(
        signed.map((one) => copyTags(one, registryOf('distribution', setting), setting.stack)),
      );
    },
  },
  {
    name: 'mirror by oras cp -r',
    act: async (setting) => {
      const signed = await pushAndSign(imageFor(setting), setting);
      const mirror = registryOf('olareg-referrers', setting);
      return Promise.all(signed.map((one) => copyWithReferrers(one, mirror, setting.stack)));
    },
  },
  {
    name: 'what was attached to another image',
    refusals: { [EVERY]: 'the statements are about another digest' },
    act: async (setting) => {
      const other = singleImage(`${setting.repository}, another`);
      await push(other, setting.registry, setting.repository);
      const signed = await pushAndSign(imageFor(setting), setting);
      return Promise.all(signed.map((one) => attachTo(other, one)));
    },
  },
  {
    name: 'signed by a stranger only',
    refusals: { [EVERY]: 'it is another identity' },
    act: async (setting) => {
      const claims = { repository: 'stranger/tool', repository_id: '99', repository_owner_id: '98' };
      const signed = await pushAndSign(imageFor(setting), { ...setting, claims });
      const signer = signerOf({}, setting.stack.instances[setting.names].issuer);
      return signed.map((one) => ({ ...one, signer }));
    },
  },
  ...IDENTITIES,
];

/** All that a referrers API lists: of two that say the same, both jobs may name one, and the other stays. */
async function bundlesBeside({
  registry,
  repository,
  digest,
  reference,
}: SignedImage): Promise<Attachment[]> {
  const answer = await fetch(`${registry.backend}/v2/${repository}/referrers/${digest}`);
  if (!answer.ok) return [];
  const { manifests } = (await answer.json()) as ImageIndex;
  return manifests.map(({ digest, annotations }) => {
    const predicateType = annotations?.['dev.sigstore.bundle.predicateType'] ?? null;
    const kind = predicateType === PROVENANCE ? 'provenance' : 'signature';
    return { subject: reference, format: 'bundle', kind, predicateType, digest, reused: false };
  });
}

function registryOf(name: Registry['name'], { stack }: Setting): Registry {
  const registry = stack.registries.get(name);
  if (registry === undefined) throw new Error(`there is no registry ${name}`);
  return registry;
}

function digestsOf(images: readonly SignedImage[]): string[] {
  return images.flatMap(({ attachments }) => attachments.map(({ digest }) => digest));
}

function expectSame(what: string, actual: unknown, expected: unknown): void {
  if (isDeepStrictEqual(actual, expected)) return;
  throw new Error(`${what}: ${JSON.stringify(actual)}, where ${JSON.stringify(expected)} was expected`);
}
