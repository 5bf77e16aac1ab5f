import type { PolicyReading } from '../../engine/policy-reading.ts';
import { each, problemAtKey } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';
import type { LocatedNode } from '../../text/located-yaml.ts';
import { replaceInside, type TextEdit } from '../../text/yaml-edit.ts';
import { PROVENANCE_02, PROVENANCE_1 } from './builders.ts';

const OLD = /(?<![\w.])(?:predicate\.)?(?:builder\.id|invocation\.\w[\w.]*|buildType)\b/;
const NEW = /(?<![\w.])(?:predicate\.)?(?:runDetails|buildDefinition)\.\w[\w.]*/;

export const pathOfOtherVersion: Rule<PolicyReading> = {
  id: 'predicate/path-of-other-version',
  severity: 'error-never',
  title: "A field of the provenance's other version",
  isFixable: true,
  check: ({ attestations }) =>
    each(attestations, ({ type, conditions }) => {
      const other = type?.text === PROVENANCE_1 ? OLD : type?.text === PROVENANCE_02 ? NEW : undefined;
      if (!other) return [];
      return conditions.flatMap(({ node, text }) => {
        const [field] = other.exec(variables(text)) ?? [];
        if (field === undefined) return [];
        return [
          problemAtKey(
            node,
            `${type?.text ?? ''} has no ${field.replace(/^predicate\./, '')}: the variable cannot be resolved, so every image is refused.`,
            {
              fix:
                other === OLD
                  ? 'builder.id is runDetails.builder.id there, buildType is buildDefinition.buildType, invocation.configSource.uri is buildDefinition.externalParameters.workflow.repository'
                  : 'runDetails.builder.id is builder.id there, buildDefinition.buildType is buildType',
              edits: other === OLD ? translated(node) : [],
            },
          ),
        ];
      });
    }),
};

/** What names fields: variables of Kyverno, CEL behind a payload, Rego behind its input. */
function variables(text: string): string {
  const found = [
    ...text.matchAll(/\{\{([^{}]*)\}\}/g),
    ...text.matchAll(/extractPayload\([^)]*\)\.([\w.]+)/g),
    ...text.matchAll(/input\.([\w.]+)/g),
  ];
  return found.map(([, inner = '']) => inner.replaceAll(/'[^']*'/g, '')).join('\n');
}

function translated(node: LocatedNode): TextEdit[] {
  return [
    ...replaceInside(node, /(?<=[{\s,.]|^)(?<!runDetails\.)builder\.id\b/g, 'runDetails.builder.id'),
    ...replaceInside(node, /(?<=[{\s,.]|^)(?<!buildDefinition\.)buildType\b/g, 'buildDefinition.buildType'),
  ];
}
