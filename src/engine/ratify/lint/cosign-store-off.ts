import { problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';
import { setTo } from '../../../text/yaml-edit.ts';

export const cosignStoreOff: Rule<LocatedNode> = {
  id: 'ratify/cosign-store-off',
  severity: 'error-never',
  title: 'A store that does not look for signatures of cosign',
  isFixable: true,
  check: (root) => {
    const spec = root.at('spec');
    const isStore = /^(?:Namespaced)?Store$/.test(root.at('kind')?.text ?? '');
    if (!spec || !isStore || spec.at('name')?.text !== 'oras' || spec.mayHoldMore) return [];
    const enabled = spec.at('parameters', 'cosignEnabled');
    if (enabled?.scalar === true || enabled?.isUnknown) return [];
    return [
      problemAtKey(
        enabled ?? spec.at('parameters') ?? spec,
        'The tags sha256-….sig are not looked for: every image is refused as unsigned.',
        { fix: 'parameters: {cosignEnabled: true}', edits: enabled ? setTo(enabled, 'true') : [] },
      ),
    ];
  },
};
