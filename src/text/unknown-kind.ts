import { Failure } from '../shared/failure.ts';
import { printable } from './printable.ts';

/**
 * A Failure `kind-unknown`: what was read may be right, but is of a kind or version that this program does not know,
 * so that nothing can be said of it.
 * @param what one sentence; may quote what was read
 */
export function unknownKind(what: string, fix?: string): Failure {
  return new Failure({
    class: 'limit',
    code: 'kind-unknown',
    what: printable(what, 300),
    fix: fix ?? 'verify it with the program that made it, or report the kind so that it can be read here',
  });
}
