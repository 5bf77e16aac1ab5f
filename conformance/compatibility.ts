import { LENSES } from '../src/engine/lenses.ts';
import { versionsOf } from '../src/engine/release.ts';
import { table as plainTable } from '../scripts/markdown.ts';
import { readersPicture } from '../scripts/picture/readers.ts';
import { readResults } from './cluster/results.ts';
import {
  admissionHead,
  admissionRows,
  reasons,
  type SectionTable,
  sectionTables,
  shapesText,
} from './cluster/table.ts';
import { TOLERANCES } from './tolerances.ts';
import { CREDENTIAL_HELPERS } from './credential-helper.ts';
import { DENIED } from './denied.ts';
import { OTHER_LOGS } from './other-logs.ts';
import { README_WORKFLOW } from './readme-scenario.ts';
import { inBrackets } from './engine/content.ts';
import { KINDS } from './kinds.ts';
import { EVERY } from './scenario.ts';
import { PLAIN, SCENARIOS } from './scenarios.ts';
import { type GoTool, goToolVersion } from './stack/go-tools.ts';
import { REGISTRIES } from './stack/registries.ts';
import { VERIFIERS } from './engine/index.ts';
import { BLIND, type Proof } from './engine/verifier.ts';

/** Services and registries, as people call them. */
const SERVICES: readonly (readonly [string, GoTool])[] = [
  ['Fulcio', 'fulcio'],
  ['CT log (certificate-transparency-go)', 'ct-server'],
  ['Trillian', 'trillian'],
  ['Rekor v1', 'rekor'],
  ['Rekor v2 (rekor-tiles)', 'rekor-tiles-2.4'],
  ['Rekor v2 (rekor-tiles), the release before', 'rekor-tiles-2.3'],
  ['Rekor v2 (rekor-tiles), the one before that', 'rekor-tiles-2.2'],
  ['Timestamp authority', 'timestamp-authority'],
  ['olareg', 'olareg'],
  ['distribution', 'distribution'],
  ['crane', 'crane'],
  ['oras', 'oras'],
];

const WRITTEN = [
  { title: '`both`', format: 'both', log: 'rekor-v1' },
  { title: '`bundle`', format: 'bundle', log: 'rekor-v1' },
  { title: '`legacy`', format: 'legacy', log: 'rekor-v1' },
  { title: '`bundle`, Rekor v2', format: 'bundle', log: 'rekor-v2.3+tsa' },
] as const;

/** docs/compatibility.md: what the grid expects, which is what `npm run conformance` shows to be so. */
export async function compatibilityPage(): Promise<string> {
  const sections = [
    `# Compatibility

Generated from the tables of [conformance/](../conformance/README.md) by \`npm run docs\`. \`npm run conformance\` runs
these programs and fails when one of them does anything else.`,
    `## Verifiers

What each verifier relies on, by \`signature-format\`. "or": any one is enough; "and": each is needed, and without it
the answer is a reject. A dash: it finds nothing that it can read, and rejects.

The lens is what \`verify --as\` asks in place of the program. It has to say what the program says in every row.

${await verifierTable()}`,
    `## Lenses

The releases that a lens is true for, and the libraries that decide how they list and verify.

${lensTable()}`,
    `## Registries

${registryTable()}

Programs that look for referrers with go-containerregistry find no bundles where "no bundles" stands: the registry's
answer keeps them from the \`sha256-<hex>\` index. With \`signature-format: both\`, cosign then verifies the tags.`,
    `## Situations

${situationTable()}`,
    `## SBOMs, scans and other attestations

Each is attested beside signature and provenance, in each layout alone, and asked for by its type; where a verifier
reads what is stated, by one member of it, too. All that read a layout accept each of these there, and reject another
type, identity or content, an altered predicate, and an SBOM that somebody else has attested.

${kindTable()}

${kindVerifierTable()}`,
    `## What some verifiers do not look at

One part of a bundle, or of a layer under cosign's tags, is altered at a time: everything that is signed. All
verifiers reject all of it, but for these:

${toleranceTable()}`,
    `## In a cluster

${admissionSection()}`,
    `## Services

${await serviceTable()}`,
  ];
  return `${sections.join('\n\n')}\n`;
}

/** docs/pictures/readers.svg: the table of verifiers, to look at. */
export function compatibilityPicture(): string {
  const readers = VERIFIERS.map((verifier) => ({
    name: verifier.name,
    reads: WRITTEN.map(({ format, log }) => {
      const proof = verifier.proof({ registry: 'ghcr-303', format, log });
      return proof === undefined
        ? undefined
        : inShort(proofText(proof.map((artifacts) => artifacts.slice(0, 1))));
    }),
  }));
  return readersPicture(
    WRITTEN.map(({ title }) => title.replaceAll('`', '')),
    readers,
  );
}

/** As wide as a cell of the picture. */
function inShort(proof: string): string {
  return proof === 'provenance bundle and signature bundle' ? 'both bundles' : proof;
}

async function verifierTable(): Promise<string> {
  const rows = VERIFIERS.map(async (verifier) => [
    verifier.name,
    await verifier.version(),
    verifier.lens?.({ registry: 'ghcr-303', ...WRITTEN[0] }).lens.release.id ?? '–',
    ...WRITTEN.map(({ format, log }) => proofText(verifier.proof({ registry: 'ghcr-303', format, log }))),
  ]);
  return table(
    ['verifier', 'version', 'lens', ...WRITTEN.map(({ title }) => title)],
    await Promise.all(rows),
  );
}

