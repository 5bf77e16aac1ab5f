import { median } from './measure.ts';
import type { Sample } from './results.ts';
import type { ToolName } from './tools.ts';

type Figure = (sample: Sample) => number;

/** The samples of one scenario at one round-trip time. */
export function samplesOf(samples: readonly Sample[], scenario: string, roundTripMs: number): Sample[] {
  return samples.filter((one) => one.scenario === scenario && one.roundTripMs === roundTripMs);
}

export function medianOf(samples: readonly Sample[], tool: ToolName, figure: Figure): number {
  return median(samples.filter((one) => one.tool === tool).map(figure));
}

/** The median of the ratios of this action to another tool, each of two runs that followed each other. */
export function ratioTo(samples: readonly Sample[], other: ToolName, figure: Figure): number {
  const of = (tool: ToolName, round: number) =>
    samples.find((one) => one.tool === tool && one.round === round);
  const ratios = [...new Set(samples.map(({ round }) => round))].flatMap((round) => {
    const [ours, theirs] = [of('this action', round), of(other, round)];
    return ours && theirs ? [figure(ours) / figure(theirs)] : [];
  });
  return median(ratios);
}
