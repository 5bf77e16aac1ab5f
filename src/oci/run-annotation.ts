/**
 * URL of the attempt of the run that stored what a key signed, or a record of what is not signed yet. Nobody signs it: it keeps this
 * project's own runs from moving a tag back, and proves nothing.
 */
export const RUN_ANNOTATION = 'org.slsa-provenance-action.run';

/** What a manifest or layer claims. */
export function claimedRun({
  annotations,
}: {
  readonly annotations?: Readonly<Record<string, string>>;
}): string | undefined {
  return annotations?.[RUN_ANNOTATION];
}
