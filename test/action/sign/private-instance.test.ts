import { writeFile } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { command, trusting } from '../../command/command.ts';
import { type SigstoreOptions, startSigstore } from '../../fake/sigstore/index.ts';
import { signInProcess } from '../../support/in-process.ts';
import type { CollectingLog } from '../../support/log.ts';
import { runIn, startScene } from '../../support/scene.ts';

type TrustedRoot = Awaited<ReturnType<typeof startSigstore>>['trustedRoot'];

/** A run on an instance like this, whose trusted root is changed before. */
async function signOn(options: SigstoreOptions, change: (root: TrustedRoot) => object = (root) => root) {
  const scene = await startScene({ mode: 'plain', sigstore: options });
  onTestFinished(() => scene.close());
  await scene.copyTo('acme/other', false);
  const run = runIn(scene, { repository: 'acme/other', inputs: { timeout: '2s' } });
  await writeFile(scene.job.inputs['trusted-root'] ?? '', JSON.stringify(change(scene.sigstore.trustedRoot)));
  const signed = await signInProcess(run);
  return { scene, signed, image: `${scene.registry.host}/acme/other@${scene.image.digest}` };
}

describe('an instance without a CT log', () => {
  it('signs, and is verified, where the trusted root names none', async () => {
    const { scene, signed, image } = await signOn({ withoutCtLog: true });
    expect([signed?.failure?.message, signed?.outputs['outcome']]).toEqual([undefined, 'signed']);
    expect(signed?.log.messages('info')).toContain(
      'the trusted root names no CT log: certificates go without an SCT',
    );
    const trust = await trusting(scene.sigstore);
    const verified = await command(['verify', image, '--repo', 'octo-org/octo-repo', ...trust]);
    expect(verified.exitCode).toBe(0);
  });

  it('does not where it names one', async () => {
    const other = await startSigstore();
    onTestFinished(() => other.close());
    const { signed } = await signOn({ withoutCtLog: true }, (root) => ({
      ...root,
      ctlogs: other.trustedRoot.ctlogs,
    }));
    expect(signed?.failure?.code).toBe('certificate-untrusted');
    expect(signed?.failure?.message).toContain('no SCT');
  });
});

it('a certificate with an SCT needs the key of its log', async () => {
  const { signed } = await signOn({}, (root) => ({ ...root, ctlogs: [] }));
  expect(signed?.failure?.code).toBe('certificate-untrusted');
});

it('a trusted root without the intermediate certificate is told as that', async () => {
  const { signed } = await signOn({}, (root) => ({
    ...root,
    certificateAuthorities: root.certificateAuthorities.map((authority) => ({
      ...authority,
      certChain: { certificates: authority.certChain.certificates.slice(1) },
    })),
  }));
  expect(signed?.failure?.code).toBe('certificate-untrusted');
  expect(signed?.failure?.message).toMatch(/lacks the certificate of its issuer \(.*sigstore-intermediate\)/);
});

describe('a clock that is wrong', () => {
  const wrongBy = (ms: number) => ({ now: () => new Date(Date.now() + ms) });
  const saidOf = (log: CollectingLog | undefined) =>
    log?.messages('warning').filter((message) => message.includes('clock')) ?? [];

  it.each([
    [4 * 60_000, '4 min behind'],
    [-3 * 86_400_000 - 60_000, '3 d 1 min ahead of'],
  ])('by %i ms is said before the log is written', async (ms, says) => {
    const { signed } = await signOn(wrongBy(ms));
    expect([signed?.failure?.message, signed?.outputs['outcome']]).toEqual([undefined, 'signed']);
    expect(saidOf(signed?.log)).toEqual([
      expect.stringContaining(`the clock of this machine is ${says} that of the GitHub token service`),
    ]);
    const lines = signed?.log.text().split('\n') ?? [];
    const at = (text: string) => lines.findIndex((line) => line.includes(text));
    expect(at('the clock of')).toBeLessThan(at('Sign and record'));
  });

  it('by so much that the result would be refused ends the run before the log is written', async () => {
    const { scene, signed } = await signOn(wrongBy(2 * 3_600_000 + 60_000));
    expect(signed?.failure?.code).toBe('clock-wrong');
    expect(signed?.failure?.message).toContain('2 h 1 min behind that of Fulcio');
    expect(saidOf(signed?.log)).toHaveLength(1);
    const requests = scene.sigstore.requests.map(({ service }) => service);
    expect(requests.slice(requests.lastIndexOf('issuer'))).toEqual(['issuer', 'fulcio']);
  });

  it('by seconds is not', async () => {
    const { signed } = await signOn(wrongBy(30_000));
    expect(saidOf(signed?.log)).toEqual([]);
  });
});
