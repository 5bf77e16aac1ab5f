import type { KeylessIdentity, Policy } from '../../engine/policy.ts';
import type { ReleaseList } from '../../expectation/release-list.ts';
import { releasedIdentity } from '../../expectation/released-identity.ts';
import { splitWorkflowUri } from '../../sigstore/workflow-uri.ts';
import { printable } from '../../text/printable.ts';
import { inPolicy, type PolicyDifference } from './difference.ts';
import { compareTexts } from './texts.ts';

type Subject = NonNullable<KeylessIdentity['subject']>;

/**
 * Signers that are named as a release of this project that was revoked: no engine has the list of releases, so what that
 * release signed is let in. A pattern that accepts other signers too names none.
 */
export function revokedSigners(
  policies: readonly Policy[],
  list: ReleaseList | undefined,
): PolicyDifference[] {
  if (!list) return [];
  return policies.flatMap((policy) =>
    subjectsOf(policy).flatMap((subject) => {
      const revoked = revocationOf(subject.value, list);
      if (!revoked) return [];
      const { tag, date, reason } = revoked;
      const found = {
        effects: ['admits-more'] as const,
        cause: 'revoked-release' as const,
        place: subject.place,
        message: `signer: it names ${tag} of this project, which was revoked on ${date}: ${printable(reason, 300)}`,
        have: subject.value.text,
      };
      return [inPolicy(policy, found)];
    }),
  );
}

/** Each once, however many demands refer to it. */
function subjectsOf({ demands }: Policy): Subject[] {
  const subjects = demands
    .flatMap(({ alternatives }) => alternatives)
    .flatMap(({ signer }) => (signer.kind === 'keyless' ? signer.identities : []))
    .flatMap(({ subject }) => subject ?? []);
  return [...new Map(subjects.map((one) => [JSON.stringify([one.place, one.value]), one])).values()];
}

function revocationOf(subject: Subject['value'], list: ReleaseList) {
  const name =
    subject.kind === 'exact' ? subject.text : revokedNames(list).find((one) => isOnly(subject, one));
  const found = name === undefined ? undefined : releasedIdentity({ san: name, extensions: {} }, list);
  return found?.kind === 'revoked' ? { tag: found.tag, ...found.revoked } : undefined;
}

/** Names of the workflows in revoked releases, by commit and by tag. */
function revokedNames({ releases }: ReleaseList): string[] {
  return releases
    .filter(({ revoked }) => revoked)
    .flatMap(({ tag, identities }) =>
      identities.flatMap((name) => [name, `${splitWorkflowUri(name)?.workflow ?? ''}@refs/tags/${tag}`]),
    );
}

function isOnly(subject: Subject['value'], name: string): boolean {
  const { more, less } = compareTexts(subject, { kind: 'exact', text: name });
  return more === 'none' && less === 'none';
}
