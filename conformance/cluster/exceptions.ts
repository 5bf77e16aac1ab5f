import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Image, singleImage } from '../../test/support/image.ts';
import { workflowOf } from '../readme-workflow.ts';
import type { Setting } from '../setting.ts';
import { push, pushAndSign, type SignedImage } from '../signing.ts';
import { goTool } from '../stack/go-tools.ts';
import { writeTo } from '../stack/keys.ts';
import { tryWorkflow } from '../workflow-engine.ts';
import { enforce, withdraw } from './enforce.ts';
import { type Form, FORMS } from './forms.ts';
import { makeNamespace } from './lane.ts';
import { policyFiles } from './policies.ts';
import { podText, verdictOf } from './requests.ts';
import { commandOutput, runCommand, type Section, type Stage } from './section.ts';
import { until } from './kubectl.ts';

const STAND_INS = path.join(import.meta.dirname, '..', 'stand-ins');

export const EXCEPTIONS: Section = {
  name: 'exceptions',
  about:
    'Expiry, denial, verification, admission: an exception from each form of policy that ends 20 s ahead, and, for a release of Kyverno that does not compare the time, the workflow that ends it and tells of what still runs.',
  engines: ['Kyverno'],
  play: async (stage) => {
    for (const form of FORMS.filter(({ engine }) => engine === 'Kyverno')) await endedByEngine(form, stage);
    await endedByCheck(stage);
    for (const { id } of FORMS.filter(({ engine }) => engine !== 'Kyverno')) await refused(id, stage);
  },
};

/** Seconds that an exception lasts. */
const LASTS = 20;
/** How long an exception, or its end, may take to count. */
const COUNTS_WITHIN = 15;

/** A policy in force in a namespace of its own, and what is excepted from it. */
interface Scene {
  readonly form: Form;
  readonly namespace: string;
  readonly setting: Setting;
  /** In the cluster. */
  readonly files: readonly string[];
  /** That is excepted: nobody has signed it yet. */
  readonly excepted: Image;
  /** That nobody has signed either, and that no exception is for. */
  readonly other: Image;
}

async function endedByEngine(form: Form, stage: Stage): Promise<void> {
  const scene = await setUp(form, form.id, stage);
  await tell(scene, scene.excepted, 'before the exception', 'rejected', stage);
  const end = new Date(Date.now() + LASTS * 1000);
  const exception = await makeException(scene, form.id, end, stage);
  await apply(exception.object, scene, stage);
  await tell(scene, scene.excepted, 'while the exception lasts', 'admitted', stage);
  await tell(scene, scene.other, 'another digest while it lasts', 'rejected', stage);
  await sleep(end.getTime() + 1000 - Date.now());
  await tell(scene, scene.excepted, 'after its end', 'rejected', stage);
  await pushAndSign(scene.excepted, scene.setting);
  await tell(scene, scene.excepted, 'once the image is signed', 'admitted', stage);
  await tell(scene, scene.other, 'another digest still', 'rejected', stage);
  await takeDown(scene, exception.object, stage);
}

/** As a release of Kyverno has it that knows no time: the exception counts until someone deletes it. */
async function endedByCheck(stage: Stage): Promise<void> {
  const form = FORMS.find(({ id }) => id === 'kyverno-ivp');
  if (form === undefined) return;
  const scene = await setUp(form, 'kyverno-ivp-checked', stage);
  const end = new Date(Date.now() + LASTS * 1000);
  const exception = await makeException(scene, 'kyverno-ivp@1.18', end, stage);
  await apply(exception.object, scene, stage);
  const check = checkOf(exception.workflow, scene, stage);
  await tell(scene, scene.excepted, 'while the exception lasts', 'admitted', stage);
  await check('the check before the end', 'passes, issues: 0');
  await sleep(end.getTime() + 1000 - Date.now());
  await tell(scene, scene.excepted, 'after its end, before the check', 'admitted', stage);
  await check('the check after the end', 'passes, issues: 0');
  await deniedSoon(scene, stage);
  await tell(scene, scene.excepted, 'after the check', 'rejected', stage);
  await check('the check a day later, while the image runs unverified', 'fails, issues: 1', 'a-day-later');
  await check('and once more', 'fails, issues: 1', 'a-day-later');
  await pushAndSign(scene.excepted, scene.setting);
  await check('a day later, once the image is signed', 'passes, issues: 1', 'a-day-later');
  await tell(scene, scene.excepted, 'once the image is signed', 'admitted', stage);
  await takeDown(scene, exception.object, stage);
}

/** Where an engine has no exceptions, the answer is why. */
async function refused(form: Form['id'], stage: Stage): Promise<void> {
  const image = `ghcr.io/octo-org/app@sha256:${'a'.repeat(64)}`;
  const words = [...exceptionWords(image, 'shop', new Date(Date.now() + LASTS * 1000)), '--for', form];
  const { exitCode, output } = await runCommand(stage, words);
  const isTold = /has no exceptions: .{20}/.test(output);
  stage.onRow({
    ...{ subject: form, question: 'an exception is asked for', expected: 'exit 2, and why' },
    answer: `exit ${exitCode}${isTold ? ', and why' : ''}`,
    said: output,
  });
}

