import type { PolicyReading } from '../../engine/policy-reading.ts';
import { each, problemAt } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';
import { replaceScalar } from '../../text/yaml-edit.ts';
import { GITHUB_ISSUER, goMatches, issuersOf } from './texts.ts';

const OAUTH = 'https://github.com/login/oauth';

export const issuerNeverMatches: Rule<PolicyReading> = {
  id: 'identity/issuer-never-matches',
  severity: 'error-never',
  title: 'An issuer that no certificate has',
  isFixable: true,
  check: (reading) => [
    ...each(issuersOf(reading), ({ node, text, kind }) => {
      if (!(kind === 'regexp' ? neverGithub(text) : isNearly(text))) return undefined;
      return problemAt(
        node,
        `The issuer of GitHub's certificates is ${GITHUB_ISSUER}: this is another, so every image is refused.`,
        {
          fix: GITHUB_ISSUER,
          edits: kind === 'exact' && text === `${GITHUB_ISSUER}/` ? replaceScalar(node, GITHUB_ISSUER) : [],
        },
      );
    }),
    ...each(reading.identities, ({ issuer, subject, subjectRegExp }) => {
      const workflow = (subject ?? subjectRegExp)?.text?.includes('/.github/workflows/');
      if (!workflow || issuer?.text !== OAUTH) return undefined;
      return problemAt(
        issuer,
        `${OAUTH} signs for people: certificates of workflows have the issuer ${GITHUB_ISSUER}, so every image is refused.`,
        {
          fix: GITHUB_ISSUER,
        },
      );
    }),
  ],
};

/** A trailing slash, another scheme, a path that is no enterprise. */
function isNearly(text: string): boolean {
  if (text === GITHUB_ISSUER || /[*?]/.test(text)) return false;
  const isHost = /^(?:https?:\/\/)?token\.actions\.githubusercontent\.com/.test(text);
  return isHost && !/^https:\/\/token\.actions\.githubusercontent\.com\/[\w-]+$/.test(text);
}

function neverGithub(text: string): boolean {
  const enterprise = `${GITHUB_ISSUER}/acme`;
  return (
    /githubusercontent/.test(text) &&
    !goMatches(text, GITHUB_ISSUER) &&
    !goMatches(text, enterprise) &&
    !/githubusercontent\\?\.com\/[\w-]+\$?$/.test(text)
  );
}
