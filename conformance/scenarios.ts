import { isDeepStrictEqual } from 'node:util';
import { helmChart, type Image, multiPlatformImage, singleImage } from '../test/support/image.ts';
import { type ClaimOverrides, legacySubject } from '../test/support/sigstore/workflow-claims.ts';
import { copyTags, copyWithReferrers } from './mirror.ts';
import { push, sign, type SignedImage, signerOf, type SigningOptions } from './signing.ts';
import type { Registry } from './stack/registries.ts';
import { signAsStranger } from './stranger.ts';
import { attachTo } from './subject-swap.ts';
import { runWorkflow } from './workflow-engine.ts';

/** Where and how a scenario signs. */
export interface Setting extends SigningOptions {
  readonly registry: Registry;
  /** A repository of its own. */
  readonly repository: string;
}

/** Something that happens to images, from the push on. */
export interface Scenario {
  readonly name: string;
  /** Verifiers (or `EVERY`) that refuse what they would accept otherwise, and why. */
  readonly refusals?: Readonly<Record<string, string>>;
  /**
   * @returns the images that verifiers are asked about
   * @throws Error when the action does not do what it is meant to
   */
  act(setting: Setting): Promise<SignedImage[]>;
}

/** Stands for all verifiers in `refusals`. */
export const EVERY = '*';

const BESIDE_STRANGER = {
  'Kyverno Cosign': 'its conditions must hold for every attestation of the type, whoever made it',
};

/** Identities of workflow runs: what their tokens say that others do not. */
const IDENTITIES: Readonly<Record<string, ClaimOverrides>> = {
  'reusable workflow': {
    job_workflow_ref: 'octo-org/workflows/.github/workflows/build.yml@refs/tags/v1',
    job_workflow_sha: 'f0c7e0a5b6d94c1e8a2b3c4d5e6f708192a3b4c5',
  },
  'tag ref': { ref: 'refs/tags/v1.2.3', ref_type: 'tag' },
  'branch ref': { ref: 'refs/heads/feature/x' },
  dispatch: { event_name: 'workflow_dispatch' },
  'sub without identifiers': { sub: legacySubject() },
};

const identities = Object.entries(IDENTITIES).map(([name, claims]): Scenario => ({
  name,
  act: (setting) => pushAndSign(imageFor(setting), { ...setting, claims }),
}));

export const PLAIN: Scenario = {
  name: 'plain image',
  act: (setting) => pushAndSign(imageFor(setting), setting),
};

/** All but the plain image. */
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
      return [{ ...first, attachments: [...first.attachments, ...second.attachments] }];
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
    name: 'in a workflow engine',
    act: async (setting) => {
      const { registry, repository, names, stack, format, log } = setting;
      const image = imageFor(setting);
      await push(image, registry, repository);
      const instance = stack.instances[names];
      return [
        {
          ...{ registry, repository, instance, digest: image.digest },
          ...(await runWorkflow(image.digest, setting)),
          reference: `${registry.host}/${repository}@${image.digest}`,
          signer: signerOf({}, instance.issuer),
          written: { registry: registry.name, format, log },
        },
      ];
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
  ...identities,
  {
    name: 'environment that contradicts the claims',
    act: (setting) => {
      const environment = {
        GITHUB_REPOSITORY: 'someone/else',
        GITHUB_REF: 'refs/heads/other',
        GITHUB_SHA: '0'.repeat(40),
        GITHUB_WORKFLOW_REF: 'someone/else/.github/workflows/other.yml@refs/heads/other',
      };
      return pushAndSign(imageFor(setting), { ...setting, environment });
    },
  },
];

/** The same image whenever a setting is the same. */
function imageFor({ repository }: Setting): Image {
  return singleImage(repository);
}

async function pushAndSign(image: Image, setting: Setting): Promise<SignedImage[]> {
  const { registry, repository } = setting;
  await push(image, registry, repository);
  return sign([{ registry, repository, digest: image.digest }], setting);
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
