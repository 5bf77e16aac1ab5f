import type { PolicyReading } from '../../engine/policy-reading.ts';
import { each, problemAt } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';
import { replaceInside } from '../../text/yaml-edit.ts';
import { type IdentityText, isAnyone, literalPrefix, subjectsOf } from './texts.ts';

const OWNER_OR_REPOSITORY = /^https:\/\/github\.com\/([\w.-]+)(?:\/([\w.-]+))?$/;

export const prefixWithoutBoundary: Rule<PolicyReading> = {
  id: 'identity/prefix-without-boundary',
  severity: 'error-admits',
  title: 'The name of an owner or a repository is open at its end',
  isFixable: true,
  check: (reading, { repository }) =>
    each(
      subjectsOf(reading).filter((text) => text.kind !== 'exact' && isOpen(text)),
      (text) => {
        const prefix = literalPrefix(text);
        return problemAt(
          text.node,
          `The name goes on behind "${prefix}": ${prefix.replace(/^https:\/\/github\.com\//, '')}-evil signs an image that is admitted, and anyone can register such a name.`,
          {
            fix: 'put a slash behind the name, and go on to .github/workflows/',
            edits:
              repository !== undefined && prefix === `https://github.com/${repository}`
                ? replaceInside(text.node, endOf(repository), '$1/')
                : [],
          },
        );
      },
    ),
};

function isOpen(text: IdentityText): boolean {
  const found = OWNER_OR_REPOSITORY.exec(literalPrefix(text));
  if (!found || isAnyone(text)) return false;
  const rest = restOf(text);
  if (/^(?:\/|@|\$$)/.test(rest)) return false;
  // A class that ends at a slash keeps to the repositories of one owner.
  const isClosed = /^(?:\[[^\]]*\]|\\w)[*+]\/|^\[\^\/\][*+]\//.test(rest);
  return found[2] === undefined || !isClosed;
}

/** What comes behind the literal beginning. */
function restOf({ kind, text, ...more }: IdentityText): string {
  const prefix = literalPrefix({ kind, text, ...more });
  const bare = text.replace(/^\^/, '');
  let [at, taken] = [0, 0];
  while (taken < prefix.length && at < bare.length) {
    if (kind === 'regexp' && bare[at] === '\\') at += 1;
    at += 1;
    taken += 1;
  }
  return bare.slice(at);
}

function endOf(repository: string): RegExp {
  const name = repository.replaceAll(/[^\w/]/g, (one) => `\\\\*[${one}]`);
  return new RegExp(`(${name})`, 'g');
}
