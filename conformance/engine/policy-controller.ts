import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { stringify } from 'yaml';
import { policyControllerBundle } from '../../src/engine/policy-controller/lens-bundle.ts';
import { policyController } from '../../src/engine/policy-controller/lens-tags.ts';
import {
  clusterImagePolicy,
  type Format,
  TRUST_ROOT,
  trustedRootFor,
} from '../policies/policy-controller.ts';
import { goTool, goToolVersion } from '../stack/go-tools.ts';
import type { Instance } from '../stack/instance.ts';
import { writeTo } from '../stack/keys.ts';
import { contentOf, inBrackets } from './content.ts';
import { type Command, hasBundles, hasLegacy, type Question, termsOf, type Verifier } from './verifier.ts';

const COSIGN_SIGN = 'https://sigstore.dev/cosign/sign/v1';

/** Sigstore's policy-controller by its own packages (stack/go/policy-controller). */
export const policyControllerVerifiers: readonly Verifier[] = [
  {
    ...verifier('legacy', (question) => [[], [provenance(question)]]),
    lens: () => ({ lens: policyController, wants: ['signature', 'provenance'] }),
    proof: (written) => (hasLegacy(written) ? [['.sig'], ['.att']] : undefined),
  },
  {
    ...verifier('bundle', (question) => [
      [provenance(question), { name: 'signature', predicateType: COSIGN_SIGN }],
    ]),
    lens: () => ({ lens: policyControllerBundle, wants: ['signature', 'provenance'] }),
    proof: (written) => (hasBundles(written) ? [['provenance bundle'], ['signature bundle']] : undefined),
  },
];

/** @param wanted the attestations of each policy: an image has to satisfy every one that matches it */
function verifier(
  format: Format,
  wanted: (question: Question) => readonly (readonly object[])[],
): Omit<Verifier, 'proof'> {
  return {
    name: `policy-controller ${format}`,
    version: () => goToolVersion('policy-controller'),
    compares: ['identity', 'issuer', 'predicateType', 'content'],
    reads: 'registry',
    command: async (question) => {
      const terms = termsOf(question);
      const policies = wanted(question).map((attestations, nth) =>
        clusterImagePolicy(`signed-${nth}`, terms, format, attestations),
      );
      const folder = path.join(question.directory, randomUUID());
      return policyControllerCommand(policies, format, question.image, folder);
    },
  };
}

/** Judges an image by policies. @param folder for files */
export async function policyControllerCommand(
  policies: readonly object[],
  format: Format,
  { reference, instance }: { readonly reference: string; readonly instance: Instance },
  folder: string,
): Promise<Command> {
  const file = writeTo(folder, 'policy.yaml', policies.map((one) => stringify(one)).join('---\n'));
  return {
    program: await goTool('policy-controller'),
    args: [file, trustedRootFor(instance, format, folder), TRUST_ROOT, reference],
  };
}

function provenance({ signer }: Question) {
  const content = contentOf(signer);
  const data = `package sigstore
default isCompliant = false
isCompliant { input.predicate${inBrackets(content)} == "${content.value}" }
`;
  return { name: 'provenance', predicateType: signer.predicateType, policy: { type: 'rego', data } };
}
