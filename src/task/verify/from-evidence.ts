import type { Evidence } from '../../report/evidence.ts';
import { type AskedImage, askedImage } from '../../request/asked-image.ts';
import type { VerifyOptions } from '../../request/options.ts';
import { parseRequest, saysWhatIsExpected } from '../../request/request.ts';
import { Failure } from '../../shared/failure.ts';
import { readUserFile } from '../../shared/read-file.ts';
import type { Reason } from '../../shared/reason.ts';
import { nameOf } from '../../subject/repository.ts';
import { type Answers, answersOf } from '../../verification/answers.ts';
import type { Requirement } from '../../verification/requirement.ts';
import { couldNotTell, refused, tagRefused } from '../../verification/verify-image.ts';
import { judgeAll } from '../../verification/verify-subject.ts';
import { readReleases, withReleases } from '../../verification/read-releases.ts';
import { knownRoot, rootFor } from './evidence-root.ts';
import { notOneImage, subjectNamed } from './named-subject.ts';

/**
 * Verifies again what was kept, asking nobody: against the expectation in the options, and by a trusted root that not
 * only the file vouches for; either is taken from the file only for who says that its writer is trusted.
 * @param images that the file must be about; none is needed
 */
export async function verifyEvidence(
  path: string,
  options: VerifyOptions,
  images: readonly AskedImage[],
): Promise<Answers> {
  const [named, ...others] = images;
  if (others.length > 0) throw notOneImage('from-evidence', images.length);
  if (!named && options.config !== undefined) throw nameMissing();
  const { EVIDENCE_MAX_BYTES, parseEvidence } = await import('../../report/evidence.ts');
  const evidence = await parseEvidence(await readUserFile('from-evidence', path, EVIDENCE_MAX_BYTES));
  // Who could write the file could choose what is expected in it: anyone.
  const request = await parseRequest(options, options.trustEvidenceRootUnsafe ? { kept: evidence } : {});
  const asked = named ?? askedImage({ image: evidence.image });
  const releases = await readReleases(options.identities, () => knownRoot(options));
  const question = withReleases(request.questionFor(asked), releases);
  const wrong = named && (await differsFrom(named, evidence));
  if (wrong) return answersOf([refused(asked.image, wrong)], undefined);
  if (question.requireDigest && asked.name && asked.name.digest === undefined)
    return answersOf([refused(asked.image, tagRefused(asked.image))], undefined);
  const root = await rootFor(evidence, options);
  if ('reason' in root) return answersOf([couldNotTell(asked.image, root.reason)], undefined);
  const own = question.requirements.map(({ predicateType }) => predicateType);
  const { digest, found, verifiedAt } = evidence;
  // An age that the options or their rules ask for counts now: who could write the file could choose its date.
  const kept = evidence.requirements
    .filter(({ predicateType }) => !own.includes(predicateType))
    .map((requirement) => ({ ...requirement, at: verifiedAt }));
  const whole = { ...question, requirements: [...question.requirements, ...kept] };
  const result = judgeAll(digest, found, { question: whole, root: root.root });
  const taken = [
    saysWhatIsExpected(options) ? [] : ['expectation'],
    kept.length > 0 ? ['required predicates'] : [],
    root.isOwn ? ['trusted root'] : [],
  ].flat();
  const report = {
    image: asked.image,
    subject: digest,
    ...result.answer,
    lookedFor: [`the evidence of ${verifiedAt.toISOString()} in ${path}`],
    warnings: [...termsOf(taken), ...agesOf(kept, verifiedAt), ...result.answer.warnings],
  };
  return answersOf([{ report, result, digest, question: whole }], root.root);
}

/** Whether the file is about another image than the one that was named, and how they differ. */
async function differsFrom(named: AskedImage, { image, digest }: Evidence): Promise<Reason | undefined> {
  const kept = askedImage({ image }).name;
  const { name } = named;
  if (!name) return (await subjectNamed(named)).digest === digest ? undefined : otherImage(image, digest);
  const isSame =
    kept !== undefined &&
    nameOf(kept.repository) === nameOf(name.repository) &&
    (name.digest === undefined || name.digest === digest) &&
    (name.digest !== undefined || name.tag === undefined || name.tag === kept.tag);
  return isSame ? undefined : otherImage(image, digest);
}

function otherImage(image: string, digest: string): Reason {
  return {
    code: 'evidence-other-image',
    message: `the evidence is about another image: ${image.slice(0, 200)}, which was ${digest}`,
  };
}

function termsOf(taken: readonly string[]): Reason[] {
  if (taken.length === 0) return [];
  return [
    {
      code: 'evidence-own-terms',
      message: `${taken.join(', ')} are those in the file: who could write the file could choose them`,
    },
  ];
}

function agesOf(requirements: readonly Requirement[], at: Date): Reason[] {
  if (requirements.every(({ maxAgeMs }) => maxAgeMs === undefined)) return [];
  return [
    {
      code: 'evidence-ages',
      message: `the age of what is required is that at ${at.toISOString()}, when the file says it was kept`,
    },
  ];
}

function nameMissing(): Failure {
  return new Failure({
    class: 'usage',
    code: 'evidence-without-name',
    what: 'config is set beside from-evidence, and no image is named',
    why: 'rules are chosen by the name of the image, and who could write the file could choose that in it',
    fix: 'slsa-provenance verify --from-evidence FILE --config FILE ghcr.io/OWNER/NAME@sha256:…',
  });
}
