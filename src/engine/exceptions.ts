import { Failure } from '../shared/failure.ts';
import type { ExceptionWriter } from './exception-terms.ts';
import { celException, clusterPolicyException } from './kyverno/write-exception.ts';
import type { PolicyForm } from './policy.ts';

/** The engines that know exceptions, or why one does not. */
const EXCEPTIONS: Readonly<Record<PolicyForm, ExceptionWriter | string>> = {
  'kyverno-ivp': celException,
  'kyverno-cosign': (terms) => clusterPolicyException(terms, 'tags'),
  'kyverno-bundle': (terms) => clusterPolicyException(terms, 'bundles'),
  'policy-controller':
    'every policy that matches an image has to hold, so that none can let one pass that another refuses',
  'policy-controller-bundle':
    'every policy that matches an image has to hold, so that none can let one pass that another refuses',
  gatekeeper: 'its policy asks for digests only, and an image that is named by digest passes it',
};

/** @throws Failure `exception-unknown` where the engine has none */
export function exceptionWriter(form: PolicyForm): ExceptionWriter {
  const writer = EXCEPTIONS[form];
  if (typeof writer !== 'string') return writer;
  throw new Failure({
    class: 'usage',
    code: 'exception-unknown',
    what: `${form} has no exceptions: ${writer}`,
    why: 'what cannot be excepted for some time would have to be taken out of the policy for ever',
    fix: 'run the image in a namespace that the policy does not cover, and label that again after it; or sign the image',
  });
}
