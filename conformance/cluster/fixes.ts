import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'yaml';
import { RULE_GROUPS } from '../../src/lint/rules.ts';
import { loadRegularExpressions } from '../../src/text/regular-expression.ts';
import { examplesIn, mendedBy, pageOf } from '../../test/support/rule-examples.ts';
import { READY } from './enforce.ts';
import { askRatifyIn, startRatify } from './engine/ratify.ts';
import { type FixImage, type FixImages, prepareFixImages } from './fix-images.ts';
import { BY_RULE, type Judged } from './fix-questions.ts';
import type { Kubectl } from './kubectl.ts';
import { until } from './kubectl.ts';
import { withPrivateRoot } from './private-root.ts';
import { ask, podText, verdictOf } from './requests.ts';
import type { Section, Stage } from './section.ts';

export const FIXES: Section = {
  name: 'fixes',
  about:
    "What `lint --fix` does to the wrong example of each rule about policies, which is applied as it stands on the rule's page, before and after: judged by the engine that it is for.",
  engines: ['Kyverno', 'policy-controller', 'Gatekeeper'],
  play: async (stage) => {
    await loadRegularExpressions();
    const { kubectl } = stage;
    const images = await prepareFixImages(stage);
    for (const namespace of [NAMESPACE, LABELLED]) await kubectl.do(['create', 'namespace', namespace]);
    await kubectl.do(['label', 'namespace', LABELLED, 'policy.sigstore.dev/include=true']);
    // What no policy matches is another matter than what one does to what it matches.
    const lenient = JSON.stringify({ data: { 'no-match-policy': 'allow' } });
    const config = ['--namespace', 'cosign-system', 'patch', 'configmap', 'config-policy-controller'];
    await kubectl.do([...config, '--type', 'merge', '--patch', lenient]);
    await kubectl.do(['apply', '--filename', '-'], ALLOWED_REPOS);
    for (const rule of mendedRules()) {
      if (BY_RULE[rule]?.isAged === true) await images.aged();
      await judge(rule, images, stage).catch((error: unknown) =>
        stage.onRow({
          ...{ subject: rule, question: 'before and after', expected: BY_RULE[rule]?.becomes ?? '' },
          ...{ answer: 'broken', said: String(error) },
        }),
      );
    }
    const strict = JSON.stringify({ data: { 'no-match-policy': 'deny' } });
    await kubectl.do([...config, '--type', 'merge', '--patch', strict]);
  },
};

const NAMESPACE = 'fixes';
/** At this one policy-controller looks, which wants digests whatever is asked. */
const LABELLED = 'fixes-labelled';
/** How long a policy may take to count. */
const COUNTS_WITHIN_MS = 8000;

/** Rules about policies whose findings can be mended. @throws Error for one that is not judged */
function mendedRules(): string[] {
  const rules = RULE_GROUPS.flatMap((group) => group.rules)
    .filter(({ id, isFixable }) => isFixable && !id.startsWith('workflow/'))
    .map(({ id }) => id)
    .filter((id) => id !== 'identity/not-the-signing-workflow');
  const missing = rules.filter((id) => !(id in BY_RULE));
  if (missing.length > 0) throw new Error(`nothing judges what --fix does for ${missing.join(', ')}`);
  // What waits comes last.
  return rules.toSorted((a, b) => Number(BY_RULE[a]?.isAged ?? false) - Number(BY_RULE[b]?.isAged ?? false));
}

interface Pair {
  readonly broken: string;
  readonly mended: string;
}

/** The first example that is mended, with this instance's root, and its key where a log's key stands as KEY. */
function pairFor(rule: string, { stack }: Stage): Pair {
  const { rekorKey, tuf } = stack.instances.public;
  const key = JSON.stringify(readFileSync(rekorKey, 'utf8'));
  const filled = (text: string) => withPrivateRoot(text.replace(/: KEY$/m, `: ${key}`), tuf);
  for (const example of examplesIn(pageOf(rule), 'Wrong')) {
    const mended = mendedBy(rule, example);
    if (mended !== undefined) return { broken: filled(example.text), mended: filled(mended.text) };
  }
  throw new Error(`--fix mends no example of ${rule}`);
}

