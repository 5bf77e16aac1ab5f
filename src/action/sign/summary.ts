import { signatureRepositoryHints } from '../../engine/commands.ts';
import { codeLink } from '../../github/job-summary.ts';
import { groupBy } from '../../shared/group-by.ts';
import { COSIGN_SIGN_V1 } from '../../statement/cosign-sign.ts';
import { SLSA_PROVENANCE_V1 } from '../../statement/slsa-v1.ts';
import type { CopiedImage } from '../../task/sign/copies.ts';
import type { Plan } from '../../task/sign/plan.ts';
import type {
  Attachment,
  DeferredResult,
  Outcome,
  Result,
  SignedFile,
  SigningKey,
  SigstoreOutage,
} from '../../task/sign/result.ts';
import type { TagReport } from '../../task/sign/tags.ts';
import { block, code, folded, link, plain, table } from '../../text/markdown.ts';

/** GitHub shows 1 MiB; more images than these are in `result.json`. */
const MAX_ROWS = 100;

/** The job summary: short when all is well, detailed where not. @param policies what is said of those that were written */
export function summaryMarkdown(result: Result, policies = ''): string {
  return [
    heading(result),
    failures(result),
    result.files ? filesSigned(result.files, result) : images(result),
    origin(result),
    copies(result),
    tags(result),
    filesBeside(result),
    keptElsewhere(result),
    refusals(result),
    warnings(result),
    policies,
    verification(result),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Of a dry run: what a run would do, and what of it everybody could read. */
export function plannedMarkdown({ digests, identity, copies, imageTags, facts, warnings }: Plan): string {
  const what = digests.length === 1 ? code(digests[0]?.digest ?? '') : `${digests.length} digests`;
  const rows = digests
    .slice(0, MAX_ROWS)
    .map(({ digest, platform, tags }) => [
      code(digest.slice(0, 19)) + behind(platform),
      tags.map((tag) => code(tag)).join('<br>'),
    ]);
  const more = digests.length - rows.length;
  return [
    `### ${TITLES.planned}: ${what}`,
    ...warnings.slice(0, MAX_ROWS).map((warning) => `> [!WARNING]\n> ${plain(warning)}`),
    `**As** ${code(identity.split('\n')[0] ?? '')}`,
    table(['Digest', 'Tags'], rows) + (more > 0 ? `\n\n… and ${more} more.` : ''),
    ...list('Would be copied', copies),
    ...list('Would be set, when all else is done', imageTags),
    facts.length === 0
      ? 'Nothing would become public.'
      : `**Would become public, for ever:**\n\n${facts.map((fact) => `- ${plain(fact)}`).join('\n')}`,
  ].join('\n\n');
}

function list(title: string, lines: readonly string[]): string[] {
  const shown = lines.slice(0, MAX_ROWS).map((line) => `- ${plain(line)}`);
  return lines.length === 0 ? [] : [`**${title}:**\n\n${shown.join('\n')}`];
}

/** Of a run that signs nothing, and is right to. */
export function skippedMarkdown(reason: string): string {
  return `### ${TITLES.skipped}\n\n${plain(reason)}.`;
}

/** Of a run that left a record of what is to be signed later. */
export function deferredMarkdown({ subjects, outage, record }: DeferredResult): string {
  const shown = subjects.slice(0, MAX_ROWS).map((subject) => `- ${code(subject)}`);
  return [
    `### ${TITLES.deferred}`,
    `> [!WARNING]\n> ${plain(`${outage.service} was down: ${outage.message}. Until these images are signed, clusters that ask for a signature refuse them.`).replaceAll('\n', '')}`,
    shown.join('\n'),
    `The artifact ${code(record.name)} of this run says what is to be signed; ${code('slsa-provenance resume --pending')} does so. Running this workflow again signs with provenance, which resuming cannot.`,
  ].join('\n\n');
}

const COPY_WORDS: Readonly<Record<CopiedImage['outcome'], string>> = {
  copied: 'copied',
  unchanged: 'was there',
  'not-copied': '❌ not copied',
};

function copies({ copies: all = [] }: Result): string {
  if (all.length === 0) return '';
  const rows = all
    .slice(0, MAX_ROWS)
    .map(({ source, destination, outcome, attached }) => [
      code(source),
      code(destination),
      `${COPY_WORDS[outcome]}${attached === undefined ? '' : `, with ${attached} attachments`}`,
    ]);
  return table(['Image', 'Copy', 'What became of it'], rows);
}

const TAG_WORDS: Readonly<Record<TagReport['outcome'], string>> = {
  set: 'set',
  unchanged: 'pointed to it',
  'not-set': '❌ not set',
};

function tags({ tags: all = [] }: Result): string {
  if (all.length === 0) return '';
  const rows = all
    .slice(0, MAX_ROWS)
    .map(({ tag, digest, before, outcome }) => [
      code(tag),
      code(digest.slice(0, 19)),
      TAG_WORDS[outcome],
      before ? code(before.slice(0, 19)) : before === null ? 'nothing' : '',
    ]);
  return table(['Tag', 'Digest', 'What became of it', 'Pointed to before'], rows);
}

/** Files that are too large to be attested whole, and where they are. */
function filesBeside({ stored = [] }: Result): string {
  if (stored.length === 0) return '';
  const rows = stored
    .slice(0, MAX_ROWS)
    .map(({ predicateType, size, artifact }) => [
      plain(predicateType),
      `${(size / 1_000_000).toFixed(1)} MB`,
      code(artifact),
    ]);
  return `Too large to be attested whole, since each program that verifies the image would have to fetch them: stored as artifacts of their own, signed, and referred to.\n\n${table(['Type', 'Size', 'Artifact'], rows)}`;
}

/** Verifiers look beside the image unless they are told where signatures are. */
function keptElsewhere({ signatureRepository }: Result): string {
  if (signatureRepository === undefined) return '';
  const rows = signatureRepositoryHints(signatureRepository).map(([program, says]) => [
    plain(program),
    code(says),
  ]);
  return `Signatures are kept in ${code(signatureRepository)}; verifiers must be told:\n\n${table(['Verifier', 'What it needs'], rows)}`;
}

const TITLES: Readonly<Record<Outcome, string>> = {
  signed: '✅ Signed and attested',
  unchanged: '✅ Already signed and attested',
  skipped: 'Not signed',
  planned: 'Would be signed',
  deferred: '⏳ Not signed yet: deferred',
  failed: '❌ Not complete',
};

function heading({ outcome, subjects, files }: Result): string {
  const names = files?.map(({ path }) => path) ?? subjects;
  const [only = ''] = names;
  const what =
    names.length === 1 ? code(only.replace(/@.*$/, '')) : `${names.length} ${files ? 'files' : 'images'}`;
  return `### ${TITLES[outcome]}: ${what}`;
}

function failures(result: Result): string {
  if (result.failures.length === 0) return '';
  const rows = result.failures
    .slice(0, MAX_ROWS)
    .map((failed) => [
      code(failed.subject) + platformBehind(failed.subject, result),
      codeLink(failed.code),
      plain(failed.message),
      plain(failed.fix ?? ''),
    ]);
  return `${table(['Where', 'Code', 'What failed', 'Fix'], rows)}\n\nRun the step again after the fix: what is attached is reused.`;
}

function images(result: Result): string {
  const rows = result.subjects.slice(0, MAX_ROWS).map((subject) => {
    const [name, digest] = subject.split('@');
    const attached = result.attachments.filter((attachment) => attachment.subject === subject);
    const image = code(name ?? '') + platformBehind(subject, result);
    return [image, code((digest ?? '').slice(0, 19)), stored(attached), entries(attached, result)];
  });
  const more = result.subjects.length - rows.length;
  return (
    table(['Image', 'Digest', 'Stored', 'Log entries'], rows) +
    (more > 0 ? `\n\n… and ${more} more: see the file of ${code('result-path')}.` : '')
  );
}

function filesSigned(files: readonly SignedFile[], { logUrl }: Result): string {
  const rows = files
    .slice(0, MAX_ROWS)
    .map(({ path, digest, bundle, logIndex }) => [
      code(path),
      code(digest.slice(0, 19)),
      code(bundle),
      entriesOf(logIndex === null ? [] : [logIndex], logUrl),
    ]);
  const more = files.length - rows.length;
  return table(['File', 'Digest', 'Bundle', 'Log entry'], rows) + (more > 0 ? `\n\n… and ${more} more.` : '');
}

function platformBehind(subject: string, { platforms = [] }: Result): string {
  return behind(platforms.find((child) => child.subject === subject)?.platform);
}

/** ` linux/arm64`, for an image that is part of an index. */
function behind(platform: string | undefined): string {
  return platform === undefined ? '' : ` ${plain(platform)}`;
}

const KIND_WORDS: Readonly<Record<Attachment['kind'], string>> = {
  signature: 'signature',
  provenance: 'provenance',
  sbom: 'SBOM',
  scan: 'scan',
  other: 'other attestations',
};

function stored(attached: readonly Attachment[]): string {
  const kindsIn = (format: Attachment['format']) =>
    [...new Set(attached.flatMap(({ format: its, kind }) => (its === format ? KIND_WORDS[kind] : [])))].join(
      ' and ',
    );
  const formats = (['bundle', 'legacy'] as const).filter((format) => kindsIn(format) !== '');
  const parts = [...groupBy(formats, kindsIn)].map(([kinds, same]) => `${kinds} as ${same.join(' and ')}`);
  const reused =
    attached.length > 0 && attached.every((attachment) => attachment.reused) ? ' (from an earlier run)' : '';
  return parts.length === 0 ? 'nothing' : `${parts.join(', ')}${reused}`;
}

function entries(attached: readonly Attachment[], { logUrl }: Result): string {
  return entriesOf([...new Set(attached.flatMap((attachment) => attachment.logIndex ?? []))], logUrl);
}

function entriesOf(indexes: readonly string[], logUrl: string | undefined): string {
  return indexes
    .map((index) => (logUrl === undefined ? code(index) : link(index, logUrl + index)))
    .join(', ');
}

function origin(result: Result): string {
  const { source, certificateIdentity = '', slsaBuildLevel, outcome, key } = result;
  if (!source) return [...(key ? signedWithKey(key) : []), ...admitted(result)].join('\n');
  const { repository, commit, ref, workflow, run } = source;
  return [
    `- **Signed by** ${code(certificateIdentity)}`,
    `- **${slsaBuildLevel.level === 0 ? 'Signed at' : 'Built from'}** ${link(`${repositoryName(repository)}@${commit.slice(0, 12)}`, `${repository}/commit/${commit}`)} (${code(ref)}) by ${code(workflow)} in ${link(outcome === 'unchanged' ? 'an earlier run' : 'this run', run)}`,
    `- **SLSA Build L${slsaBuildLevel.level}**: ${slsaBuildLevel.reason}. To raise it: ${slsaBuildLevel.raise}.`,
    ...admitted(result),
  ].join('\n');
}

function signedWithKey({ algorithm, hint }: SigningKey): string[] {
  return [
    `- **Signed with a key** (${algorithm}, SHA-256 ${code(hint)}), not with an identity`,
    '- **No provenance**: a key says nothing of how the image was built',
  ];
}

/** Programs that admit all images. */
function admitted({ admission }: Result): string[] {
  const [first] = admission;
  const programs =
    first?.admittedBy.filter((program) => admission.every((answer) => answer.admittedBy.includes(program))) ??
    [];
  return programs.length === 0 ? [] : [`- **Admitted by** ${programs.map(code).join(', ')}`];
}

function refusals({ admission }: Result): string {
  const told = admission.flatMap(({ refusedBy }) => refusedBy);
  const alike = groupBy(told, ({ wants, why, fix }) => JSON.stringify([wants, why, fix]));
  const rows = [...alike.values()].slice(0, MAX_ROWS).map((same) => {
    const programs = [...new Set(same.map(({ program }) => program))].map(code).join(', ');
    const [{ wants, why, fix } = { wants: '', why: '' }] = same;
    return [programs, wants, plain(why), plain(fix ?? '')];
  });
  return rows.length === 0 ? '' : table(['Not admitted by', 'Asked for', 'Why', 'What to do'], rows);
}

/** `owner/name` of a repository's URL. */
function repositoryName(url: string): string {
  return url.split('/').slice(-2).join('/');
}

function outageWords({ service, message }: SigstoreOutage): string {
  return `${service} was down, so that the key for outages signed, and there is no provenance: policies that ask for the identity of the workflow refuse the image. Run the workflow again when it is up. ${message}`;
}

/** What another identity's artifact of the same type does to engines that want all of them to pass. */
function warnings({ foreign, remarks = [], githubStore, outage }: Result): string {
  const same = foreign.filter((artifact) => artifact.predicateType === SLSA_PROVENANCE_V1);
  const signatures = foreign.filter(
    (artifact) => artifact.predicateType === null || artifact.predicateType === COSIGN_SIGN_V1,
  );
  const lines = [
    ...(outage ? [`> [!WARNING]\n> ${plain(outageWords(outage)).replaceAll('\n', '')}`] : []),
    ...[...new Set(githubStore?.skipped.map(({ why }) => why))].map(
      (why) => `> [!NOTE]\n> Not in GitHub’s store: ${plain(why).replaceAll('\n', '')}`,
    ),
    ...remarks.map((remark) => `> [!WARNING]\n> ${plain(remark).replaceAll('\n', '')}`),
    ...same.map(
      (artifact) =>
        `> [!WARNING]\n> ${code(artifact.subject)} also has provenance by ${code(artifact.san)}. Kyverno’s ${code('type: Cosign')} rejects an image when one attestation of a type is by somebody else.`,
    ),
    ...signatures.map(
      (artifact) => `> [!NOTE]\n> ${code(artifact.subject)} is also signed by ${code(artifact.san)}.`,
    ),
  ];
  return lines.slice(0, 10).join('\n\n');
}

function verification({ verifyCommands, outcome }: Result): string {
  if (verifyCommands.length === 0 || outcome === 'failed') return '';
  const shown = verifyCommands
    .slice(0, 12)
    .map((command) => command.replaceAll(' --', ' \\\n  --'))
    .join('\n');
  return folded('Verify it yourself', block(shown, 'sh'));
}
