import { imageNameIn } from '../../admission/image-text.ts';
import { imagesInText } from '../../admission/images-in-text.ts';
import type { Signer } from '../../admission/preflight-report.ts';
import { type Denial, mayBeDenial, readDenial } from '../../engine/denials.ts';
import { Failure } from '../../shared/failure.ts';
import { look, type LookedAt, type LookOptions } from '../../verification/look.ts';

/** What a refusal means, and what is really there. */
export interface Explanation {
  readonly engine: string;
  readonly policy?: string;
  /** Undefined: the text names none. */
  readonly image?: string;
  readonly digest?: string;
  /** What the engine looked for; undefined: its words are not known here. */
  readonly lookedFor?: string;
  /** What stands beside the image. */
  readonly signers: readonly Signer[];
  /** What is there, in a sentence. */
  readonly there: string;
  readonly fix: string;
}

/**
 * Explains a pasted error of kubectl, an Event or a PolicyReport, and asks the registry what is there.
 * @throws Failure `denial-unknown`
 */
export async function explain(text: string, options: LookOptions): Promise<Explanation> {
  const denial = readDenial(text);
  if (!denial || (!mayBeDenial(text) && !denial.fact)) throw unknown();
  const [image] = imagesInText(text);
  const name = image === undefined ? undefined : imageNameIn(image);
  const looked = name && !denial.isOutage ? await look(name, options) : undefined;
  const { policy, fact } = denial;
  return {
    engine: denial.engine,
    ...(policy !== undefined && { policy }),
    ...(image !== undefined && { image }),
    ...(looked?.digest !== undefined && { digest: looked.digest }),
    ...(fact && { lookedFor: fact.means }),
    signers: looked?.signers ?? [],
    there: thereIs(denial, looked),
    fix: fixFor(denial, looked),
  };
}

function thereIs({ isOutage }: Denial, looked: LookedAt | undefined): string {
  if (isOutage) return 'the engine did not answer: nothing was judged';
  if (!looked) return 'the text names no image';
  if (looked.looked.problem) return looked.looked.problem.why;
  if (looked.found.length === 0) return 'nothing that is signed stands beside the image';
  if (looked.signers.length === 0)
    return `${looked.found.length} artifacts, of which none verifies by the trusted root`;
  const forms = new Set(
    looked.found.map(({ layout }) => (layout === 'bundle' ? 'bundles' : '.sig and .att tags')),
  );
  const by = looked.signers.map(({ identity }) => identity).join(', ');
  return `signed by ${by}, as ${[...forms].join(' and ')}`;
}

function fixFor({ isOutage, fact, engine }: Denial, looked: LookedAt | undefined): string {
  if (isOutage)
    return `kubectl get pods -A | grep -i ${engine === 'Kyverno' ? 'kyverno' : engine.toLowerCase()}   # why does it not answer?`;
  if (looked?.found.length === 0 && !looked.looked.problem && !fact?.fix?.startsWith('name it by digest'))
    return 'sign the image in the workflow that builds it; if it was signed: compare the digest';
  if (fact?.fix !== undefined) return fact.fix;
  if (looked?.looked.problem?.fix !== undefined) return looked.looked.problem.fix;
  return otherForm(looked) ?? 'slsa-provenance preflight --policy FILE MANIFEST says which demand is not met';
}

/** What is signed in one form alone, and looked for in the other. */
function otherForm(looked: LookedAt | undefined): string | undefined {
  const layouts = new Set(looked?.found.map(({ layout }) => layout));
  if (layouts.size !== 1) return undefined;
  return layouts.has('bundle')
    ? 'it is signed in bundles alone: let the policy read them (type: SigstoreBundle, signatureFormat: bundle), or sign with signature-format: both'
    : 'it is signed in tags alone: let the policy read those (type: Cosign), or sign with signature-format: both';
}

function unknown(): Failure {
  return new Failure({
    class: 'limit',
    code: 'denial-unknown',
    what: 'the text is no refusal of an admission engine that is known here',
    why: 'known are Kyverno, policy-controller, Gatekeeper and Ratify: the error of kubectl, an Event, or a PolicyReport',
    fix: 'kubectl apply -f pod.yaml 2>&1 | slsa-provenance explain -',
  });
}
