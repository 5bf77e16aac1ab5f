import type { Expectation } from '../../expectation/expectation.ts';
import { Failure } from '../../shared/failure.ts';
import { COSIGN_SIGN_V1 } from '../../statement/cosign-sign.ts';
import { parseImageName } from '../../subject/repository.ts';
import type { Answer, Answers } from '../../verification/answers.ts';
import { type ArtifactReport, isByExpected } from '../../verification/artifact-report.ts';
import type { KnownSigner, SignedFacts } from './facts.ts';

/**
 * The facts of verified images: who signed them, from what, and which of what is attached was asked for.
 * @throws Failure `policy-signers-differ`, `policy-image-unverified`
 */
export function factsOfAnswers({ answers }: Answers): SignedFacts {
  const facts = answers.map(factsOf);
  const [first, ...others] = facts;
  if (!first) throw unverified('no image', 'nothing was named');
  const other = others.find((one) => !isSame(one, first));
  if (other) throw signersDiffer(first, other);
  return { ...first, repositories: facts.flatMap(({ repositories }) => repositories) };
}

function isSame(one: SignedFacts, other: SignedFacts): boolean {
  const terms = ({ signer, sourceRepository, signature, predicateTypes }: SignedFacts) =>
    JSON.stringify([signer, sourceRepository, signature, predicateTypes]);
  return terms(one) === terms(other);
}

function factsOf({ report, question }: Answer): SignedFacts {
  const { verdict, image, reasons, subject, artifacts } = report;
  const accepted = artifacts.find(({ status }) => status === 'accepted');
  if (verdict !== 'verified' || !accepted || !question)
    throw unverified(image, reasons[0]?.message ?? 'nothing that was asked for is attached');
  const own = artifacts.filter(isByExpected).filter((one) => isSameSigner(one, accepted));
  const { extensions = {} } = accepted.identity ?? {};
  return {
    repositories: [parseImageName(image).repository],
    // Evidence names a digest, and no repository.
    example: subject?.includes('/') ? subject : undefined,
    signer: signerOf(accepted, question.expectation),
    sourceRepository: extensions['sourceRepositoryUri'],
    sourceRef: extensions['sourceRepositoryRef'],
    signature: own.some(({ kind }) => kind === 'signature'),
    predicateTypes: typesOf(accepted, question.expectation, question.requirements),
  };
}

function isSameSigner(one: ArtifactReport, other: ArtifactReport): boolean {
  return one.identity?.san === other.identity?.san && one.identity?.issuer === other.identity?.issuer;
}

/** What was asked for; a signature is told apart. */
function typesOf(
  accepted: ArtifactReport,
  { predicateType }: Expectation,
  requirements: readonly { readonly predicateType: string }[],
): string[] {
  const asked = predicateType === 'any' ? (accepted.predicateType ?? COSIGN_SIGN_V1) : predicateType;
  const types = [asked, ...requirements.map((one) => one.predicateType)];
  return [...new Set(types)].filter((type) => type !== COSIGN_SIGN_V1);
}

function signerOf({ identity }: ArtifactReport, { key, signer, issuer }: Expectation): KnownSigner {
  if (key) {
    const pem = key.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    return { kind: 'key', pem, logged: !key.allowNoTlog };
  }
  const { san = '', issuer: actual = issuer ?? '' } = identity ?? {};
  if (signer.kind === 'pattern') return { kind: 'pattern', text: signer.pattern.text, issuer: actual };
  return { kind: 'exact', san, issuer: actual };
}

function unverified(image: string, why: string): Failure {
  return new Failure({
    class: 'denied',
    code: 'policy-image-unverified',
    what: `${image} does not verify: ${why}`,
    why: 'a policy is made from what verifies: from anything else it would admit what nobody expects',
    fix: `slsa-provenance verify ${image}   # with the same options says more`,
  });
}

function signersDiffer(one: SignedFacts, other: SignedFacts): Failure {
  const name = ({ signer }: SignedFacts) => (signer.kind === 'exact' ? signer.san : signer.kind);
  return new Failure({
    class: 'usage',
    code: 'policy-signers-differ',
    what: 'the images are not signed alike, and one policy is for one signer',
    why: `${name(one)} signed one, ${name(other)} another, or other things are attached`,
    fix: 'run it once for the images of each signer, with --name',
  });
}
