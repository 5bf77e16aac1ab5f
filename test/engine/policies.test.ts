import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import ajvDraft04 from 'ajv-draft-04';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { allForms, parsePolicyForms } from '../../src/engine/policies.ts';
import type { Policy, PolicyMode } from '../../src/engine/policy.ts';
import { readPolicies } from '../../src/engine/read-policies.ts';
import { lintFiles } from '../../src/lint/run.ts';
import { loadRegularExpressions } from '../../src/text/regular-expression.ts';
import { readDocuments } from '../../src/text/located-yaml.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { LATER, LOG_KEY, SIGNERS, termsWith, TRUSTS, WITHOUT_TUF } from './policy-terms.ts';

interface Written {
  readonly id: string;
  readonly mode: PolicyMode;
  readonly trust: string;
  readonly signer: string;
  /** Where a second signer counts for some time: what it stands beside. */
  readonly later?: 'beside attestations' | 'beside a signature';
}

const MODES: readonly PolicyMode[] = ['audit', 'enforce'];
const NEWEST = new Set(
  parsePolicyForms('all').map(({ writer, version }) => `${writer.form}@${version ?? ''}`),
);

const WITH_LATER: readonly Written[] = [
  ...['kyverno-ivp@1.19', 'kyverno-ivp@1.16', 'policy-controller', 'policy-controller-bundle'].map(
    (id) => [id, 'beside attestations'] as const,
  ),
  // A ClusterPolicy has room for it where no attestation is asked for.
  ...['kyverno-cosign', 'kyverno-bundle'].map((id) => [id, 'beside a signature'] as const),
].map(([id, later]) => ({ id, mode: 'enforce', trust: 'public', signer: 'keyless', later }));

/** Older versions of a form differ in what does not depend on the rest. */
const WRITTEN: readonly Written[] = [
  ...WITH_LATER,
  ...allForms().flatMap(({ id, writer, version }) =>
    MODES.flatMap((mode) =>
      Object.keys(TRUSTS).flatMap((trust) =>
        Object.keys(SIGNERS)
          .filter((signer) => !(signer === 'key' && writer.form === 'policy-controller-bundle'))
          .filter(
            (signer) =>
              NEWEST.has(`${writer.form}@${version ?? ''}`) ||
              (mode === 'enforce' && trust === 'private' && signer === 'keyless'),
          )
          .map((signer) => ({ id, mode, trust, signer })),
      ),
    ),
  ),
];

function filesOf({ id, mode, trust, signer, later }: Written) {
  const [form] = parsePolicyForms(id);
  const terms = termsWith({
    mode,
    trust: TRUSTS[trust],
    signer: SIGNERS[signer],
    ...(later && { later: LATER }),
    ...(later === 'beside a signature' && { predicates: [] }),
  } as object);
  return form?.writer.write(terms, form.version).files ?? [];
}

function nameOf({ id, mode, trust, signer, later }: Written): string {
  return `${id.replace('@', '-')}.${mode}.${trust}.${signer}${later ? '.later' : ''}`;
}

/** Of a ClusterPolicy, the rule that counts from the end on has the first signer alone. */
function hasSecond({ later }: Written, { when }: Policy): boolean {
  return later !== undefined && when?.value.from === undefined;
}

function objectsOf(written: Written): object[] {
  return filesOf(written)
    .filter(({ applies }) => applies)
    .flatMap(({ text }) => parseAllDocuments(text).map((one) => one.toJS() as object));
}

beforeAll(loadRegularExpressions);

