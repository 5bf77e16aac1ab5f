/**
 * How connections are opened, with a proxy or without one. `rejectUnauthorized` is written out because Node's
 * default gives way to NODE_TLS_REJECT_UNAUTHORIZED. An address has seconds before the next one is tried: Node's
 * 250 ms are too short for a host on the other side of the earth.
 */
export const CONNECTION = { rejectUnauthorized: true, autoSelectFamilyAttemptTimeout: 2500 } as const;
