import type { Problem } from '../../finding/finding.ts';
import { callsGenerator, signsWithAction } from '../../workflow/image-steps.ts';
import { literalText } from '../../workflow/shell-command.ts';
import { type Step, stepsOf } from '../../workflow/workflow.ts';
import { notInPages } from './rule.ts';

/** The builders that slsa-verifier knows are a closed list in its code: verifiers/internal/gha/builder.go. */
export const slsaVerifierOtherBuilder = notInPages({
  id: 'workflow/slsa-verifier-other-builder',
  severity: 'error-never',
  title: 'slsa-verifier takes provenance of the SLSA project alone',
  check: (workflow) => {
    const steps = stepsOf(workflow);
    if (workflow.jobs.some(callsGenerator) || !steps.some(signsWithAction)) return [];
    return steps.flatMap(verifications);
  },
});

function verifications({ script }: Step): Problem[] {
  if (!script) return [];
  return script.invocations
    .filter(({ program, words: [command] }) => {
      return program === 'slsa-verifier' && command && literalText(command) === 'verify-image';
    })
    .map((invocation) => ({
      at: script.source.place(invocation),
      message:
        'slsa-verifier accepts images of slsa-github-generator only: whatever else this workflow signs, it rejects.',
      fix: 'slsa-provenance verify IMAGE --repo OWNER/REPO, or gh attestation verify oci://IMAGE --bundle-from-oci --repo OWNER/REPO',
    }));
}
