import { Failure } from '../shared/failure.ts';
import { gatekeeperWriter } from './gatekeeper/write.ts';
import { kyvernoBundleWriter, kyvernoCosignWriter } from './kyverno/write-cluster-policy.ts';
import { kyvernoIvpWriter } from './kyverno/write-ivp.ts';
import { policyControllerBundleWriter, policyControllerWriter } from './policy-controller/write.ts';
import type { PolicyForm } from './policy.ts';
import type { PolicyWriter } from './policy-terms.ts';

/** Every form of policy that is written; the ids are those of the lenses, where signatures are looked at. */
export const POLICY_WRITERS: ReadonlyMap<PolicyForm, PolicyWriter> = new Map(
  [
    kyvernoIvpWriter,
    kyvernoCosignWriter,
    kyvernoBundleWriter,
    policyControllerWriter,
    policyControllerBundleWriter,
    gatekeeperWriter,
  ].map((writer) => [writer.form, writer]),
);

/** A form as it was asked for. */
export interface ChosenForm {
  /** As it was asked for: `kyverno-ivp@1.19`, `kyverno-ivp` for the newest. */
  readonly id: string;
  readonly writer: PolicyWriter;
  readonly version: string | undefined;
}

/** Every form in each of its versions. */
export function allForms(): ChosenForm[] {
  return [...POLICY_WRITERS.values()].flatMap((writer): ChosenForm[] =>
    writer.versions.length === 0
      ? [{ id: writer.form, writer, version: undefined }]
      : writer.versions.map((version) => ({ id: `${writer.form}@${version}`, writer, version })),
  );
}

/**
 * Ids as users write them, separated by commas: `kyverno-ivp@1.16,gatekeeper`, or `all`: each form once. One without a
 * version is written for the newest.
 * @throws Failure `policy-form-unknown`
 */
export function parsePolicyForms(text: string): ChosenForm[] {
  const ids = text
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  const wanted = ids.includes('all') ? [...POLICY_WRITERS.keys()] : ids.length > 0 ? ids : [text];
  const forms = wanted.map(formFor);
  return forms.filter(({ id }, nth) => forms.findIndex((one) => one.id === id) === nth);
}

function formFor(id: string): ChosenForm {
  const [form = '', version] = id.split('@');
  const writer = POLICY_WRITERS.get(form as PolicyForm);
  const isKnown = writer && (version === undefined || writer.versions.includes(version));
  if (isKnown) return { id, writer, version: version ?? writer.versions[0] };
  throw new Failure({
    class: 'usage',
    code: 'policy-form-unknown',
    what: `"${id.slice(0, 50)}" is no form of policy that is written here`,
    why: `known are ${allForms()
      .map((one) => one.id)
      .join(', ')}`,
    fix: '--for kyverno-ivp,policy-controller   # or all',
  });
}
