import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { ClusterImagePolicy } from '../cluster-image-policy.ts';

export const bundleUnsupported: Rule<ClusterImagePolicy> = {
  id: 'cip/bundle-unsupported',
  severity: 'error-never',
  title: 'Bundles in a way that policy-controller cannot read',
  check: ({ authorities }) =>
    each(
      authorities.filter((one) => one.at('signatureFormat')?.text === 'bundle' && !one.mayHoldMore),
      (authority) => {
        const format = authority.at('signatureFormat');
        const [by] = ['key', 'static'].flatMap((name) => authority.at(name) ?? []);
        const [root] = ['keyless', 'ctlog', 'rfc3161timestamp'].flatMap(
          (name) => authority.at(name, 'trustRootRef') ?? [],
        );
        const hasAttestations = (authority.at('attestations')?.items().length ?? 0) > 0;
        return [
          ...(by
            ? [
                problemAtKey(by, 'Bundles are verified keyless only: every image is refused.', {
                  fix: 'leave signatureFormat out, and sign in both formats',
                }),
              ]
            : []),
          ...(root
            ? [
                problemAtKey(
                  root,
                  'With trustRootRef, 0.15.1 looks for logs by an id in another spelling and finds none: every bundle is refused.',
                  { fix: 'leave trustRootRef out, and give the process -tuf-mirror and -tuf-root' },
                ),
              ]
            : []),
          ...(format && !hasAttestations
            ? [
                problemAtKey(
                  format,
                  'With signatureFormat: bundle a signature is an attestation, and none is asked for: every image is refused.',
                  {
                    fix: 'attestations: [{name: signature, predicateType: https://sigstore.dev/cosign/sign/v1}]',
                  },
                ),
              ]
            : []),
        ];
      },
    ),
};
