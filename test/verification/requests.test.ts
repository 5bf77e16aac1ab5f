import { expect, test } from 'vitest';
import { parseLensIds } from '../../src/engine/lenses.ts';
import type { Question } from '../../src/verification/question.ts';
import { multiPlatformImage } from '../support/image.ts';
import {
  ask,
  expecting,
  newImage,
  PATH,
  registryWith,
  reportOn,
  signImage,
  sharedSigstore,
} from './scene.ts';

const sigstore = await sharedSigstore();

/** The requests that one verification makes, without those for a login. */
async function requestsOf(mode: 'plain' | 'oci11', as: string): Promise<string[]> {
  const image = newImage();
  const registry = await registryWith(image, mode);
  await signImage(sigstore, registry, image.digest);
  const before = registry.requests.length;
  const question = { ...expecting(sigstore), lenses: as === '' ? [] : parseLensIds(as) };
  const report = await reportOn(sigstore, `${registry.host}/${PATH}@${image.digest}`, question);
  expect(report.verdict).toBe('verified');
  expect(report.lenses).toHaveLength(question.lenses.length);
  return registry.requests
    .slice(before)
    .filter(({ path, status }) => path.startsWith('/v2/acme/') && status !== 401)
    .map(({ method, path }) => `${method} ${path}`);
}

test.each(['plain', 'oci11'] as const)(
  'asks a registry like %s for nothing twice, however many programs are asked about',
  async (mode) => {
    const requests = await requestsOf(mode, 'all');
    expect(requests.filter((one, nth) => requests.indexOf(one) !== nth)).toEqual([]);
    // The image, three tags and the referrers API; two bundles with their manifests, one payload, one envelope.
    expect(requests).toHaveLength(11);
    expect(requests).toHaveLength((await requestsOf(mode, '')).length);
  },
);

test.each(['both', 'bundle', 'legacy'] as const)(
  'look-up and programs share what is fetched of every platform: %s',
  async (format) => {
    const image = multiPlatformImage(`platforms, ${format}`);
    const registry = await registryWith(image);
    await signImage(sigstore, registry, image.digest, { format, recursive: true });
    const requests = async (lenses: Question['lenses']) => {
      const before = registry.requests.length;
      const question: Question = { ...expecting(sigstore), platform: 'all', lenses };
      const answers = await ask(sigstore, `${registry.host}/${PATH}@${image.digest}`, question);
      expect(answers.length).toBeGreaterThan(1);
      for (const { report } of answers) {
        expect([report.verdict, report.lenses.length]).toEqual(['verified', lenses.length]);
      }
      return registry.requests.slice(before).map(({ method, path }) => `${method} ${path}`);
    };
    const alone = await requests([]);
    expect((await requests(parseLensIds('all'))).sort()).toEqual(alone.sort());
  },
);
