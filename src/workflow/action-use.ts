import type { LocatedNode } from '../text/located-yaml.ts';

/** What `uses:` names. */
export interface ActionUse {
  readonly node: LocatedNode;
  /** As it is written. */
  readonly text: string;
  readonly kind: 'repository' | 'local' | 'image';
  /** `owner/name`, in lower case; empty for what is in no repository of its own. */
  readonly repository: string;
  /** Behind the repository: `.github/workflows/x.yml`, or the folder of the action. */
  readonly path: string;
  /** Behind the `@`; empty: there is none. */
  readonly ref: string;
  /** Whether the ref is a commit. */
  readonly isPinned: boolean;
  /** Whether it is a workflow, which only a job can call. */
  readonly isWorkflow: boolean;
}

const COMMIT = /^[0-9a-f]{40}$|^[0-9a-f]{64}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Undefined: there is nothing, or no text. */
export function parseUse(node: LocatedNode | undefined): ActionUse | undefined {
  const text = node?.text?.trim();
  if (!node || !text) return undefined;
  const at = text.lastIndexOf('@');
  const [name, ref] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
  const isWorkflow = /\/\.github\/workflows\/[^/]+\.ya?ml$/.test(name);
  const more = { node, text, ref, isWorkflow };
  if (text.startsWith('docker://'))
    return { ...more, kind: 'image', repository: '', path: name, isPinned: DIGEST.test(ref) };
  if (/^(?:\.{1,2}|\$)\//.test(text))
    return { ...more, kind: 'local', repository: '', path: name, isPinned: true };
  const [owner = '', repository = '', ...path] = name.split('/');
  return {
    ...more,
    kind: 'repository',
    repository: `${owner}/${repository}`.toLowerCase(),
    path: path.join('/'),
    isPinned: COMMIT.test(ref),
  };
}

/** The first number of a version that a ref or the comment behind a commit names; undefined: neither does. */
export function majorOf(use: ActionUse): number | undefined {
  const text = versionOf(use);
  const major = /^v?([0-9]+)/.exec(text ?? '')?.[1];
  return major === undefined ? undefined : Number(major);
}

/** `v4.1.2`: the ref, or for a commit what the comment behind it says. */
export function versionOf({ ref, isPinned, node }: ActionUse): string | undefined {
  if (!isPinned) return /^v?[0-9]+(\.[0-9]+)*$/.test(ref) ? ref : undefined;
  const line = node.file.line(node.place.line);
  return /#\s*(?:\S*@)?(v?[0-9]+(?:\.[0-9]+)*)\b/.exec(line.slice(node.place.column))?.[1];
}
