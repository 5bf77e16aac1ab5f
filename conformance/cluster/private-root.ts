import { readFileSync } from 'node:fs';
import type { Instance } from '../stack/instance.ts';

/**
 * An ImageValidatingPolicy as somebody would have it who runs an instance of their own: each cosign attestor names the
 * TUF repository, as Kyverno asks the public one otherwise. Other policies are told of an instance by flags.
 */
export function withPrivateRoot(policy: string, { mirror, root }: Instance['tuf']): string {
  if (!policy.includes('kind: ImageValidatingPolicy')) return policy;
  const tuf = `tuf: { mirror: '${mirror}', root: { data: ${readFileSync(root).toString('base64')} } }`;
  return policy.replaceAll(
    /^ *(?:- )?cosign:\n(?<indent> +)/gm,
    (line, indent: string) => `${line}${tuf}\n${indent}`,
  );
}
