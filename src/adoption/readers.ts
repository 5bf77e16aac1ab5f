import type { Source } from '../lint/source.ts';
import { workflowIn } from '../lint/workflow/read.ts';
import type { SourceText } from '../text/source-text.ts';
import { cosignCalls, hasKey, verifiesImage } from '../workflow/cosign.ts';
import { argumentsTo } from '../workflow/script.ts';
import { type Invocation } from '../workflow/program.ts';
import { literalText, wordText } from '../workflow/shell-command.ts';
import { stepsOf, type Workflow } from '../workflow/workflow.ts';
import type { FileAdoption, Reader } from './adoption.ts';
import { calledIdentity } from './identities.ts';

/** What is verified differently from now on. */
interface Turn {
  readonly hasGenerator: boolean;
  /** Whether provenance that a job wrote itself is replaced. */
  readonly hasOwnProvenance: boolean;
  readonly identities: readonly string[];
  /** Whether GitHub's store gets copies. */
  readonly hasStore: boolean;
}

const POLICIES: readonly string[] = [
  'kyverno-policy',
  'kyverno-ivp',
  'cip',
  'gatekeeper-constraint',
  'gatekeeper-template',
  'ratify',
];
const OLD_IDENTITY = /generator_container_slsa3|slsa-framework\/slsa-github-generator/;
const OLD_PREDICATE = /slsa\.dev\/provenance\/v0\.2|(?:type\s+|["'\s:])slsaprovenance(?:02)?(?=["'\s]|$)/m;

/** Everything in a repository that verifies images: what of it has to change with the workflows. */
export function readersIn(sources: readonly Source[], files: readonly FileAdoption[]): Reader[] {
  const changed = files.filter(({ changes }) => changes.length > 0);
  const shapes = changed.flatMap(({ changes }) => changes);
  const turn: Turn = {
    hasGenerator: shapes.some(({ shape }) => shape === 'generator-job'),
    hasOwnProvenance: shapes.some(({ remarks }) => remarks.some((text) => text.includes('no longer signed'))),
    identities: changed.flatMap(({ identities }) => identities.after),
    hasStore: changed.some(({ formats }) => formats.after.includes('store')),
  };
  if (changed.length === 0) return [];
  return sources.flatMap((source) => {
    if (source.kind !== 'shell' && POLICIES.includes(source.kind))
      return ofPolicy(source.file, source.root.source, source.root.place.start, turn);
    const workflow = workflowIn(source);
    return workflow && workflow.kind !== 'goreleaser' ? ofCommands(workflow, turn) : [];
  });
}

function ofPolicy(file: SourceText, text: string, start: number, turn: Turn): Reader[] {
  if (!/github\.com|cosign|sigstore|keyless|attestor|slsa/i.test(text)) return [];
  const line = (pattern: RegExp) => file.place(start + Math.max(0, text.search(pattern)), start).line;
  const at = (pattern: RegExp, more: Omit<Reader, 'kind' | 'file' | 'line'>): Reader => ({
    kind: 'policy',
    file: file.file,
    line: line(pattern),
    ...more,
  });
  if (turn.hasGenerator && OLD_IDENTITY.test(text))
    return [
      at(OLD_IDENTITY, {
        verdict: 'change',
        why: 'it expects the generator’s identity, and new images have another',
        fix: calledIdentity(turn.identities) ?? 'the new identity',
      }),
    ];
  if (turn.hasGenerator && OLD_PREDICATE.test(text))
    return [
      at(OLD_PREDICATE, {
        verdict: 'change',
        why: 'it asks for SLSA v0.2, and new images have v1',
        fix: 'https://slsa.dev/provenance/v1',
      }),
    ];
  if (turn.hasOwnProvenance && /buildType|builder|buildDefinition/.test(text))
    return [
      at(/buildType|builder|buildDefinition/, {
        verdict: 'check',
        why: 'it looks into provenance that the workflow wrote itself, whose fields may have had other values',
      }),
    ];
  return [
    at(/^/, { verdict: 'fits', why: 'the identity is the same as before, and both formats are written' }),
  ];
}

function ofCommands(workflow: Workflow, turn: Turn): Reader[] {
  return [...cosignReaders(workflow, turn), ...otherReaders(workflow, turn)].toSorted(
    (a, b) => a.line - b.line,
  );
}

function cosignReaders(workflow: Workflow, turn: Turn): Reader[] {
  return cosignCalls(workflow)
    .filter(verifiesImage)
    .map((call): Reader => {
      const { place, invocation } = call;
      const at = { kind: 'cosign', file: place.file, line: place.line } as const;
      const text = invocation.words.map(wordText).join(' ');
      if (hasKey(call))
        return {
          ...at,
          verdict: 'fits',
          why: 'it verifies with a key, and what a key signs is left as it is',
        };
      if (turn.hasGenerator && OLD_IDENTITY.test(text))
        return {
          ...at,
          verdict: 'change',
          why: 'it expects the generator’s identity, and new images have another',
          fix: `--certificate-identity ${calledIdentity(turn.identities) ?? ''}`,
        };
      if (turn.hasGenerator && OLD_PREDICATE.test(`${text} `))
        return {
          ...at,
          verdict: 'change',
          why: 'it asks for SLSA v0.2, and new images have v1',
          fix: '--type slsaprovenance1',
        };
      return {
        ...at,
        verdict: 'fits',
        why: 'the identity is the same as before, and both formats are written',
      };
    });
}

function otherReaders(workflow: Workflow, turn: Turn): Reader[] {
  return stepsOf(workflow).flatMap(({ script }) =>
    (script?.invocations ?? []).flatMap((invocation): Reader[] => {
      const place = script?.source.place(invocation);
      const about = place && aboutCommand(invocation, turn);
      return about ? [{ file: place.file, line: place.line, ...about }] : [];
    }),
  );
}

function aboutCommand(invocation: Invocation, turn: Turn): Omit<Reader, 'file' | 'line'> | undefined {
  const [first, second] = invocation.words.map(literalText);
  if (invocation.program === 'slsa-verifier' && first === 'verify-image')
    return turn.hasGenerator
      ? {
          kind: 'slsa-verifier',
          verdict: 'change',
          why: 'it knows the generator’s builders alone, and is no longer maintained',
          fix: `slsa-provenance verify IMAGE --repo OWNER/REPOSITORY --certificate-identity ${calledIdentity(turn.identities) ?? ''}`,
        }
      : { kind: 'slsa-verifier', verdict: 'fits', why: 'it reads what is left as it is' };
  if (invocation.program !== 'gh' || first !== 'attestation' || second !== 'verify') return undefined;
  const { flags } = argumentsTo(invocation);
  const isFromRegistry = flags.some(({ name }) => name === '--bundle-from-oci');
  const inStore = turn.hasStore
    ? 'GitHub’s store gets a copy as before (github-attestations)'
    : 'what GitHub’s store has is left as it is';
  return {
    kind: 'gh',
    verdict: 'fits',
    why: isFromRegistry ? 'the bundles lie beside the image, as before' : inStore,
  };
}
