import { bundleCheck, type Check, judge, noneOf, summaryOf, wantedStatement } from '../judging/judging.ts';
import { noBundle } from '../judging/no-bundle.ts';
import { isOfType, REPAIR_INDEX, strictBundles, untypedBundles } from '../judging/strict-bundles.ts';
import { admitted, type CertificateTerms, isKey, type Lens, type LensQuestion, refused } from '../lens.ts';
import type { ProvenSigner } from '../view/proof.ts';
import type { BundleView } from '../view/referrer-view.ts';
import { rekor2BodyOf } from '../view/rekor-2-entry.ts';
import type { ImageView } from '../view/view.ts';
import { GH } from './facts.ts';

/** `gh attestation verify oci://IMAGE --bundle-from-oci --cert-identity SAN --cert-oidc-issuer ISSUER --repo …` */
export const gh: Lens = {
  release: GH,
  admit(view, question) {
    const { identity } = question;
    if (isKey(identity)) return refused('gh asks for a certificate and whom it names: it can be told no key');
    const found = strictBundles(view);
    if (found.kind === 'failed')
      return refused(`gh fails on what is attached: ${found.why}`, 'delete or replace it');
    const type = wantedStatement(question);
    const bundles = found.bundles.filter((bundle) => isOfType(bundle, type));
    if (bundles.length === 0) {
      const untyped = untypedBundles(view);
      if (untyped === 0)
        return noBundle(`gh finds no bundle of type ${type}`, view, 'signature-format: both, or bundle');
      return refused(`gh finds no bundle: ${untyped} entries do not name the type of a bundle`, REPAIR_INDEX);
    }
    const { counts, problems } = judge(bundles, checkOf(view, question, identity));
    return counts.length > 0
      ? admitted(`a bundle of this identity verifies and is of type ${type}`)
      : refused(`${noneOf(bundles, 'bundle')}: ${summaryOf(problems)}`);
  },
};

function checkOf(view: ImageView, question: LensQuestion, asked: CertificateTerms): Check<BundleView> {
  const rules = { time: 'any', rekor2Body: rekor2BodyOf(GH.libraries), comparesText: false } as const;
  return (bundle) => {
    const signer = signerOf(bundle);
    if (!signer) return bundleCheck(view.subject, question, rules)(bundle);
    const problem = certificateProblem(signer, asked, view.authorities);
    // The certificate's own issuer and SAN are asked for from here on: gh compares the issuer without regard to
    // upper and lower case, which is done above, and takes a workflow at any ref.
    const san = asked.signerWorkflow === undefined ? asked.san : signer.san;
    const identity = { san, issuer: signer.issuer };
    return problem ?? bundleCheck(view.subject, { ...question, identity }, rules)(bundle);
  };
}

function signerOf({ byLogTime, byTimestamp }: BundleView): ProvenSigner | undefined {
  if (byLogTime.holds) return byLogTime.signer;
  return byTimestamp.made.holds ? byTimestamp.made.signer : undefined;
}

/** What gh compares in the certificate, names without regard to upper and lower case (verification/extensions.go). */
function certificateProblem(
  { san, issuer, issuerOrganizations: organizations, extensions }: ProvenSigner,
  identity: CertificateTerms,
  authorities: readonly string[],
): string | undefined {
  const [organization, ...others] = organizations;
  if (organization === undefined || others.length > 0 || !authorities.includes(organization)) {
    return 'gh chooses its rules by the one O in the issuer of the certificate, which is not that of the trusted root';
  }
  const { sourceRepositoryUri: repository, sourceRepositoryOwnerUri: owner } = extensions;
  if (repository === undefined || owner === undefined)
    return 'its certificate names no source repository and owner';
  if (!isSame(repository, identity.repository ?? repository)) return `it was built from ${repository}`;
  if (!isByWorkflow(san, identity.signerWorkflow)) return `it is signed by ${san}`;
  return isSame(issuer, identity.issuer) ? undefined : `its identity was issued by ${issuer}`;
}

/** gh takes the workflow for the beginning of a regular expression (verify/policy.go, validateSignerWorkflow). */
function isByWorkflow(san: string, workflow: string | undefined): boolean {
  if (workflow === undefined) return true;
  try {
    return new RegExp(`^${workflow}`).test(san);
  } catch {
    return false;
  }
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
