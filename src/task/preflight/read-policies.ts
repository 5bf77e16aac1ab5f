import type { Unmatched } from '../../admission/admit.ts';
import { type Engine, engineFor, type EngineName, engineOf } from '../../admission/engines.ts';
import type { ManifestProblem } from '../../admission/found-image.ts';
import type { ImageRule } from '../../admission/image-rules.ts';
import type { PolicyKey } from '../../admission/image-evidence.ts';
import type { ManifestFile } from '../../admission/manifest-documents.ts';
import { policyKeys } from '../../admission/policy-keys.ts';
import { namespacesLeftOut } from '../../engine/kyverno/resource-filters.ts';
import type { Policy, Trust } from '../../engine/policy.ts';
import { trustRootsIn } from '../../engine/policy-controller/read-trust-root.ts';
import type { PolicyException } from '../../engine/policy-exception.ts';
import { objectsIn, readPolicies } from '../../engine/read-policies.ts';
import { Failure } from '../../shared/failure.ts';
import { groupBy } from '../../shared/group-by.ts';
import { type LocatedDocument, readDocuments } from '../../text/located-yaml.ts';
import { SourceText } from '../../text/source-text.ts';
import { otherPoliciesIn } from './other-policies.ts';

/** One engine, and the policies that are its own. */
export interface EnginePolicies {
  readonly engine: Engine;
  readonly policies: readonly Policy[];
  readonly unmatched: Unmatched;
  readonly rules: readonly ImageRule[];
  readonly exceptions: readonly PolicyException[];
  /** Names or wildcards of namespaces that it leaves out, whatever its policies say. */
  readonly leftOut: readonly string[];
  /** Whether somebody says that it was started with the trusted root that is named. */
  readonly hasNamedRoot: boolean;
  /** Whether what is verified rests on the root of its process. */
  readonly isProcessRoot: boolean;
  /** What TrustRoots among the policies hold, by their names. */
  readonly trustRoots: ReadonlyMap<string, Trust>;
}

/** What was said of the engines that run. */
export interface SaidOfEngines {
  readonly engines: readonly Engine[];
  /** Those that were started with the trusted root that is named. */
  readonly withNamedRoot: readonly EngineName[];
  /** Whether one is named: without, all is verified by that of the public instance. */
  readonly isRootNamed: boolean;
}

export interface ReadPolicies {
  readonly engines: readonly EnginePolicies[];
  /** Names of Ratify's objects, of which none is foretold. */
  readonly ratify: readonly string[];
  /** Every key that one of them names, once. */
  readonly keys: readonly PolicyKey[];
  readonly problems: readonly ManifestProblem[];
}

/**
 * Reads the policies in files, and tells them apart by engine.
 * @throws Failure `policies-missing`: there is none
 */
export function readEnginePolicies(
  files: readonly ManifestFile[],
  { engines, withNamedRoot, isRootNamed }: SaidOfEngines,
): ReadPolicies {
  const documents = files.flatMap(({ file, text }) => readDocuments(new SourceText(file, text)));
  const read = readPolicies(documents);
  const others = otherPoliciesIn(documents);
  const policies = [...read.policies, ...others.unread];
  const ratify = read.others.filter(({ kind }) => kind === 'ratify').map(({ name }) => name);
  const problems = read.problems.map(({ message, at: { file, line } }) => ({
    file,
    line,
    message: `this policy is not read: ${message}`,
  }));
  if (policies.length + ratify.length + problems.length === 0) throw none(files);
  const unmatched = unmatchedIn(files);
  const trustRoots = trustRootsIn(documents.flatMap(({ root }) => objectsIn(root)));
  const leftOut = leftOutIn(documents);
  const groups = groupBy(policies, ({ form }) => engineOf(form));
  return {
    engines: [...groups].map(([name, own]) => ({
      engine: engineFor(name, engines),
      policies: own,
      unmatched: unmatched(name),
      rules: name === 'kyverno' ? others.rules : [],
      exceptions: name === 'kyverno' ? read.exceptions : [],
      leftOut: leftOut[name],
      hasNamedRoot: isRootNamed && withNamedRoot.includes(name),
      isProcessRoot: !isRootNamed || withNamedRoot.includes(name),
      trustRoots,
    })),
    ratify,
    keys: policyKeys(policies),
    problems,
  };
}

/** By the ConfigMap of Kyverno, where it is among the files; Gatekeeper's own namespace is exempt as it is shipped. */
function leftOutIn(documents: readonly LocatedDocument[]): Readonly<Record<EngineName, readonly string[]>> {
  const filters = documents
    .flatMap(({ root }) => objectsIn(root))
    .filter(
      (root) => root.at('kind')?.text === 'ConfigMap' && root.at('metadata', 'name')?.text === 'kyverno',
    )
    .map((root) => root.at('data', 'resourceFilters')?.text)
    .find((text) => text !== undefined);
  return { kyverno: namespacesLeftOut(filters), gatekeeper: ['gatekeeper-system'], 'policy-controller': [] };
}

/** `no-match-policy` of policy-controller's own configuration; it denies where nothing is said (pkg/config/store.go). */
function unmatchedIn(files: readonly ManifestFile[]): (name: EngineName) => Unmatched {
  const said = files
    .map(({ text }) => /^\s*"?no-match-policy"?:\s*"?(allow|warn|deny)\b/m.exec(text)?.[1])
    .find(Boolean);
  const own = said === 'allow' ? 'pass' : said === 'warn' ? 'warn' : 'reject';
  return (name) => (name === 'policy-controller' ? own : 'pass');
}

function none(files: readonly ManifestFile[]): Failure {
  return new Failure({
    class: 'usage',
    code: 'policies-missing',
    what: `policy: there is no policy in ${
      files
        .map(({ file }) => file)
        .slice(0, 3)
        .join(', ') || 'these files'
    }`,
    why: 'they hold no ClusterPolicy with verifyImages, no ImageValidatingPolicy, no ClusterImagePolicy and no constraint',
    fix: '--policy FILE   # with the policies as they are applied',
  });
}
