import { problemAtKey } from '../../../finding/problem.ts';
import { mayBeBefore, type Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';
import type { ImageValidatingPolicy } from '../ivp.ts';

/** Says for which release the document was written. */
const FLOOR = /Kyverno[^\n]{0,30}\b1\.(?:19|[2-9]\d)\b/i;

export const digestSettingsIgnored: Rule<ImageValidatingPolicy> = {
  id: 'ivpol/digest-settings-ignored',
  severity: 'warning',
  title: 'Settings that Kyverno heeds from 1.19 on',
  check: ({ root, spec }, context) => {
    const settings = spec.at('validationConfigurations');
    if (
      !settings ||
      !mayBeBefore(context, 'kyverno', '1.19') ||
      (!context.engines.has('kyverno') && saysFloor(root))
    )
      return [];
    return [
      problemAtKey(
        settings,
        'Up to Kyverno 1.18 these have no effect: tags are neither replaced nor refused; from 1.19 on what is absent counts as true.',
        {
          fix: 'say in the file that it needs Kyverno 1.19, and require digests by a policy of their own before',
        },
      ),
    ];
  },
};

function saysFloor(root: LocatedNode): boolean {
  const { text } = root.file;
  const begin = text.lastIndexOf('\n---', root.place.start) + 1;
  const version = root.at('metadata', 'annotations', 'policies.kyverno.io/minversion')?.text ?? '';
  return FLOOR.test(text.slice(begin, root.place.end)) || /^v?1\.(?:19|[2-9]\d)/.test(version);
}
