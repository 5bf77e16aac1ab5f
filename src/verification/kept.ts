import { isByExpected, type JudgedArtifact } from './artifact-report.ts';
import type { FoundArtifact } from './found-artifact.ts';

/** What was found beside an image and, in the same order, what is said of it. */
export interface Looked {
  readonly found: readonly FoundArtifact[];
  readonly judged: readonly JudgedArtifact[];
}

/** Of one image, what strangers put beside it: evidence of it, and no more than that. */
const MAX_STRANGE_BYTES = 2 * 1024 * 1024;

/**
 * What is held of an image until all are answered: what is by the expected signer, to be handed out and verified
 * again, and the first of what is not. A registry could make hundreds of images cost what one may.
 */
export function keptOf<T extends Looked>(looked: T): T {
  const { found, judged } = looked;
  let strange = 0;
  const isKept = ({ stored }: FoundArtifact, position: number) => {
    const report = judged[position]?.report;
    if (report && isByExpected(report)) return true;
    const hasRoom = strange < MAX_STRANGE_BYTES;
    if (hasRoom) strange += sizeOf(stored);
    return hasRoom;
  };
  return {
    ...looked,
    found: found.filter(isKept).map(({ artifact: _, ...stored }) => stored),
    judged: judged.map((artifact) =>
      isByExpected(artifact.report) ? artifact : { ...artifact, content: undefined },
    ),
  };
}

function sizeOf(stored: FoundArtifact['stored']): number {
  if (!stored) return 0;
  return stored.kind === 'bundle' ? stored.bundle.length : stored.stored.content.length;
}