async function setUp(form: Form, name: string, stage: Stage): Promise<Scene> {
  const { kubectl, stack, action } = stage;
  const registry = stack.registries.get('ghcr.io');
  if (registry === undefined) throw new Error('there is no registry ghcr.io');
  const repository = `octo-org/excepted-${name}`;
  const kind = { names: 'public', log: 'rekor-v1', format: 'both' } as const;
  const setting: Setting = { stack, action, registry, repository, ...kind };
  const [excepted, other] = ['excepted', 'other'].map((one) => singleImage(`${repository}, ${one}`)) as [
    Image,
    Image,
  ];
  const [signed] = await pushAndSign(singleImage(`${repository}, signed`), setting);
  if (signed === undefined) throw new Error(`nothing was signed in ${repository}`);
  for (const image of [excepted, other]) await push(image, registry, repository);
  const namespace = `excepted-${name}`;
  await makeNamespace(kubectl, namespace);
  const folder = path.join(stack.directory, 'cluster', 'excepted', name);
  const files = await policyFiles({ form, images: { signed }, namespace, folder, stack, action });
  const scene = { form, namespace, setting, files, excepted, other };
  await enforce({ kubectl, files, namespace, refused: referenceTo(excepted, scene) });
  return scene;
}

async function takeDown({ files }: Scene, exception: string, { kubectl }: Stage): Promise<void> {
  await withdraw(kubectl, [...files, exception]);
}

interface Made {
  /** For the cluster. */
  readonly object: string;
  readonly workflow: string;
}

async function makeException(scene: Scene, form: string, end: Date, stage: Stage): Promise<Made> {
  const folder = path.join(stage.stack.directory, 'cluster', 'exceptions', scene.namespace);
  const words = exceptionWords(referenceTo(scene.excepted, scene), scene.namespace, end);
  await commandOutput(stage, [...words, '--for', form, '--out', folder]);
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  return { object: read('exception.yaml'), workflow: read('check.yml') };
}

function exceptionWords(image: string, namespace: string, end: Date): string[] {
  return [
    ...['exception', image, '--namespace', namespace],
    ...['--until', end.toISOString().replace(/\.\d+Z$/, 'Z'), '--repo', 'octo-org/octo-repo'],
    ...['--reason', 'INC-1234: rollback of the release', '--approved-by', 'jane@example.com'],
  ];
}

/** Applies an exception, and waits until it counts. */
async function apply(exception: string, scene: Scene, { kubectl }: Stage): Promise<void> {
  await kubectl.do(['apply', '--filename', '-'], exception);
  await until(`the exception in ${scene.namespace}`, COUNTS_WITHIN, async () => {
    const outcome = await dryRun(scene, scene.excepted, kubectl);
    return verdictOf(outcome) === 'admitted' || outcome.output;
  });
}

async function deniedSoon(scene: Scene, { kubectl }: Stage): Promise<void> {
  await until(`the end of the exception in ${scene.namespace}`, COUNTS_WITHIN, async () => {
    const outcome = await dryRun(scene, scene.excepted, kubectl);
    return verdictOf(outcome) === 'rejected' || outcome.output;
  });
}

function dryRun(scene: Scene, image: Image, kubectl: Stage['kubectl']) {
  return kubectl.ask(['create', '--dry-run=server', '--filename', '-'], podOf(scene, image, 'dry-run'));
}

/** Asks for a Pod, which stays where it is admitted. */
async function tell(
  scene: Scene,
  image: Image,
  question: string,
  expected: 'admitted' | 'rejected',
  { kubectl, onRow }: Stage,
): Promise<void> {
  const name = question.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  const outcome = await kubectl.ask(['create', '--filename', '-'], podOf(scene, image, name));
  const subject = scene.namespace.replace('excepted-', '');
  onRow({ subject, question, expected, answer: verdictOf(outcome), said: outcome.output });
}

function podOf(scene: Scene, image: Image, name: string): string {
  const { namespace } = scene;
  return podText({ namespace, name }, { containers: [{ name: 'app', image: referenceTo(image, scene) }] });
}

function referenceTo({ digest }: Image, { setting }: Pick<Scene, 'setting'>): SignedImage['reference'] {
  return `${setting.registry.host}/${setting.repository}@${digest}`;
}

/** Runs the workflow that goes with an exception, as on its schedule. */
function checkOf(text: string, scene: Scene, stage: Stage) {
  const { kubectl, stack, action, onRow } = stage;
  const issues = writeTo(path.join(stack.directory, 'cluster'), 'issues', '');
  return async (question: string, expected: string, clock?: 'a-day-later'): Promise<void> => {
    const clocks = clock === undefined ? [] : [path.join(STAND_INS, clock)];
    const programs = [...clocks, path.join(STAND_INS, 'issues'), path.dirname(await goTool('kubectl'))];
    const { exitCode, log } = await tryWorkflow(
      workflowOf(text),
      { stack, action, names: 'public' },
      {
        event: 'workflow_dispatch',
        programs,
        secrets: { KUBECONFIG: readFileSync(kubectl.kubeconfig, 'utf8') },
        environment: { ISSUES: issues },
      },
    );
    const opened = readFileSync(issues, 'utf8').split('\n').filter(Boolean).length;
    const answer = `${exitCode === 0 ? 'passes' : 'fails'}, issues: ${opened}`;
    onRow({ subject: scene.namespace.replace('excepted-', ''), question, expected, answer, said: log });
  };
}
