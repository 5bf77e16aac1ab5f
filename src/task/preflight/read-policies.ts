import type { Unmatched } from '../../admission/admit.ts';
import { publicKeyIn } from '../../admission/demands.ts';
import { type Engine, engineFor, type EngineName, engineOf } from '../../admission/engines.ts';
import type { ManifestProblem } from '../../admission/found-image.ts';
import type { ImageRule } from '../../admission/image-rules.ts';
import { keyId, type PolicyKey } from '../../admission/image-evidence.ts';
import type { ManifestFile } from '../../admission/manifest-documents.ts';
import type { Policy } from '../../engine/policy.ts';
import { readPolicies } from '../../engine/read-policies.ts';
import { Failure } from '../../shared/failure.ts';
import { groupBy } from '../../shared/group-by.ts';
import { SourceText } from '../../text/source-text.ts';
import { otherPoliciesIn } from './other-policies.ts';

/** One engine, and the policies that are its own. */
export interface EnginePolicies {
  readonly engine: Engine;
  readonly policies: readonly Policy[];
  readonly unmatched: Unmatched;
  readonly rules: readonly ImageRule[];
  /** Whether somebody says that it was started with the trusted root that is named. */
  readonly hasNamedRoot: boolean;
  /** Whether what is verified rests on the root of its process. */
  readonly isProcessRoot: boolean;
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
  const read = files.map(({ file, text }) => readPolicies(new SourceText(file, text)));
  // A template of Gatekeeper demands nothing by itself: its constraints do.
  const others = otherPoliciesIn(files);
  const policies = [
    ...read.flatMap((one) => one.policies).filter((one) => !isTemplate(one)),
    ...others.unread,
  ];
  const problems = read.flatMap((one) =>
    one.problems.map(({ message, at: { file, line } }) => ({
      file,
      line,
      message: `this policy is not read: ${message}`,
    })),
  );
  if (policies.length === 0 && problems.length === 0) throw none(files);
  const unmatched = unmatchedIn(files);
  const groups = groupBy(policies, ({ form }) => engineOf(form));
  return {
    engines: [...groups].map(([name, own]) => ({
      engine: engineFor(name, engines),
      policies: own,
      unmatched: unmatched(name),
      rules: name === 'kyverno' ? others.rules : [],
      hasNamedRoot: isRootNamed && withNamedRoot.includes(name),
      isProcessRoot: !isRootNamed || withNamedRoot.includes(name),
    })),
    keys: keysIn(policies),
    problems,
  };
}

function isTemplate({ form, requests }: Policy): boolean {
  return form === 'gatekeeper' && requests.resources.length === 0;
}

/** `no-match-policy` of policy-controller's own configuration; it denies where nothing is said (pkg/config/store.go). */
function unmatchedIn(files: readonly ManifestFile[]): (name: EngineName) => Unmatched {
  const said = files
    .map(({ text }) => /^\s*"?no-match-policy"?:\s*"?(allow|warn|deny)\b/m.exec(text)?.[1])
    .find(Boolean);
  const own = said === 'allow' ? 'pass' : said === 'warn' ? 'warn' : 'reject';
  return (name) => (name === 'policy-controller' ? own : 'pass');
}

function keysIn(policies: readonly Policy[]): PolicyKey[] {
  const signers = policies.flatMap(({ demands }) =>
    demands.flatMap(({ alternatives }) => alternatives.map(({ signer }) => signer)),
  );
  const keys = signers.flatMap((signer) => {
    if (signer.kind !== 'key' || !signer.pem) return [];
    const key = publicKeyIn(signer.pem.value);
    return key ? [{ pem: signer.pem.value, key, isLogged: signer.logged }] : [];
  });
  return [...new Map(keys.map((key) => [keyId(key), key])).values()];
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
