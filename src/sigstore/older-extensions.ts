import type { FulcioExtensions } from './fulcio-extensions.ts';
import { isGitHubIssuer } from './instance.ts';

/** `owner/name`, as GitHub writes it. */
const REPOSITORY = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;

/**
 * What Fulcio's certificates for GitHub workflows said before they had the extensions .8 to .22: plain text in .2 to
 * .6 (Fulcio, docs/oid-info.md), here by the names of those that took their place. A later certificate has both, and
 * there the later ones count alone.
 * @param text of the extension with an arc below 1.3.6.1.4.1.57264.1
 */
export function olderExtensions(issuer: string, text: (arc: number) => string | undefined): FulcioExtensions {
  if (!isGitHubIssuer(issuer)) return {};
  const repository = text(5);
  const [owner] = repository?.split('/') ?? [];
  const isNamed = repository !== undefined && REPOSITORY.test(repository);
  return present({
    buildTrigger: text(2),
    sourceRepositoryDigest: text(3),
    sourceRepositoryUri: isNamed ? `https://github.com/${repository}` : undefined,
    sourceRepositoryOwnerUri: isNamed ? `https://github.com/${owner}` : undefined,
    sourceRepositoryRef: text(6),
  });
}

function present(values: Readonly<Record<string, string | undefined>>): FulcioExtensions {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