async function judge(rule: string, images: FixImages, stage: Stage): Promise<void> {
  const judged = BY_RULE[rule];
  if (judged === undefined) return;
  const pair = pairFor(rule, stage);
  const [before, after] =
    judged.by === 'ratify'
      ? await byRatify(pair, images, stage)
      : await byPolicies(pair, judged, images, stage);
  stage.onRow({
    ...{ subject: rule, question: judged.question, expected: EXPECTED[judged.becomes] },
    answer: `${before.answer} before, ${after.answer} after`,
    said: `before: ${before.said}\nafter: ${after.said}`,
  });
}

const EXPECTED = {
  loads: 'does not load before, loads after',
  rejects: 'admitted before, rejected after',
  admits: 'rejected before, admitted after',
  same: 'as it should before, as it should after',
} as const;

interface Answer {
  readonly answer: string;
  readonly said: string;
}

async function byPolicies(
  { broken, mended }: Pair,
  judged: Judged,
  images: FixImages,
  { kubectl }: Stage,
): Promise<readonly [Answer, Answer]> {
  await noneCounts(images, kubectl);
  const namespace = broken.includes('kind: ClusterImagePolicy') ? LABELLED : NAMESPACE;
  const place = { namespace, images, kubectl };
  try {
    const before = await answerOf(broken, judged, 'before', place);
    const after = await answerOf(mended, judged, 'after', place);
    return [before, after];
  } finally {
    for (const text of [broken, mended])
      await kubectl.ask(['delete', '--ignore-not-found', '--filename', '-'], text);
  }
}

/** Where it is asked, and with which images. */
interface Place {
  readonly namespace: string;
  readonly images: FixImages;
  readonly kubectl: Kubectl;
}

/** What was in force before has no say any more. */
async function noneCounts(images: FixImages, kubectl: Kubectl): Promise<void> {
  await until('the policies before are gone', 30, async () => {
    const outcome = await dryRun('unsigned', { namespace: LABELLED, images, kubectl });
    return verdictOf(outcome) === 'admitted' || outcome.output;
  });
}

async function answerOf(
  text: string,
  judged: Judged,
  when: 'before' | 'after',
  place: Place,
): Promise<Answer> {
  const applied = await apply(text, place.kubectl);
  if (applied !== undefined) return { answer: 'does not load', said: applied };
  if (judged.becomes === 'loads') return { answer: 'loads', said: 'applied' };
  if (judged.becomes === 'same') return asItShould(judged.image, place);
  const becomes = { rejects: ['admitted', 'rejected'], admits: ['rejected', 'admitted'] } as const;
  const expected = becomes[judged.becomes][when === 'before' ? 0 : 1];
  const answer = await settled(expected, () => askOne(judged, place));
  if (when === 'before' || answer.answer !== expected) return answer;
  // Not for the price of what the policy is for.
  const other = judged.becomes === 'rejects' ? 'signed' : 'unsigned';
  if (judged.alone === true) return answer;
  const outcome = await dryRun(other, place);
  const isRight = verdictOf(outcome) === (other === 'signed' ? 'admitted' : 'rejected');
  return isRight ? answer : { answer: `${answer.answer}, but so is ${other}`, said: outcome.output };
}

/** @returns what was said, where it was refused */
async function apply(text: string, kubectl: Kubectl): Promise<string | undefined> {
  const { exitCode, output } = await kubectl.ask(['apply', '--filename', '-'], text);
  if (exitCode !== 0) return output;
  const { kind, metadata } = parse(text) as { kind: string; metadata: { name: string } };
  const ready = READY[kind];
  if (ready !== undefined)
    await kubectl.ask(['wait', `--for=${ready}`, `${kind}/${metadata.name}`, '--timeout=15s']);
  return undefined;
}

/**
 * Asked until it is as expected, as long as a policy may take to count. What is expected to be admitted has to be so
 * all that time: before a policy counts, everything is.
 */
