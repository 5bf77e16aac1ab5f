import type { ExpectationOptions } from '../../src/expectation/expectation.ts';

/** A file of another project, and what must be said of it. */
export interface RealArtifact {
  /** Pattern for files below OTHERS_ARTIFACTS, which has a checkout of each repository under its `owner/name`. */
  readonly files: string;
  /**
   * What it is asked about: the file whose name `beside` makes of its own; `stated`: whatever it states first;
   * `layout`: it is an OCI layout, and its image is meant.
   */
  readonly about: { readonly beside: readonly [pattern: RegExp, name: string] } | 'stated' | 'layout';
  readonly expected: ExpectationOptions;
  /** A trusted root of the same kind of checkout; the public instance's otherwise. */
  readonly root?: string;
  readonly says: readonly [verdict: string, code?: string];
}

const VERIFIER = 'slsa-framework/slsa-verifier/cli/slsa-verifier/testdata';
const GENERATOR = 'slsa-framework/slsa-github-generator/.github/workflows';
const GH = 'cli/cli/pkg/cmd/attestation/test/data';
const GO = 'sigstore/sigstore-go';
const JAVA = 'sigstore/sigstore-java/sigstore-java/src/test/resources/dev/sigstore/samples/bundles';
const JS = 'sigstore/sigstore-js/tests/bundles';
const PYTHON = 'sigstore/sigstore-python/test/assets';
const STAGING =
  'sigstore/sigstore-python/sigstore/_store/https%3A%2F%2Ftuf-repo-cdn.sigstage.dev/trusted_root.json';

const PACKAGE = { repo: 'slsa-framework/example-package', predicateType: 'any' } as const;
const ANYONE = { allowAnyIdentityUnsafe: true, predicateType: 'any' } as const;
const NAMELESS = {
  beside: [/\.(intoto\.jsonl|intoto\.build\.slsa|build\.slsa|intoto\.sigstore)$/, ''],
} as const;
const SIGSTORE_JS = {
  repo: 'sigstore/sigstore-js',
  predicateType: 'https://slsa.dev/provenance/v1',
} as const;
const by = (workflow: string) => ({ ...PACKAGE, signerWorkflow: `${GENERATOR}/${workflow}` });

