import type { PreflightReport } from '../admission/preflight-report.ts';
import { groupBy } from '../shared/group-by.ts';

/**
 * One's own images that nobody signed, by digest, as a list that `sign --file` takes: `registry/repository@sha256:…`,
 * a comment in front of each repository.
 */
export function unsignedList({ images }: PreflightReport): string {
  const unsigned = images.filter(
    ({ party, digest, signers, isRead }) =>
      party === 'first' && digest !== undefined && isRead && signers.length === 0,
  );
  const names = unsigned.map(({ image, digest = '' }) => [nameIn(image), digest] as const);
  const groups = groupBy(names, ([name]) => name);
  const lines = [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, entries]) => [
      `# ${name}`,
      ...new Set(entries.map(([, digest]) => `${name}@${digest}`)),
    ]);
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** Without tag and digest; what names no registry is Docker Hub's. */
function nameIn(image: string): string {
  const [name = ''] = image.replace(/^(oci|docker):\/\//, '').split('@');
  const bare = name.slice(name.lastIndexOf('/')).includes(':') ? name.slice(0, name.lastIndexOf(':')) : name;
  const [first = '', ...rest] = bare.split('/');
  if (rest.length > 0 && (/[.:]/.test(first) || first === 'localhost')) return bare;
  return `docker.io/${rest.length === 0 ? 'library/' : ''}${bare}`;
}
