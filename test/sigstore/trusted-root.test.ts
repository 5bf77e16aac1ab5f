import { describe, expect, test } from 'vitest';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { embeddedTrustedRoot } from '../support/embedded-trusted-root.ts';
import { failureOf } from '../support/failure-of.ts';

interface RootForm {
  mediaType: string;
  tlogs: { baseUrl: string; publicKey: Record<string, unknown> }[];
  certificateAuthorities: { certChain: { certificates: { rawBytes: string }[] }; validFor?: object }[];
}
const publicRoot = () => JSON.parse(embeddedTrustedRoot()) as RootForm;

describe('parseTrustedRoot', () => {
  test('reads the public instance’s', () => {
    const { material, authorities, source } = parseTrustedRoot(embeddedTrustedRoot());
    expect(material.tlogs.map(({ baseURL }) => baseURL)).toContain('https://rekor.sigstore.dev');
    expect(material.ctlogs.length).toBeGreaterThan(1);
    expect(authorities.map((chain) => chain.length)).toEqual([1, 2]);
    expect(source).toBe('file');
  });

  const changes: Readonly<Record<string, (root: RootForm) => void>> = {
    'another document': (root) => {
      root.mediaType = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
    },
    'a log key without the start of its validity': (root) => {
      Object.assign(root.tlogs[0]?.publicKey ?? {}, { validFor: { end: '2030-01-01T00:00:00Z' } });
    },
    'a log key that is none': (root) => {
      Object.assign(root.tlogs[0]?.publicKey ?? {}, { rawBytes: 'AAAA' });
    },
    'a time that is none': (root) => {
      Object.assign(root.tlogs[0]?.publicKey ?? {}, { validFor: { start: 'yesterday' } });
    },
    'an authority without validity': (root) => {
      delete root.certificateAuthorities[0]?.validFor;
    },
    'an authority without certificate': (root) => {
      root.certificateAuthorities.forEach(({ certChain }) => (certChain.certificates = []));
    },
    'a certificate that is none': (root) => {
      root.certificateAuthorities.forEach(
        ({ certChain }) => (certChain.certificates = [{ rawBytes: 'AAAA' }]),
      );
    },
    'more logs than an instance has': (root) => {
      root.tlogs = Array.from({ length: 65 }, () => publicRoot().tlogs[0]).flatMap((log) => log ?? []);
    },
  };
  test.each(Object.entries(changes))('refuses %s', async (_, change) => {
    const root = publicRoot();
    change(root);
    expect((await failureOf(() => parseTrustedRoot(JSON.stringify(root)))).code).toBe(
      'trusted-root-malformed',
    );
  });
});

test('several roots, one a line, as gh writes them, are trusted together', async () => {
  const one = JSON.stringify(publicRoot());
  const alone = parseTrustedRoot(one).material;
  const both = parseTrustedRoot(`${one}\n${one}\n`);
  expect(both.material.tlogs).toHaveLength(2 * alone.tlogs.length);
  expect(both.material.certificateAuthorities).toHaveLength(2 * alone.certificateAuthorities.length);
  expect(parseTrustedRoot(both.json).material.ctlogs).toHaveLength(2 * alone.ctlogs.length);
  expect((await failureOf(() => parseTrustedRoot(`${one}\n{}\n`))).code).toBe('trusted-root-malformed');
});