/** One row for each kind; the first that matches a file says what is expected of it. */
export const REAL_ARTIFACTS: readonly RealArtifact[] = [
  // January to August 2023 (v1.4 to v1.9): log entries intoto 0.0.1; up to v1.5 certificates without .8 to .22.
  {
    files: `${VERIFIER}/gha_generic_container/v*/container_workflow_dispatch`,
    about: 'layout',
    expected: by('generator_container_slsa3.yml'),
    says: ['verified'],
  },
  {
    files: `${VERIFIER}/gha_generic_container/v1.{4,5,6,7,8}.0/container_workflow_dispatch`,
    about: 'layout',
    expected: {
      ...by('generator_container_slsa3.yml'),
      sourceRef: 'refs/heads/main',
      predicateType: 'slsaprovenance02',
    },
    says: ['verified'],
  },
  {
    files: `${VERIFIER}/gha_generic_container/v*/container_workflow_dispatch`,
    about: 'layout',
    expected: { ...by('generator_container_slsa3.yml'), repo: 'slsa-framework/another' },
    says: ['rejected', 'other-source'],
  },
  {
    files: `${VERIFIER}/gha_generic_container/v*/container_workflow_dispatch`,
    about: 'layout',
    expected: { ...by('generator_container_slsa3.yml'), sourceRef: 'refs/heads/other' },
    says: ['rejected', 'other-ref'],
  },
  {
    files: `${VERIFIER}/gha_container-based/v*/*.{slsa,sigstore}`,
    about: 'stated',
    expected: by('builder_container-based_slsa3.yml'),
    says: ['verified'],
  },
  {
    files: `${VERIFIER}/gha_{maven,gradle}/v*/*.build.slsa`,
    about: 'stated',
    expected: by('delegator_lowperms-generic_slsa3.yml'),
    says: ['verified'],
  },
  {
    files: `${VERIFIER}/gha_delegator/v*/*.build.slsa`,
    about: 'stated',
    expected: by('delegator_generic_slsa3.yml'),
    says: ['verified'],
  },
  {
    files: `${VERIFIER}/gha_generic/v2.1.0/*.intoto.jsonl`,
    about: NAMELESS,
    expected: by('generator_generic_slsa3.yml'),
    says: ['verified'],
  },
  {
    files: `${VERIFIER}/gha_go/v2.1.0/*.intoto.jsonl`,
    about: NAMELESS,
    expected: by('builder_go_slsa3.yml'),
    says: ['verified'],
  },
  {
    files: `${VERIFIER}/gha_go/v2.1.0/*.intoto.jsonl`,
    about: NAMELESS,
    expected: by('builder_gradle_slsa3.yml'),
    says: ['rejected', 'other-signer'],
  },
  // Envelopes alone: who signed them is in the log only.
  {
    files: `${VERIFIER}/{gha_generic,gha_go}/v{0,1}.*/*.intoto.jsonl`,
    about: NAMELESS,
    expected: PACKAGE,
    says: ['could-not-tell', 'kind-unknown'],
  },
  {
    files: `${VERIFIER}/*.intoto.jsonl`,
    about: 'stated',
    expected: PACKAGE,
    says: ['could-not-tell', 'kind-unknown'],
  },
  {
    files: `${VERIFIER}/npm/gha/*.tgz.json`,
    about: { beside: [/\.json$/, ''] },
    expected: ANYONE,
    says: ['could-not-tell', 'kind-unknown'],
  },
  {
    files: `${VERIFIER}/gcb_container/v*/gcloud-container-{github,gcs}.json`,
    about: 'stated',
    expected: ANYONE,
    says: ['could-not-tell', 'kind-unknown'],
  },
  {
    files: `${VERIFIER}/bcr/MODULE.bazel.intoto.jsonl`,
    about: NAMELESS,
    expected: { ...ANYONE, signerWorkflow: 'bazel-contrib/publish-to-bcr/.github/workflows/publish.yaml' },
    says: ['verified'],
  },
  {
    files: `${VERIFIER}/bcr/MODULE-wrong-signer.bazel.intoto.jsonl`,
    about: NAMELESS,
    expected: { ...ANYONE, signerWorkflow: 'bazel-contrib/publish-to-bcr/.github/workflows/publish.yaml' },
    says: ['rejected', 'other-signer'],
  },
  {
    files:
      'slsa-framework/slsa-verifier/verifiers/internal/gha/testdata/bundle/{mismatch,invalid}-*.intoto.sigstore',
    about: 'stated',
    expected: ANYONE,
    says: ['rejected'],
  },
  {
    files: 'slsa-framework/slsa-verifier/verifiers/internal/gha/testdata/bundle/attestation.intoto.sigstore',
    about: 'stated',
    expected: ANYONE,
    says: ['verified'],
  },
  // GitHub's own provenance of before June 2024, by SHA-512.
  {
    files: `${GH}/sigstore-js-2.1.0-bundle*.json`,
    about: { beside: [/-bundle.*$/, '.tgz'] },
    expected: SIGSTORE_JS,
    says: ['verified'],
  },
  {
    files: `${GH}/sigstore-js-2.1.0-bundle*.json`,
    about: 'stated',
    expected: SIGSTORE_JS,
    says: ['could-not-tell', 'kind-unknown'],
  },
  {
    files: `${GH}/sigstore-js-2.1.0_with_2_bundles.jsonl`,
    about: { beside: [/_with.*$/, '.tgz'] },
    expected: SIGSTORE_JS,
    says: ['verified'],
  },
  {
    files: `${GH}/sigstore-js-2.1.0-bundle.json`,
    about: { beside: [/sigstore-js-2.1.0-bundle.json$/, 'custom-issuer-artifact'] },
    expected: SIGSTORE_JS,
    says: ['rejected', 'other-subject'],
  },
  {
    files: `${GH}/custom-issuer.sigstore.json`,
    about: { beside: [/\.sigstore\.json$/, '-artifact'] },
    expected: {
      repo: 'too-legit/attest',
      certificateOidcIssuer: 'https://token.actions.githubusercontent.com/hammer-time',
    },
    says: ['verified'],
  },
  {
    files: `${GH}/reusable-workflow-attestation.sigstore.json`,
    about: { beside: [/-attestation\.sigstore\.json$/, '-artifact'] },
    expected: {
      owner: 'malancas',
      signerWorkflow: 'github/artifact-attestations-workflows/.github/workflows/attest.yml',
    },
    says: ['verified'],
  },
  {
    files: `${GH}/sigstoreBundle-invalid-signature.json`,
    about: { beside: [/sigstoreBundle.*$/, 'sigstore-js-2.1.0.tgz'] },
    expected: SIGSTORE_JS,
    says: ['rejected'],
  },
  {
    files: `${GH}/github_provenance_demo-*-missing-*.jsonl`,
    about: { beside: [/-bundle.*$/, '.whl'] },
    expected: ANYONE,
    says: ['rejected', 'bundle-malformed'],
  },
  {
    files: `${GO}/pkg/testing/data/bundles/dsse-2sigs.sigstore.json`,
    about: 'stated',
    expected: ANYONE,
    says: ['could-not-tell', 'kind-unknown'],
  },
  {
    files: `${GO}/{examples/bundle-provenance.json,pkg/testing/data/bundles/{dsse,sigstore.js@2.0.0-provenance}.sigstore.json}`,
    about: 'stated',
    expected: ANYONE,
    says: ['could-not-tell', 'kind-unknown'],
  },
  {
    files: `${JAVA}/PKIX_ECDSA_P{384,521}_SHA_*.sigstore.json`,
    about: 'stated',
    expected: ANYONE,
    says: ['could-not-tell', 'kind-unknown'],
  },
  {
    files: `${JAVA}/bundle.{v1,v2,v3,v3_1}.sigstore`,
    about: { beside: [/[^/]*$/, 'artifact.txt'] },
    expected: ANYONE,
    says: ['verified'],
  },
  {
    files: `${JAVA}/bundle.v1.no.inclusion.sigstore`,
    about: { beside: [/[^/]*$/, 'artifact.txt'] },
    expected: ANYONE,
    says: ['verified'],
  },
  {
    files: `${JAVA}/bundle.{v2,v3,v3_1}.no.inclusion.sigstore`,
    about: { beside: [/[^/]*$/, 'artifact.txt'] },
    expected: ANYONE,
    says: ['rejected', 'bundle-malformed'],
  },
  {
    files: `${JAVA}/bundle{-with-{bad,expired,mismatched}*,.dsse.{bad,mismatched}*,.dsse.rekor-v2.{bad,mismatched}*}.sigstore`,
    about: { beside: [/[^/]*$/, 'artifact.txt'] },
    expected: ANYONE,
    says: ['rejected'],
  },
  // Kinds of e-mail addresses and of npm's first builder: the subject's SHA-512 alone is stated.
  {
    files: `${JS}/bundleV0*.sigstore`,
    about: 'stated',
    expected: ANYONE,
    says: ['could-not-tell', 'kind-unknown'],
  },
  {
    files: `${PYTHON}/bundle_v3_github.whl.sigstore`,
    about: 'stated',
    expected: { ...ANYONE, repo: 'trailofbits/rfc8785.py' },
    says: ['verified'],
  },
  {
    files: `${PYTHON}/bundle{,_v3,_v3_alt}.txt.sigstore`,
    about: { beside: [/\.sigstore$/, ''] },
    expected: ANYONE,
    root: STAGING,
    says: ['verified'],
  },
  {
    files: `${PYTHON}/bundle_{no_log_entry,no_cert_v1,no_checkpoint,cve_2022_36056}.txt.sigstore`,
    about: { beside: [/\.sigstore$/, ''] },
    expected: ANYONE,
    root: STAGING,
    says: ['rejected'],
  },
];
