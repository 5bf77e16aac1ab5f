import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ClaimOverrides } from '../../test/fake/sigstore/workflow-claims.ts';
import { singleImage } from '../../test/support/image.ts';
import type { Setting } from '../setting.ts';
import { push, pushAndSign } from '../signing.ts';
import { writeTo } from '../stack/keys.ts';
import { type Attested, attestAs } from '../stranger.ts';
import { documentsOf, READY } from './enforce.ts';
import type { Kubectl } from './kubectl.ts';
import { withPrivateRoot } from './private-root.ts';
import { podText, verdictOf } from './requests.ts';
import { runCommand, type Section, type Stage } from './section.ts';

/** A folder of copies as `<repository>/<commit>/<path>`, as for test/lint/corpus.test.ts. */
const { LINT_CORPUS: CORPUS = '' } = process.env;

export const SAMPLES: Section = {
  name: 'samples',
  about:
    'Policies as others have published them, each with an image that is signed as it demands: it admits that image and no unsigned one, or lint says why not.',
  engines: ['Kyverno', 'policy-controller'],
  missing: () =>
    existsSync(CORPUS)
      ? undefined
      : 'LINT_CORPUS names no folder of copies: LINT_CORPUS=DIR npm run conformance:cluster -- --only samples, ' +
        'with each file as DIR/<repository>/<commit>/<path>',
  play: async (stage) => {
    const missing = SAMPLES.missing?.();
    if (missing !== undefined) {
      console.log(`samples: not asked: ${missing}`);
      return;
    }
    const accounts = `--from-file=.dockerconfigjson=${stage.stack.environment['DOCKER_CONFIG']}/config.json`;
    const secret = ['create', 'secret', 'generic', 'ghcr-auth', '--type=kubernetes.io/dockerconfigjson'];
    await stage.kubectl.do(['--namespace', 'kyverno', ...secret, accounts]);
    for (const sample of SAMPLE_POLICIES) await judge(sample, stage);
  },
};

/** What a published policy is about, as an image that it is to admit. */
interface Sample {
  /** Repository and path; with `#n`, the nth code block that is a policy, of a page. */
  readonly file: string;
  readonly image: string;
  readonly namespace?: string;
  readonly claims: ClaimOverrides;
  readonly attested?: Attested;
  /** What it does in the cluster; default: it works. */
  readonly does?: 'does not load' | 'rejects the signed image' | 'admits the unsigned image';
  /** The rule that says so. */
  readonly rule?: string;
  /** The policy as it stands only reports: it is asked as if it enforced. */
  readonly enforced?: boolean;
}

function claims(repository: string, more: ClaimOverrides = {}): ClaimOverrides {
  return { repository, repository_id: '71', repository_owner_id: '70', ...more };
}

const GENERATOR = 'slsa-framework/slsa-github-generator/.github/workflows/generator_container_slsa3.yml';

/** Provenance as the generator writes it. @param signer the workflow of the certificate, where it is another one */
function generated(
  repository: string,
  builder: string,
  ref: string,
  entryPoint: string,
  signer = builder,
): Attested {
  const uri = `git+https://github.com/${repository}@${ref}`;
  return {
    type: 'slsaprovenance',
    predicate: {
      builder: { id: `https://github.com/${builder}` },
      buildType: 'https://github.com/slsa-framework/slsa-github-generator/container@v1',
      invocation: { configSource: { uri, digest: { sha1: 'a'.repeat(40) }, entryPoint } },
    },
    claims: claims(repository, { job_workflow_ref: signer }),
  };
}

