import { describe, expect, it } from 'vitest';
import { readPolicies } from '../../src/engine/read-policies.ts';
import { readDocuments } from '../../src/text/located-yaml.ts';
import { SourceText } from '../../src/text/source-text.ts';

function read(text: string) {
  return readPolicies(readDocuments(new SourceText('policy.yaml', text)));
}

const GITHUB = 'https://token.actions.githubusercontent.com';
const SAN = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main';

describe('a ClusterPolicy in words of no engine', () => {
  const { policies } = read(`apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata:
  name: signed
spec:
  webhookConfiguration: {timeoutSeconds: 30, failurePolicy: Ignore}
  rules:
    - name: one
      match:
        any:
          - resources: {kinds: [Pod], namespaces: [prod]}
      exclude:
        any:
          - resources: {namespaces: [tools]}
      verifyImages:
        - imageReferences: ["ghcr.io/acme/*"]
          type: SigstoreBundle
          failureAction: Enforce
          mutateDigest: false
          attestors:
            - count: 1
              entries:
                - keyless: {subject: "${SAN}", issuer: "${GITHUB}", rekor: {url: https://rekor.sigstore.dev}}
                - keys: {publicKeys: PEM, rekor: {url: https://log.example, ignoreTlog: true}}
          attestations:
            - type: https://slsa.dev/provenance/v1
              conditions:
                - all:
                    - key: "{{ buildDefinition.externalParameters.workflow.repository }}"
                      operator: Equals
                      value: https://github.com/acme/app
                    - key: "{{ regex_match('^refs/tags/v.*$', '{{ buildDefinition.externalParameters.workflow.ref }}') }}"
                      operator: Equals
                      value: true
                    - key: "{{ time_now() }}"
                      operator: GreaterThan
                      value: 1
`);
  const [policy] = policies;

  it('has where it counts and what it does', () => {
    expect(policies).toHaveLength(1);
    expect(policy).toMatchObject({
      form: 'kyverno-bundle',
      name: { value: 'signed', place: { line: 4, column: 9 } },
      mode: { value: 'enforce' },
      onFailure: { value: 'admit' },
      timeout: { value: 30 },
      digest: { value: 'required', place: { line: 19 } },
      namespaces: { include: [{ value: 'prod' }], exclude: [{ value: 'tools' }] },
      images: { include: [{ value: 'ghcr.io/acme/*', place: { line: 16 } }] },
      requests: { controllers: true, resources: [{ value: 'pods' }, { value: 'pods/ephemeralcontainers' }] },
    });
  });

  it('has its demands, each with its place', () => {
    expect(policy!.demands).toMatchObject([
      {
        atLeast: 1,
        alternatives: [
          {
            want: { value: 'signature' },
            signer: {
              kind: 'keyless',
              identities: [{ subject: { value: { kind: 'exact', text: SAN }, place: { line: 23 } } }],
            },
            trust: { value: { kind: 'process' } },
          },
          { signer: { kind: 'key', pem: { value: 'PEM' }, logged: false } },
        ],
      },
      {
        alternatives: [
          {
            want: { value: { predicateType: 'https://slsa.dev/provenance/v1' } },
            signer: { kind: 'anyone' },
            conditions: [
              {
                about: 'source-repository',
                match: { value: { kind: 'exact', text: 'https://github.com/acme/app' } },
              },
              { about: 'source-ref', match: { value: { kind: 'regexp', text: '^refs/tags/v.*$' } } },
            ],
            notUnderstood: [{ language: 'jmespath' }],
          },
        ],
      },
    ]);
  });
});

