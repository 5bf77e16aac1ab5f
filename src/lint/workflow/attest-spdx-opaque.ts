import { cosignCalls, flagText } from '../../workflow/cosign.ts';
import { flagOf } from '../../workflow/program.ts';
import { resolveWord } from '../../workflow/resolve.ts';
import { replaced } from './edits.ts';
import type { WorkflowRule } from './rule.ts';

export const attestSpdxOpaque: WorkflowRule = {
  id: 'workflow/attest-spdx-opaque',
  severity: 'warning',
  title: 'SPDX in JSON is attested as one long string',
  isFixable: true,
  check: (workflow) =>
    cosignCalls(workflow).flatMap(({ step, command, args, place, script }) => {
      const type = flagOf(args, '--type');
      const predicate = flagOf(args, '--predicate')?.value;
      const isJson = predicate && /\.json$/.test(resolveWord(step, predicate));
      if (command !== 'attest' || flagText(type) !== 'spdx' || !isJson) return [];
      return [
        {
          at: place,
          message:
            'The type spdx is for SPDX as text: the JSON becomes one string, and no policy can look into it.',
          fix: '--type spdxjson',
          edits: type?.value ? [replaced(script.source.place(type.value), 'spdxjson')] : [],
        },
      ];
    }),
};
