import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LENSES } from '../../src/engine/lenses.ts';
import { makesRekor2Body, readsFurtherPages, versionsOf } from '../../src/engine/release.ts';

const STACK = path.join(import.meta.dirname, '..', '..', 'conformance', 'stack', 'go');

/** The program of the conformance run that shows what is said of a release. */
const PROVEN_BY: Readonly<Record<string, string>> = {
  'cosign@3.1': 'cosign-3.1',
  'cosign@3.0': 'cosign-3.0',
  'cosign@2.6': 'cosign-2.6',
  'cosign@2.4': 'cosign-2.4',
  gh: 'gh',
  'kyverno-cosign': 'kyverno',
  'kyverno-bundle': 'kyverno',
  'kyverno-ivp@1.19': 'kyverno',
  'kyverno-ivp@1.16': 'kyverno-1.15',
  'policy-controller': 'policy-controller',
  'policy-controller-bundle': 'policy-controller',
};

/** The versions of a module whose source a program is built from: go.sum has a hash of each. */
function versionsBuilt(tool: string, module: string): string[] {
  const lines = readFileSync(path.join(STACK, tool, 'go.sum'), 'utf8').split('\n');
  const words = lines.map((line) => line.split(' '));
  return words.flatMap(([name, version = '']) =>
    name === module && !version.endsWith('/go.mod') ? [version.slice(1)] : [],
  );
}

describe('what is said of releases', () => {
  it.each([...LENSES.values()].map(({ release }) => release))(
    '$id has the libraries that its program is built with',
    ({ id, libraries }) => {
      const tool = PROVEN_BY[id] ?? '';
      expect(versionsBuilt(tool, 'github.com/google/go-containerregistry')).toContain(
        libraries.goContainerRegistry,
      );
      expect(versionsBuilt(tool, 'github.com/sigstore/sigstore-go')).toContain(libraries.sigstoreGo);
    },
  );

  it.each([
    [{ from: '3.1.0' }, '3.1.0 and later'],
    [{ from: '2.6.3', to: '2.6.5' }, '2.6.3 to 2.6.5'],
    [{ from: '3.0.6', to: '3.0.6', remark: 'with a flag' }, '3.0.6; with a flag'],
  ])('%j is told as "%s"', (range, text) => {
    const libraries = { goContainerRegistry: '0.22.1', sigstoreGo: '1.2.2' };
    expect(versionsOf({ id: 'x', program: 'x', libraries, ...range })).toBe(text);
  });
});

describe('what follows from the version of a library', () => {
  it.each([
    ['0.9.0', false],
    ['0.22.1', false],
    ['0.22.2', true],
    ['0.23.0', true],
    ['1.0.0', true],
  ])('go-containerregistry %s: reads further pages: %s', (goContainerRegistry, expected) => {
    expect(readsFurtherPages({ goContainerRegistry, sigstoreGo: '1.0.0' })).toBe(expected);
  });

  it.each([
    ['1.1.4', false],
    ['1.2.0', true],
    ['1.10.0', true],
  ])('sigstore-go %s: makes the body of an entry in Rekor v2: %s', (sigstoreGo, expected) => {
    expect(makesRekor2Body({ goContainerRegistry: '0.22.1', sigstoreGo })).toBe(expected);
  });
});
