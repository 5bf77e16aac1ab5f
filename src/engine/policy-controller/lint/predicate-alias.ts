import { each, problemAt } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import { replaceScalar } from '../../../text/yaml-edit.ts';
import type { ClusterImagePolicy } from '../cluster-image-policy.ts';

const URIS: Readonly<Record<string, string>> = {
  slsaprovenance: 'https://slsa.dev/provenance/v0.2',
  spdx: 'https://spdx.dev/Document',
  spdxjson: 'https://spdx.dev/Document',
  cyclonedx: 'https://cyclonedx.org/bom',
  vuln: 'https://cosign.sigstore.dev/attestation/vuln/v1',
  custom: 'https://cosign.sigstore.dev/attestation/v1',
};

export const predicateAlias: Rule<ClusterImagePolicy> = {
  id: 'cip/predicate-alias',
  severity: 'warning',
  title: 'A short name for a predicate type',
  isFixable: true,
  check: ({ authorities }) =>
    each(
      authorities
        .flatMap((one) => one.at('attestations')?.items() ?? [])
        .flatMap((one) => one.at('predicateType') ?? []),
      (type) => {
        const uri = URIS[type.text ?? ''];
        if (uri === undefined) return undefined;
        return problemAt(
          type,
          `Short names are deprecated, and ${type.text ?? ''} means ${uri} alone: other versions of it are refused, and fields may be lost.`,
          {
            fix: uri,
            edits: replaceScalar(type, uri),
          },
        );
      },
    ),
};
