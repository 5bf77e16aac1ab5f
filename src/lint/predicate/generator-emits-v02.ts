import type { PolicyReading } from '../../engine/policy-reading.ts';
import { each, problemAt } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';
import { replaceScalar } from '../../text/yaml-edit.ts';
import { PROVENANCE_02, PROVENANCE_1 } from './builders.ts';
import { isContainerGenerator } from './builders.ts';

export const generatorEmitsV02: Rule<PolicyReading> = {
  id: 'predicate/generator-emits-v02',
  severity: 'error-never',
  title: 'The container generator writes provenance 0.2 only',
  isFixable: true,
  check: ({ attestations }) =>
    each(
      attestations.filter((one) => one.type?.text === PROVENANCE_1 && isContainerGenerator(one)),
      ({ type, conditions }) =>
        type &&
        problemAt(
          type,
          `generator_container_slsa3.yml writes ${PROVENANCE_02}: an attestation of this type does not exist, so every image is refused.`,
          {
            fix: PROVENANCE_02,
            edits: conditions.length === 0 ? replaceScalar(type, PROVENANCE_02) : [],
          },
        ),
    ),
};
