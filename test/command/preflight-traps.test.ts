import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { multiPlatformImage, singleImage, storeImage } from '../support/image.ts';
import { newImage, PATH, signImage } from '../verification/scene.ts';
import { command, directoryWith } from './command.ts';
import { fileWith, pod, preflighting, type Report, verdicts } from './preflighting.ts';
import { sharedStage } from './stage.ts';

const stage = sharedStage();
const { policyFor, preflight } = preflighting(stage);

const trapsOf = ({ images }: Report) => images.map(({ traps }) => traps.map(({ kind }) => kind));

/** As `kubectl get pods -o json` prints it. */
function running(image: string, digest: string): object {
  const imageID = `${image.replace(/[:@][^/]*$/, '')}@${digest}`;
  return {
    ...pod('live', image),
    status: { phase: 'Running', containerStatuses: [{ name: 'main', image, imageID }] },
  };
}

test('tag-moved: what runs is not what its tag stands for now', async () => {
  const { registry, image } = await stage();
  const before = newImage();
  storeImage(registry.store, PATH, before);
  const tag = `${registry.host}/${PATH}:v1`;
  const policy = await policyFor('kyverno-ivp');
  const moved = await preflight([running(tag, before.digest)], '--policy', policy);
  expect(trapsOf(moved)).toEqual([['by-tag', 'tag-moved']]);
  expect(moved.images[0]?.traps[1]?.message).toBe(
    `Pod live runs ${before.digest}, and the tag stands for ${image.digest} now`,
  );
  expect(verdicts(moved)).toEqual(['pass']);
  const same = await preflight([running(tag, image.digest)], '--policy', policy);
  expect(trapsOf(same)).toEqual([['by-tag']]);
});

test('running-but-rejected: a Pod that runs would not be let in again', async () => {
  const { bare } = await stage();
  const policy = await policyFor('kyverno-ivp');
  const report = await preflight([running(bare, bare.split('@')[1] ?? '')], '--policy', policy);
  expect([verdicts(report), trapsOf(report)]).toEqual([['reject'], [['running-but-rejected']]]);
  const planned = await preflight([pod('a', bare)], '--policy', policy);
  expect(trapsOf(planned)).toEqual([[]]);
});

test('index-signed-only: the platform that is named is not signed, its index is', async () => {
  const { sigstore, registry } = await stage();
  const index = multiPlatformImage('index alone');
  storeImage(registry.store, PATH, index, 'multi');
  await signImage(sigstore, registry, index.digest);
  const platform = index.platforms.get('linux/arm64') ?? '';
  const name = (digest: string) => `${registry.host}/${PATH}@${digest}`;
  const policy = await policyFor('kyverno-ivp');
  const pods = [pod('a', name(index.digest)), pod('b', name(platform))];
  const report = await preflight(pods, '--policy', policy);
  expect(verdicts(report)).toEqual(['pass', 'reject']);
  expect(trapsOf(report)).toEqual([[], ['index-signed-only']]);
  expect(report.images[1]?.traps[0]?.message).toContain(index.digest);

  const whole = multiPlatformImage('with its platforms');
  storeImage(registry.store, PATH, whole, 'whole');
  await signImage(sigstore, registry, whole.digest, { recursive: true });
  const all = [whole.digest, whole.platforms.get('linux/arm64') ?? ''].map((digest, nth) =>
    pod(`p${nth}`, name(digest)),
  );
  expect(trapsOf(await preflight(all, '--policy', policy))).toEqual([[], []]);
});

test('many-artifacts: whatever is attached counts, and past fifty Kyverno refuses the image', async () => {
  const { sigstore, registry } = await stage();
  const image = newImage();
  storeImage(registry.store, PATH, image);
  await signImage(sigstore, registry, image.digest);
  const name = `${registry.host}/${PATH}@${image.digest}`;
  const policy = await policyFor('kyverno-bundle');
  const asked = () => preflight([pod('a', name)], '--policy', policy, '--engine-root', 'kyverno');
  expect(trapsOf(await asked())).toEqual([[]]);
  const attach = (nth: number) => {
    const subject = {
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      digest: image.digest,
      size: image.manifests.at(-1)?.length ?? 0,
    };
    const empty = { mediaType: 'application/vnd.oci.empty.v1+json', digest: EMPTY, size: 2, data: 'e30=' };
    const artifact = { artifactType: 'application/vnd.acme.scan', config: empty, layers: [empty], subject };
    const annotations = { nth: String(nth) };
    const bytes = Buffer.from(
      JSON.stringify({ schemaVersion: 2, mediaType: subject.mediaType, ...artifact, annotations }),
    );
    registry.store.putManifest(PATH, bytes);
  };
  for (let nth = 0; nth < 30; nth += 1) attach(nth);
  const many = await asked();
  expect([verdicts(many), trapsOf(many)]).toEqual([['pass'], [['many-artifacts']]]);
  for (let nth = 30; nth < 60; nth += 1) attach(nth);
  const tooMany = await asked();
  expect([verdicts(tooMany), trapsOf(tooMany)]).toEqual([['reject'], [['many-artifacts']]]);
});

const EMPTY = 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';

