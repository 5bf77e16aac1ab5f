import type { FieldRule } from '../field-rule.ts';

const METADATA: readonly FieldRule[] = [
  { path: /^(?:apiVersion|kind)$/, is: 'harmless' },
  { path: /^metadata\./, is: 'harmless' },
];
const PUBLIC_LOG = /^https:\/\/rekor\.sigstore\.dev\/?$/;
const PUBLIC_CA = /^https:\/\/fulcio\.sigstore\.dev\/?$/;

/** Of a ClusterImagePolicy (pkg/apis/policy/v1beta1). */
export const CIP_FIELDS: readonly FieldRule[] = [
  ...METADATA,
  { path: /^spec\.mode$/, is: 'read' },
  { path: /^spec\.images\[\]\.glob$/, is: 'read' },
  { path: /^spec\.(?:policy|match)\b/, is: 'read' },
  {
    path: /^spec\.authorities\[\]\.(?:name|signatureFormat|static\.action|key\.\w+.*|keyless\.identities\[\]\.\w+)$/,
    is: 'read',
  },
  { path: /^spec\.authorities\[\]\.attestations\[\]\.(?:name|predicateType|policy\..*)$/, is: 'read' },
  {
    path: /^spec\.authorities\[\]\.keyless\.url$/,
    is: 'trust',
    safe: PUBLIC_CA,
    absent: PUBLIC_CA,
    about: 'another certificate authority counts',
  },
  {
    path: /^spec\.authorities\[\]\.ctlog\.url$/,
    is: 'trust',
    safe: PUBLIC_LOG,
    about: 'another log counts, or none',
  },
  {
    path: /^spec\.authorities\[\]\.(?:keyless|ctlog)\.trustRootRef$/,
    is: 'trust',
    about: 'other keys are trusted',
  },
  {
    path: /^spec\.authorities\[\]\.keyless\.insecureIgnoreSCT$/,
    is: 'opens',
    safe: /^false$/,
    absent: /^false$/,
    about: 'certificates count that no log has',
  },
  { path: /^spec\.authorities\[\]\.keyless\.ca-cert\b/, is: 'trust', about: 'other keys are trusted' },
  {
    path: /^spec\.authorities\[\]\.(?:rfc3161timestamp)\b/,
    is: 'trust',
    about: 'another timestamp authority counts',
  },
  {
    path: /^spec\.authorities\[\]\.source\[\]\.oci$/,
    is: 'closes',
    about: 'signatures are looked for elsewhere',
  },
  { path: /^spec\.authorities\[\]\.source\[\]\.signaturePullSecrets\b/, is: 'harmless' },
];

/** Of a TrustRoot. */
export const TRUST_ROOT_FIELDS: readonly FieldRule[] = [
  ...METADATA,
  { path: /^spec\./, is: 'trust', about: 'other keys are trusted' },
];
