import { describe, expect, it } from 'vitest';
import { goToolVersion } from '../../conformance/stack/go-tools.ts';

describe('programs of conformance', () => {
  it.each([
    ['kyverno', 'kyverno-controller'],
    ['policy-controller', 'policy-controller-webhook'],
  ] as const)(
    '%s and %s are one release: what the command line says is compared with the cluster',
    async (a, b) => {
      expect(await goToolVersion(b)).toBe(await goToolVersion(a));
    },
  );
});
