import path from 'node:path';
import { CONTAINER_BUILD } from '../src/statement/slsa-v02.ts';
import {
  BUILD_CLAIMS,
  CYCLONEDX,
  OPENVEX,
  predicateTypeOf,
  REFERENCE,
  SLSA_PROVENANCE_V02,
  SPDX,
  SPDX_3,
  TEST_RESULT,
  VSA,
  VULN,
} from '../src/statement/predicate-types.ts';
import { toolOutput, toolOutputPath } from '../test/support/tool-output.ts';
import type { Content } from './engine/content.ts';
import { EVERY, type Scenario } from './scenario.ts';
import type { Setting } from './setting.ts';
import { imageFor, push, pushAndSign, type SignedImage } from './signing.ts';
import { writeTo } from './stack/keys.ts';
import { attestAs } from './stranger.ts';

/** What is attested to an image beside signature and provenance v1. */
export interface Kind {
  /** As people call it. */
  readonly name: string;
  readonly predicateType: string;
  /** What policies and verifiers ask of it. */
  readonly content: Content;
  /** Who wrote the file, or from what the action makes the predicate. */
  readonly from: string;
  /** What an action input says for it; a list is joined by lines. */
  inputs(place: Place): Readonly<Partial<Record<InputName, string>>>;
}

/** Whose files they are. */
export interface Place {
  /** Of the registry, as in image names. */
  readonly host: string;
  readonly repository: string;
  /** For files that are made here. */
  readonly directory: string;
}

type InputName = 'sbom' | 'predicates' | 'provenance' | 'build-claims' | 'metadata' | 'image' | 'digest';

const SPDX_23: Kind = {
  name: 'SBOM, SPDX 2.3',
  predicateType: SPDX,
  content: { path: ['spdxVersion'], value: 'SPDX-2.3' },
  from: 'Syft',
  inputs: () => ({ sbom: toolOutputPath('syft.spdx-2.3.json') }),
};

