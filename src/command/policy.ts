import { LATER_CHECK } from '../engine/signed-later.ts';
import { askedImage } from '../request/asked-image.ts';
import { requireAzureUse } from '../request/azure-options.ts';
import { POLICY_GROUPS, type PolicyOptions } from '../request/policy-options.ts';
import { parseRequest } from '../request/request.ts';
import { policyModes, refuseWithoutEffect } from '../request/refuse-options.ts';
import { SETTINGS_FILE } from '../request/settings.ts';
import { parseSignedLater } from '../request/signed-later.ts';
import { Failure } from '../shared/failure.ts';
import { parseRepository } from '../subject/repository.ts';
import type { SignedFacts } from '../task/policy/facts.ts';
import { saveFolder } from '../task/policy/folder.ts';
import { factsOfAnswers } from '../task/policy/from-answers.ts';
import { factsOfExpectation } from '../task/policy/from-expectation.ts';
import { trustTerms } from '../task/policy/instance.ts';
import { chosenForms, writePolicies, type WrittenPolicies } from '../task/policy/main.ts';
import { policiesJson, policiesStream } from '../task/policy/print.ts';
import { knownRoot } from '../task/verify/evidence-root.ts';
import { verify as verifyTask } from '../task/verify/main.ts';
import { terminalSafeLines } from '../text/terminal-safe.ts';
import { keyAsker } from '../verification/ask-key.ts';
import type { Question } from '../verification/question.ts';
import { readReleases, withReleases } from '../verification/read-releases.ts';
import { askingServices } from './ask.ts';
import { cacheDirectory } from './cache.ts';
import { orUnwritable } from './extras.ts';
import type { Surroundings } from './surroundings.ts';
import { terminalLog } from './terminal-log.ts';
import type { Terminal } from './terminal.ts';
import { withIdentities } from './with-identities.ts';

const OPTIONS = POLICY_GROUPS.flatMap(({ options }) => options);

/** `slsa-provenance policy`. @returns the exit code @throws Failure */
export async function policy(
  names: readonly string[],
  given: PolicyOptions,
  surroundings: Surroundings,
): Promise<number> {
  // A key says nothing of how an image was built, so there is no provenance to ask for.
  const said = given.key === undefined ? given : { predicateType: 'signature', ...given };
  refuseWithoutEffect(OPTIONS, said, policyModes(names.length > 0));
  const options = withIdentities(said, surroundings);
  const isExpected = names.length === 0 && options.fromEvidence === undefined;
  const compared = options.check ?? options.update;
  if (options.format === 'sarif' && compared === undefined) throw sarifAlone();
  const chosen = chosenForms(options.for ?? (options.out === undefined ? 'kyverno-ivp' : 'all'));
  const trust = await trustTerms(options);
  const { facts, question } = isExpected
    ? await fromExpectation(options, surroundings)
    : await fromImages(names, options, surroundings);
  const now = new Date();
  const wishes = wishesOf(options, question, now);
  if (compared !== undefined) {
    const { checkOrUpdate } = await import('./policy-check.ts');
    const { terminal } = surroundings;
    const asked =
      names.length === 0
        ? undefined
        : { images: names, services: askingServices(options, surroundings), now };
    return checkOrUpdate(compared, { facts, wishes, trust, now }, options, terminal, asked);
  }
  const written = writePolicies(facts, wishes, trust, chosen);
  await report(written, options, surroundings.terminal);
  return 0;
}

/** What a policy is made from, and what was asked. */
interface Known {
  readonly facts: SignedFacts;
  readonly question: Question;
}

async function fromExpectation(
  options: PolicyOptions,
  { terminal, environment }: Surroundings,
): Promise<Known> {
  const [image] = options.images ?? [];
  if (image === undefined) throw nothingNamed();
  const askKey = keyAsker(environment, terminalLog(terminal, options));
  const request = await parseRequest(options, { askKey });
  requireAzureUse(request.azure, { registries: [], key: options.key });
  const releases = await readReleases(options.identities, () => knownRoot(options));
  const question = withReleases(request.questionFor({ image }), releases);
  return { facts: factsOfExpectation(question), question };
}

async function fromImages(
  names: readonly string[],
  options: PolicyOptions,
  { terminal, environment }: Surroundings,
): Promise<Known> {
  const { variables } = environment;
  // In a job, the author of a pull request could bring a file that chooses the rules.
  const settings = variables['GITHUB_ACTIONS'] ? undefined : SETTINGS_FILE;
  // Tags in policies are another matter than the names of these images.
  const asked = { ...options, requireDigest: false };
  const task = { options: asked, images: names.map((image) => askedImage({ image })), settings };
  const context = {
    environment,
    log: terminalLog(terminal, options),
    cacheDir: cacheDirectory(variables),
  };
  const answers = await verifyTask(task, context);
  const facts = factsOfAnswers(answers);
  const question = answers.answers.find((one) => one.question)?.question;
  if (!question) throw nothingNamed();
  return { facts, question };
}

function wishesOf(options: PolicyOptions, { expectation }: Question, now: Date) {
  const { signatureRepository: named } = options;
  return {
    mode: options.mode ?? 'audit',
    images: options.images ?? [],
    namespaces: options.namespace ?? [],
    excludedNamespaces: options.excludeNamespace ?? [],
    requireDigest: options.requireDigest ?? false,
    name: options.name,
    signatureRepository: named === undefined ? undefined : parseRepository('signature-repository', named),
    sourceRef: expectation.sourceRef,
    callerWorkflow: expectation.callerWorkflow,
    releases: expectation.releases,
    later: parseSignedLater(options, expectation.issuer, now),
  };
}

async function report(
  written: WrittenPolicies,
  { out, format, quiet }: PolicyOptions,
  terminal: Terminal,
): Promise<void> {
  let saved: readonly string[] = [];
  if (out !== undefined)
    await orUnwritable('out', out, async (folder) => void (saved = await saveFolder(folder, written)));
  if (format === 'json') terminal.out(policiesJson(written));
  else if (out === undefined) terminal.out(policiesStream(written));
  else if (!quiet) terminal.out(`${saved.map(terminalSafeLines).join('\n')}\n`);
  if (quiet) return;
  for (const remark of written.terms.remarks.slice(1))
    terminal.err(`warning: ${terminalSafeLines(remark)}\n`);
  for (const { id, laterEndedBy } of written.forms)
    if (laterEndedBy === 'check') terminal.err(`warning: ${id}: ${endedByCheck(out)}\n`);
  for (const { id, why } of written.left) terminal.err(`not written: ${id}: ${terminalSafeLines(why)}\n`);
}

function endedByCheck(out: string | undefined): string {
  const check =
    out === undefined ? `--out writes the check that does (${LATER_CHECK})` : `${LATER_CHECK} does`;
  return `the engine does not end what is signed later: ${check}`;
}

function sarifAlone(): Failure {
  return new Failure({
    class: 'usage',
    code: 'option-without-effect',
    what: 'format: sarif has no effect without check',
    why: 'it says what is wrong with files, and none is compared',
    fix: '--check FILE   # or --format json',
  });
}

function nothingNamed(): Failure {
  return new Failure({
    class: 'usage',
    code: 'policy-images-missing',
    what: 'nothing says for which images the policy is',
    fix: 'slsa-provenance policy ghcr.io/OWNER/NAME:v1 --repo OWNER/NAME   # or --images ghcr.io/OWNER/NAME',
  });
}
