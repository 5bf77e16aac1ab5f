import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { runOrThrow } from '../stack/command.ts';
import { goTool, goToolVersion } from '../stack/go-tools.ts';
import type { Instance } from '../stack/instance.ts';
import { writeTo } from '../stack/keys.ts';
import { bundlePolicy, cosignPolicy, imageValidatingPolicy, pod } from './kyverno-policies.ts';
import { hasBundles, hasLegacy, type Question, type Verifier } from './verifier.ts';

/** The Kyverno command line, which judges a Pod by a policy as the admission controller does. */
export const kyvernoVerifiers: readonly Verifier[] = [
  {
    ...verifier('Cosign', cosignPolicy),
    lens: () => ({ id: 'kyverno-cosign', wants: ['signature', 'provenance'] }),
    proof: (written) => (hasLegacy(written) ? [['.sig'], ['.att']] : undefined),
  },
  {
    ...verifier('SigstoreBundle', bundlePolicy),
    lens: () => ({ id: 'kyverno-bundle', wants: ['provenance'] }),
    proof: (written) => (hasBundles(written) ? [['provenance bundle']] : undefined),
  },
  {
    ...verifier('ImageValidatingPolicy', imageValidatingPolicy),
    lens: () => ({ id: 'kyverno-ivp@1.19', wants: ['signature', 'provenance'] }),
    proof: (written) => {
      if (hasBundles(written)) return [['provenance bundle']];
      return hasLegacy(written) ? [['.sig'], ['.att']] : undefined;
    },
  },
];

function verifier(kind: string, policy: (question: Question) => object): Omit<Verifier, 'proof'> {
  return {
    name: `Kyverno ${kind}`,
    version: () => goToolVersion('kyverno'),
    compares: ['identity', 'issuer', 'predicateType'],
    reads: 'registry',
    command: async (question) => {
      const folder = path.join(question.directory, randomUUID());
      const policyFile = writeTo(folder, 'policy.yaml', stringify(policy(question)));
      const podFile = writeTo(folder, 'pod.yaml', stringify(pod(question)));
      return {
        program: await goTool('kyverno'),
        args: ['apply', policyFile, '--resource', podFile, '--registry'],
        env: { HOME: await homeFor(question, folder) },
      };
    },
    // A policy that matched nothing ends with 0 too.
    answer: ({ exitCode, output }) => (exitCode === 0 && /\bpass: [1-9]/.test(output) ? 'accept' : 'reject'),
  };
}

const homes = new Map<Instance, Promise<string>>();

/** A home directory of its own in `folder`, in which Sigstore's TUF client knows the instance. */
async function homeFor({ image: { instance } }: Question, folder: string): Promise<string> {
  const initialized = homes.get(instance) ?? initialize(instance);
  homes.set(instance, initialized);
  const home = path.join(folder, 'home');
  await cp(await initialized, home, { recursive: true });
  return home;
}

/** By the cosign that keeps TUF metadata where Kyverno looks for them. */
async function initialize({ tuf }: Instance): Promise<string> {
  const home = path.join(path.dirname(tuf.root), 'home');
  mkdirSync(home);
  const args = ['initialize', '--mirror', tuf.mirror, '--root', tuf.root];
  await runOrThrow(await goTool('cosign-2.4'), args, { env: { ...process.env, HOME: home } });
  return home;
}
