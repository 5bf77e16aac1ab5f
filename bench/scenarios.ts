import type { Attached } from './attached.ts';

/** What is signed, how far away the services are, and how often it is repeated. */
export interface Scenario {
  readonly name: string;
  /** Images that are verified were signed by this action before. */
  readonly task: 'sign' | 'verify';
  readonly images: number;
  /** Platform manifests of each image; 0: a single manifest. */
  readonly platforms: number;
  readonly registries: number;
  readonly roundTripsMs: readonly number[];
  readonly rounds: number;
  /** Rounds with the other tools too; undefined: all. */
  readonly roundsOfOthers?: number;
  /** What is attested beside signature and provenance; of what is verified, before. */
  readonly attached?: Attached;
}

const ONE = { task: 'sign', images: 1, platforms: 0, registries: 1 } as const;
const VERIFY = { ...ONE, task: 'verify' } as const;

export const SCENARIOS: readonly Scenario[] = [
  { ...ONE, name: '1 image', roundTripsMs: [0, 20, 50], rounds: 7 },
  { ...ONE, name: '10 images', images: 10, roundTripsMs: [0, 20, 50], rounds: 2 },
  { ...ONE, name: '1 image, 8 platforms', platforms: 8, roundTripsMs: [50], rounds: 2 },
  { ...ONE, name: '1 image, two SBOMs and a scan', attached: 'files', roundTripsMs: [50], rounds: 7 },
  { ...ONE, name: '1 image, 3 registries', registries: 3, roundTripsMs: [50], rounds: 2 },
  { ...VERIFY, name: 'verify 1 image', roundTripsMs: [0, 50], rounds: 3 },
  { ...VERIFY, name: 'verify 1 image, 20 MB SBOM', attached: 'large', roundTripsMs: [0, 50], rounds: 3 },
  // A loop over very many images repeats itself.
  { ...VERIFY, name: 'verify 200 images', images: 200, roundTripsMs: [20], rounds: 3, roundsOfOthers: 1 },
  { ...ONE, name: '100 images', images: 100, roundTripsMs: [20], rounds: 5, roundsOfOthers: 1 },
];

/** For a look within a minute: the first scenario alone. */
export const QUICK: readonly Scenario[] = [
  { ...ONE, name: '1 image', roundTripsMs: [0, 50], rounds: 3 },
  { ...VERIFY, name: 'verify 1 image', roundTripsMs: [0, 50], rounds: 3 },
];
