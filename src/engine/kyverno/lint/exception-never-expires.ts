import { problemInside } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';

const ABOUT_IMAGES = /verif|image|sign|cosign|provenance|attest/i;

export const exceptionNeverExpires: Rule<LocatedNode> = {
  id: 'kyverno/exception-never-expires',
  severity: 'warning',
  title: 'An exception for ever',
  check: (root) => {
    const spec = root.at('spec');
    if (!spec?.isMap || spec.mayHoldMore || !isAboutImages(spec) || expires(root)) return [];
    return [
      problemInside(spec, 'Nothing ends the exception: what it lets in is let in for ever.', {
        fix: 'the label cleanup.kyverno.io/ttl: 4h (kyverno.io/v2), or write it by slsa-provenance exception',
      }),
    ];
  },
};

function isAboutImages(spec: LocatedNode): boolean {
  const references = spec.at('policyRefs')?.items() ?? [];
  const kinds = references.some((one) => one.at('kind')?.text?.endsWith('ImageValidatingPolicy'));
  return kinds || spec.at('images') !== undefined || ABOUT_IMAGES.test(spec.at('exceptions')?.source ?? '');
}

function expires(root: LocatedNode): boolean {
  const names = ['labels', 'annotations'].flatMap((name) => root.at('metadata', name)?.entries() ?? []);
  return names.some(([name]) => /ttl|expir/i.test(name)) || root.at('spec', 'expiresAt') !== undefined;
}