describe('other-spelling', () => {
  const policyOf = async (reference: string) =>
    fileWith(`apiVersion: policies.kyverno.io/v1
kind: ImageValidatingPolicy
metadata: {name: mine}
spec:
  validationActions: [Deny]
  matchConstraints: {resourceRules: [{apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [pods]}]}
  matchImageReferences: [${reference}]
  attestors: [{name: a, cosign: {keyless: {identities: [{subject: nobody, issuer: nobody}]}, trustedRoot: {value: '${JSON.stringify((await stage()).sigstore.trustedRoot)}'}}}]
  validations: [{expression: "images.containers.map(i, verifyImageSignatures(i, [attestors.a])).all(e, e > 0)"}]
`);

  test('a pattern for tags misses the same image by its digest', async () => {
    const { registry, image } = await stage();
    const policy = await policyOf(`{glob: "${registry.host}/acme/*:*"}`);
    const byTag = `${registry.host}/${PATH}:v1`;
    const byDigest = `${registry.host}/${PATH}@${image.digest}`;
    const other = `${registry.host}/elsewhere/app@${image.digest}`;
    const only = await policyOf(
      `{glob: "${registry.host}/acme/app:v?"}, {glob: "${registry.host}/acme/app:latest"}`,
    );
    expect(verdicts(await preflight([pod('a', byTag)], '--policy', policy))).toEqual(['reject']);
    const missed = await preflight([pod('a', byDigest), pod('b', other)], '--policy', only);
    expect(verdicts(missed)).toEqual(['not-looked-at', 'not-looked-at']);
    expect(trapsOf(missed)).toEqual([['other-spelling', 'nobody-looks'], ['nobody-looks']]);
  });

  test('an expression that covers every spelling is read', async () => {
    const { registry } = await stage();
    const host = registry.host.replaceAll('.', '[.]');
    const image = `${registry.host}/${PATH}:v1`;
    const covering = await policyOf(
      `{glob: "ghcr.io/none"}, {expression: "ref.matches('(?i)^${host}/acme/app(:.*)?$')"}`,
    );
    expect(verdicts(await preflight([pod('a', image)], '--policy', covering))).toEqual(['reject']);
    const unread = await policyOf(`{glob: "ghcr.io/none"}, {expression: "ref.startsWith('x')"}`);
    expect(verdicts(await preflight([pod('a', image)], '--policy', unread))).toEqual(['could-not-tell']);
  });
});

test('nobody-looks: images that no policy is for, and volumes that no engine reads', async () => {
  const { name, registry, image } = await stage();
  const policy = await policyFor('kyverno-cosign');
  const elsewhere = `${registry.host}/elsewhere/app@${image.digest}`;
  const data = singleImage('data of a volume');
  storeImage(registry.store, PATH, data);
  const volume = `${registry.host}/${PATH}@${data.digest}`;
  const mounted = pod('v', name, {
    containers: [{ name: 'main', image: name }],
    volumes: [{ name: 'data', image: { reference: volume } }],
  });
  const report = await preflight([pod('a', elsewhere), mounted], '--policy', policy);
  const byImage = new Map(report.images.map((one) => [one.image, one]));
  expect([...byImage].map(([own, { traps }]) => [own, traps.map(({ kind }) => kind)])).toEqual([
    [elsewhere, ['nobody-looks']],
    [name, []],
    [volume, ['nobody-looks']],
  ]);
  expect(byImage.get(volume)?.answers[0]?.why).toMatch(/does not look at image volumes/);
});

describe('signed with a key', () => {
  const FORMS = ['kyverno-ivp', 'kyverno-cosign', 'policy-controller'] as const;

  test.each(FORMS.flatMap((form) => [[form, true] as const, [form, false] as const]))(
    '%s, in a log: %s: the key that signed passes, another is rejected',
    async (form, tlog) => {
      const { sigstore, registry, trust } = await stage();
      const [root = '', file = ''] = trust;
      const [own, other] = [1, 2].map(() => generateKeyPairSync('ec', { namedCurve: 'prime256v1' }));
      const image = newImage();
      storeImage(registry.store, PATH, image);
      await signImage(sigstore, registry, image.digest, { key: { privateKey: own!.privateKey, tlog } });
      const name = `${registry.host}/${PATH}@${image.digest}`;
      const policyOf = async (key: typeof own) => {
        const pem = key!.publicKey.export({ type: 'spki', format: 'pem' }).toString();
        const directory = await directoryWith({ 'key.pub': pem });
        const logged = tlog ? [root, file] : ['--allow-no-tlog'];
        const { exitCode, out, err } = await command([
          ...['policy', '--key', path.join(directory, 'key.pub'), '--images', `${registry.host}/${PATH}`],
          ...['--for', form, '--mode', 'enforce', ...logged],
        ]);
        expect([exitCode, err]).toEqual([0, '']);
        return fileWith(out);
      };
      const [good, bad] = [await policyOf(own), await policyOf(other)];
      expect(verdicts(await preflight([pod('a', name)], '--policy', good))).toEqual(['pass']);
      const refused = await preflight([pod('a', name)], '--policy', bad);
      expect(verdicts(refused)).toEqual(['reject']);
      expect(refused.images[0]?.signers.map(({ identity }) => identity)).toEqual(['a key']);
    },
  );

  test('a key that lies elsewhere is not looked for', async () => {
    const { name } = await stage();
    const text = readFileSync(await policyFor('policy-controller'), 'utf8').replace(
      /keyless:\n(?: {8}.*\n)+/,
      'key: {kms: "gcpkms://projects/p/locations/global/keyRings/r/cryptoKeys/k"}\n',
    );
    const report = await preflight([pod('a', name)], '--policy', await fileWith(text));
    expect(verdicts(report)).toEqual(['could-not-tell']);
    expect(report.images[0]?.answers[0]?.why).toMatch(/its key is not in the policy: gcpkms:/);
  });
});