export const FIRST: readonly Kind[] = [
  SPDX_23,
  {
    name: 'SBOM, SPDX 3',
    predicateType: SPDX_3,
    content: { path: ['@context'], value: 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld' },
    from: 'Syft',
    inputs: () => ({ sbom: toolOutputPath('syft.spdx-3.0.json') }),
  },
  {
    name: 'SBOM, CycloneDX 1.6',
    predicateType: CYCLONEDX,
    content: { path: ['specVersion'], value: '1.6' },
    from: 'Syft',
    inputs: () => ({ sbom: toolOutputPath('syft.cdx-1.6.json') }),
  },
  {
    name: "scan, Grype's",
    predicateType: VULN,
    content: { path: ['scanner', 'result', 'descriptor', 'name'], value: 'grype' },
    from: 'Grype',
    inputs: () => ({ predicates: toolOutputPath('grype.json') }),
  },
  made(
    'OpenVEX',
    OPENVEX,
    'openvex',
    { path: ['author'], value: 'octo-org' },
    {
      '@context': 'https://openvex.dev/ns/v0.2.0',
      '@id': 'https://openvex.dev/docs/octo-org/vex-1',
      author: 'octo-org',
      timestamp: '2026-11-28T10:00:00Z',
      version: 1,
      statements: [
        {
          vulnerability: { name: 'CVE-2026-0001' },
          products: [{ '@id': 'pkg:oci/app' }],
          status: 'not_affected',
          justification: 'vulnerable_code_not_present',
        },
      ],
    },
  ),
  made(
    'test result',
    TEST_RESULT,
    'test-result',
    { path: ['result'], value: 'PASSED' },
    {
      result: 'PASSED',
      configuration: [],
      passedTests: ['starts'],
    },
  ),
  made(
    'verification summary',
    VSA,
    'vsa',
    { path: ['verificationResult'], value: 'PASSED' },
    {
      verifier: { id: 'https://example.com/verifier' },
      timeVerified: '2026-11-28T10:00:00Z',
      resourceUri: 'pkg:oci/app',
      policy: { uri: 'https://example.com/policy' },
      verificationResult: 'PASSED',
      verifiedLevels: ['SLSA_BUILD_LEVEL_2'],
    },
  ),
  made(
    "cosign's custom",
    predicateTypeOf('custom') ?? '',
    'custom',
    { path: ['Data'], value: 'reviewed' },
    {
      Data: 'reviewed',
      Timestamp: '2026-11-28T10:00:00Z',
    },
  ),
  {
    name: 'SLSA provenance v0.2',
    predicateType: SLSA_PROVENANCE_V02,
    content: { path: ['buildType'], value: CONTAINER_BUILD },
    from: 'the run',
    inputs: () => ({ provenance: 'both' }),
  },
  {
    name: 'build claims',
    predicateType: BUILD_CLAIMS,
    content: { path: ['provenance', 'buildType'], value: 'https://mobyproject.org/buildkit@v1' },
    from: 'the metadata of the build',
    inputs: (place) => ({
      'build-claims': 'true',
      metadata: buildMetadata(place),
      image: '',
      digest: '',
    }),
  },
];

/** Of the same types, from other programs; and what is too large for an attestation. */
export const SECOND: readonly Kind[] = [
  {
    ...SPDX_23,
    from: 'Trivy',
    inputs: () => ({ sbom: toolOutputPath('trivy.spdx.json') }),
  },
  {
    name: 'SBOM, CycloneDX 1.7',
    predicateType: CYCLONEDX,
    content: { path: ['specVersion'], value: '1.7' },
    from: 'Trivy',
    inputs: () => ({ sbom: toolOutputPath('trivy.cdx.json') }),
  },
  {
    name: "scan, Trivy's",
    predicateType: VULN,
    content: { path: ['scanner', 'result', 'Trivy', 'Version'], value: 'dev' },
    from: 'Trivy',
    inputs: () => ({ predicates: toolOutputPath('trivy.json') }),
  },
  {
    name: 'reference to a large SBOM',
    predicateType: REFERENCE,
    content: { path: ['references', 0, 'annotations', 'predicateType'], value: SPDX },
    from: 'Syft, its packages repeated to 2 MB',
    inputs: (place) => ({ sbom: document(place, 'large', largeSbom(2e6)) }),
  },
];

/** All of them, for the documentation. */
export const KINDS: readonly Kind[] = [...FIRST, ...SECOND];

export const KIND_SCENARIOS: readonly Scenario[] = [
  { name: 'kinds: one image with all of them', act: (setting) => signWith(FIRST, setting) },
  { name: 'kinds: of other programs, and a large one', act: (setting) => signWith(SECOND, setting) },
];

/** Where every expectation is tried. */
export const KIND_EXPECTATIONS: Scenario = {
  name: 'kinds: an SBOM alone',
  act: (setting) => signWith([SPDX_23], setting),
};

export const KIND_OF_STRANGER: Scenario = {
  name: "kinds: another's SBOM",
  refusals: { [EVERY]: 'the image is signed by whom it should be, and its SBOM by somebody else' },
  act: async (setting) => {
    await push(imageFor(setting), setting.registry, setting.repository);
    const [signed] = await pushAndSign(imageFor(setting), setting);
    if (signed === undefined) throw new Error('nothing was signed');
    await attestAs(setting.format === 'legacy' ? 'cosign-2.6' : 'cosign-3.1', signed.digest, setting, {
      type: 'spdxjson',
      predicate: toolOutput('syft.spdx-2.3.json'),
      claims: { repository: 'stranger/tool', repository_id: '99', repository_owner_id: '98' },
    });
    return [asked(signed, SPDX_23)];
  },
};

/** One run of the action attests all of them; every one is asked about. */
async function signWith(kinds: readonly Kind[], setting: Setting): Promise<SignedImage[]> {
  const { stack, registry, repository } = setting;
  const directory = path.join(stack.directory, 'kinds', repository);
  const inputs = inputsOf(kinds, { host: registry.host, repository, directory });
  const [signed] = await pushAndSign(imageFor(setting), { ...setting, inputs });
  if (signed === undefined) throw new Error('nothing was signed');
  return kinds.map((kind) => asked(signed, kind));
}

/** Inputs of the action for all of them. */
export function inputsOf(kinds: readonly Kind[], place: Place): Record<string, string> {
  const all = kinds.flatMap((kind) => Object.entries(kind.inputs(place)));
  return Object.fromEntries(
    [...Map.groupBy(all, ([name]) => name)].map(([name, lines]) => [
      name,
      lines.map(([, value]) => value).join('\n'),
    ]),
  );
}

function asked(image: SignedImage, { name, predicateType, content }: Kind): SignedImage {
  return { ...image, kind: name, signer: { ...image.signer, predicateType, content } };
}

/** A kind whose file is made here, as its specification has it: no tool at hand writes it. */
function made(name: string, predicateType: string, alias: string, content: Content, predicate: object): Kind {
  return {
    ...{ name, predicateType, content, from: 'by its specification' },
    inputs: (place) => ({ predicates: `${alias}=${document(place, alias, predicate)}` }),
  };
}

function document({ directory }: Place, name: string, content: object): string {
  return writeTo(directory, `${name}.json`, JSON.stringify(content));
}

/** Syft's SPDX with its packages as often as it takes. @param bytes about how large it becomes */
export function largeSbom(bytes: number): object {
  const sbom = toolOutput('syft.spdx-2.3.json');
  const packages = sbom['packages'] as object[];
  const times = Math.ceil(bytes / JSON.stringify(packages).length);
  return { ...sbom, packages: Array.from({ length: times }, () => packages).flat() };
}

/** As docker/build-push-action puts it out. */
function buildMetadata({ host, repository }: Place): string {
  return JSON.stringify({
    'image.name': `${host}/${repository}:v1`,
    'containerimage.digest': imageFor({ repository }).digest,
    'buildx.build.provenance': {
      builder: { id: '' },
      buildType: 'https://mobyproject.org/buildkit@v1',
      invocation: { configSource: { entryPoint: 'Dockerfile' }, parameters: { frontend: 'dockerfile.v0' } },
      metadata: { buildStartedOn: '2026-11-28T10:00:00Z', buildFinishedOn: '2026-11-28T10:05:00Z' },
    },
  });
}
