import path from 'node:path';
import { stringify } from 'yaml';
import { COSIGN_SIGN, SLSA } from '../../test/support/lens/workbench.ts';
import type { CommandOutcome } from '../stack/command.ts';
import { goTool, type GoTool } from '../stack/go-tools.ts';
import { writeTo } from '../stack/keys.ts';
import { trustedRootFor } from '../verifiers/policy-controller.ts';
import type { Command } from '../verifiers/verifier.ts';
import { clusterImagePolicy, clusterPolicy, imageValidatingPolicy, pod, TRUST_ROOT } from './policies.ts';
import type { ProgramQuestion } from './question.ts';

/** The program that a lens stands for. */
export interface Program {
  readonly lens: string;
  command(question: ProgramQuestion): Promise<Command>;
  /** Default: it ends with 0. */
  accepts?(outcome: CommandOutcome): boolean;
}

/** All but Kyverno 1.16, which is not built here. */
export const PROGRAMS: readonly Program[] = [
  cosign('cosign@3.1', 'cosign-3.1'),
  cosign('cosign@3.0', 'cosign-3.0'),
  cosign('cosign@2.6', 'cosign-2.6'),
  cosign('cosign@2.4', 'cosign-2.4'),
  kyverno('kyverno-cosign', clusterPolicy('Cosign')),
  kyverno('kyverno-bundle', clusterPolicy('SigstoreBundle')),
  kyverno('kyverno-ivp@1.19', imageValidatingPolicy),
  policyController('policy-controller', 'legacy'),
  policyController('policy-controller-bundle', 'bundle'),
  {
    lens: 'gh',
    command: async ({ image, want, identity, instance }) => ({
      program: await goTool('gh'),
      args: [
        ...['attestation', 'verify', `oci://${image}`, '--bundle-from-oci', '--owner', 'octo-org'],
        ...['--cert-identity', identity.san, '--cert-oidc-issuer', identity.issuer],
        ...['--predicate-type', want === 'provenance' ? SLSA : COSIGN_SIGN],
        ...['--custom-trusted-root', instance.trustedRootLines],
      ],
      env: { GH_TOKEN: 'any' },
    }),
  },
];

/** With nothing but the identity: trust comes from TUF, as people who verify public images have it. */
function cosign(lens: string, tool: GoTool): Program {
  return {
    lens,
    command: async ({ image, want, identity, instance, homes }) => ({
      program: await goTool(tool),
      args: [
        ...(want === 'signature' ? ['verify'] : ['verify-attestation', '--type', SLSA]),
        ...['--certificate-identity', identity.san, '--certificate-oidc-issuer', identity.issuer],
        ...['--rekor-url', instance.rekor, image],
      ],
      env: { HOME: await homes.of(`${lens}-${want}`, tool) },
    }),
  };
}

function kyverno(lens: string, policy: (question: ProgramQuestion) => object): Program {
  return {
    lens,
    command: async (question) => {
      const folder = path.join(question.directory, lens);
      const policyFile = writeTo(folder, 'policy.yaml', stringify(policy(question)));
      const podFile = writeTo(folder, 'pod.yaml', stringify(pod(question)));
      return {
        program: await goTool('kyverno'),
        args: ['apply', policyFile, '--resource', podFile, '--registry'],
        env: { HOME: await question.homes.of(`${lens}-${question.want}`, 'cosign-2.4') },
      };
    },
    // A policy that matched nothing ends with 0 too.
    accepts: ({ exitCode, output }) => exitCode === 0 && /\bpass: [1-9]/.test(output),
  };
}

function policyController(lens: string, format: 'legacy' | 'bundle'): Program {
  return {
    lens,
    command: async (question) => {
      const folder = path.join(question.directory, lens);
      const file = writeTo(folder, 'policy.yaml', stringify(clusterImagePolicy(format)(question)));
      const root = trustedRootFor(question.instance, format, folder);
      return { program: await goTool('policy-controller'), args: [file, root, TRUST_ROOT, question.image] };
    },
  };
}
