import path from 'node:path';
import type { PolicyForm } from '../../src/engine/policy.ts';
import type { Stack } from '../stack/index.ts';
import { type Attack, SIGNED } from './attacks.ts';
import { type BuildKit, startBuildKit } from '../stack/buildkit.ts';
import { enforce, withdraw } from './enforce.ts';
import { type Form, FORMS } from './forms.ts';
import { type Images, imagesBeside } from './images.ts';
import type { Kubectl } from './kubectl.ts';
import { makeNamespace } from './lane.ts';
import { filesOf, type ManifestFile, policyFiles } from './policies.ts';
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

/** What the action hands out here: a form for each engine. */
const HANDED_OUT: readonly PolicyForm[] = ['kyverno-bundle', 'policy-controller', 'gatekeeper'];
/** What the command writes: for an instance of one's own it needs the TUF repository, which the action is not told. */
const BY_COMMAND: PolicyForm = 'kyverno-ivp';

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
  const { kubectl } = await startCluster(stack, ['Kyverno', 'policy-controller', 'Gatekeeper']);
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
  const released = await release(site, buildKit, { stack, action, forms: HANDED_OUT.join(',') });
  const { signed, tag } = released;
  transcript.file('Dockerfile', DOCKERFILE);
  transcript.file('.github/workflows/release.yml', released.workflow.text);
  transcript.command('act push', released.run.log);
  const { registry, repository } = signed;
  const signing = { names: 'public', log: 'rekor-v1', format: 'both' } as const;
  const images = await imagesBeside(signed, tag, { stack, action, registry, repository, ...signing });
  return { released, images: { ...images, shape: site.shape } };
}

/** Each engine admits the image, and refuses what it has to, in its own words. */
async function admit(scene: Scene, stage: Stage): Promise<void> {
  const { stack, action } = stage;
  const { images, released } = scene;
  for (const form of FORMS.filter(({ id }) => HANDED_OUT.includes(id))) {
    await judge(form, filesOf(released.policies, form.id), 'that `policy-dir` got', stage, images);
  }
  const form = FORMS.find(({ id }) => id === BY_COMMAND);
  if (form === undefined) return;
  const folder = path.join(stack.directory, 'by-command', images.registry.host);
  await policyFiles({ form, images, namespace: namespaceFor(form, images), folder, stack, action });
  await judge(form, filesOf(folder, form.id), 'that `slsa-provenance policy` wrote', stage, images);
}

function namespaceFor({ id }: Form, { registry }: Images): string {
  return `${id}-${registry.host.replaceAll('.', '-')}`;
}

async function judge(
  form: Form,
  files: readonly ManifestFile[],
  whose: string,
  { kubectl, transcript }: Stage,
  images: Images,
): Promise<void> {
  const namespace = namespaceFor(form, images);
  transcript.chapter(
    `${form.engine}, ${form.id}: ${images.registry.host}`,
    `The files ${whose}, applied as they are, and what comes to namespace \`${namespace}\` then.`,
  );
  // For another registry only its name differs.
  if (images.shape === SITES[0]?.shape) {
    for (const { name, text } of files) transcript.file(`${form.id}/${name}`, text);
  }
  await makeNamespace(kubectl, namespace);
  const texts = files.map(({ text }) => text);
  const refused = form.attacks.find(({ way }) => way === 'Deployment')?.images(images)[0] ?? '';
  await enforce({ kubectl, files: texts, namespace, refused });
  const attacks = form.attacks.filter(({ signers = ['keyless'] }) => signers.includes('keyless'));
  for (const [nth, attack] of [SIGNED, ...attacks].entries()) {
    if (attack.name in form.cannot && attack.name !== 'by tag') continue;
    const [image = ''] = attack.images(images);
    const good = images.reference('signed');
    const request = { namespace, name: `app-${nth}`, way: attack.way, image, good };
    const judgement = await ask(kubectl, request);
    transcript.command(`${commandLine(request)}   # ${attack.name}`, judgement.said);
    expectVerdict(judgement, expectedOf(attack, form), request);
  }
  await withdraw(kubectl, texts);
}

/** Without `--require-digest`, engines that can write the digest into the Pod do. */
function expectedOf(attack: Attack, { id, engine }: Form): Judgement['verdict'] {
  if (attack === SIGNED) return 'admitted';
  const refuses = engine === 'Gatekeeper' || id === BY_COMMAND;
  return attack.name !== 'by tag' || refuses ? 'rejected' : 'resolved';
}

function expectVerdict({ verdict, said }: Judgement, expected: Judgement['verdict'], request: Request): void {
  if (verdict !== expected) throw new Error(`${verdict}, not ${expected}: ${commandLine(request)}\n${said}`);
}
