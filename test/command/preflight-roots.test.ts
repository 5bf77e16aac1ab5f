import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isScalar, parseAllDocuments, visit } from 'yaml';
import { startSigstore } from '../fake/sigstore/index.ts';
import { storeImage } from '../support/image.ts';
import { newImage, PATH, REPO, signImage } from '../verification/scene.ts';
import { command, trusting } from './command.ts';
import { fileWith, pod, preflighting, verdicts } from './preflighting.ts';
import { sharedStage } from './stage.ts';

const stage = sharedStage();
const { policyFor, preflight } = preflighting(stage);

describe('a policy that carries keys', () => {
  /** As it is written for an image of another instance; but for its keys, it is for the stage's own too. */
  async function policyOfAnother(form: string, ...more: readonly string[]): Promise<string> {
    const { sigstore, registry } = await stage();
    const other = await startSigstore();
    const image = newImage();
    storeImage(registry.store, PATH, image);
    await signImage(other, registry, image.digest);
    const name = `${registry.host}/${PATH}@${image.digest}`;
    const { err, out } = await command([
      ...['policy', name, '--repo', REPO, ...(await trusting(other))],
      ...['--for', form, '--mode', 'enforce', ...more],
    ]);
    await other.close();
    expect(err).toBe('');
    return fileWith(out.replaceAll(other.issuer, sigstore.issuer));
  }

  test.each(['kyverno-ivp', 'kyverno-cosign', 'policy-controller'])(
    '%s: those of another instance are not taken for those of the root that is named',
    async (form) => {
      const { name } = await stage();
      const report = await preflight([pod('a', name)], '--policy', await policyOfAnother(form));
      expect(verdicts(report)).toEqual(['could-not-tell']);
      expect(report.images[0]?.answers[0]?.why).toMatch(/carries keys .* does not hold/);
    },
  );

  test('nor are they once somebody says what the process was started with', async () => {
    const { name } = await stage();
    const policy = await policyOfAnother('kyverno-ivp');
    const report = await preflight([pod('a', name)], '--policy', policy, '--engine-root', 'kyverno');
    expect(verdicts(report)).toEqual(['could-not-tell']);
  });

  test.each([
    ['kyverno-ivp', 'kyverno'],
    ['policy-controller', 'policy-controller'],
  ])('%s: what a TUF repository holds is told once somebody says so', async (form, engine) => {
    const { name } = await stage();
    const root = await fileWith('{"signed":{},"signatures":[]}');
    const policy = await policyFor(form, '--tuf-mirror', 'https://tuf.example.com', '--tuf-root', root);
    const untold = await preflight([pod('a', name)], '--policy', policy);
    expect(verdicts(untold)).toEqual(['could-not-tell']);
    expect(untold.images[0]?.answers[0]?.why).toContain('https://tuf.example.com');
    const told = await preflight([pod('a', name)], '--policy', policy, '--engine-root', engine);
    expect(verdicts(told)).toEqual(['pass']);
  });

  test('a TrustRoot that is not among the policies is not known', async () => {
    const { name } = await stage();
    const text = readFileSync(await policyFor('policy-controller'), 'utf8');
    const alone = text.split(/^---$/m).filter((one) => !one.includes('kind: TrustRoot'));
    const report = await preflight([pod('a', name)], '--policy', await fileWith(alone.join('---')));
    expect(verdicts(report)).toEqual(['could-not-tell']);
    expect(report.images[0]?.answers[0]?.why).toContain('not among the policies');
  });

  /** Of the policy for the stage's own image, without the fields of these names. */
  async function without(form: string, ...names: readonly string[]): Promise<string> {
    const documents = parseAllDocuments(readFileSync(await policyFor(form), 'utf8'));
    let removed = 0;
    for (const document of documents)
      visit(document, {
        Pair: (_key, { key }) => {
          if (!isScalar(key) || !names.includes(String(key.value))) return undefined;
          removed += 1;
          return visit.REMOVE;
        },
      });
    expect(removed).toBeGreaterThan(0);
    return fileWith(documents.map(String).join('---\n'));
  }

  test.each([['roots'], ['rekor'], ['ctlog']])(
    'kyverno-cosign: where %s is not among them, that of the process counts',
    async (field) => {
      const { name } = await stage();
      const policy = await without('kyverno-cosign', field);
      const untold = await preflight([pod('a', name)], '--policy', policy);
      expect(verdicts(untold)).toEqual(['could-not-tell']);
      expect(untold.images[0]?.answers[0]?.why).toContain('carries only some of the keys');
      const told = await preflight([pod('a', name)], '--policy', policy, '--engine-root', 'kyverno');
      expect(verdicts(told)).toEqual(['pass']);
    },
  );

  test.each([['certificateAuthorities'], ['tLogs'], ['ctLogs']])(
    'a TrustRoot without %s is none that the image is verified by',
    async (field) => {
      const { name } = await stage();
      const policy = await without('policy-controller', field);
      const report = await preflight([pod('a', name)], '--policy', policy);
      expect(verdicts(report)).toEqual(['could-not-tell']);
      expect(report.images[0]?.answers[0]?.why).toContain('holds no keys of a kind');
    },
  );
});
