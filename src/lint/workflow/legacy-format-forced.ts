import { cosignCalls, cosignVersionIn, signsImage } from '../../workflow/cosign.ts';
import { flagOf, isOn } from '../../workflow/program.ts';
import { notInPages } from './rule.ts';

export const legacyFormatForced = notInPages({
  id: 'workflow/legacy-format-forced',
  severity: 'info',
  title: 'The old layout of signatures is asked for',
  check: (workflow) =>
    cosignCalls(workflow).flatMap((call) => {
      const flag = flagOf(call.args, '--new-bundle-format');
      const version = cosignVersionIn(call.step.job);
      const isDefault = version !== undefined && version[0] < 3;
      if (!flag || isDefault || !signsImage(call) || isOn(call.args, '--new-bundle-format') !== false)
        return [];
      return [
        {
          at: call.script.source.place(flag),
          message:
            'The signature is written as .sig or .att tag only, until cosign 4 takes the option away: readers of bundles do not find it.',
          fix: 'keep it as long as a policy of type Cosign or Podman reads it; signature-format: both writes both',
        },
      ];
    }),
});
