import type { Problem, Severity } from '../../finding/finding.ts';
import { type CosignCall, cosignCalls, verifiesImage } from '../../workflow/cosign.ts';
import { argumentsTo } from '../../workflow/script.ts';
import { type Flag, flagOf } from '../../workflow/program.ts';
import { resolveWord } from '../../workflow/resolve.ts';
import { type Step, stepsOf } from '../../workflow/workflow.ts';
import type { WorkflowRule } from './rule.ts';

interface Verdict {
  readonly message: string;
  readonly severity?: Severity;
}

export const verifyIdentity: WorkflowRule = {
  id: 'workflow/verify-identity',
  severity: 'warning',
  title: 'A verification accepts others, or nobody',
  check: (workflow) => [
    ...cosignCalls(workflow)
      .filter(verifiesImage)
      .flatMap((call) => asked(call, '--certificate-identity', '--certificate-identity-regexp')),
    ...stepsOf(workflow)
      .flatMap(ghCalls)
      .flatMap((call) => asked(call, '--cert-identity', '--cert-identity-regex')),
  ],
};

type Call = Pick<CosignCall, 'step' | 'script' | 'args'>;

function ghCalls(step: Step): Call[] {
  const { script } = step;
  if (!script) return [];
  return script.invocations
    .filter(
      ({ program, words }) =>
        program === 'gh' &&
        /^attestation$/.test(words[0]?.parts[0]?.kind === 'text' ? words[0].parts[0].text : ''),
    )
    .map((invocation) => ({ step, script, args: argumentsTo(invocation) }));
}

function asked({ step, script, args }: Call, exact: string, pattern: string): Problem[] {
  const [name, expression] = [flagOf(args, exact), flagOf(args, pattern)];
  const flag = expression ?? name;
  const text = flag?.value && resolveWord(step, flag.value);
  if (!flag || text === undefined) return [];
  const verdict = expression ? ofPattern(text) : ofName(text, step.job.workflow.isMarkdown);
  return verdict ? [problem(flag, script, verdict)] : [];
}

function problem(flag: Flag, script: Call['script'], verdict: Verdict): Problem {
  return {
    at: script.source.place(flag),
    fix: "--certificate-identity 'https://github.com/OWNER/REPO/.github/workflows/FILE@refs/heads/main'",
    ...verdict,
  };
}

/** Stands for what is filled in: a name of unknown letters without a slash. */
const FILLED = 'FILLED';

/** @param text with `${…}` for what nobody knows */
function ofPattern(text: string): Verdict | undefined {
  if (/^\^?\(?\.[*+]\)?\$?$/.test(text) || text === '')
    return { message: 'Every identity matches: whoever signed the image, it passes.' };
  // What is filled in altogether says nothing, and an example's name is nobody's.
  const isFilledIn = /^\^?\$\{[^}]*\}\$?$/.test(text) || /^\$\(…\)$/.test(text);
  if (isFilledIn || /<[^>]+>|\bYOUR\b|\bOWNER\b|\bORG\b/.test(text) || !/github/.test(text)) return undefined;
  const plain = plainly(text);
  if (!plain.startsWith('^'))
    return { message: 'The pattern is not anchored: every name that contains such a text somewhere passes.' };
  const [, owner, repository] = /github\.com\/([^/]*)\/?(.*)$/.exec(plain) ?? [];
  return owner === undefined ? undefined : ofRepository(plain.includes(`${owner}/`), owner, repository ?? '');
}

/** @param isClosed whether a slash follows the owner */
function ofRepository(isClosed: boolean, owner: string, repository: string): Verdict | undefined {
  if (isOpen(owner) || !isClosed)
    return { message: 'The owner is open at its end: anybody can register a name that passes.' };
  const [name = '', ...rest] = repository.split('/');
  if (isOpen(name) || name === '')
    return { message: 'Any repository of the owner passes, whatever it builds.' };
  if (rest.length === 0 && !name.includes('@'))
    return { message: "The repository's name is open at its end: REPO-evil passes as well." };
  return undefined;
}

/** The pattern without backslashes; what is filled in is a name, or an owner and a name. */
function plainly(text: string): string {
  return text
    .replaceAll(
      /\$\{\{ *github\.repository *\}\}|\$\{(?:GITHUB_REPOSITORY|\w*REPO(?:SITORY)?)\}/g,
      `${FILLED}/${FILLED}`,
    )
    .replaceAll(/\$\{\{[^{}]*\}\}|\$\{[^{}]*\}|\$\(…\)/g, FILLED)
    .replaceAll(/\\(.)/g, '$1')
    .replace(/\$$/, '');
}

function isOpen(part: string): boolean {
  return /^(?:\.[*+]|\*|\[\^\/\][*+])|\.[*+]$/.test(part);
}

/** @param text of an option that is compared character by character */
function ofName(text: string, isMarkdown: boolean): Verdict | undefined {
  const known = text.replaceAll(
    /\$\{\{ *github\.(?:repository_owner|repository|actor) *\}\}|\$\{GITHUB_(?:REPOSITORY_OWNER|REPOSITORY|ACTOR)\}/g,
    FILLED,
  );
  if (/\$\{|\$\(|[<>]|^$/.test(known) || (isMarkdown && !known.includes('*'))) return undefined;
  const never = { severity: 'error-never' } as const;
  if (/^https:.*\*/.test(known))
    return {
      ...never,
      message:
        'The name is compared as it stands: with a * in it, it matches nothing, and the verification always fails.',
    };
  if (/^[a-z][a-z0-9+.-]*:|^[^\s/]+@[^\s/]+$/i.test(known)) return undefined;
  return {
    ...never,
    message:
      'No certificate has such a name: a workflow is a URL, a person an e-mail address. The verification always fails.',
  };
}
