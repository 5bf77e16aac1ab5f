import type { LocatedNode } from '../text/located-yaml.ts';
import type { Problem } from './finding.ts';

type More = Omit<Problem, 'at' | 'message'>;

/** Of a value. */
export function problemAt(node: LocatedNode, message: string, more: More = {}): Problem {
  return { at: node.place, message, ...more };
}

/** Of a member, at its name. */
export function problemAtKey(node: LocatedNode, message: string, more: More = {}): Problem {
  return { at: node.keyPlace, message, ...more };
}

/** Of something that is not there: at the first member of what should have it. */
export function problemInside(map: LocatedNode, message: string, more: More = {}): Problem {
  const [, first] = map.entries()[0] ?? [];
  return { at: (first ?? map).keyPlace, message, ...more };
}

/** The same for each that it is said of. */
export function each<T>(
  nodes: readonly T[],
  say: (node: T) => Problem | readonly Problem[] | undefined,
): Problem[] {
  return nodes.flatMap((node) => say(node) ?? []);
}
