import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';
import { replaceScalar } from '../../../text/yaml-edit.ts';
import type { ClusterPolicy } from '../cluster-policy.ts';

const CONTAINERS = /spec\.containers\b/;
const OTHERS = /initContainers|ephemeralContainers|\[\]\s*containers|@\.\*/;

export const containersOnly: Rule<ClusterPolicy> = {
  id: 'kyverno/containers-only',
  severity: 'error-admits',
  title: 'Init and debug containers are passed over',
  isFixable: true,
  check: ({ rules }) =>
    each(rules, ({ node }) => {
      const lists = (node.at('validate', 'foreach')?.items() ?? []).flatMap((one) =>
        isAboutImages(one) ? (one.at('list') ?? []) : [],
      );
      const whole = node.at('validate')?.source ?? '';
      const open = lists.filter(({ text = '' }) => CONTAINERS.test(text) && !OTHERS.test(text));
      const pattern = node.at('validate', 'pattern', 'spec', 'containers');
      const patterns = pattern && isAboutImages(pattern) && !/initContainers/.test(whole) ? [pattern] : [];
      const covered = /initContainers/.test(whole) && /ephemeralContainers/.test(whole);
      return [
        ...(covered ? [] : open).map((list) =>
          problemAtKey(
            list,
            'Init containers and debug containers are not looked at: their images may be anything.',
            {
              fix: 'request.object.spec.[ephemeralContainers, initContainers, containers][]',
              edits:
                list.text === 'request.object.spec.containers'
                  ? replaceScalar(
                      list,
                      'request.object.spec.[ephemeralContainers, initContainers, containers][]',
                    )
                  : [],
            },
          ),
        ),
        ...patterns.map((one) =>
          problemAtKey(
            one,
            'Init containers and debug containers are not looked at: their images may be anything.',
            {
              fix: 'the same for =(initContainers) and =(ephemeralContainers)',
            },
          ),
        ),
      ];
    }),
};

function isAboutImages(node: LocatedNode): boolean {
  return /\bimage\b/.test(node.source);
}
