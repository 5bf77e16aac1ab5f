import type { PolicyReading } from '../../engine/policy-reading.ts';
import type { Problem } from '../../finding/finding.ts';
import { each, problemAtKey } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';
import type { Source } from '../source.ts';
import { policyReadingOf } from '../policy-reading-of.ts';
import { signingFilesIn } from './signing-files.ts';

export const signerIsKeyless: Rule<readonly Source[]> = {
  id: 'key/signer-is-keyless',
  severity: 'error-never',
  title: 'A policy for keys, and workflows that sign without',
  check: (sources, { repository }) => {
    const signing = [...signingFilesIn(sources).values()].filter(({ signs }) => signs);
    const [owner = ''] = repository?.toLowerCase().split('/') ?? [];
    if (signing.length === 0 || owner === '') return [];
    const keys = signing.filter(({ withKey }) => withKey).length;
    if (keys > 0 && keys < signing.length) return [];
    return sources
      .filter(({ isMarkdown }) => !isMarkdown)
      .flatMap((source) => policyReadingOf(source) ?? [])
      .filter((one) => one.images.some(({ text }) => text?.toLowerCase().includes(`/${owner}/`)))
      .flatMap((one) => (keys === 0 ? ofKeys(one) : ofIdentities(one)));
  },
};

function ofKeys({ keys, identities }: PolicyReading): Problem[] {
  if (identities.length > 0) return [];
  return each(keys, (key) =>
    problemAtKey(
      key,
      'The workflows of this repository sign keyless: what this key signed does not exist, and every image is refused.',
      { fix: 'the identity of the workflow: slsa-provenance policy IMAGE' },
    ),
  );
}

function ofIdentities({ keys, identities }: PolicyReading): Problem[] {
  if (keys.length > 0) return [];
  return each(identities, ({ node }) =>
    problemAtKey(
      node,
      'The workflows of this repository sign with a key: there is no certificate of this identity, and every image is refused.',
      { fix: 'the public key: cosign public-key --key KEY' },
    ),
  );
}
