import type { DenialFact, DenialWords } from './denial.ts';
import { GATEKEEPER_DENIALS } from './gatekeeper/errors.ts';
import { KYVERNO_DENIALS } from './kyverno/errors.ts';
import { POLICY_CONTROLLER_DENIALS } from './policy-controller/errors.ts';

const ALL: readonly DenialWords[] = [POLICY_CONTROLLER_DENIALS, GATEKEEPER_DENIALS, KYVERNO_DENIALS];

/** A refusal, as far as it is understood. */
export interface Denial {
  readonly engine: string;
  readonly policy: string | undefined;
  /** undefined: the engine says something that is not known here. */
  readonly fact: DenialFact | undefined;
  /** Whether the engine did not answer at all, so that nothing was judged. */
  readonly isOutage: boolean;
}

/** The API server's own words where no engine answered (k8s.io/apiserver, plugin/webhook/errors). */
const OUTAGE = /failed calling webhook/;

/** What a text says that an engine wrote: an error of kubectl, an Event, a report. undefined: no engine wrote it. */
export function readDenial(text: string): Denial | undefined {
  const words = ALL.find(({ isOwn }) => isOwn.test(text));
  if (!words) return undefined;
  return {
    engine: words.engine,
    policy: words.policy.map((one) => one.exec(text)?.[1]).find((name) => name !== undefined),
    fact: words.facts.find(({ pattern }) => pattern.test(text)),
    isOutage: OUTAGE.test(text),
  };
}

/** Whether a text is a refusal at all. */
export function mayBeDenial(text: string): boolean {
  return /denied the request|failed calling webhook|result:\s*"?(fail|error)|PolicyViolation|failed policy/.test(
    text,
  );
}
