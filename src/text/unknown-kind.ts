import { Failure } from '../shared/failure.ts';
import { printable } from './printable.ts';

/**
 * A Failure `kind-unknown`: what was read may be right, but is of a kind or version that this program does not know,
 * so that nothing can be said of it.
 * @param what is not understood: a noun with what it is; may quote what was read
 * @param help in place of the usual fix
 */
export function unknownKind(what: string, help?: string): Failure {
  return new Failure({
    class: 'limit',
    code: 'kind-unknown',
    what: `not understood: ${printable(what, 300)}`,
    why: 'it is of a kind or version that this program does not read, so that it cannot tell',
    fix: help ?? 'verify it with the program that made it, and report the kind, so that it can be read here',
  });
}
