import { each, problemAt } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import { replaceScalar } from '../../../text/yaml-edit.ts';
import type { ClusterImagePolicy } from '../cluster-image-policy.ts';

export const globDockerHubName: Rule<ClusterImagePolicy> = {
  id: 'cip/glob-docker-hub-name',
  severity: 'error-admits',
  title: 'Docker Hub by another name than it is compared with',
  isFixable: true,
  check: ({ globs }) =>
    each(
      globs.filter((glob) => !glob.isUnknown && today(glob.text ?? '') !== undefined),
      (glob) =>
        problemAt(
          glob,
          'Images of Docker Hub are compared as index.docker.io/…: the policy is about none of them.',
          {
            fix: today(glob.text ?? '') ?? '',
            edits: replaceScalar(glob, today(glob.text ?? '') ?? ''),
          },
        ),
    ),
};

function today(glob: string): string | undefined {
  const hub = /^(?:registry-1\.)?docker\.io\/(.*)$/.exec(glob)?.[1];
  if (hub !== undefined) return `index.docker.io/${hub.includes('/') ? hub : `library/${hub}`}`;
  const [host = '', ...path] = glob.split('/');
  if (
    /^[*]/.test(glob) ||
    /[.:*]/.test(host.replace(/[:@].*$/, path.length > 0 ? '$&' : '')) ||
    host === 'localhost' ||
    glob === ''
  )
    return undefined;
  return path.length === 0 ? `index.docker.io/library/${glob}` : `index.docker.io/${glob}`;
}
