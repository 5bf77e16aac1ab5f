import { parseExpectation } from '../../src/expectation/expectation.ts';
import { parseTrustedRoot, type TrustedRoot } from '../../src/sigstore/trusted-root.ts';
import type { Digest } from '../../src/subject/digest.ts';
import type { Question } from '../../src/verification/question.ts';
import { type Image, singleImage, storeImage } from '../support/image.ts';
import { signInProcess } from '../support/in-process.ts';
import { jobOf } from '../support/job.ts';
import { startRegistry } from '../fake/registry/registry.ts';
import type { Store } from '../fake/registry/store.ts';
import { startSigstore } from '../fake/sigstore/index.ts';
import { signAsStranger } from '../support/stranger.ts';

export const PATH = 'acme/app';

/** Everything that stands beside one image, signed by the expected workflow and by a stranger, and how to judge it. */
export interface Corpus {
  readonly digest: Digest;
  /** The other image is signed by the expected workflow too: what is about it must not count here. */
  readonly otherDigest: Digest;
  readonly store: Store;
  readonly root: TrustedRoot;
  readonly question: Question;
  readonly bundles: readonly Buffer[];
  readonly san: string;
}

/** Signs with real cryptography by services on loopback, which are gone when it returns. */
export async function makeCorpus(): Promise<Corpus> {
  const sigstore = await startSigstore();
  const registry = await startRegistry({ mode: 'plain' });
  const job = await jobOf(sigstore);
  try {
    const images = [singleImage('fuzzed'), singleImage('other')] as const;
    for (const image of images) {
      storeImage(registry.store, PATH, image, 'v1');
      const inputs = { ...job.inputs, image: `${registry.host}/${PATH}`, digest: image.digest };
      const run = await signInProcess({ inputs, environment: job.environment });
      if (run?.failure) throw run.failure;
    }
    const [{ digest }, { digest: otherDigest }] = images;
    await signAsStranger(sigstore.client, {
      store: registry.store,
      repository: 'stranger/app',
      digest: strangerImage(registry.store),
    });
    const expectation = parseExpectation({
      repo: 'octo-org/octo-repo',
      certificateOidcIssuer: sigstore.issuer,
      predicateType: 'any',
    });
    return {
      digest,
      otherDigest,
      store: registry.store,
      root: parseTrustedRoot(JSON.stringify(sigstore.trustedRoot)),
      question: {
        expectation,
        requirements: [],
        requireDigest: false,
        platform: undefined,
        lenses: [],
        requireAs: false,
        said: {},
      },
      bundles: [
        ...bundlesOf(registry.store, PATH, digest),
        ...bundlesOf(registry.store, PATH, otherDigest),
        ...strangers(registry.store),
      ],
      san: 'https://github.com/octo-org/octo-repo/.github/workflows/release.yml@refs/heads/main',
    };
  } finally {
    await Promise.all([sigstore.close(), registry.close(), job.remove()]);
  }
}

function strangerImage(store: Store): Digest {
  const image: Image = singleImage('fuzzed');
  storeImage(store, 'stranger/app', image);
  return image.digest;
}

function strangers(store: Store): Buffer[] {
  return bundlesOf(store, 'stranger/app', strangerImage(store));
}

function bundlesOf(store: Store, path: string, digest: string): Buffer[] {
  return store.referrersOf(path, digest).flatMap((entry) => {
    const layer = store.manifest(path, entry.digest)?.json.layers?.[0];
    const blob = layer && store.blob(path, layer.digest);
    return blob && layer.mediaType.includes('bundle') ? [blob] : [];
  });
}
