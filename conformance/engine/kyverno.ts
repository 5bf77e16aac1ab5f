import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { kyvernoBundle } from '../../src/engine/kyverno/lens-bundle.ts';
import { kyvernoCosign } from '../../src/engine/kyverno/lens-cosign.ts';
import { kyvernoIvp116, kyvernoIvp119 } from '../../src/engine/kyverno/lens-ivp.ts';
import { pod } from '../policies/kyverno.ts';
import { type CommandOutcome, runOrThrow } from '../stack/command.ts';
import { goTool, type GoTool, goToolVersion } from '../stack/go-tools.ts';
import type { Instance } from '../stack/instance.ts';
import { writeTo } from '../stack/keys.ts';
import { type Command, hasBundles, hasLegacy, type Question, type Verifier } from './verifier.ts';
import { bundlePolicy, cosignPolicy, imageValidatingPolicy } from './kyverno-policies.ts';

/** Releases of the Kyverno command line, which judges a Pod by a policy as the admission controller does. */
export type KyvernoTool = Extract<GoTool, `kyverno${string}`>;

export const kyvernoVerifiers: readonly Verifier[] = [
  {
    ...verifier('Kyverno Cosign', cosignPolicy),
    lens: () => ({ lens: kyvernoCosign, wants: ['signature', 'provenance'] }),
    proof: (written) => (hasLegacy(written) ? [['.sig'], ['.att']] : undefined),
  },
  {
    ...verifier('Kyverno SigstoreBundle', bundlePolicy),
    lens: () => ({ lens: kyvernoBundle, wants: ['provenance'] }),
    proof: (written) => (hasBundles(written) ? [['provenance bundle']] : undefined),
  },
  {
    ...verifier('Kyverno ImageValidatingPolicy', imageValidatingPolicy('v1')),
    lens: () => ({ lens: kyvernoIvp119, wants: ['signature', 'provenance'] }),
    proof: (written) => {
      if (hasBundles(written)) return [['provenance bundle']];
      return hasLegacy(written) ? [['.sig'], ['.att']] : undefined;
    },
  },
  {
    ...verifier('Kyverno 1.15 ImageValidatingPolicy', imageValidatingPolicy('v1alpha1'), 'kyverno-1.15'),
    lens: () => ({ lens: kyvernoIvp116, wants: ['signature', 'provenance'] }),
    proof: (written) => (hasLegacy(written) ? [['.sig'], ['.att']] : undefined),
  },
];

function verifier(
  name: string,
  policy: (question: Question) => object,
  tool: KyvernoTool = 'kyverno',
): Omit<Verifier, 'proof'> {
  return {
    name,
    version: () => goToolVersion(tool),
    compares: ['identity', 'issuer', 'predicateType', 'content'],
    reads: 'registry',
    command: async (question) => {
      const folder = path.join(question.directory, randomUUID());
      const home = await homeFor(question, folder);
      return kyvernoCommand(tool, policy(question), question.image.reference, folder, home);
    },
    answer: (outcome) => (admitsPod(outcome) ? 'accept' : 'reject'),
  };
}

/** Judges a Pod with the image. @param folder for files @param home in which a TUF client knows the instance */
export async function kyvernoCommand(
  tool: KyvernoTool,
  policy: object,
  image: string,
  folder: string,
  home: string,
): Promise<Command> {
  const policyFile = writeTo(folder, 'policy.yaml', stringify(policy));
  const podFile = writeTo(folder, 'pod.yaml', stringify(pod(image)));
  return {
    program: await goTool(tool),
    args: ['apply', policyFile, '--resource', podFile, '--registry'],
    env: { HOME: home },
  };
}

/** A policy that matched nothing ends with 0 too. */
export function admitsPod({ exitCode, output }: CommandOutcome): boolean {
  return exitCode === 0 && /\bpass: [1-9]/.test(output);
}

const homes = new Map<Instance, Promise<string>>();

/** A home directory of its own in `folder`, in which Sigstore's TUF client knows the instance. */
export async function homeFor({ image: { instance } }: Question, folder: string): Promise<string> {
  const initialized = homes.get(instance) ?? initialize(instance);
  homes.set(instance, initialized);
  const home = path.join(folder, 'home');
  await cp(await initialized, home, { recursive: true });
  return home;
}

/** Made by cosign 2.4, which keeps TUF metadata in the folder where Kyverno looks for them. */
async function initialize({ tuf }: Instance): Promise<string> {
  const home = path.join(path.dirname(tuf.root), 'home');
  mkdirSync(home);
  const args = ['initialize', '--mirror', tuf.mirror, '--root', tuf.root];
  await runOrThrow(await goTool('cosign-2.4'), args, { env: { ...process.env, HOME: home } });
  return home;
}
