import type { PolicyForm } from '../../src/engine/policy.ts';
import type { Stack } from '../stack/index.ts';
import { SIGNED } from './attacks.ts';
import { type BuildKit, startBuildKit } from './buildkit.ts';
import { enforce, withdraw } from './enforce.ts';
import { type Form, FORMS } from './forms.ts';
import { type Images, imagesBeside } from './images.ts';
import type { Kubectl } from './kubectl.ts';
import { filesOf, type ManifestFile } from './policies.ts';
import { DOCKERFILE, release, type Released, type Site, SITES } from './release.ts';
import { ask, commandLine, type Judgement, type Request } from './requests.ts';
import { startCluster } from './start.ts';
import type { Transcript } from './transcript.ts';

export interface StoryOptions {
  readonly stack: Stack;
  readonly transcript: Transcript;
  /** Directory with the action.yml and the dist/ to run. */
  readonly action: string;
}

interface Stage extends StoryOptions {
  readonly kubectl: Kubectl;
}

interface Scene {
  readonly released: Released;
  readonly images: Images;
}

/** One form of policy for each engine. */
const CHOSEN: readonly PolicyForm[] = ['kyverno-ivp', 'policy-controller', 'gatekeeper'];

const ABOUT =
  'Made by `npm run e2e -- --write`; everything here is what real programs have said. Registries, Sigstore, the API ' +
  'server and the admission engines run on one machine, without any other network: the names `ghcr.io` and ' +
  '`acmecorp.azurecr.io` are that machine, and the Sigstore instance is one of its own ' +
  '([conformance/](../conformance/README.md)).';

/** @throws Error at the first thing that is not as it has to be */
export async function tell(options: StoryOptions): Promise<void> {
  const { stack, transcript } = options;
  transcript.title('From build to admission', ABOUT);
  const buildKit = await startBuildKit(stack);
  const kubectl = await startCluster(stack, ['Kyverno', 'policy-controller', 'Gatekeeper']);
  const stage = { ...options, kubectl };
  const scenes: Scene[] = [];
  for (const site of SITES) scenes.push(await build(site, buildKit, stage));
  transcript.chapter(
    'The log is gone',
    'From here on Rekor does not run: what is needed of it lies beside the images.',
  );
  for (const name of ['rekor', 'rekor.sigstore.dev']) await stack.services.stopOne(name);
  for (const scene of scenes) await admit(scene, stage);
}

async function build(site: Site, buildKit: BuildKit, stage: Stage): Promise<Scene> {
  const { stack, transcript, action } = stage;
  const how =
    'address' in buildKit
      ? 'The image is built by BuildKit (without root, OCI worker).'
      : `The image is assembled without BuildKit: ${buildKit.lacking}.`;
  transcript.chapter(`Build, push and sign: ${site.host}`, `The README's workflow, run by act. ${how}`);
  const released = await release(site, buildKit, { stack, action, forms: CHOSEN.join(',') });
  const { signed, tag } = released;
  transcript.file('Dockerfile', DOCKERFILE);
  transcript.file('.github/workflows/release.yml', released.workflow.text);
  transcript.command('act push', released.run.log);
  const { registry, repository } = signed;
  const signing = { names: 'public', log: 'rekor-v1', format: 'both' } as const;
  const images = await imagesBeside(signed, tag, { stack, action, registry, repository, ...signing });
  return { released, images: { ...images, shape: site.shape } };
}

/** All engines at once admit the image; then each refuses what it has to, in its own words. */
async function admit(scene: Scene, stage: Stage): Promise<void> {
  const { kubectl, transcript } = stage;
  const { registry } = scene.images;
  const forms = FORMS.filter(({ id }) => CHOSEN.includes(id));
  for (const form of forms) {
    const namespace = `${form.engine.toLowerCase()}-${registry.host.replaceAll('.', '-')}`;
    transcript.chapter(
      `${form.engine}: ${registry.host}`,
      `The files that \`policy-dir\` got, as they are, and what comes to namespace \`${namespace}\` then.`,
    );
    await kubectl.do(['create', 'namespace', namespace]);
    await kubectl.do(['label', 'namespace', namespace, 'policy.sigstore.dev/include=true']);
    const files = filesOf(scene.released.policies, form.id);
    for (const { name, text } of files) transcript.file(`${form.id}/${name}`, text);
    await judge(form, namespace, files, { ...stage, ...scene });
  }
}

async function judge(
  form: Form,
  namespace: string,
  files: readonly ManifestFile[],
  play: Stage & Scene,
): Promise<void> {
  const { kubectl, images, transcript } = play;
  const texts = files.map(({ text }) => text);
  const refused = form.attacks.find(({ way }) => way === 'Deployment')?.images(images)[0] ?? '';
  await enforce({ kubectl, files: texts, namespace, refused });
  const attacks = form.attacks.filter(({ signers = ['keyless'] }) => signers.includes('keyless'));
  for (const [nth, attack] of [SIGNED, ...attacks].entries()) {
    if (attack.name in form.cannot) continue;
    const [image = ''] = attack.images(images);
    const request = {
      namespace,
      name: `app-${nth}`,
      way: attack.way,
      image,
      good: images.reference('signed'),
    };
    const judgement = await ask(kubectl, request);
    transcript.command(`${commandLine(request)}   # ${attack.name}`, judgement.said);
    expectVerdict(judgement, attack === SIGNED ? 'admitted' : 'rejected', request);
  }
  await withdraw(kubectl, texts);
}

function expectVerdict({ verdict, said }: Judgement, expected: Judgement['verdict'], request: Request): void {
  if (verdict !== expected) throw new Error(`${verdict}, not ${expected}: ${commandLine(request)}\n${said}`);
}
