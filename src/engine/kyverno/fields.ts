import type { FieldRule } from '../field-rule.ts';
import { PUBLIC_LOG } from './documents.ts';

const METADATA: readonly FieldRule[] = [
  { path: /^(?:apiVersion|kind)$/, is: 'harmless' },
  { path: /^metadata\./, is: 'harmless' },
];
const PUBLIC = new RegExp(`^${PUBLIC_LOG.replaceAll('.', '\\.')}/?$`);
const NO = /^false$/;

/** Of an ImageValidatingPolicy (api/policies.kyverno.io). */
export const IVP_FIELDS: readonly FieldRule[] = [
  ...METADATA,
  { path: /^spec\.validationActions\[\]$/, is: 'read' },
  { path: /^spec\.failurePolicy$/, is: 'read' },
  { path: /^spec\.webhookConfiguration\.timeoutSeconds$/, is: 'harmless' },
  { path: /^spec\.evaluation\.background\.enabled$/, is: 'harmless' },
  {
    path: /^spec\.evaluation\.admission\.enabled$/,
    is: 'opens',
    safe: /^true$/,
    about: 'it does not look at requests',
  },
  {
    path: /^spec\.evaluation\.mode$/,
    is: 'opens',
    safe: /^Kubernetes$/,
    about: 'it does not look at requests',
  },
  { path: /^spec\.matchConstraints\.resourceRules\[\]\.(?:operations|resources)\[\]$/, is: 'read' },
  {
    path: /^spec\.matchConstraints\.resourceRules\[\]\.(?:apiGroups|apiVersions)\[\]$/,
    is: 'opens',
    safe: /^\*$/,
    about: 'Pods are of the group "" and the version v1',
  },
  { path: /^spec\.matchConstraints\.matchPolicy$/, is: 'harmless' },
  { path: /^spec\.matchConstraints\.namespaceSelector\./, is: 'read' },
  { path: /^spec\.matchConstraints\.(?:objectSelector|excludeResourceRules)/, is: 'read' },
  { path: /^spec\.matchConditions\[\]/, is: 'read' },
  { path: /^spec\.matchImageReferences\[\]\.glob$/, is: 'read' },
  {
    path: /^spec\.matchImageReferences\[\]\.expression$/,
    is: 'opens',
    about: 'the same images in another spelling (capitals, the port of HTTPS) are not looked at',
  },
  { path: /^spec\.images\[\]\.name$/, is: 'harmless' },
  { path: /^spec\.images\[\]\.expression$/, is: 'opens', about: 'image volumes are not looked at' },
  { path: /^spec\.autogen\./, is: 'harmless' },
  { path: /^spec\.validationConfigurations\.(?:mutateDigest|verifyDigest)$/, is: 'read' },
  {
    path: /^spec\.validationConfigurations\.required$/,
    is: 'opens',
    safe: /^true$/,
    absent: /^true$/,
    about: 'images that were not verified are let in',
  },
  { path: /^spec\.credentials\./, is: 'harmless' },
  {
    path: /^spec\.attestors\[\]\.(?:name|cosign\.keyless\.identities\[\]\.\w+|cosign\.key\.\w+.*)$/,
    is: 'read',
  },
  {
    path: /^spec\.attestors\[\]\.cosign\.ctlog\.url$/,
    is: 'trust',
    absent: PUBLIC,
    safe: PUBLIC,
    about: 'another log counts',
  },
  {
    path: /^spec\.attestors\[\]\.cosign\.ctlog\.insecureIgnoreTlog$/,
    is: 'opens',
    safe: NO,
    absent: NO,
    about: 'no entry in a log is asked for: nobody sees what is signed',
  },
  {
    path: /^spec\.attestors\[\]\.cosign\.ctlog\.insecureIgnoreSCT$/,
    is: 'opens',
    safe: NO,
    absent: /^true$/,
    about: 'certificates count that no log has',
  },
  {
    path: /^spec\.attestors\[\]\.cosign\.(?:ctlog|tuf|trustedRoot|keyless)\b/,
    is: 'trust',
    about: 'other keys are trusted',
  },
  {
    path: /^spec\.attestors\[\]\.cosign\.source\.repository$/,
    is: 'closes',
    about: 'signatures are looked for elsewhere',
  },
  { path: /^spec\.attestors\[\]\.notary\./, is: 'read' },
  { path: /^spec\.attestations\[\]\.(?:name|intoto\.type|referrer\.type)$/, is: 'read' },
  { path: /^spec\.validations\[\]\.expression$/, is: 'read' },
  { path: /^spec\.validations\[\]\.(?:message|messageExpression|reason)$/, is: 'harmless' },
];