const SAMPLE_POLICIES: readonly Sample[] = [
  {
    file: 'kyverno/policies/*/other/verify-image-slsa/verify-image-slsa.yaml',
    image: 'ghcr.io/octo-org/app',
    claims: {},
    does: 'does not load',
    rule: 'kyverno/audit-with-mutate-digest',
  },
  {
    file: 'kyverno/policies/*/other/verify-sbom-cyclonedx/verify-sbom-cyclonedx.yaml',
    image: 'ghcr.io/octo-org/app',
    claims: {},
    does: 'does not load',
    rule: 'kyverno/audit-with-mutate-digest',
  },
  {
    file: 'toyinogun/Secure-Software-Supply-Chain-Pipeline/*/k8s/kyverno-policy.yaml',
    image: 'ghcr.io/toyinogun/app',
    namespace: 'secure-apps',
    claims: claims('toyinogun/Secure-Software-Supply-Chain-Pipeline', {
      job_workflow_ref:
        'toyinogun/Secure-Software-Supply-Chain-Pipeline/.github/workflows/supply-chain.yaml@refs/heads/main',
    }),
  },
  {
    file: 'GiganticMinecraft/seichi_infra/*/**/verify-image-signatures.yaml',
    image: 'ghcr.io/giganticminecraft/app',
    claims: claims('GiganticMinecraft/seichi_infra'),
    enforced: true,
  },
  {
    file: 'Svetlioo/diplomna-rabota-gitops/*/policies/verify-images.yaml',
    image: 'ghcr.io/svetlioo/app',
    namespace: 'dev',
    claims: claims('Svetlioo/diplomna-rabota'),
    attested: generated(
      'Svetlioo/diplomna-rabota',
      `${GENERATOR}@refs/tags/v2.1.0`,
      'refs/heads/main',
      '.github/workflows/release.yml',
    ),
  },
  {
    file: 'Adeola2021/phase3-devsecops/*/phase5/kyverno/verify-signed-images.yaml',
    image: 'ghcr.io/adeola2021/app',
    claims: claims('adeola2021/phase3-devsecops'),
    does: 'does not load',
    rule: 'yaml/parse-error',
  },
  {
    file: 'Adeola2021/phase3-devsecops/*/phase5/kyverno/image-validating-policy.yaml',
    image: 'ghcr.io/adeola2021/app',
    claims: claims('adeola2021/phase3-devsecops', {
      job_workflow_ref: 'adeola2021/phase3-devsecops/.github/workflows/security.yml@refs/heads/main',
    }),
    does: 'admits the unsigned image',
    rule: 'ivpol/no-match-constraints',
  },
  {
    file: 'devantler-tech/platform/*/**/verify-app-images.yaml',
    image: 'ghcr.io/devantler-tech/ksail',
    claims: claims('devantler-tech/ksail', {
      job_workflow_ref: 'devantler-tech/ksail/.github/workflows/cd.yaml@refs/tags/v1.2.3',
    }),
  },
  {
    file: 'slsa-framework/slsa-github-generator/*/internal/builders/container/README.md#ClusterImagePolicy',
    image: 'ghcr.io/ianlewis/actions-test',
    claims: claims('ianlewis/actions-test'),
    attested: generated(
      'ianlewis/actions-test',
      'slsa-framework/slsa-github-generator/.github/workflows/generator_container_slsa3.yml@refs/tags/v1.4.0',
      'refs/tags/v0.0.11',
      '.github/workflows/generic-container.yml',
      // The certificate that it demands is of a fork, the builder is not.
      'ianlewis/slsa-github-generator/.github/workflows/generator_container_slsa3.yml@refs/tags/v1.4.0',
    ),
  },
  {
    file: 'slsa-framework/slsa-github-generator/*/internal/builders/container/README.md#ClusterPolicy',
    image: 'ghcr.io/ianlewis/actions-test',
    claims: claims('ianlewis/actions-test'),
    does: 'does not load',
    rule: 'kyverno/keyless-without-rekor-or-roots',
  },
  {
    file: 'chainguard-dev/edu/*/**/log4shell-demo-policy.yaml',
    image: 'ghcr.io/chainguard-dev/log4shell-demo/app',
    claims: claims('chainguard-dev/edu'),
    // Beside the other SBOM.
    attested: {
      type: 'spdxjson',
      predicate: { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', name: 'app', packages: [] },
      claims: claims('chainguard-dev/edu'),
    },
  },
];

async function judge(sample: Sample, stage: Stage): Promise<void> {
  const { kubectl, onRow } = stage;
  const { file, does = 'works', rule, enforced = false } = sample;
  const { text, told, name } = await readSample(sample, stage);
  const isLabelled = text.includes('kind: ClusterImagePolicy');
  const { namespace = isLabelled ? 'samples-labelled' : 'samples' } = sample;
  await kubectl.ask(['create', 'namespace', namespace]);
  const label = isLabelled ? 'policy.sigstore.dev/include=true' : 'policy.sigstore.dev/include-';
  await kubectl.ask(['label', '--overwrite', 'namespace', namespace, label]);
  const images = await signFor(sample, stage);
  const own = withPrivateRoot(text, stage.stack.instances.public.tuf);
  const policy = enforced
    ? own.replace('validationFailureAction: Audit', 'validationFailureAction: Enforce')
    : own;
  const { answer, said } = await outcomeOf(policy, namespace, images, kubectl);
  const why = answer === 'works' ? undefined : rule;
  const isTold = why !== undefined && told.includes(`"${why}"`);
  onRow({
    subject: name ?? file,
    question: `${sample.image}${enforced ? ', were it enforced' : ''}`,
    expected: reasoned(does, rule),
    answer: reasoned(answer, isTold ? why : undefined),
    said: `${said}\n${told}`,
  });
}

function reasoned(does: string, rule: string | undefined): string {
  return rule === undefined ? does : `${does}; lint: ${rule}`;
}

interface Read {
  readonly text: string;
  /** By lint. */
  readonly told: string;
  readonly name: string | undefined;
}

async function readSample({ file }: Sample, stage: Stage): Promise<Read> {
  const [pattern = '', kind] = file.split('#');
  const [found] = globSync(pattern, { cwd: CORPUS });
  if (found === undefined) throw new Error(`${CORPUS} has no ${file}`);
  const whole = readFileSync(path.join(CORPUS, found), 'utf8');
  const text = kind === undefined ? whole : blockOf(whole, kind);
  const folder = path.join(stage.stack.directory, 'cluster', 'samples', path.dirname(found));
  const { output } = await runCommand(stage, [
    'lint',
    writeTo(folder, 'policy.yaml', text),
    '--format',
    'json',
  ]);
  const [owner = '', repository = ''] = found.split('/');
  return {
    text,
    told: output,
    name: `${owner}/${repository}: ${path.basename(found)}${kind === undefined ? '' : `, its ${kind}`}`,
  };
}

/** The last code block of a page with a policy of the kind: the first ones are parts of it. */
function blockOf(page: string, kind: string): string {
  const blocks = [...page.matchAll(/^```ya?ml\n([^]*?)^```$/gm)].map(([, text = '']) => text);
  const block = blocks.findLast((text) => text.includes(`kind: ${kind}\n`));
  if (block === undefined) throw new Error(`the page has no ${kind}`);
  return block;
}

interface SampleImages {
  readonly signed: string;
  readonly unsigned: string;
}

/** As its publisher's workflow would, with an SBOM in each form. */
async function signFor({ image, claims, attested }: Sample, { stack, action }: Stage): Promise<SampleImages> {
  const registry = stack.registries.get('ghcr.io');
  if (registry === undefined) throw new Error('there is no registry ghcr.io');
  const repository = image.slice('ghcr.io/'.length);
  const folder = path.join(stack.directory, 'cluster', 'samples');
  const cyclonedx = { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, components: [] };
  const sbom = writeTo(folder, 'sbom.json', JSON.stringify(cyclonedx));
  const kind = { names: 'public', log: 'rekor-v1', format: 'both' } as const;
  const setting: Setting = { stack, action, registry, repository, ...kind, claims, inputs: { sbom } };
  const [signed, unsigned] = ['signed', 'unsigned'].map((name) => singleImage(`${repository}, ${name}`));
  if (signed === undefined || unsigned === undefined) throw new Error('no image');
  await pushAndSign(signed, setting);
  if (attested !== undefined) await attestAs('cosign-2.6', signed.digest, setting, attested);
  await push(unsigned, registry, repository);
  return { signed: `${image}@${signed.digest}`, unsigned: `${image}@${unsigned.digest}` };
}

interface Outcome {
  readonly answer: string;
  readonly said: string;
}

async function outcomeOf(
  policy: string,
  namespace: string,
  images: SampleImages,
  kubectl: Kubectl,
): Promise<Outcome> {
  const applied = await kubectl.ask(['apply', '--filename', '-'], policy);
  if (applied.exitCode !== 0) return { answer: 'does not load', said: applied.output };
  try {
    for (const { kind, metadata } of documentsOf(policy)) {
      const ready = READY[kind];
      if (ready === undefined) continue;
      await kubectl.ask(['wait', `--for=${ready}`, `${kind}/${metadata.name}`, '--timeout=15s']);
    }
    const refused = await refusedSoon(namespace, images.unsigned, kubectl);
    const signed = await dryRun(namespace, images.signed, kubectl);
    if (verdictOf(signed) !== 'admitted') return { answer: 'rejects the signed image', said: signed.output };
    if (!refused) return { answer: 'admits the unsigned image', said: 'admitted' };
    return { answer: 'works', said: signed.output };
  } finally {
    await kubectl.ask(['delete', '--ignore-not-found', '--filename', '-'], policy);
  }
}

/** As long as a policy may take to count. */
async function refusedSoon(namespace: string, image: string, kubectl: Kubectl): Promise<boolean> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    if (verdictOf(await dryRun(namespace, image, kubectl)) === 'rejected') return true;
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

function dryRun(namespace: string, image: string, kubectl: Kubectl) {
  const pod = podText({ namespace, name: 'dry-run' }, { containers: [{ name: 'app', image }] });
  return kubectl.ask(['create', '--dry-run=server', '--filename', '-'], pod);
}