async function settled(expected: string, asked: () => Promise<Answer>): Promise<Answer> {
  const deadline = Date.now() + COUNTS_WITHIN_MS;
  let answer = await asked();
  while (Date.now() < deadline) {
    if (expected === 'rejected' && answer.answer === 'rejected') return answer;
    await sleep(1000);
    answer = await asked();
  }
  return answer;
}

async function askOne(judged: Judged, { namespace, images, kubectl }: Place): Promise<Answer> {
  const { way = 'container', image } = judged;
  const name = `app-${(asked += 1)}`;
  const request = { namespace, name, way, image: images(image), good: images('signed') };
  const { verdict, said } = await ask(kubectl, request);
  await kubectl.ask([
    '--namespace',
    namespace,
    'delete',
    'pod',
    name,
    '--ignore-not-found',
    '--force',
    '--grace-period=0',
  ]);
  return { answer: verdict === 'resolved' ? 'admitted' : verdict, said };
}

let asked = 0;

/** The image that it is for is admitted, the unsigned one is not. */
async function asItShould(image: FixImage, place: Place): Promise<Answer> {
  const answer = await settled('rejected', async () => {
    const outcome = await dryRun('unsigned', place);
    return { answer: verdictOf(outcome), said: outcome.output };
  });
  if (answer.answer !== 'rejected') return { answer: 'unsigned: admitted', said: answer.said };
  const signed = await dryRun(image, place);
  const isAdmitted = verdictOf(signed) === 'admitted';
  return { answer: isAdmitted ? 'as it should' : `${image}: rejected`, said: signed.output };
}

function dryRun(image: FixImage, { namespace, images, kubectl }: Place) {
  const pod = podText(
    { namespace, name: 'dry-run' },
    { containers: [{ name: 'app', image: images(image) }] },
  );
  return kubectl.ask(['create', '--dry-run=server', '--filename', '-'], pod);
}

/** Its objects are read by Ratify alone: their parameters are what it is started with. */
async function byRatify(
  { broken, mended }: Pair,
  images: FixImages,
  { kubectl, stack }: Stage,
): Promise<readonly [Answer, Answer]> {
  const namespace = 'fixes-ratify';
  await kubectl.do(['create', 'namespace', namespace]);
  await askRatifyIn(kubectl, namespace);
  const answers: Answer[] = [];
  for (const [nth, text] of [broken, mended].entries()) {
    const { spec } = parse(text) as { spec: { parameters: object } };
    const name = `ratify-store-${nth}`;
    const settings = { name, verifier: { key: images.publicKey }, store: spec.parameters };
    await startRatify({ kubectl, stack, settings });
    // Gatekeeper keeps what it was told of a name for three minutes.
    const image = images(nth === 0 ? 'keyed' : 'keyed-too');
    const pod = podText({ namespace, name: 'app' }, { containers: [{ name: 'app', image }] });
    const outcome = await kubectl.ask(['create', '--dry-run=server', '--filename', '-'], pod);
    answers.push({ answer: verdictOf(outcome), said: outcome.output });
    await stack.services.stopOne(name);
  }
  await kubectl.do(['delete', 'ratifyverification', namespace]);
  return answers as [Answer, Answer];
}

/** The kind that an example is a constraint of; Gatekeeper's library has it with more beside it. */
const ALLOWED_REPOS = `
apiVersion: templates.gatekeeper.sh/v1
kind: ConstraintTemplate
metadata:
  name: k8sallowedrepos
spec:
  crd:
    spec:
      names:
        kind: K8sAllowedRepos
      validation:
        openAPIV3Schema:
          type: object
          properties:
            repos: {type: array, items: {type: string}}
  targets:
    - target: admission.k8s.gatekeeper.sh
      rego: |
        package k8sallowedrepos
        violation[{"msg": msg}] {
          container := input.review.object.spec.containers[_]
          allowed := [good | repo = input.parameters.repos[_]; good = startswith(container.image, repo)]
          not any(allowed)
          msg := sprintf("%v is of no repository that is allowed", [container.image])
        }
`;
