import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { PolicyForm } from '../../src/engine/policy.ts';
import { type Format, trustedRootFor } from '../policies/policy-controller.ts';
import { pod } from '../policies/kyverno.ts';
import { runOrThrow } from '../stack/command.ts';
import { goTool, goToolVersion } from '../stack/go-tools.ts';
import { writeTo } from '../stack/keys.ts';
import { admitsPod, homeFor } from './kyverno.ts';
import { type Question, type Verifier } from './verifier.ts';

/** What `slsa-provenance policy` writes from what is expected of the signer, judged by the engines that it is for. */
export const WRITTEN_POLICIES: readonly Verifier[] = [
  ofKyverno('kyverno-ivp', [['provenance bundle']]),
  ofKyverno('kyverno-bundle', [['provenance bundle']]),
  ofKyverno('kyverno-cosign', [['.sig'], ['.att']]),
  ofPolicyController('policy-controller', 'legacy', [['.sig'], ['.att']]),
  ofPolicyController('policy-controller-bundle', 'bundle', [['provenance bundle']]),
];

type Proven = ReturnType<Verifier['proof']>;

function ofKyverno(form: PolicyForm, proof: Proven): Verifier {
  return {
    ...written(form, proof),
    version: () => goToolVersion('kyverno'),
    command: async (question) => {
      const folder = path.join(question.directory, randomUUID());
      const policy = await writePolicy(form, question, folder);
      const podFile = writeTo(folder, 'pod.yaml', stringify(pod(question.image.reference)));
      return {
        program: await goTool('kyverno'),
        args: ['apply', policy, '--resource', podFile, '--registry'],
        env: { HOME: await homeFor(question, folder) },
      };
    },
    answer: (outcome) => (admitsPod(outcome) ? 'accept' : 'reject'),
  };
}

function ofPolicyController(form: PolicyForm, format: Format, proof: Proven): Verifier {
  return {
    ...written(form, proof),
    version: () => goToolVersion('policy-controller'),
    command: async (question) => {
      const { reference, instance } = question.image;
      const folder = path.join(question.directory, randomUUID());
      const policy = await writePolicy(form, question, folder);
      // Bundles are judged by the keys of the controller, which has them from TUF.
      const [, name = ''] = /trustRootRef: "?([\w-]+)/.exec(readFileSync(policy, 'utf8')) ?? [];
      return {
        program: await goTool('policy-controller'),
        args: [policy, trustedRootFor(instance, format, folder), name, reference],
        env: { HOME: await homeFor(question, folder) },
      };
    },
  };
}

function written(form: PolicyForm, proof: Proven): Pick<Verifier, 'name' | 'proof' | 'compares' | 'reads'> {
  return {
    name: `policy --for ${form}`,
    proof: () => proof,
    compares: ['identity', 'issuer', 'repository', 'predicateType'],
    reads: 'registry',
  };
}

/** Nothing is asked of the image: what it is signed with has no say in what is demanded. @returns its file */
async function writePolicy(
  form: PolicyForm,
  { image, signer, action }: Question,
  folder: string,
): Promise<string> {
  const { trustedRoot, tuf } = image.instance;
  const out = path.join(folder, 'policies');
  await runOrThrow(process.execPath, [
    ...[path.join(action, 'dist', 'cli', 'index.js'), 'policy', '--for', form, '--mode', 'enforce'],
    ...['--images', image.reference.replace(/@.*$/, ''), '--repo', signer.repository],
    ...['--certificate-identity', signer.identity, '--certificate-oidc-issuer', signer.issuer],
    ...['--predicate-type', signer.predicateType, '--trusted-root', trustedRoot],
    ...['--tuf-mirror', tuf.mirror, '--tuf-root', tuf.root, '--out', out],
  ]);
  return path.join(out, form, 'images.yaml');
}
