import { ADOPTED } from './adopted-scenarios.ts';
import { BUILT } from './built-scenarios.ts';
import type { Formats } from '../src/oci/layout/formats.ts';
import { CREDENTIAL_HELPERS } from './credential-helper.ts';
import { DENIED } from './denied.ts';
import { KIND_EXPECTATIONS, KIND_OF_STRANGER, KIND_SCENARIOS } from './kinds.ts';
import { OTHER_LOGS } from './other-logs.ts';
import { README_WORKFLOW } from './readme-scenario.ts';
import type { Scenario } from './scenario.ts';
import { REUSABLE } from './reusable-scenarios.ts';
import { PLAIN, SCENARIOS } from './scenarios.ts';
import { type LogChoice, LOGS, type Names } from './stack/instance.ts';
import { REGISTRIES, type RegistryName } from './stack/registries.ts';

/**
 * What is changed before a verifier is asked again. After `removed`, `expectations` and `mutations` it must reject;
 * after `beside` something good is left, so that it must accept, and report what is bad.
 */
export const PROBES = ['removed', 'expectations', 'mutations', 'beside', 'content', 'predicate'] as const;
export type Probe = (typeof PROBES)[number];

/** One thing that the action writes, to be judged by every verifier. */
export interface Case {
  readonly registry: RegistryName;
  readonly format: Formats;
  readonly log: LogChoice;
  readonly scenario: Scenario;
  readonly probes: readonly Probe[];
  /** Whether it belongs to the smaller grid. */
  readonly quick: boolean;
}

const FORMATS: readonly Formats[] = ['both', 'bundle', 'legacy'];
const NAMES = (Object.keys(REGISTRIES) as RegistryName[]).filter((name) => name !== 'ghcr-denied');
/** Those that a run without much time looks at. */
const QUICK: readonly RegistryName[] = ['distribution', 'ghcr-303', 'acr', 'ghcr.io', 'acmecorp.azurecr.io'];

/** Registries with a name of their own are reached by it, and so is the Sigstore instance. */
export function namesOf({ registry }: Pick<Case, 'registry'>): Names {
  return REGISTRIES[registry].includes('under its own name') ? 'public' : 'localhost';
}

export function titleOf({ registry, format, log, scenario }: Case): string {
  return `${scenario.name}, ${registry}, ${format}, ${log}`;
}

/** The most thorough questions in one registry only; where two layouts are, an alteration leaves the other. */
function probesOf(registry: RegistryName, format: Formats): readonly Probe[] {
  if (registry !== 'ghcr-303') return ['removed'];
  return ['removed', 'expectations', ...(format === 'both' ? [] : (['mutations'] as const)), 'beside'];
}

/** Every format in every registry. */
const everywhere = NAMES.flatMap((registry) =>
  FORMATS.map((format): Case => ({
    registry,
    format,
    log: 'rekor-v1',
    scenario: PLAIN,
    probes: probesOf(registry, format),
    quick: QUICK.includes(registry) && format === 'both',
  })),
);

/** Every log; a log of version 2 holds no legacy format. */
const logs = LOGS.filter((log) => log !== 'rekor-v1').flatMap((log) =>
  (['olareg-referrers', 'ghcr-303'] as const).map((registry): Case => ({
    registry,
    format: log.startsWith('rekor-v2') ? 'bundle' : 'both',
    log,
    scenario: PLAIN,
    probes: probesOf(registry, log === 'rekor-v2.2+tsa' ? 'both' : 'bundle'),
    quick: registry === 'ghcr-303',
  })),
);

/** Everything else that happens to images, on a registry with the referrers API and on one without. */
const scenarios = SCENARIOS.flatMap((scenario) =>
  (['ghcr.io', 'acmecorp.azurecr.io'] as const).map((registry): Case => ({
    registry,
    format: 'both',
    log: 'rekor-v1',
    scenario,
    probes: ['removed'],
    quick: false,
  })),
);

/** Where each format and version has its entry in another log. */
const otherLogs = OTHER_LOGS.flatMap((scenario) =>
  (
    [
      ['both', 'rekor-v1'],
      ['legacy', 'rekor-v1'],
      ['bundle', 'rekor-v1+tsa'],
      ['bundle', 'rekor-v2.3+tsa'],
    ] as const
  ).map(([format, log]): Case => ({
    ...{ registry: 'ghcr-303', format, log, scenario },
    ...{ probes: [], quick: format === 'both' },
  })),
);

const denied: Case = {
  ...{ registry: 'ghcr-denied', format: 'both', log: 'rekor-v1', scenario: DENIED },
  ...{ probes: [], quick: true },
};

const credentialHelpers = CREDENTIAL_HELPERS.map((scenario): Case => ({
  ...{ registry: 'acmecorp.azurecr.io', format: 'both', log: 'rekor-v1', scenario },
  ...{ probes: ['removed'], quick: false },
}));

/** It names its registry and leaves everything to the defaults. */
const readme: Case = {
  ...{ registry: 'ghcr.io', format: 'both', log: 'rekor-v1', scenario: README_WORKFLOW },
  ...{ probes: ['removed', 'expectations'], quick: true },
};

const adopted = ADOPTED.map((scenario): Case => ({
  ...{ registry: 'ghcr.io', format: 'both', log: 'rekor-v1', scenario },
  ...{ probes: ['removed'], quick: false },
}));

/** What else is attested, in each format alone, so that it is known what was read. */
const kinds = (['bundle', 'legacy'] as const).flatMap((format) => {
  const inFormat = (scenario: Scenario, ...probes: readonly Probe[]): Case => ({
    ...{ registry: 'ghcr-303', format, log: 'rekor-v1', scenario, probes, quick: false },
  });
  return [
    ...KIND_SCENARIOS.map((scenario) => inFormat(scenario, 'content')),
    inFormat(KIND_EXPECTATIONS, 'expectations', 'predicate'),
    inFormat(KIND_OF_STRANGER),
  ];
});

/** What each attaches is more than what `removed` takes away, except for the plain call. */
const reusable = [...REUSABLE, ...BUILT].map((scenario, nth): Case => ({
  ...{ registry: 'ghcr.io', format: 'both', log: 'rekor-v1', scenario },
  ...{ probes: nth === 0 || scenario === BUILT[0] ? ['removed'] : [], quick: false },
}));

export const CASES: readonly Case[] = [
  ...everywhere,
  ...logs,
  ...scenarios,
  ...otherLogs,
  ...credentialHelpers,
  denied,
  readme,
  ...adopted,
  ...kinds,
  ...reusable,
];