/** Of a ClusterPolicy, its rules that verify no image apart (api/kyverno/v1). */
export const CLUSTER_POLICY_FIELDS: readonly FieldRule[] = [
  ...METADATA,
  {
    path: /^spec\.(?:background|webhookTimeoutSeconds|webhookConfiguration\.timeoutSeconds|schemaValidation|generateExisting)$/,
    is: 'harmless',
  },
  {
    path: /^spec\.(?:failurePolicy|webhookConfiguration\.failurePolicy|validationFailureAction)$/,
    is: 'read',
  },
  { path: /^spec\.validationFailureActionOverrides\[\]/, is: 'read' },
  { path: /^spec\.admission$/, is: 'opens', safe: /^true$/, about: 'it does not look at requests' },
  { path: /^spec\.applyRules$/, is: 'opens', safe: /^All$/, about: 'only its first rule counts' },
  { path: /^spec\.rules\[\]\.name$/, is: 'harmless' },
  {
    path: /^spec\.rules\[\]\.(?:match|exclude)(?:\.(?:any|all)\[\])?\.resources\.(?:kinds|namespaces|operations)\[\]$/,
    is: 'read',
  },
  {
    path: /^spec\.rules\[\]\.(?:match|exclude)(?:\.(?:any|all)\[\])?\.(?:resources\.(?:namespaceSelector|selector|names)|subjects|roles|clusterRoles)\b/,
    is: 'read',
  },
  { path: /^spec\.rules\[\]\.(?:preconditions|celPreconditions)\b/, is: 'read' },
  { path: /^spec\.rules\[\]\.skipBackgroundRequests$/, is: 'harmless' },
  { path: /^spec\.rules\[\]\.verifyImages\[\]\.(?:imageReferences|skipImageReferences)\[\]$/, is: 'read' },
  {
    path: /^spec\.rules\[\]\.verifyImages\[\]\.(?:image|type|failureAction|mutateDigest|verifyDigest)$/,
    is: 'read',
  },
  { path: /^spec\.rules\[\]\.verifyImages\[\]\.useCache$/, is: 'harmless' },
  {
    path: /^spec\.rules\[\]\.verifyImages\[\]\.required$/,
    is: 'opens',
    safe: /^true$/,
    absent: /^true$/,
    about: 'images that were not verified are let in',
  },
  {
    path: /^spec\.rules\[\]\.verifyImages\[\]\.repository$/,
    is: 'closes',
    about: 'signatures are looked for elsewhere',
  },
  { path: /^spec\.rules\[\]\.verifyImages\[\]\.imageRegistryCredentials\./, is: 'harmless' },
  { path: /^spec\.rules\[\]\.verifyImages\[\]\.validate\.deny\b/, is: 'read' },
  { path: /\.attestors\[\]\.count$/, is: 'read' },
  {
    path: /\.attestors\[\]\.entries\[\]\.keyless\.(?:subject|subjectRegExp|issuer|issuerRegExp)$/,
    is: 'read',
  },
  { path: /\.attestors\[\]\.entries\[\]\.keys\.(?:publicKeys|kms|secret\..*)$/, is: 'read' },
  {
    path: /\.attestors\[\]\.entries\[\]\.(?:keyless|keys)\.rekor\.url$/,
    is: 'trust',
    safe: PUBLIC,
    absent: PUBLIC,
    about: 'another log counts',
  },
  {
    path: /\.attestors\[\]\.entries\[\]\.(?:keyless|keys)\.rekor\.ignoreTlog$/,
    is: 'opens',
    safe: NO,
    absent: NO,
    about: 'no entry in a log is asked for: nobody sees what is signed',
  },
  {
    path: /\.attestors\[\]\.entries\[\]\.(?:keyless|keys)\.ctlog\.ignoreSCT$/,
    is: 'opens',
    safe: NO,
    absent: /^true$/,
    about: 'certificates count that no log has',
  },
  {
    path: /\.attestors\[\]\.entries\[\]\.(?:keyless|keys)\.(?:rekor|ctlog|roots)\b/,
    is: 'trust',
    about: 'other keys are trusted',
  },
  {
    path: /\.attestors\[\]\.entries\[\]\.repository$/,
    is: 'closes',
    about: 'signatures are looked for elsewhere',
  },
  { path: /\.attestors\[\]\.entries\[\]\.(?:attestor|certificates)\b/, is: 'read' },
  { path: /\.attestations\[\]\.(?:type|predicateType)$/, is: 'read' },
  { path: /\.attestations\[\]\.conditions\[\](?:\.(?:all|any)\[\])?\.(?:key|operator|value)\b/, is: 'read' },
  { path: /\.attestations\[\]\.conditions\[\](?:\.(?:all|any)\[\])?\.message$/, is: 'harmless' },
];

/** Of what looks at names only: a rule of a ClusterPolicy, a ValidatingPolicy. */
export const NAME_RULE_FIELDS: readonly FieldRule[] = [
  ...METADATA,
  { path: /^name$|message$|timeoutSeconds$|background$|\.reason$|\.name$/, is: 'harmless' },
  {
    path: /failureAction$|validationActions\[\]$/,
    is: 'opens',
    safe: /^(?:Enforce|enforce|Deny)$/,
    about: 'it only reports: nothing is refused',
  },
  {
    path: /failurePolicy$/,
    is: 'opens',
    safe: /^Fail$/,
    about: 'while the engine does not answer, everything is admitted',
  },
  { path: /operations\[\]$/, is: 'opens', about: 'requests are left out' },
  { path: /(?:resources|kinds|apiGroups|apiVersions)\[\]$/, is: 'opens', about: 'resources are left out' },
  { path: /namespaces\[\]$|namespaceSelector/, is: 'opens', about: 'namespaces are left out' },
  { path: /expression$/, is: 'text', about: 'CEL that is not understood here' },
];
