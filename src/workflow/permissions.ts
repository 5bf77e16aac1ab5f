import type { LocatedNode } from '../text/located-yaml.ts';

/** `permissions:` as they are written. */
export interface Permissions {
  readonly node: LocatedNode;
  /** `read-all`, `write-all`; undefined: each is named, or an expression says it. */
  readonly all: 'read-all' | 'write-all' | undefined;
  readonly scopes: ReadonlyMap<string, LocatedNode>;
}

export function readPermissions(node: LocatedNode | undefined): Permissions | undefined {
  if (!node) return undefined;
  const { text } = node;
  const all = text === 'read-all' || text === 'write-all' ? text : undefined;
  return { node, all, scopes: new Map(node.entries()) };
}
