import type { Problem } from '../../finding/finding.ts';
import { buildsImage, pushesImage, signsInStep } from '../../workflow/image-steps.ts';
import { inputOf, type Job, type Step } from '../../workflow/workflow.ts';
import { oncePerJob, type WorkflowRule } from './rule.ts';

/** Inputs that make another image of the same files. */
const VARIANTS = ['context', 'file', 'target', 'build-args', 'build-contexts', 'labels', 'dockerfile'];
const SCANS = /\b(?:trivy|grype|snyk|scan|scout|clair)\b/i;

export const builtTwice: WorkflowRule = {
  id: 'workflow/built-twice',
  severity: 'warning',
  title: 'Another build is signed than the one that was scanned',
  check: (workflow, context) => oncePerJob(workflow, context, inJob),
};

function inJob({ steps }: Job): Problem[] {
  const first = steps.find(
    (step) => buildsImage(step) && !pushesImage(step) && inputOf(step, 'load') === 'true',
  );
  if (!first) return [];
  const second = steps.slice(first.index + 1).find((step) => pushesImage(step) && isSame(first, step));
  if (!second?.node) return [];
  const isScanned = steps.slice(first.index + 1, second.index).some(scans);
  const isSigned = steps.slice(second.index + 1).some(signsInStep);
  if (!isScanned || !isSigned) return [];
  return [
    {
      at: second.node.place,
      message:
        'The image is built a second time: what was scanned says nothing about the digest that is signed.',
      fix: 'build once: push by digest, scan that digest, sign it, then set the tag',
    },
  ];
}

function isSame(a: Step, b: Step): boolean {
  return VARIANTS.every((name) => inputOf(a, name) === inputOf(b, name));
}

function scans({ uses, script, name }: Step): boolean {
  return [uses?.text, script?.text, name].some((text) => text !== undefined && SCANS.test(text));
}
