import type { Source } from '../source.ts';

/** What a workflow file does about signatures, as far as its text tells. */
export interface SigningFile {
  readonly signs: boolean;
  /** With a key, or by the identity of the run. */
  readonly withKey: boolean;
  /** Reusable workflows that it calls. */
  readonly calls: readonly string[];
  /** Whether scripts or actions of the repository may sign. */
  readonly isUnclear: boolean;
}

const SIGNS =
  /\bcosign\s+(?:sign|attest)\b|uses\s*:\s*["']?[\w.-]+\/slsa-provenance-action@|uses\s*:\s*["']?actions\/attest|\bslsa-provenance\s+sign\b/;
const WITH_KEY = /\bcosign\s+(?:sign|attest)\b[^\n]*(?:\\\n[^\n]*)*--key\b|COSIGN_PRIVATE_KEY/;

/** Workflow files of the repository that is linted, by their name. */
export function signingFilesIn(sources: readonly Source[]): ReadonlyMap<string, SigningFile> {
  const files = sources.flatMap((source): [string, SigningFile][] => {
    const name = /(?:^|\/)\.github\/workflows\/([^/]+)$/.exec(source.file.file.replaceAll('\\', '/'))?.[1];
    if (source.kind !== 'workflow' || name === undefined) return [];
    const jobs = source.root.at('jobs')?.entries() ?? [];
    const { text } = source.file;
    return [
      [
        name,
        {
          signs: SIGNS.test(text),
          withKey: WITH_KEY.test(text),
          calls: jobs.flatMap(([, job]) => job.at('uses')?.text ?? []),
          isUnclear: /uses\s*:\s*["']?\.\/|\.sh\b|\bmake\s/.test(text),
        },
      ],
    ];
  });
  return new Map(files);
}
