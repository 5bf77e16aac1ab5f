import { evidenceJson, parseEvidence } from '../../src/report/evidence.ts';
import { parseExpectation } from '../../src/expectation/expectation.ts';
import { Failure } from '../../src/shared/failure.ts';
import { payloadOf } from '../../src/sigstore/envelope.ts';
import { parseTrustedRoot, type TrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { sha256Digest } from '../../src/subject/digest.ts';
import type { FoundArtifact } from '../../src/verification/found-artifact.ts';
import type { Question } from '../../src/verification/question.ts';
import { verifyFile } from '../../src/verification/verify-file.ts';
import { judgeAll, type SubjectResult } from '../../src/verification/verify-subject.ts';
import { ForeignSigstore } from '../fake/sigstore/foreign.ts';
import {
  attest,
  bundleOf,
  hexOf,
  layerOf,
  older,
  SIGNER,
  statement,
  today,
} from '../support/foreign-artifacts.ts';
import { mutateJson } from './mutate.ts';
import type { Random } from './random.ts';
import type { Target } from './target.ts';

const FILE = Buffer.from('a package');
const DIGEST = sha256Digest(FILE);
const PREDICATE = 'https://example.com/fuzzed';

/** What other tools sign, in every form that is read, all by one signer, and how to judge it. */
interface ForeignCorpus {
  readonly bundles: readonly string[];
  readonly layers: readonly FoundArtifact[];
  readonly evidence: string;
  readonly root: TrustedRoot;
  readonly question: Question;
  /** Payloads that were signed, in hexadecimal digits. */
  readonly signed: ReadonlySet<string>;
}

async function makeForeignCorpus(): Promise<ForeignCorpus> {
  const sigstore = await ForeignSigstore.create();
  const payloads = ['sha256', 'sha512'].map((name) =>
    statement({ [name]: hexOf(name, FILE) }, PREDICATE, {}),
  );
  const [bySha256 = FILE, bySha512 = FILE] = payloads;
  const attested = await Promise.all([
    attest(sigstore, older(), bySha256, { kind: 'intoto 0.0.1' }),
    attest(sigstore, today(), bySha256, { kind: 'intoto 0.0.1 ' }),
    attest(sigstore, today(), bySha512, { kind: 'intoto 0.0.2' }),
    attest(sigstore, today(), bySha256, { curve: 'P-384' }),
    attest(sigstore, older(), bySha512, { curve: 'P-521' }),
  ]);
  const root = parseTrustedRoot(JSON.stringify(sigstore.trustedRoot));
  const said = { certificateIdentity: SIGNER, predicateType: 'any' };
  const rest = { requirements: [], requireDigest: false, platform: undefined, lenses: [], requireAs: false };
  const question = { said, expectation: parseExpectation(said), ...rest };
  const bundles = attested.map((one) => bundleOf(sigstore, one));
  const text = Buffer.from(bundles.join('\n'));
  const subject = { name: DIGEST, digest: DIGEST, bytes: FILE };
  const answer = await verifyFile(subject, { path: 'bundles', text }, { question, root });
  const evidence = evidenceJson({ ...answer, question }, root) ?? '';
  const signed = new Set(payloads.map((payload) => payload.toString('hex')));
  return { bundles, layers: attested.map(layerOf), evidence, root, question, signed };
}

/** Artifacts of other tools, and evidence about them: nothing that was changed is accepted as something else. */
export async function foreignTargets(): Promise<Target[]> {
  const corpus = await makeForeignCorpus();
  const changes = {
    'bundles of other tools': changeBundle,
    'layers of other tools': changeLayer,
    evidence: changeEvidence,
  };
  return Object.entries(changes).map(([name, change]) => ({
    name,
    weight: 15,
    run: async (random) => checkAccepted(await change(corpus, random), corpus),
  }));
}

function checkAccepted(result: SubjectResult | undefined, { signed }: ForeignCorpus): boolean {
  const accepted = (result?.judged ?? []).filter(({ report }) => report.status === 'accepted');
  for (const { report, content } of accepted) {
    if (report.identity?.san !== SIGNER) throw new Error(`accepted, signed by ${report.identity?.san}`);
    if (!content || !signed.has(payloadOf(content).toString('hex')))
      throw new Error('accepted, but nobody signed it');
  }
  if (result?.answer.verdict === 'verified' && accepted.length === 0)
    throw new Error('verified without an artifact');
  return accepted.length > 0;
}

async function changeBundle({ bundles, question, root }: ForeignCorpus, random: Random) {
  const text = Buffer.from(mutateJson(random.pick(bundles), random.pick(bundles), random));
  const subject = { name: DIGEST, digest: DIGEST, bytes: FILE };
  return (await verifyFile(subject, { path: 'bundle.json', text }, { question, root })).result;
}

/** What a layer holds once it is read, changed in one place: content, certificate or log entry. */
function changeLayer({ layers, question, root }: ForeignCorpus, random: Random): SubjectResult {
  const [own, other] = [random.pick(layers), random.pick(layers)];
  const [artifact, theirs] = [own.artifact, other.artifact];
  if (!artifact || !theirs) throw new Error('no artifact');
  const found = {
    ...own,
    artifact: {
      ...artifact,
      ...random.pick([
        { content: theirs.content },
        { material: theirs.material },
        { logEntries: theirs.logEntries },
        { logEntries: [...artifact.logEntries, ...theirs.logEntries] },
        {
          logEntries: artifact.logEntries.map((entry) => ({
            ...entry,
            kindVersion: { kind: 'intoto', version: random.pick(['0.0.1', '0.0.2']) },
          })),
        },
      ]),
    },
  };
  return judgeAll(DIGEST, [found], { question, root });
}

/** By the root and the expectation of whoever asks: nothing in the file is believed. */
async function changeEvidence(corpus: ForeignCorpus, random: Random): Promise<SubjectResult | undefined> {
  const text = mutateJson(corpus.evidence, corpus.evidence, random);
  try {
    const { digest, found } = await parseEvidence(Buffer.from(text));
    if (digest !== DIGEST) return undefined;
    return judgeAll(digest, found, { question: corpus.question, root: corpus.root });
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
