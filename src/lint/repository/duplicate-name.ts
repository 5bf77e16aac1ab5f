import { problemAt } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';
import { groupBy } from '../../shared/group-by.ts';
import type { Source, YamlSource } from '../source.ts';

/** What tests expect of a policy has its name, and states of one policy lie beside each other. */
const OF_TESTS =
  /(?:^|[/\\])(?:\.?chainsaw-tests?|\.?kyverno-tests?|e2e|tests?|testdata|fixtures)[/\\]|[-_.]assert\.ya?ml$|[/\\]assert[^/\\]*\.ya?ml$/;

export const duplicateName: Rule<readonly Source[]> = {
  id: 'kyverno/duplicate-name',
  severity: 'warning',
  title: 'Two policies of one name',
  check: (sources) => {
    const policies = sources.filter(
      (one) =>
        (one.kind === 'kyverno-policy' || one.kind === 'kyverno-ivp') &&
        !one.isMarkdown &&
        !one.isTemplate &&
        !OF_TESTS.test(one.file.file),
    );
    const named = groupBy(policies as YamlSource[], ({ file, root }) =>
      [
        // Folders are clusters, overlays or tests: what is applied together lies together.
        file.file.replace(/[^/\\]*$/, ''),
        root.at('apiVersion')?.text?.split('/')[0],
        ...['kind', 'metadata.namespace', 'metadata.name'].map(
          (path) => root.at(...path.split('.'))?.text ?? '',
        ),
      ].join(' '),
    );
    return [...named.values()].flatMap(([first, ...others]) =>
      others.flatMap(({ root }) => {
        const name = root.at('metadata', 'name');
        const place = first?.root.place;
        if (!name || !place) return [];
        return [
          problemAt(
            name,
            `${place.file}, line ${place.line}, has a policy of this name: the one that is applied later overwrites the other.`,
            { fix: 'another name' },
          ),
        ];
      }),
    );
  },
};
