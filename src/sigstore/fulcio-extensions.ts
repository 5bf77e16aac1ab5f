/** The arc below 1.3.6.1.4.1.57264.1 and the name of each extension (Fulcio, docs/oid-info.md). */
export const EXTENSIONS = {
  9: 'buildSignerUri',
  10: 'buildSignerDigest',
  11: 'runnerEnvironment',
  12: 'sourceRepositoryUri',
  13: 'sourceRepositoryDigest',
  14: 'sourceRepositoryRef',
  15: 'sourceRepositoryIdentifier',
  16: 'sourceRepositoryOwnerUri',
  17: 'sourceRepositoryOwnerIdentifier',
  18: 'buildConfigUri',
  19: 'buildConfigDigest',
  20: 'buildTrigger',
  21: 'runInvocationUri',
  22: 'sourceRepositoryVisibility',
  23: 'deploymentEnvironment',
  24: 'tokenSubject',
} as const;

export type FulcioExtension = (typeof EXTENSIONS)[keyof typeof EXTENSIONS];

/** What a certificate says by them, as text. */
export type FulcioExtensions = Readonly<Partial<Record<FulcioExtension, string>>>;
