import type { LocatedNode } from '../../text/located-yaml.ts';
import type { Trust } from '../policy.ts';
import { policyKindOf } from '../policy-kind.ts';

/** What TrustRoots among objects hold, by their names. */
export function trustRootsIn(roots: readonly LocatedNode[]): ReadonlyMap<string, Trust> {
  const own = roots.filter((root) => policyKindOf(root) === 'trust-root');
  return new Map(own.map((root) => [root.at('metadata', 'name')?.text ?? '', trustIn(root)]));
}

function trustIn(root: LocatedNode): Trust {
  const mirror = root.at('spec', 'remote', 'mirror')?.text;
  if (mirror !== undefined) return { kind: 'tuf', mirror };
  const keys = root.at('spec', 'sigstoreKeys');
  if (!keys) return { kind: 'unknown' };
  const pem = (list: string, field: string) =>
    (keys.at(list)?.items() ?? []).map((one) =>
      Buffer.from(one.at(field)?.text ?? '', 'base64').toString('utf8'),
    );
  return {
    kind: 'inline',
    keys: {
      authorities: pem('certificateAuthorities', 'certChain'),
      timestampAuthorities: pem('timestampAuthorities', 'certChain'),
      logs: pem('tLogs', 'publicKey'),
      ctlogs: pem('ctLogs', 'publicKey'),
      roots: [],
      isPart: false,
    },
  };
}
