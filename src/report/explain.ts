import { payloadOf } from '../sigstore/envelope.ts';
import { isObject } from '../text/json.ts';
import { isByExpected, type JudgedArtifact } from '../verification/artifact-report.ts';
import type { ImageReport } from '../verification/image-report.ts';
import type { VerifiedImage } from '../verification/verify-image.ts';
import { Page, type PageStyle } from './page.ts';
import { originOf, typeWords } from './words.ts';

/** What the fields of SLSA provenance mean (slsa.dev/spec/v1.2/build-provenance), by their ends. */
const MEANINGS: readonly (readonly [end: string, meaning: string])[] = [
  ['_type', 'the format of the statement'],
  ['subject.name', 'what was built, as the builder calls it'],
  ['subject.digest.sha256', 'the exact bytes that this is about'],
  ['predicateType', 'what is said of them'],
  ['buildDefinition.buildType', 'how to read the rest: what the parameters mean'],
  ['externalParameters.workflow.ref', 'the branch or tag that the workflow was started on'],
  ['externalParameters.workflow.repository', 'the repository with the workflow'],
  ['externalParameters.workflow.path', 'the workflow that was started'],
  ['internalParameters.github.event_name', 'what started it'],
  ['internalParameters.github.repository_id', 'the repository, whatever it is called today'],
  ['internalParameters.github.repository_owner_id', 'its owner, whatever the name is today'],
  ['internalParameters.github.runner_environment', 'whose machine it ran on'],
  ['resolvedDependencies.uri', 'what went into the build'],
  ['resolvedDependencies.digest.gitCommit', 'the commit that was built'],
  ['runDetails.builder.id', 'who vouches for all this: the workflow that signed'],
  ['runDetails.metadata.invocationId', 'the run, with its log'],
  ['runDetails.metadata.startedOn', 'when the build began, as the builder says'],
  ['runDetails.metadata.finishedOn', 'when the build ended, as the builder says'],
];

const MAX_FIELDS = 500;

/** Every field of each accepted statement, with what it means. */
export function explainReport({ report, result }: VerifiedImage, style: PageStyle): string {
  const page = new Page(style);
  const statements = acceptedStatements(result?.judged ?? []);
  if (statements.length === 0) page.labelled('', `${report.image}: no accepted statement to explain`);
  if (statements.length > 0) whoWhenHow(page, report);
  for (const { report: artifact, content } of statements) {
    page.blank();
    page.labelled('', `${typeWords(artifact)} of ${report.image}`, 'bold');
    if (content) explain(page, JSON.parse(payloadOf(content).toString('utf8')));
  }
  return page.text();
}

type Standing = 'certificate' | 'claimed by the build job';
type Said = readonly [what: string, value: string | undefined, standing: Standing];

/** Who built the image, when and how, and what stands behind each answer. */
function whoWhenHow(page: Page, report: ImageReport): void {
  page.blank();
  page.labelled('', `Who, when and how: ${report.image}`, 'bold');
  for (const [what, value = '', standing] of [...confirmed(report), ...claimed(report)]) {
    const isThere = value !== '';
    page.labelled('  ', isThere ? `${what}: ${value}` : what);
    page.labelled('      ', isThere ? STANDINGS[standing] : 'not recorded', 'dim');
  }
}

function confirmed(report: ImageReport): Said[] {
  const { identity, facts, signedAt } = originOf(report) ?? {};
  return [
    ['who: the workflow that signed', identity?.san, 'certificate'],
    ['who: started by', facts?.trigger, 'certificate'],
    ['when: signed', signedAt, 'certificate'],
    ['how: commit', facts?.sourceCommit, 'certificate'],
    ['how: workflow', facts?.workflow, 'certificate'],
  ];
}

function claimed({ artifacts }: ImageReport): Said[] {
  const trusted = artifacts.filter(isByExpected).map(({ says }) => says);
  const build = trusted.find((says) => says?.about === 'build');
  const standing = 'claimed by the build job';
  return [
    ['who: built by', build?.builder, standing],
    ['when: build began', build?.started, standing],
    ['when: build ended', build?.finished, standing],
    ['how: built from', build?.source, standing],
    ['how: recipe', build?.recipe, standing],
    ['how: arguments', build?.parameters.join(', '), standing],
  ];
}

const STANDINGS: Readonly<Record<Standing, string>> = {
  certificate: 'confirmed: by the certificate, and times by the log or a timestamp authority',
  'claimed by the build job': 'claimed by the build job: nothing confirms it',
};

/** Each statement once: both layouts may hold it. */
function acceptedStatements(judged: readonly JudgedArtifact[]): JudgedArtifact[] {
  const accepted = judged.filter(
    (artifact) => artifact.report.status === 'accepted' && artifact.content?.kind === 'envelope',
  );
  return [
    ...new Map(
      accepted.map((artifact) => [artifact.content && payloadOf(artifact.content).toString('hex'), artifact]),
    ).values(),
  ];
}

function explain(page: Page, statement: unknown): void {
  const fields = fieldsOf(statement, []);
  for (const { path, value } of fields.slice(0, MAX_FIELDS)) {
    const place = path.join('.');
    const plain = path.filter((member) => !/^\d+$/.test(member)).join('.');
    const meaning = MEANINGS.find(([end]) => plain === end || plain.endsWith(`.${end}`))?.[1];
    page.labelled('  ', place.replace(/^predicate\./, ''));
    page.labelled('      ', value);
    if (meaning !== undefined) page.labelled('      ', meaning, 'dim');
  }
  if (fields.length > MAX_FIELDS) page.labelled('  ', `and ${fields.length - MAX_FIELDS} more fields`);
}

interface Field {
  readonly path: readonly string[];
  readonly value: string;
}

function fieldsOf(value: unknown, path: readonly string[]): Field[] {
  if (path.length > 20) return [{ path, value: '(nested too deep to show)' }];
  const members = Array.isArray(value) || isObject(value) ? Object.entries(value) : [];
  if (members.length > 0) return members.flatMap(([name, member]) => fieldsOf(member, [...path, name]));
  return [{ path, value: typeof value === 'string' ? value : JSON.stringify(value) }];
}
