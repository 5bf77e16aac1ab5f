import { createServer } from 'node:net';
import path from 'node:path';
import { runOn } from '../signing.ts';
import { writeTo } from '../stack/keys.ts';
import type { SignedImage } from '../signing.ts';
import { closeOnFailure, openOnFailure } from './engine/gatekeeper.ts';
import { askRatifyIn, provideFrom, type RatifySettings, startRatify } from './engine/ratify.ts';
import { type ImageName, type Images, prepareImages, type SignerKind } from './images.ts';
import { podText, verdictOf } from './requests.ts';
import { runCommand, type Section, type Stage } from './section.ts';

export const RATIFY: Section = {
  name: 'ratify',
  about:
    'Why nothing is written for Ratify: Gatekeeper 3.23 asks Ratify 1.4.6 about images whose `.sig` tags are right, missing, by another signer, or copied from another image.',
  engines: ['Gatekeeper'],
  play: async (stage) => {
    await askRatifyIn(stage.kubectl, await space(stage));
    for (const way of WAYS) await judgeWay(way, stage);
    await failsOpen(stage);
  },
};

/** A way to configure its verifier of cosign signatures. */
interface Way {
  readonly name: string;
  readonly signer: SignerKind;
  /** What lint's rule says of it, and the cluster has to show. */
  readonly comparesDigest: boolean;
  parameters(images: Images): object;
}

const SCOPE = { version: '1.0.0', scopes: ['*'] };

const WAYS: readonly Way[] = [
  {
    name: 'key',
    signer: 'key',
    comparesDigest: true,
    parameters: ({ publicKey }) => ({ key: publicKey }),
  },
  {
    name: 'trustPolicies, a key',
    signer: 'key',
    comparesDigest: false,
    parameters: ({ publicKey }) => ({
      trustPolicies: [{ name: 'ours', ...SCOPE, keys: [{ file: publicKey }], tLogVerify: false }],
    }),
  },
  {
    name: 'trustPolicies, keyless',
    signer: 'keyless',
    comparesDigest: false,
    parameters: ({ signed: { signer, instance } }) => ({
      trustPolicies: [
        {
          ...{ name: 'ours', ...SCOPE, rekorURL: instance.rekor, tLogVerify: true },
          keyless: { certificateIdentity: signer.identity, certificateOIDCIssuer: signer.issuer },
        },
      ],
    }),
  },
];

const NAMESPACE = 'asks-ratify';
const RULE = 'ratify/digest-not-compared';

async function space({ kubectl }: Stage): Promise<string> {
  await kubectl.do(['create', 'namespace', NAMESPACE]);
  return NAMESPACE;
}

async function judgeWay(way: Way, stage: Stage): Promise<void> {
  const { stack, action } = stage;
  const name = `ratify-${way.name.toLowerCase().replaceAll(/\W+/g, '-')}`;
  // Gatekeeper keeps what it was told of an image for three minutes: each way has images of its own.
  const images = await prepareImages({
    ...{ stack, action, shape: 'plain', signer: way.signer },
    repository: `octo-org/${name}`,
  });
  const verifier = way.parameters(images);
  await started({ name, verifier }, stage, async () => {
    const other: ImageName = way.signer === 'key' ? 'other-key' : 'other-repository';
    await tell(way.name, 'the signed image', images.reference('signed'), 'admitted', stage);
    await tell(way.name, 'signed by another', images.reference(other), 'rejected', stage);
    const copied = way.comparesDigest ? 'rejected' : 'admitted';
    await tell(way.name, "another image's signature, copied", images.reference('copied'), copied, stage);
    await tell(way.name, 'unsigned', images.reference('unsigned'), 'rejected', stage);
    if (way.signer === 'keyless') await keeps(way, images, stage);
  });
  await lintSays(way, verifier, name, stage);
}

async function started(settings: RatifySettings, stage: Stage, play: () => Promise<void>): Promise<void> {
  const { kubectl, stack } = stage;
  await startRatify({ kubectl, stack, settings });
  await play();
  await stack.services.stopOne(settings.name);
}

/** What was refused is signed, and refused all the same for three minutes. */
async function keeps(way: Way, images: Images, stage: Stage): Promise<void> {
  const { stack, action } = stage;
  const image = images.reference('unsigned');
  const { signed } = images;
  const place = { ...signed, digest: image.slice(image.indexOf('@') + 1) };
  const { exitCode, stderr } = await runOn([place], signing({ stack, action }, signed));
  if (exitCode !== 0) throw new Error(`the action ended with ${exitCode}: ${stderr}`);
  await tell(way.name, 'unsigned a moment ago, signed by now', image, 'rejected', stage);
}

function signing(stage: Pick<Stage, 'stack' | 'action'>, { written }: SignedImage) {
  const { format, log } = written;
  return { ...stage, names: 'public', format, log } as const;
}

async function lintSays(way: Way, parameters: object, name: string, stage: Stage): Promise<void> {
  const object = {
    apiVersion: 'config.ratify.deislabs.io/v1beta1',
    kind: 'Verifier',
    metadata: { name: 'verifier-cosign' },
    spec: {
      name: 'cosign',
      artifactTypes: 'application/vnd.dev.cosign.artifact.sig.v1+json',
      parameters,
    },
  };
  const folder = path.join(stage.stack.directory, 'cluster', name);
  const file = writeTo(folder, 'verifier.yaml', JSON.stringify(object, undefined, 2));
  const { output } = await runCommand(stage, ['lint', file, '--format', 'json']);
  stage.onRow({
    ...{ subject: way.name, question: `lint: ${RULE}` },
    expected: way.comparesDigest ? 'not found' : 'found',
    answer: output.includes(`"${RULE}"`) ? 'found' : 'not found',
    said: output,
  });
}

/** Gatekeeper as shipped waits three seconds, and then lets pass; for Ratify it would wait seven. */
async function failsOpen(stage: Stage): Promise<void> {
  const { kubectl } = stage;
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as { port: number };
  await provideFrom(kubectl, `https://localhost:${port}/`, stage.access.ca);
  // Two, as Gatekeeper keeps what came of one.
  const [one, other] = ['e', 'f'].map(
    (digit) => `localhost:5012/octo-org/app@sha256:${digit.repeat(64)}`,
  ) as [string, string];
  const subject = 'Gatekeeper, with a Ratify that does not answer';
  await tell(subject, 'unsigned, failures closed (30 s)', one, 'rejected', stage);
  await openOnFailure(kubectl);
  await tell(subject, 'unsigned, as shipped (3 s, failures ignored)', other, 'admitted', stage);
  await closeOnFailure(kubectl);
  silent.close();
}

async function tell(
  subject: string,
  question: string,
  image: string,
  expected: 'admitted' | 'rejected',
  { kubectl, onRow }: Stage,
): Promise<void> {
  const pod = podText({ namespace: NAMESPACE, name: 'app' }, { containers: [{ name: 'app', image }] });
  const outcome = await kubectl.ask(['create', '--dry-run=server', '--filename', '-'], pod);
  onRow({ subject, question, expected, answer: verdictOf(outcome), said: outcome.output });
}
