import type { TextMatch } from '../../engine/policy.ts';
import type { ConditionTerms, SignerTerms } from '../../engine/policy-terms.ts';
import type { SourceRef } from '../../expectation/source-ref.ts';
import { Failure } from '../../shared/failure.ts';
import { splitWorkflowUri } from '../../sigstore/workflow-uri.ts';
import type { KnownSigner, SignedFacts } from './facts.ts';

/** Who signs, what is asked of the source besides, and what the reader should know of both. */
export interface Bound {
  readonly signer: SignerTerms;
  readonly conditions: readonly ConditionTerms[];
  readonly remarks: readonly string[];
}

/** What users ask of the source besides its repository. */
export interface Asked {
  readonly sourceRef: SourceRef | undefined;
  readonly callerWorkflow: string | undefined;
  /** What the source calls its default branch, where that is known. */
  readonly defaultBranch?: string | undefined;
}

/**
 * Binds a policy to a signer and a source. The ref is the expectation's; without one that of the signature, where that
 * is a tag or what nearly every repository calls its default branch.
 * @throws Failure `policy-ref-missing`, `policy-ref-branch`
 */
export function bind(facts: SignedFacts, { sourceRef: wanted, callerWorkflow, defaultBranch }: Asked): Bound {
  const { signer, sourceRepository } = facts;
  if (signer.kind === 'key') return { signer, conditions: [], remarks: [] };
  const isOwn = liesIn(signer, sourceRepository);
  // A workflow that the source's own run started bears the ref of the source in its name.
  const isNamed = isOwn && hasRef(signer);
  const ref = isNamed ? refInName(signer) : isOwn ? undefined : facts.sourceRef;
  const chosen = wanted ? policyOf(wanted) : exactly(ref, defaultBranch);
  const subject = subjectOf(signer, isNamed ? chosen : undefined);
  const { issuer } = signer;
  return {
    signer: { kind: 'keyless', issuer, subject },
    conditions: [
      ...conditionsFor(sourceRepository, isNamed ? undefined : chosen),
      ...(callerWorkflow === undefined ? [] : [startedBy(callerWorkflow)]),
    ],
    remarks: wanted ? [] : remarksOn(ref, isOwn),
  };
}

/** Whether the signer is a workflow of the source, or of another repository, which several may call. */
function liesIn(signer: Exclude<KnownSigner, { kind: 'key' }>, source: string | undefined): boolean {
  if (source === undefined) return true;
  const name =
    signer.kind === 'exact' ? signer.san : signer.kind === 'workflow' ? signer.uri : plain(signer.text);
  return name.toLowerCase().startsWith(`${source.toLowerCase()}/`);
}

/** Whether its name ends with a ref, which is one; a pattern may say anything. */
function hasRef(signer: KnownSigner): boolean {
  return signer.kind === 'workflow' || refInName(signer) !== undefined;
}

function plain(pattern: string): string {
  return pattern.replace(/^\^/, '').replaceAll('\\', '');
}

function refInName(signer: KnownSigner): string | undefined {
  return signer.kind === 'exact' ? splitWorkflowUri(signer.san)?.version : undefined;
}

function policyOf(wanted: SourceRef): TextMatch {
  if (wanted.policy) return wanted.policy;
  throw new Failure({
    class: 'usage',
    code: 'policy-ref-missing',
    what: `source-ref: ${wanted.text} names no ref that a policy could ask for`,
    why: 'no certificate names the default branch, and any branch would do for whoever may push one',
    fix: '--source-ref release-tags   # or --source-ref default-branch --default-branch main',
  });
}

const USUAL_BRANCHES = ['refs/heads/main', 'refs/heads/master'];

/** @throws Failure for what should not be deployed for ever because it was signed once */
function exactly(ref: string | undefined, defaultBranch: string | undefined): TextMatch | undefined {
  if (ref === undefined) return undefined;
  if (!ref.startsWith('refs/')) return { kind: 'exact', text: ref };
  const branches = defaultBranch === undefined ? USUAL_BRANCHES : [`refs/heads/${defaultBranch}`];
  if (ref.startsWith('refs/tags/') || branches.includes(ref)) return { kind: 'exact', text: ref };
  throw new Failure({
    class: 'usage',
    code: 'policy-ref-branch',
    what: `it was built from ${ref}, and a policy for that would admit whatever is pushed there`,
    why: 'a policy is for what is released: a tag, or the default branch',
    fix: `--source-ref release-tags   # or, if that is meant: --source-ref ${ref}`,
  });
}

function subjectOf(signer: Exclude<KnownSigner, { kind: 'key' }>, ref: TextMatch | undefined): TextMatch {
  if (signer.kind === 'pattern') {
    const bare = signer.text.replace(/^\^/, '').replace(/(?<!\\)\$$/, '');
    return { kind: 'regexp', text: bare.includes('|') ? `^(${bare})$` : `^${bare}$` };
  }
  const name = signer.kind === 'exact' ? splitWorkflowUri(signer.san)?.workflow : signer.uri;
  if (name === undefined && signer.kind === 'exact') return { kind: 'exact', text: signer.san };
  if (ref === undefined && signer.kind === 'exact') return { kind: 'exact', text: signer.san };
  if (ref === undefined || name === undefined) throw refMissing(name ?? '');
  return ref.kind === 'exact'
    ? { kind: 'exact', text: `${name}@${ref.text}` }
    : { kind: 'regexp', text: `^${escaped(name)}@${ref.text}$` };
}

/** Literal in a regular expression of Go's. */
function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function conditionsFor(repository: string | undefined, ref: TextMatch | undefined): ConditionTerms[] {
  const source: ConditionTerms[] =
    repository === undefined
      ? []
      : [{ about: 'source-repository', match: { kind: 'exact', text: repository } }];
  if (ref === undefined) return source;
  const match = ref.kind === 'exact' ? ref : { kind: ref.kind, text: `^${ref.text}$` };
  return [...source, { about: 'source-ref', match }];
}

function startedBy(path: string): ConditionTerms {
  return { about: 'workflow-path', match: { kind: 'exact', text: path } };
}

function remarksOn(ref: string | undefined, isOwn: boolean): string[] {
  if (ref === undefined) return isOwn ? [] : [ANY_REF];
  if (ref.startsWith('refs/tags/'))
    return [
      `It admits what was built from ${ref} alone: the next release needs another. --source-ref release-tags covers all.`,
    ];
  return [];
}

const ANY_REF =
  'The signer is a workflow of another repository, and no ref of the source is asked for: --source-ref release-tags would.';

function refMissing(workflow: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'policy-ref-missing',
    what: `the certificates of ${workflow} end with a ref, and which of them counts is not said`,
    why: 'any branch would do for whoever may push one',
    fix: '--source-ref release-tags   # default-branch, a ref in full; or of another repository: --signer-workflow OWNER/NAME/PATH@refs/tags/v1',
  });
}