function lensTable(): string {
  const rows = [...LENSES.values()].map(({ release }) => [
    release.id,
    release.program,
    versionsOf(release),
    release.libraries.goContainerRegistry,
    release.libraries.sigstoreGo,
  ]);
  return table(['lens', 'program', 'releases', 'go-containerregistry', 'sigstore-go'], rows);
}

function proofText(proof: Proof | undefined): string {
  return proof === undefined ? '–' : proof.map((artifacts) => artifacts.join(' or ')).join(' and ');
}

function registryTable(): string {
  const rows = Object.entries(REGISTRIES).map(([name, what]) => [
    name,
    what,
    (BLIND as readonly string[]).includes(name) ? 'no bundles' : 'all',
  ]);
  return table(['registry', 'what it is like', 'found by readers'], rows);
}

function situationTable(): string {
  const rows = [PLAIN, README_WORKFLOW, ...SCENARIOS, ...CREDENTIAL_HELPERS, ...OTHER_LOGS, DENIED].map(
    ({ name, refusals = {} }) => {
      const exceptions = Object.entries(refusals).map(
        ([who, why]) => `${who === EVERY ? 'all' : who}: ${why}`,
      );
      return [name, exceptions.join('; ') || 'none'];
    },
  );
  return table(['situation', 'verifiers that refuse, and why'], rows);
}

function kindTable(): string {
  const rows = KINDS.map(({ name, predicateType, from, content }) => {
    const member = `predicate${inBrackets(content)} is ${JSON.stringify(content.value)}`;
    return [name, from, `\`${predicateType}\``, `\`${member}\``];
  });
  return table(['attested', 'written by', 'type', 'what is asked of the content'], rows);
}

/** Those that are told a type, and the layouts in which they look for it. */
function kindVerifierTable(): string {
  const asked = VERIFIERS.filter(({ compares }) => compares.includes('predicateType'));
  const rows = asked.map((verifier) => {
    const { name, compares } = verifier;
    const layouts = (['bundle', 'legacy'] as const).filter(
      (format) => verifier.proof({ registry: 'ghcr-303', log: 'rekor-v1', format }) !== undefined,
    );
    return [name, layouts.join(', '), compares.includes('content') ? 'type and content' : 'type'];
  });
  return table(['verifier', '`signature-format`', 'asked for'], rows);
}

function toleranceTable(): string {
  const rows = TOLERANCES.map(({ mutation, verifiers, log, why }) => [
    mutation,
    log || 'any',
    verifiers.join(', '),
    why,
  ]);
  return table(['altered', 'log', 'accepted by', 'because'], rows);
}

/** What Kyverno, policy-controller and Gatekeeper have answered in a real API server. */
function admissionSection(): string {
  const recorded = readResults();
  if (recorded === undefined) return 'Not run yet: `npm run conformance:cluster -- --record`.';
  const cannot = reasons().map((reason, nth) => `${nth + 1}. ${reason}`);
  return `Recorded on ${recorded.date} by \`npm run conformance:cluster -- --record\`: the policies that \`slsa-provenance policy\`
writes, in force in a Kubernetes API server with the engines' own webhooks. Each cell holds for every registry
(${shapesText()}) and for images signed keyless and, where the form knows keys, with a key.

In the rows from "unsigned init container" to "Deployment" the image is unsigned; for Gatekeeper, which reads no
signature, it is the signed one by its tag.

${table(admissionHead(), admissionRows(recorded))}

What an engine cannot do:

${cannot.join('\n')}

Other programs that admit images, for which no policy is written:

- Ratify 1.4.6, which Gatekeeper can ask, reads \`.sig\` tags only. With \`trustPolicies\` it does not compare the signed
  digest with the image, and admits a signature that was copied from another one (the run is under "ratify" below).
- Podman, CRI-O and OpenShift (containers/image 5.42) read \`.sig\` tags only, and take the identity in a certificate for
  an e-mail address: they cannot be told a workflow's. Images that are signed with a key they verify.

[e2e.md](e2e.md) is one run from a Dockerfile to a Pod, with each engine's own words.

${sectionTables(recorded).map(sectionText).join('\n\n')}`.trimEnd();
}

/** What is asked in the same cluster beside the attacks. */
function sectionText({ name, about, rows }: SectionTable): string {
  const asked = rows.map(([subject = '', question = '', answer = '']) => [subject, codeIn(question), answer]);
  return `### ${name}\n\n${about}\n\n${table(['about', 'asked', 'answer'], asked)}`;
}

/** A command is code. */
function codeIn(question: string): string {
  return /^(?:cosign|gh|slsa-verifier) /.test(question) ? `\`${question}\`` : question;
}

async function serviceTable(): Promise<string> {
  const rows = SERVICES.map(async ([name, tool]) => [name, await goToolVersion(tool)]);
  return table(['program', 'version'], await Promise.all(rows));
}

/** Out of the formatter's reach. */
function table(...content: Parameters<typeof plainTable>): string {
  return `<!-- prettier-ignore -->\n${plainTable(...content)}`;
}
