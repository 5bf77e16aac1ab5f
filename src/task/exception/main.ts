import { exceptionWriter } from '../../engine/exceptions.ts';
import type { ExceptionTerms, WrittenException } from '../../engine/exception-terms.ts';
import { parsePolicyForms } from '../../engine/policies.ts';
import { repositoryUri } from '../../expectation/source.ts';
import { Failure } from '../../shared/failure.ts';
import { type ImageName, parseImageName } from '../../subject/repository.ts';
import { checkedLabel, labelFrom } from '../../text/label.ts';
import { checkWorkflow } from './check-workflow.ts';
import { parseUntil } from './until.ts';

/** An exception as users ask for it. */
export interface ExceptionRequest {
  readonly images: readonly string[];
  /** One form. */
  readonly form: string;
  readonly namespaces: readonly string[];
  readonly until: string | undefined;
  readonly reason: string | undefined;
  readonly approvedBy: string | undefined;
  /** Source repository by which the image is verified afterwards. */
  readonly repo: string | undefined;
  /** Name that the policies were written with; undefined: as `policy` makes it from the image. */
  readonly policy: string | undefined;
  /** Namespace of the object. */
  readonly exceptionNamespace: string;
}

export interface Exception extends WrittenException {
  readonly terms: ExceptionTerms;
  /** A workflow that fails, and opens an issue, where the image still runs unverified a day after the end. */
  readonly workflow: string;
  /** Says whether the image is in order by then. */
  readonly verifyCommand: string;
}

/** @throws Failure `exception-…` where something is not said, or the engine knows no exceptions */
export function makeException(request: ExceptionRequest, now: Date): Exception {
  const [form, ...others] = parsePolicyForms(request.form);
  if (!form || others.length > 0) throw missing('one form of policy', '--for kyverno-ivp');
  const write = exceptionWriter(form.writer.form);
  const terms = termsOf(request, now);
  const written = write(terms, form.version);
  const repo = repositoryUri(request.repo ?? '').replace(/^https:\/\/github\.com\//, '');
  const [image] = terms.images.map(({ registry, path, digest }) => `${registry}/${path}@${digest}`);
  return {
    ...written,
    terms,
    workflow: checkWorkflow(terms, written, repo),
    verifyCommand: `slsa-provenance verify ${image ?? ''} --repo ${repo}`,
  };
}

function termsOf(request: ExceptionRequest, now: Date): ExceptionTerms {
  const { reason, approvedBy, namespaces, repo } = request;
  if (request.images.length === 0)
    throw missing('an image', 'slsa-provenance exception ghcr.io/OWNER/NAME@sha256:…');
  if (namespaces.length === 0) throw missing('the namespace in which it counts', '--namespace production');
  if (repo === undefined)
    throw missing('the repository by which the image is verified afterwards', '--repo OWNER/NAME');
  const images = request.images.map((text) => excepted(text, parseImageName(text)));
  const [first] = images;
  const policy =
    request.policy === undefined ? labelFrom(first?.path ?? '') : checkedLabel('policy', request.policy);
  const digest = first?.digest.slice('sha256:'.length, 'sha256:'.length + 12) ?? '';
  return {
    name: `${policy}-${digest}`,
    policy,
    namespace: checkedLabel('exception-namespace', request.exceptionNamespace),
    images,
    namespaces: namespaces.map((one) => checkedLabel('namespace', one)),
    until: parseUntil(request.until, now),
    reason: said('reason', reason, '--reason "INC-1234: rollback of the release"'),
    approvedBy: said('approved-by', approvedBy, '--approved-by jane@example.com'),
  };
}

function excepted(text: string, { repository, digest }: ImageName) {
  if (digest === undefined)
    throw missing('the digest', `${text.replace(/:[^/]*$/, '')}@sha256:…   # a tag can be moved to anything`);
  return { ...repository, digest };
}

const MAX_LENGTH = 500;

/** One line that is nobody's expression: it stands in a workflow, too. */
function said(option: string, text: string | undefined, fix: string): string {
  const line = text?.trim() ?? '';
  if (line === '') throw missing(option === 'reason' ? 'the reason' : 'who approved it', fix);
  if (line.length <= MAX_LENGTH && !/\p{Cc}|\$\{\{/u.test(line)) return line;
  throw new Failure({
    class: 'usage',
    code: 'exception-incomplete',
    what: `${option} is no line of text up to ${MAX_LENGTH} characters`,
    why: 'it is kept with the exception, and neither line breaks nor ${{ }} are taken there',
    fix,
  });
}

function missing(what: string, fix: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'exception-incomplete',
    what: `an exception needs ${what}`,
    why: 'it is for named digests and namespaces, for a reason that somebody approved, and it is checked afterwards',
    fix,
  });
}
