import { Failure } from '../shared/failure.ts';

/** Families of refs that `source-ref` knows by name, and what each stands for. */
const FAMILIES: Readonly<Record<string, RegExp>> = {
  tags: /^refs\/tags\/.+$/,
  'release-tags': /^refs\/tags\/v?\d+\.\d+\.\d+$/,
  branches: /^refs\/heads\/.+$/,
  // No certificate names the default branch: these are what nearly every repository calls it.
  'default-branch': /^refs\/heads\/(main|master)$/,
};

export interface SourceRef {
  readonly text: string;
  matches(ref: string): boolean;
}

/** Parses a ref, in full, or the name of a family. @throws Failure `source-ref-malformed` */
export function parseSourceRef(text: string): SourceRef {
  const family = Object.hasOwn(FAMILIES, text) ? FAMILIES[text] : undefined;
  if (family) return { text, matches: (ref) => family.test(ref) };
  if (/^refs\/\S+$/.test(text) && !/[*?[\]^~:\\]/.test(text)) return { text, matches: (ref) => ref === text };
  throw new Failure({
    class: 'usage',
    code: 'source-ref-malformed',
    what: `source-ref: "${text}" is neither a full ref nor one of ${Object.keys(FAMILIES).join(', ')}`,
    why: 'a short name could be a branch as well as a tag, and patterns are not taken',
    fix: `source-ref: refs/tags/${/^[\w.-]+$/.test(text) ? text : 'v1.2.3'}`,
  });
}
