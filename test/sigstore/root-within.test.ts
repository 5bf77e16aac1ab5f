import { expect, test } from 'vitest';
import { isWithin } from '../../src/sigstore/root-within.ts';
import { embeddedTrustedRoot, parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { startSigstore } from '../fake/sigstore/index.ts';

type Period = { start: string; end?: string };
interface Root {
  certificateAuthorities: { validFor: Period; certChain: { certificates: { rawBytes: string }[] } }[];
  timestampAuthorities: { validFor: Period }[];
  tlogs: { baseUrl: string; publicKey: { rawBytes: string; validFor: Period } }[];
  ctlogs: { publicKey: { validFor: Period } }[];
}

type Change = (root: Root) => void;

/** The shipped root, changed. */
async function changed(change: Change): Promise<boolean> {
  const shipped = await embeddedTrustedRoot();
  const root = JSON.parse(shipped.json) as Root;
  change(root);
  return isWithin(parseTrustedRoot(JSON.stringify(root)), shipped);
}

const LATE = '2999-01-01T00:00:00Z';
const EARLY = '1999-01-01T00:00:00Z';

test.each<[string, Change]>([
  ['the same', () => undefined],
  ['fewer logs', ({ tlogs }) => void tlogs.pop()],
  ['fewer authorities', ({ certificateAuthorities }) => void certificateAuthorities.shift()],
  ['a shorter time', ({ ctlogs }) => void (ctlogs[0]!.publicKey.validFor.start = '2022-01-01T00:00:00Z')],
])('%s is within', async (_, change) => {
  expect(await changed(change)).toBe(true);
});

test.each<[string, Change]>([
  ['an authority from earlier on', (r) => void (r.certificateAuthorities[0]!.validFor.start = EARLY)],
  ['an authority for longer', (r) => void (r.certificateAuthorities[0]!.validFor.end = LATE)],
  ['a log from earlier on', (r) => void (r.tlogs[0]!.publicKey.validFor.start = EARLY)],
  ['a CT log for longer', (r) => void (r.ctlogs[0]!.publicKey.validFor.end = LATE)],
  ['a timestamp authority from earlier on', (r) => void (r.timestampAuthorities[0]!.validFor.start = EARLY)],
  ['a log under another address', (r) => void (r.tlogs[0]!.baseUrl = 'https://rekor.evil.example')],
  ['a chain without its end', (r) => void r.certificateAuthorities.at(-1)!.certChain.certificates.pop()],
  [
    'the key of one log in another',
    (r) => void (r.tlogs[0]!.publicKey.rawBytes = r.tlogs.at(-1)!.publicKey.rawBytes),
  ],
])('%s is not', async (_, change) => {
  expect(await changed(change)).toBe(false);
});

test('an instance of one’s own is not, nor is one beside the shipped', async () => {
  const sigstore = await startSigstore();
  await sigstore.close();
  const shipped = await embeddedTrustedRoot();
  const own = sigstore.trustedRoot as unknown as Root;
  expect(isWithin(parseTrustedRoot(JSON.stringify(own)), shipped)).toBe(false);
  expect(await changed((root) => void root.certificateAuthorities.push(...own.certificateAuthorities))).toBe(
    false,
  );
  expect(await changed((root) => void root.tlogs.push(...own.tlogs))).toBe(false);
});
