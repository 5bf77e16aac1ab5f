import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ExpectationOptions, parseExpectation } from '../../src/expectation/expectation.ts';
import { readLegacyArtifact } from '../../src/oci/layout/legacy-artifact.ts';
import { readLegacy } from '../../src/oci/layout/legacy-manifest.ts';
import { reasonOf } from '../../src/shared/reason.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { type Digest, parseDigest, sha256Digest } from '../../src/subject/digest.ts';
import type { FoundArtifact } from '../../src/verification/found-artifact.ts';
import type { Question } from '../../src/verification/question.ts';
import { couldNotTell } from '../../src/verification/verify-image.ts';
import { verifyFile } from '../../src/verification/verify-file.ts';
import { judgeAll } from '../../src/verification/verify-subject.ts';
import { embeddedTrustedRoot } from '../support/embedded-trusted-root.ts';
import { REAL_ARTIFACTS, type RealArtifact } from './real-artifacts.ts';

// What other projects keep of real artifacts; none of it is part of this repository. OTHERS_ARTIFACTS names a folder
// with their checkouts, each under `owner/name`: slsa-framework/slsa-verifier, cli/cli, sigstore/sigstore-go, …
const FOLDER = process.env['OTHERS_ARTIFACTS'] ?? '';

describe.skipIf(FOLDER === '')('real artifacts of other tools', () => {
  for (const artifact of FOLDER === '' ? [] : REAL_ARTIFACTS) {
    const files = globSync(artifact.files, { cwd: FOLDER }).sort();
    const [verdict, code] = artifact.says;
    describe(`${artifact.files} ${JSON.stringify(artifact.expected)}`, () => {
      test('is there', () => expect(files).not.toEqual([]));
      test.each(files)(`${verdict}: %s`, async (file) => {
        const answer = await answerFor(file, artifact).catch(
          (error: unknown) => couldNotTell(file, reasonOf(error)).report,
        );
        expect([answer.verdict, code && answer.reasons[0]?.code], answer.reasons[0]?.message).toEqual([
          verdict,
          code,
        ]);
      });
    });
  }
});

function question(said: ExpectationOptions): Question {
  const rest = { requireDigest: false, platform: undefined, lenses: [], requireAs: false };
  return { said, expectation: parseExpectation(said), requirements: [], ...rest };
}

async function answerFor(file: string, { about, expected, root: rootFile }: RealArtifact) {
  const root = parseTrustedRoot(rootFile ? readFileSync(join(FOLDER, rootFile)) : embeddedTrustedRoot());
  const options = { question: question(expected), root };
  if (about === 'layout') return answerForLayout(join(FOLDER, file), options);
  const text = readFileSync(join(FOLDER, file));
  const bytes = about === 'stated' ? undefined : readFileSync(join(FOLDER, file.replace(...about.beside)));
  const digest = bytes ? sha256Digest(bytes) : statedDigest(text.toString());
  return (await verifyFile({ name: file, digest, bytes }, { path: file, text }, options)).report;
}

/** The image of an OCI layout as `cosign save` writes it, and the attestations beside it. */
function answerForLayout(
  folder: string,
  options: { question: Question; root: ReturnType<typeof parseTrustedRoot> },
) {
  const blob = (digest: string) => readFileSync(join(folder, 'blobs', digest.replace(':', '/')));
  const { manifests } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    manifests: { digest: string; annotations: { kind: string } }[];
  };
  const [image, attestations] = [/\/image(Index)?$/, /\/atts$/].map((kind) =>
    manifests.find((one) => kind.test(one.annotations.kind)),
  );
  if (!image || !attestations) throw new Error('no image with attestations');
  const found = readLegacy(blob(attestations.digest), 'att').map((layer): FoundArtifact => {
    const artifact = readLegacyArtifact({ suffix: 'att', layer, content: blob(layer.digest) });
    return {
      layout: 'legacy',
      foundThrough: ['att-tag'],
      digest: layer.digest,
      claimedType: undefined,
      artifact,
    };
  });
  return judgeAll(parseDigest(image.digest), found, options).answer;
}

interface Stated {
  dsseEnvelope?: { payload: string };
  messageSignature?: { messageDigest?: { digest: string } };
}

/** The SHA-256 that it states first, so that whatever is wrong is not that; any, where it states none. */
function statedDigest(text: string) {
  const { dsseEnvelope, messageSignature } = JSON.parse(text) as Stated;
  const payload = Buffer.from(dsseEnvelope?.payload ?? 'e30=', 'base64').toString();
  const { subject } = JSON.parse(payload) as { subject?: { digest: { sha256?: string } }[] };
  const digest = Buffer.from(messageSignature?.messageDigest?.digest ?? '', 'base64');
  const hex = subject?.[0]?.digest.sha256 ?? (digest.length === 32 ? digest.toString('hex') : undefined);
  // Not parsed: some are about an empty file, which no image is.
  return `sha256:${hex ?? createHash('sha256').update(text).digest('hex')}` as Digest;
}

test.runIf(FOLDER === '')('needs OTHERS_ARTIFACTS, a folder with checkouts of other projects', () => {
  expect(existsSync(FOLDER)).toBe(false);
});