describe('an ImageValidatingPolicy in words of no engine', () => {
  const text = (validations: string) => `apiVersion: policies.kyverno.io/v1
kind: ImageValidatingPolicy
metadata: {name: signed}
spec:
  validationActions: [Deny]
  matchConstraints:
    resourceRules:
      - {apiGroups: [""], apiVersions: [v1], operations: [CREATE, UPDATE], resources: [pods]}
  matchImageReferences:
    - glob: ghcr.io/acme/*
  attestors:
    - name: ci
      cosign:
        keyless:
          identities:
            - {issuer: "${GITHUB}", subjectRegExp: "^${SAN}$"}
  attestations:
    - {name: provenance, intoto: {type: https://slsa.dev/provenance/v1}}
  validations:
${validations}`;

  it('has what its CEL demands', () => {
    const { policies } = read(
      text(`    - expression: >-
        (images.containers + images.initContainers).map(image, verifyImageSignatures(image, [attestors.ci])).all(e, e > 0)
    - expression: images.containers.all(i, verifyAttestationSignatures(i, attestations.provenance, [attestors.ci]) > 0)
    - expression: images.containers.all(i, extractPayload(i, attestations.provenance).predicate.runDetails.builder.id == 'x')
`),
    );
    expect(policies[0]).toMatchObject({
      form: 'kyverno-ivp',
      digest: { value: 'resolved' },
      requests: { containers: ['containers'], controllers: true },
      demands: [
        { alternatives: [{ name: { value: 'ci' }, want: { value: 'signature' } }] },
        {
          alternatives: [
            {
              want: { value: { predicateType: 'https://slsa.dev/provenance/v1' } },
              signer: { identities: [{ subject: { value: { kind: 'regexp' } } }] },
              conditions: [{ about: 'builder-id', match: { value: { kind: 'exact', text: 'x' } } }],
            },
          ],
        },
      ],
      notUnderstood: [],
    });
  });

  it('says what in it is not understood', () => {
    const { policies } = read(
      text(
        '    - expression: images.containers.all(i, verifyImageSignatures(i, [attestors.ci]) > 0 || true)\n',
      ),
    );
    expect(policies[0]!.demands).toEqual([]);
    expect(policies[0]!.notUnderstood).toMatchObject([{ language: 'cel', text: { place: { line: 20 } } }]);
  });
});

describe('a ClusterImagePolicy in words of no engine', () => {
  const text = (policy: string) => `apiVersion: policy.sigstore.dev/v1beta1
kind: ClusterImagePolicy
metadata: {name: signed}
spec:
  images:
    - glob: ghcr.io/acme/app@*
  authorities:
    - name: ci
      signatureFormat: bundle
      keyless:
        url: https://fulcio.sigstore.dev
        identities:
          - {issuer: "${GITHUB}", subject: "${SAN}"}
      attestations:
        - name: provenance
          predicateType: https://slsa.dev/provenance/v1
          policy:
${policy}`;

  it('has what Rego of the plain form demands', () => {
    const { policies } = read(
      text(`            type: rego
            data: |
              package sigstore
              default isCompliant = false
              isCompliant {
                regex.match("^refs/tags/v[0-9]{1,3}$", input.predicate.buildDefinition.externalParameters.workflow.ref)
              }
`),
    );
    expect(policies[0]).toMatchObject({
      form: 'policy-controller-bundle',
      demands: [
        {
          alternatives: [
            { conditions: [{ about: 'source-ref', match: { value: { text: '^refs/tags/v[0-9]{1,3}$' } } }] },
          ],
        },
      ],
    });
  });

  it('keeps CUE as text', () => {
    const { policies } = read(text('            type: cue\n            data: "predicateType: string"\n'));
    expect(policies[0]!.demands[0]!.alternatives[0]!.notUnderstood).toMatchObject([{ language: 'cue' }]);
  });
});

describe('a stream of objects', () => {
  it('keeps what it cannot read apart', () => {
    const stream = `a: b
---
- c
 d: e
---
apiVersion: constraints.gatekeeper.sh/v1beta1
kind: K8sPinned
metadata: {name: pinned}
spec: {enforcementAction: warn, match: {namespaces: [a]}}
---
apiVersion: policy.sigstore.dev/v1alpha1
kind: TrustRoot
`;
    const { policies, others, problems } = read(stream);
    expect(policies).toMatchObject([{ form: 'gatekeeper', mode: { value: 'audit' }, demands: [] }]);
    expect(others).toMatchObject([{ kind: 'trust-root', place: { line: 11 } }]);
    expect(problems).toMatchObject([{ at: { line: 3 } }]);
  });
});
