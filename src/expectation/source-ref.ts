import { Failure } from '../shared/failure.ts';

/**
 * Families of refs that `source-ref` knows by name, and what each stands for, as a regular expression of the whole ref
 * without backslashes: policies hold it in other languages.
 */
const FAMILIES: Readonly<Record<string, string>> = {
  tags: 'refs/tags/.+',
  'release-tags': 'refs/tags/v?[0-9]+[.][0-9]+[.][0-9]+',
  branches: 'refs/heads/.+',
};

/** No certificate names the default branch, so it must be said. */
const DEFAULT_BRANCH = 'default-branch';
/** What nearly every repository calls it; taken where nobody says. */
const USUAL_NAMES = ['main', 'master'];

export interface SourceRef {
  readonly text: string;
  matches(ref: string): boolean;
  /** The one ref that it is, or a regular expression of the whole ref; undefined: more than one policy should name. */
  readonly policy?: { readonly kind: 'exact' | 'regexp'; readonly text: string };
  /** What was taken for granted. */
  readonly assumed?: string;
}

/**
 * Parses a ref, in full, or the name of a family.
 * @param defaultBranch name of the branch that `default-branch` stands for
 * @throws Failure `source-ref-malformed`, `default-branch-malformed`, `default-branch-unused`
 */
export function parseSourceRef(text: string, defaultBranch?: string): SourceRef;
export function parseSourceRef(text: string | undefined, defaultBranch?: string): SourceRef | undefined;
export function parseSourceRef(text: string | undefined, defaultBranch?: string): SourceRef | undefined {
  if (text === undefined) {
    if (defaultBranch === undefined) return undefined;
    throw unused('without source-ref');
  }
  if (text === DEFAULT_BRANCH) return defaultBranchRef(defaultBranch);
  if (defaultBranch !== undefined) throw unused(`beside source-ref: ${text}`);
  const family = Object.hasOwn(FAMILIES, text) ? FAMILIES[text] : undefined;
  if (family !== undefined) return familyOf(text, family);
  if (isRef(text)) return exactly(text, text);
  throw new Failure({
    class: 'usage',
    code: 'source-ref-malformed',
    what: `source-ref: "${text}" is neither a full ref nor one of ${[...Object.keys(FAMILIES), DEFAULT_BRANCH].join(', ')}`,
    why: 'a short name could be a branch as well as a tag, and patterns are not taken',
    fix: `source-ref: refs/tags/${/^[\w.-]+$/.test(text) ? text : 'v1.2.3'}`,
  });
}

function defaultBranchRef(name: string | undefined): SourceRef {
  if (name === undefined) {
    const refs = USUAL_NAMES.map((usual) => `refs/heads/${usual}`);
    const assumed = `no certificate names the default branch: ${USUAL_NAMES.join(' and ')} were taken for it`;
    return {
      text: `${DEFAULT_BRANCH} (${refs.join(' or ')})`,
      matches: (ref) => refs.includes(ref),
      assumed,
    };
  }
  const wanted = `refs/heads/${name.replace(/^refs\/heads\//, '')}`;
  if (!isRef(wanted)) {
    throw new Failure({
      class: 'usage',
      code: 'default-branch-malformed',
      what: `default-branch: "${name}" is not the name of a branch`,
      fix: 'default-branch: main',
    });
  }
  return exactly(`${DEFAULT_BRANCH} (${wanted})`, wanted);
}

function exactly(text: string, wanted: string): SourceRef {
  return { text, matches: (ref) => ref === wanted, policy: { kind: 'exact', text: wanted } };
}

/** Any branch is no policy: whoever may push one could have it admit what he built. */
function familyOf(text: string, family: string): SourceRef {
  const expression = new RegExp(`^${family}$`);
  const policy = { kind: 'regexp', text: family } as const;
  return { text, matches: (ref) => expression.test(ref), ...(text !== 'branches' && { policy }) };
}

/** Without what a name of a ref cannot hold, which would be a pattern. */
function isRef(text: string): boolean {
  return /^refs\/\S+$/.test(text) && !/[*?[\]^~:\\]/.test(text);
}

function unused(how: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'default-branch-unused',
    what: `default-branch has no effect ${how}`,
    fix: `source-ref: ${DEFAULT_BRANCH}   # or remove default-branch`,
  });
}
