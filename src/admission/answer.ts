/** What becomes of an image in a cluster. */
export type AdmissionVerdict = 'pass' | 'reject' | 'could-not-tell' | 'not-looked-at';

export interface AdmissionAnswer {
  readonly verdict: AdmissionVerdict;
  readonly why: string;
  readonly fix?: string;
}

export function answer(verdict: AdmissionVerdict, why: string, fix?: string): AdmissionAnswer {
  return { verdict, why, ...(fix !== undefined && { fix }) };
}

export const passes = (why: string) => answer('pass', why);
export const rejects = (why: string, fix?: string) => answer('reject', why, fix);
export const cannotTell = (why: string, fix?: string) => answer('could-not-tell', why, fix);
export const notLookedAt = (why: string, fix?: string) => answer('not-looked-at', why, fix);

const WORST_FIRST: readonly AdmissionVerdict[] = ['reject', 'could-not-tell', 'pass', 'not-looked-at'];

/** Of several that all have to hold, the one that counts: a refusal refuses, whatever the others could not tell. */
export function worstOf(answers: readonly AdmissionAnswer[]): AdmissionAnswer | undefined {
  const verdict = WORST_FIRST.find((one) => answers.some((given) => given.verdict === one));
  return answers.find((given) => given.verdict === verdict);
}
