import { expect, test } from 'vitest';
import { predicateTypeOf } from '../../src/statement/predicate-types.ts';

// cosign, pkg/cosign/attestation and cmd/cosign/cli/options/predicate.go: PredicateTypeMap
test.each([
  ['slsaprovenance', 'https://slsa.dev/provenance/v0.2'],
  ['slsaprovenance02', 'https://slsa.dev/provenance/v0.2'],
  ['slsaprovenance1', 'https://slsa.dev/provenance/v1'],
  ['spdx', 'https://spdx.dev/Document'],
  ['spdxjson', 'https://spdx.dev/Document'],
  ['cyclonedx', 'https://cyclonedx.org/bom'],
  ['link', 'https://in-toto.io/Link/v1'],
  ['vuln', 'https://cosign.sigstore.dev/attestation/vuln/v1'],
  ['openvex', 'https://openvex.dev/ns'],
  ['custom', 'https://cosign.sigstore.dev/attestation/v1'],
])('cosign’s %s is %s', (alias, type) => {
  expect(predicateTypeOf(alias)).toBe(type);
});

test('a URI stands for itself, and other words for nothing', () => {
  expect(predicateTypeOf('https://example.com/x')).toBe('https://example.com/x');
  expect(predicateTypeOf('slsa')).toBeUndefined();
  expect(predicateTypeOf('constructor')).toBeUndefined();
});
