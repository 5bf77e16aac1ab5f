import type { Environment } from '../../github/environment.ts';
import { Failure } from '../../shared/failure.ts';
import type { Log } from '../../shared/log.ts';
import { SLSA_PROVENANCE_V1 } from '../../statement/slsa-v1.ts';
import { parseImageName, parseRepository } from '../../subject/repository.ts';
import type { SignedFacts } from '../../task/policy/facts.ts';
import { saveFolder } from '../../task/policy/folder.ts';
import { trustTerms } from '../../task/policy/instance.ts';
import { chosenForms, writePolicies, type WrittenPolicies } from '../../task/policy/main.ts';
import type { PolicyRequest, SignInputs } from '../../request/sign-request.ts';
import type { Result } from '../../task/sign/result.ts';
import { code, table } from '../../text/markdown.ts';

/** Writes the policies for what a run signed, and says in Markdown what was written. */
export type PolicyWriting = (result: Result) => Promise<string>;

/**
 * Finds mistakes in what is asked before anything is public.
 * @throws Failure `policy-form-unknown`, `policy-instance-unknown`
 */
export async function planPolicies(
  wanted: PolicyRequest,
  inputs: SignInputs,
  { environment, log }: { readonly environment: Environment; readonly log: Log },
): Promise<PolicyWriting> {
  const forms = chosenForms(wanted.forms ?? 'all');
  const trust = await trustTerms(inputs);
  const defaultBranch = await defaultBranchOf(environment);
  return async (result) => {
    const wishes = { ...NOTHING_ELSE, ...signatures(result), mode: wanted.mode, defaultBranch };
    try {
      const written = writePolicies(factsOf(result, inputs), wishes, trust, forms);
      const files = await saveFolder(wanted.folder, written);
      for (const remark of written.terms.remarks.slice(1)) log.warning(`policies: ${remark}`);
      log.info(`policies: ${files.length} files in ${wanted.folder}`);
      return markdown(wanted.folder, written);
    } catch (error) {
      // The images are signed: what is wrong with a policy for them does not change that.
      if (!(error instanceof Failure)) throw error;
      log.warning(
        `policies were not written: ${error.message}${error.fix === undefined ? '' : `\n${error.fix}`}`,
      );
      return '';
    }
  };
}

const NOTHING_ELSE = {
  images: [],
  namespaces: [],
  excludedNamespaces: [],
  requireDigest: false,
  name: undefined,
  sourceRef: undefined,
  callerWorkflow: undefined,
};

function signatures({ signatureRepository: named }: Result) {
  return {
    signatureRepository: named === undefined ? undefined : parseRepository('signature-repository', named),
  };
}

function factsOf(
  { key, source, attachments, subjects, ...result }: Result,
  { tlog }: SignInputs,
): SignedFacts {
  const { certificateIdentity: san = '', certificateOidcIssuer: issuer = '' } = result;
  const types = attachments.map(({ predicateType }) => predicateType);
  return {
    repositories: subjects.map((subject) => parseImageName(subject).repository),
    example: subjects[0],
    signer: key ? { kind: 'key', pem: key.publicKey, logged: tlog } : { kind: 'exact', san, issuer },
    sourceRepository: source?.repository,
    sourceRef: source?.ref,
    signature: attachments.some(({ kind }) => kind === 'signature'),
    predicateTypes: types.includes(SLSA_PROVENANCE_V1) ? [SLSA_PROVENANCE_V1] : [],
  };
}

/** As the event says: no certificate names it. */
async function defaultBranchOf({ eventPayload }: Environment): Promise<string | undefined> {
  const payload = (await eventPayload()) as { repository?: { default_branch?: unknown } } | undefined;
  const name = payload?.repository?.default_branch;
  return typeof name === 'string' ? name : undefined;
}

function markdown(folder: string, { forms, terms }: WrittenPolicies): string {
  const rows = forms.map(({ id, program, files }) => [
    code(id),
    program,
    files
      .filter(({ applies }) => applies)
      .map(({ name }) => code(`${folder}/${id}/${name}`))
      .join('<br>'),
  ]);
  const does = terms.mode === 'audit' ? 'They only report' : 'They enforce';
  return `**Admission policies** for what was signed. ${does}; ${code(`${folder}/README.md`)} says how to apply them.\n\n${table(['Form', 'Engine', 'Files'], rows)}`;
}
