import { comparePolicies, type Comparison, type PolicySet } from '../../admission/check/compare.ts';
import { has, type PolicyDifference } from '../../admission/check/difference.ts';
import { counterpartOf } from '../../admission/check/parts.ts';
import { revokedSigners } from '../../admission/check/revoked-signers.ts';
import type { ManifestFile } from '../../admission/manifest-documents.ts';
import { partsOf } from '../../engine/fields.ts';
import type { Policy, TextMatch } from '../../engine/policy.ts';
import { policyKindOf } from '../../engine/policy-kind.ts';
import type { ConditionTerms, PolicyTerms, TrustTerms } from '../../engine/policy-terms.ts';
import { writtenForms } from '../../engine/written-forms.ts';
import { Failure } from '../../shared/failure.ts';
import { splitWorkflowUri } from '../../sigstore/workflow-uri.ts';
import { SourceText } from '../../text/source-text.ts';
import { expectedSet, type ReadSet, setOf } from './expected.ts';
import type { SignedFacts } from './facts.ts';
import { type PolicyWishes, termsOf } from './terms.ts';

/** What policies are compared with: the facts, and how those that are written of them would be. */
export interface CheckGrounds {
  readonly facts: SignedFacts;
  readonly wishes: PolicyWishes;
  readonly trust: TrustTerms;
  readonly now: Date;
}

export interface CheckReport {
  readonly terms: PolicyTerms;
  readonly files: readonly string[];
  /** Those that were compared. */
  readonly policies: readonly Policy[];
  readonly differences: readonly PolicyDifference[];
}

/** What was compared, for those who change it. */
export interface Checked {
  readonly report: CheckReport;
  readonly have: PolicySet;
  readonly want: PolicySet;
}

/** 1: it admits more, or rejects what was signed; 4: that cannot be told. */
export function checkExitCode({ differences }: Pick<CheckReport, 'differences'>): 0 | 1 | 4 {
  if (differences.some((one) => has('admits-more')(one) || has('rejects-signed')(one))) return 1;
  return differences.some(has('not-understood')) ? 4 : 0;
}

/**
 * Compares the policies in files with what would be written of the facts.
 * @throws Failure `policies-missing`: there is none; `policy-…` where something is not known
 */
export function checkPolicies(files: readonly ManifestFile[], grounds: CheckGrounds): Checked {
  const sources = files.map(({ file, text }) => new SourceText(file, text));
  const have = setOf(sources);
  const unread = have.problems.map(unreadOf);
  if (!have.roots.some((root) => policyKindOf(root)) && unread.length === 0) throw noPolicies(files);
  const terms = termsOf(grounds.facts, grounds.wishes, grounds.trust);
  const want = expectedSet(terms, writtenForms(have.policies, have.roots));
  if (unread.length === 0 && !isComparable(have, want)) throw noPolicies(files);
  const differences = comparePolicies(have, want, {
    known: knownValues(terms, grounds),
    isWhole: files.length > 1,
    needsDigests: terms.digest === 'required',
    now: grounds.now,
  });
  const report = {
    terms,
    files: files.map(({ file }) => file),
    policies: have.policies,
    differences: [
      ...unread,
      ...differences,
      ...revokedSigners(have.policies, grounds.wishes.releases),
      ...noSigners(have),
    ],
  };
  return { report, have, want };
}

/** Whether anything was compared: a ClusterPolicy without rules demands nothing, and is none that would be written. */
function isComparable(have: PolicySet, want: PolicySet): boolean {
  const written = want.roots.flatMap(partsOf);
  return have.policies.length > 0 || have.roots.flatMap(partsOf).some((part) => counterpartOf(part, written));
}

function unreadOf({ message, at }: ReadSet['problems'][number]): PolicyDifference {
  return {
    effects: ['not-understood'],
    cause: 'unread',
    form: undefined,
    policy: '',
    place: at,
    message: `it cannot be read: ${message}`,
  };
}

/** Gatekeeper looks at no signature: whoever thinks that it does should know. */
function noSigners({ roots }: PolicySet): PolicyDifference[] {
  return roots
    .filter((root) => policyKindOf(root) === 'gatekeeper-constraint')
    .map((root) => ({
      effects: [],
      cause: 'no-signers',
      form: 'gatekeeper',
      policy: root.at('metadata', 'name')?.text ?? '',
      place: root.place,
      message:
        'Gatekeeper looks at no signature: this constraint has images named by digest, and says nothing of who signed',
    }));
}

/** What the provenance of the images will say, as far as it follows from the facts. */
function knownValues(terms: PolicyTerms, { facts, wishes }: CheckGrounds): Comparison['known'] {
  const known = new Map<ConditionTerms['about'], TextMatch>();
  const say = (about: ConditionTerms['about'], match: TextMatch | undefined) => {
    if (match) known.set(about, match);
  };
  const exact = (text: string | undefined): TextMatch | undefined =>
    text === undefined ? undefined : { kind: 'exact', text };
  const ref = wishes.sourceRef?.policy;
  say('source-repository', exact(facts.sourceRepository));
  say(
    'source-ref',
    ref?.kind === 'regexp' ? { kind: 'regexp', text: `^${ref.text}$` } : (ref ?? exact(facts.sourceRef)),
  );
  if (terms.signer.kind === 'keyless') {
    // A builder that signs by itself goes by the name in its certificate.
    say('builder-id', terms.signer.subject);
    say('workflow-path', exact(wishes.callerWorkflow ?? pathOf(facts)));
  }
  return known;
}

/** Of the workflow that was started, where it is the one that signs. */
function pathOf({ signer, sourceRepository }: SignedFacts): string | undefined {
  if (signer.kind !== 'exact' && signer.kind !== 'workflow') return undefined;
  const name = signer.kind === 'exact' ? splitWorkflowUri(signer.san)?.workflow : signer.uri;
  const isOwn = sourceRepository !== undefined && name?.startsWith(`${sourceRepository}/`);
  return isOwn ? name?.slice(sourceRepository.length + 1) : undefined;
}

function noPolicies(files: readonly ManifestFile[]): Failure {
  const named = files.map(({ file }) => file).slice(0, 3);
  return new Failure({
    class: 'usage',
    code: 'policies-missing',
    what: `check: there is no policy in ${named.join(', ') || 'these files'}`,
    why: 'they hold no ClusterPolicy with verifyImages, no ImageValidatingPolicy, no ClusterImagePolicy and no constraint',
    fix: '--check FILE   # with the policies as they are applied',
  });
}
