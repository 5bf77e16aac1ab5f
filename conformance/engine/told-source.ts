import { cosignVerifiers } from './cosign.ts';
import { VERIFIERS } from './index.ts';
import type { Verifier } from './verifier.ts';
import { WRITTEN_POLICIES } from './written-policies.ts';

/** cosign, told whose workflow called. */
const COSIGN_BY_SOURCE: readonly Verifier[] = cosignVerifiers
  .filter(({ name }) => name.startsWith('cosign 3.1 ') || name.startsWith('cosign 2.6 '))
  .map((cosign) => ({
    name: `${cosign.name} of a source`,
    version: () => cosign.version(),
    proof: (written) => cosign.proof(written),
    reads: cosign.reads,
    compares: [...cosign.compares, 'repository'],
    command: async (question) => {
      const command = await cosign.command(question);
      const source = ['--certificate-github-workflow-repository', question.signer.repository];
      return { ...command, args: [...command.args, ...source] };
    },
  }));

/** Who is told from which repository an image has to be built. */
export const TOLD_SOURCE: readonly Verifier[] = [...WRITTEN_POLICIES, ...COSIGN_BY_SOURCE];

/** All that compare who signed, and not for whom: the identity of a called workflow is the same for every caller. */
export function refusalsBySource(): Readonly<Record<string, string>> {
  const all = [...VERIFIERS, ...TOLD_SOURCE];
  const asking = all.filter(({ compares }) => compares.includes('repository'));
  return Object.fromEntries(asking.map(({ name }) => [name, 'it was built from another repository']));
}
