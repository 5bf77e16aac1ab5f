import type { ImageValidatingPolicy } from '../engine/kyverno/ivp.ts';
import type { PolicyReading } from '../engine/policy-reading.ts';
import type { Source, YamlSource } from './source.ts';
import { clusterPolicyIn } from '../engine/kyverno/cluster-policy.ts';
import { readClusterPolicy } from '../engine/kyverno/cluster-reading.ts';
import { imageValidatingPolicyIn } from '../engine/kyverno/ivp.ts';
import { readImageValidatingPolicy } from '../engine/kyverno/ivp-reading.ts';
import {
  clusterImagePolicyIn,
  readClusterImagePolicy,
} from '../engine/policy-controller/cluster-image-policy.ts';
import { readVerifier } from '../engine/ratify/verifier.ts';

const readings = new WeakMap<Source, PolicyReading>();

/** What rules for all engines look at; undefined: it is no policy that verifies images. */
export function policyReadingOf(source: Source): PolicyReading | undefined {
  const known = readings.get(source);
  if (known) return known;
  const reading = source.kind === 'shell' ? undefined : read(source);
  if (reading) readings.set(source, reading);
  return reading;
}

function read(source: YamlSource): PolicyReading | undefined {
  switch (source.kind) {
    case 'kyverno-policy': {
      const policy = clusterPolicyIn(source.root);
      return policy && readClusterPolicy(policy);
    }
    case 'kyverno-ivp': {
      const policy = wholeIvp(source);
      return policy && readImageValidatingPolicy(policy);
    }
    case 'cip': {
      const policy = clusterImagePolicyIn(source.root);
      return policy && readClusterImagePolicy(policy);
    }
    case 'ratify':
      return readVerifier(source.root);
    default:
      return undefined;
  }
}

/** On a page, a policy without validations shows a part of one. */
export function wholeIvp({ root, isMarkdown }: YamlSource): ImageValidatingPolicy | undefined {
  const policy = imageValidatingPolicyIn(root);
  return isMarkdown && policy?.validations.length === 0 ? undefined : policy;
}
