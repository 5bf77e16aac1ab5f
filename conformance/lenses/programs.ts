import path from 'node:path';
import { cosignWords } from '../../src/engine/cosign/command.ts';
import { ghWords } from '../../src/engine/gh/command.ts';
import { COSIGN_SIGN, SLSA } from '../../test/support/engine/workbench.ts';
import { admitsPod, kyvernoCommand, type KyvernoTool } from '../engine/kyverno.ts';
import { policyControllerCommand } from '../engine/policy-controller.ts';
import type { Format } from '../policies/policy-controller.ts';
import type { CommandOutcome } from '../stack/command.ts';
import { goTool, type GoTool } from '../stack/go-tools.ts';
import type { Command } from '../engine/verifier.ts';
import { clusterImagePolicy, clusterPolicy, imageValidatingPolicy } from './policies.ts';
import type { ProgramQuestion } from './question.ts';

/** The program that a lens stands for. */
export interface Program {
  readonly lens: string;
  command(question: ProgramQuestion): Promise<Command>;
  /** Default: it ends with 0. */
  accepts?(outcome: CommandOutcome): boolean;
}

export const PROGRAMS: readonly Program[] = [
  cosign('cosign@3.1', 'cosign-3.1'),
  cosign('cosign@3.0', 'cosign-3.0'),
  cosign('cosign@2.6', 'cosign-2.6'),
  cosign('cosign@2.4', 'cosign-2.4'),
  kyverno('kyverno-cosign', clusterPolicy('Cosign')),
  kyverno('kyverno-bundle', clusterPolicy('SigstoreBundle')),
  kyverno('kyverno-ivp@1.19', imageValidatingPolicy('v1')),
  kyverno('kyverno-ivp@1.16', imageValidatingPolicy('v1alpha1'), 'kyverno-1.15'),
  policyController('policy-controller', 'legacy'),
  policyController('policy-controller-bundle', 'bundle'),
  {
    lens: 'gh',
    command: async ({ image, want, identity, instance }) => ({
      program: await goTool('gh'),
      args: ghWords({
        image,
        source: { owner: 'octo-org' },
        signer: { san: identity.san },
        issuer: identity.issuer,
        predicateType: want === 'provenance' ? SLSA : COSIGN_SIGN,
        trustedRoot: instance.trustedRootLines,
      }),
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
      args: cosignWords({
        image,
        identity,
        ...(want === 'provenance' && { predicateType: SLSA }),
        more: ['--rekor-url', instance.rekor],
      }),
      env: { HOME: await homes.of(`${lens}-${want}`, tool) },
    }),
  };
}

function kyverno(
  lens: string,
  policy: (question: ProgramQuestion) => object,
  tool: KyvernoTool = 'kyverno',
): Program {
  return {
    lens,
    command: async (question) => {
      const { image, want, directory, homes } = question;
      const home = await homes.of(`${lens}-${want}`, 'cosign-2.4');
      return kyvernoCommand(tool, policy(question), image, path.join(directory, lens), home);
    },
    accepts: admitsPod,
  };
}

function policyController(lens: string, format: Format): Program {
  return {
    lens,
    command: async (question) => {
      const { image: reference, instance, directory } = question;
      const policies = [clusterImagePolicy(format, question)];
      return policyControllerCommand(policies, format, { reference, instance }, path.join(directory, lens));
    },
  };
}
