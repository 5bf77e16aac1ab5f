import type { Results, Sample } from './results.ts';
import { medianOf, ratioTo, samplesOf } from './statistics.ts';

/** A figure that the project sets itself, and what was measured. */
export interface Target {
  readonly what: string;
  readonly atMost: number;
  /** NaN when the scenario was left out. */
  readonly measured: number;
  readonly unit: '' | 'MB' | 'entries';
}

const wall = ({ wallMs }: Sample) => wallMs;

export function targets({ samples, startup }: Results): Target[] {
  const one = (roundTripMs: number) => samplesOf(samples, '1 image', roundTripMs);
  const hundred = samplesOf(samples, '100 images', 20);
  const attaching = samplesOf(samples, '1 image, two SBOMs and a scan', 50);
  const ours = (of: readonly Sample[], figure: (sample: Sample) => number) =>
    medianOf(of, 'this action', figure);
  const verify = (roundTripMs: number) => samplesOf(samples, 'verify 1 image', roundTripMs);
  const ratio = (what: string, atMost: number, measured: number): Target => ({
    what,
    atMost,
    measured,
    unit: '',
  });
  const peakMb = (of: readonly Sample[]) => ours(of, (sample) => sample.peakMb);
  const perImage = ours(hundred, wall) / 100 / ours(samplesOf(samples, '10 images', 20), (s) => wall(s) / 10);
  return [
    ratio('1 image, 50 ms: time against cosign', 0.3, ratioTo(one(50), 'cosign', wall)),
    ratio('1 image, 50 ms: time against GitHub attest', 0.5, ratioTo(one(50), 'GitHub attest', wall)),
    ratio('1 image, 50 ms: time against what cannot be avoided', 1.3, ours(one(50), overUnavoidable)),
    ratio('1 image, 0 ms: time against cosign', 0.85, ratioTo(one(0), 'cosign', wall)),
    ratio('1 image, 0 ms: time against GitHub attest', 0.85, ratioTo(one(0), 'GitHub attest', wall)),
    ratio('100 images, 20 ms: time against a loop of cosign', 0.05, ratioTo(hundred, 'cosign', wall)),
    ratio(
      '100 images, 20 ms: identity tokens',
      1,
      ours(hundred, ({ identityTokens }) => identityTokens),
    ),
    ratio(
      '100 images, 20 ms: certificates',
      1,
      ours(hundred, ({ certificates }) => certificates),
    ),
    ratio('Time per image, 100 images against 10', 1, perImage),
    ratio('Verify 1 image, 50 ms: time against cosign', 0.35, ratioTo(verify(50), 'cosign', wall)),
    ratio('Verify 1 image, 0 ms: time against cosign', 0.75, ratioTo(verify(0), 'cosign', wall)),
    ratio(
      '1 image with two SBOMs and a scan, 50 ms: time against signature and provenance alone',
      1.4,
      ratioTo(attaching, 'this action, no files', wall),
    ),
    ratio(
      '1 image with two SBOMs and a scan: identity tokens',
      1,
      ours(attaching, ({ identityTokens }) => identityTokens),
    ),
    ratio(
      '1 image with two SBOMs and a scan: certificates',
      1,
      ours(attaching, ({ certificates }) => certificates),
    ),
    {
      what: 'Log entries, 100 images, within the run',
      atMost: 450,
      measured: ours(hundred, ({ logEntries }) => logEntries),
      unit: 'entries',
    },
    { what: 'Main bundle, unminified', atMost: 2, measured: startup.thisActionBytes / 1e6, unit: 'MB' },
    ratio('Start-up against the same packages bundled plainly', 0.7, startup.thisActionMs / startup.plainMs),
    { what: 'Peak memory, 1 image', atMost: 120, measured: peakMb(one(50)), unit: 'MB' },
    { what: 'Peak memory, 100 images', atMost: 200, measured: peakMb(hundred), unit: 'MB' },
  ];
}

function overUnavoidable({ wallMs, unavoidableMs = NaN }: Sample): number {
  return wallMs / unavoidableMs;
}