describe.each(WRITTEN)('$id, $mode, $trust, $signer', (written) => {
  test('is written as it always was', async () => {
    const text = filesOf(written).map((file) => `# --- ${file.name}\n${file.text}`);
    await expect(text.join('')).toMatchFileSnapshot(`../golden/policies/${nameOf(written)}.yaml`);
  });

  test('is YAML, and what is read from it is what was meant', () => {
    const policies = filesOf(written)
      .filter(({ applies }) => applies)
      .flatMap(({ name, text }) => {
        expect(parseAllDocuments(text).flatMap(({ errors }) => errors)).toEqual([]);
        return readPolicies(readDocuments(new SourceText(name, text))).policies;
      });
    const demanding = policies.filter(({ demands }) => demands.length > 0);
    if (written.id === 'gatekeeper') expect(demanding).toEqual([]);
    else expect(demanding).not.toEqual([]);
    for (const policy of demanding) {
      expect(policy.mode.value).toBe(written.mode);
      expect(policy.onFailure.value).toBe('refuse');
      for (const { alternatives } of policy.demands) {
        expect(alternatives[0]?.signer.kind).toBe(written.signer);
        expect(alternatives.length).toBe(hasSecond(written, policy) ? 2 : 1);
        expect(alternatives.flatMap(({ notUnderstood }) => notUnderstood)).toEqual([]);
      }
    }
  });

  test('has no finding of a linter above an info', () => {
    const files = filesOf(written)
      .filter(({ applies }) => applies)
      .map(({ name, text }) => new SourceText(name, text));
    const context = { engines: new Map<string, string>(), repository: 'acme/app', isMarkdown: false };
    const { findings } = lintFiles(files, context);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

test('a private instance without a TUF repository: its root where Kyverno reads one, otherwise it is asked for', () => {
  const [newest] = parsePolicyForms('kyverno-ivp@1.19');
  const terms = termsWith({ trust: WITHOUT_TUF });
  expect(newest?.writer.write(terms, '1.19').files[0]?.text).toContain('trustedRoot:');
  expect(() => newest?.writer.write(terms, '1.18')).toThrow(/TUF/);
});

test('policy-controller reads no bundle that a key signed', () => {
  const [form] = parsePolicyForms('policy-controller-bundle');
  expect(() => form?.writer.write(termsWith({ signer: SIGNERS['key'] } as object), undefined)).toThrow(
    /reads no bundle that a key signed/,
  );
});

test.each(['kyverno-ivp', 'kyverno-cosign', 'kyverno-bundle', 'policy-controller'])(
  '%s: what a key signed without a log entry is asked for none',
  (id) => {
    const [form] = parsePolicyForms(id);
    const signer = { kind: 'key', pem: LOG_KEY, logged: false } as const;
    const text = form?.writer.write(termsWith({ signer }), form.version).files[0]?.text ?? '';
    const ignored = /insecureIgnoreTlog: true|ignoreTlog: true/.test(text);
    expect(ignored || !/ctlog|rekor/.test(text)).toBe(true);
    expect(text).not.toContain('tuf:');
  },
);

const MODULES = process.env['GOMODCACHE'] ?? join(homedir(), 'go', 'pkg', 'mod');
const CRDS: Readonly<Record<string, string>> = {
  'policies.kyverno.io/v1 ImageValidatingPolicy':
    'github.com/kyverno/kyverno@v1.19.1/config/crds/policies.kyverno.io/policies.kyverno.io_imagevalidatingpolicies.yaml',
  'policies.kyverno.io/v1 ValidatingPolicy':
    'github.com/kyverno/kyverno@v1.19.1/config/crds/policies.kyverno.io/policies.kyverno.io_validatingpolicies.yaml',
  'policies.kyverno.io/v1beta1 ImageValidatingPolicy':
    'github.com/kyverno/kyverno@v1.19.1/config/crds/policies.kyverno.io/policies.kyverno.io_imagevalidatingpolicies.yaml',
  'policies.kyverno.io/v1alpha1 ImageValidatingPolicy':
    'github.com/kyverno/kyverno@v1.15.2/config/crds/policies.kyverno.io/policies.kyverno.io_imagevalidatingpolicies.yaml',
  'policies.kyverno.io/v1alpha1 ValidatingPolicy':
    'github.com/kyverno/kyverno@v1.15.2/config/crds/policies.kyverno.io/policies.kyverno.io_validatingpolicies.yaml',
  'kyverno.io/v1 ClusterPolicy':
    'github.com/kyverno/kyverno@v1.19.1/config/crds/kyverno/kyverno.io_clusterpolicies.yaml',
  'policy.sigstore.dev/v1beta1 ClusterImagePolicy':
    'github.com/sigstore/policy-controller@v0.15.1/config/300-clusterimagepolicy.yaml',
  'policy.sigstore.dev/v1alpha1 TrustRoot':
    'github.com/sigstore/policy-controller@v0.15.1/config/300-trustroot.yaml',
  'templates.gatekeeper.sh/v1 ConstraintTemplate':
    'github.com/open-policy-agent/gatekeeper/v3@v3.17.0/charts/gatekeeper/crds/constrainttemplate-customresourcedefinition.yaml',
};

interface CustomResourceDefinition {
  readonly spec: {
    readonly versions: readonly {
      readonly name: string;
      readonly schema: { readonly openAPIV3Schema: object };
    }[];
  };
}

/** Objects may hold nothing that the definition does not know: the API server would drop it. */
function closed(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(closed);
  const entries = Object.entries(schema).filter(([key]) => !/^x-|^(format|default|nullable)$/.test(key));
  const object = Object.fromEntries(entries.map(([key, value]) => [key, closed(value)]));
  const isOpen = 'x-kubernetes-preserve-unknown-fields' in schema || !('properties' in schema);
  if ('x-kubernetes-int-or-string' in schema) return {};
  if (isOpen || 'additionalProperties' in schema || !('type' in schema && schema.type === 'object'))
    return object;
  return { ...object, additionalProperties: false };
}

describe.skipIf(!existsSync(join(MODULES, CRDS['kyverno.io/v1 ClusterPolicy'] ?? '')))(
  'the definitions of the engines themselves take it (Go modules at hand)',
  () => {
    test('and refuse a field that they do not know', () => {
      const path = join(MODULES, CRDS['kyverno.io/v1 ClusterPolicy'] ?? '');
      const object = { spec: { rules: [{ name: 'signed', verifyImage: [] }] } };
      expect(problemsOf(object, path, 'kyverno.io/v1')).not.toEqual([]);
    });

    test.each(WRITTEN)('$id, $mode, $trust, $signer', (written) => {
      for (const object of objectsOf(written)) {
        const { apiVersion = '', kind = '' } = object as { apiVersion?: string; kind?: string };
        const path = CRDS[`${apiVersion} ${kind}`];
        if (path === undefined || !existsSync(join(MODULES, path))) continue;
        expect([kind, problemsOf(object, join(MODULES, path), apiVersion)]).toEqual([kind, []]);
      }
    });
  },
);

const validators = new Map<string, ReturnType<typeof validatorOf>>();

function problemsOf(object: object, path: string, apiVersion: string): unknown {
  const key = `${path} ${apiVersion}`;
  const fits = validators.get(key) ?? validatorOf(path, apiVersion);
  validators.set(key, fits);
  return fits(object)
    ? []
    : fits.errors?.map(({ instancePath, message, params }) => [instancePath, message, params]);
}

function validatorOf(path: string, apiVersion: string) {
  const definition = parse(readFileSync(path, 'utf8'), { logLevel: 'silent' }) as CustomResourceDefinition;
  const version = definition.spec.versions.find(({ name }) => apiVersion.endsWith(`/${name}`));
  const schema = closed(version?.schema.openAPIV3Schema) as Record<string, Record<string, unknown>>;
  // What every object has is the API server's to know.
  const standard = { apiVersion: {}, kind: {}, metadata: {} };
  const ajv = new ajvDraft04.default({ strict: false, allErrors: true });
  return ajv.compile({ ...schema, properties: { ...schema['properties'], ...standard } });
}
