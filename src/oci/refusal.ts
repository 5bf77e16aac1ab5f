import type { HttpAnswer } from '../http/message.ts';
import { Failure } from '../shared/failure.ts';
import { adviceOnDenial, adviceOnRate, isService } from './advice.ts';
import { type Credentials, secretsOf } from './credentials.ts';
import { htmlAnswer, withWords } from './errors.ts';
import { loginMissing, wrongCredentials } from './login-refusal.ts';
import { type Problem, problemOf, saidBy } from './problem.ts';

/** A request that was refused. */
export interface Refused {
  readonly registry: string;
  readonly path: string;
  /** What was asked for, to follow "refused": `to write the manifest sha256:…`. */
  readonly doing: string;
  readonly answer: HttpAnswer;
  readonly credentials: Credentials;
  /** Whether the registry took the credentials before, so that they are right. */
  readonly isKnown: boolean;
  /** Whether the registry has carried out something for this repository, so that it is there. */
  readonly isFound: boolean;
  /** Whether something was to be written. */
  readonly isWrite: boolean;
  /** Whether that was the manifest of a bundle. */
  readonly isBundle: boolean;
  /** Whether a tag was to be set that people name an image by, and not one beside an image. */
  readonly isImageTag: boolean;
}

/** A refusal as its explanations see it. */
interface Case extends Refused, Problem {
  /** `ghcr.io/acme/app` */
  readonly repository: string;
  /** The registry's own words, safe to show. */
  readonly says: string | undefined;
}

const LOCKED =
  /immutab|cannot be overwritten|tag is (locked|protected)|disallowed on this registry, repository or image/i;
const MISSING_CHILD = ['MANIFEST_BLOB_UNKNOWN', 'BLOB_UNKNOWN', 'MANIFEST_UNKNOWN'];

const EXPIRED = /authorization token has expired|reauthenticate/i;
/** Harbor, ACR, GitLab, Quay, Artifactory: how each says that there is no room. */
const QUOTA =
  /quota|storage limit|storage resource|exceed[a-z]* the (configured )?(upper )?limit|insufficient storage/i;
const POLICY = /polic(y|ies)|vulnerab|not signed|unsigned/i;
/** What registries answer a manifest whose type they do not know. */
const REFUSES_TYPE: ReadonlySet<number> = new Set([400, 405, 406, 415, 422, 501]);

/** The first whose `when` holds explains the refusal. */
const EXPLANATIONS: readonly {
  readonly when: (refusal: Case) => boolean;
  readonly explain: (refusal: Case) => Failure;
}[] = [
  {
    when: ({ isHtml, status }) => isHtml && status < 300,
    explain: ({ registry, doing, status }) => htmlAnswer(registry, `asked ${doing}`, status),
  },
  { when: isLocked, explain: locked },
  { when: ({ limitsRate }) => limitsRate, explain: rateLimited },
  {
    when: ({ status, text }) =>
      status === 507 || ((isAuth(status) || [409, 412, 413].includes(status)) && QUOTA.test(text)),
    explain: ({ repository, doing, registry, ...problem }) =>
      new Failure({
        class: 'limit',
        code: 'registry-quota',
        what: `${repository} refused ${doing}: ${statusAndCodes(problem)}`,
        why: 'the quota of the project, organisation or registry is used up',
        fix: `delete images that nobody needs, or have the quota raised by who operates ${registry}; then run it again`,
      }),
  },
  {
    when: ({ status, text, codes, isWrite }) =>
      !isWrite &&
      (status === 412 ||
        ((isAuth(status) || status === 451) &&
          (POLICY.test(text) || codes.includes('PROJECTPOLICYVIOLATION')))),
    explain: ({ repository, doing, registry, ...problem }) =>
      new Failure({
        class: 'denied',
        code: 'registry-policy',
        what: `${repository} refused ${doing}: ${statusAndCodes(problem)}`,
        why: 'a policy of the project keeps images from being read that are not signed, or have vulnerabilities',
        fix: `log in with an account that may push to ${repository}: Harbor lets such accounts read what they are to sign; or exempt this image from the policy in ${registry}`,
      }),
  },
  {
    when: ({ status, codes }) => status < 500 && MISSING_CHILD.some((code) => codes.includes(code)),
    explain: (refusal) =>
      new Failure({
        class: 'conflict',
        code: 'manifest-child-missing',
        what: `${refusal.repository} refused ${refusal.doing}: ${statusAndCodes(refusal)}`,
        why: 'something that it names is not, or no longer, in the repository',
        fix: 'push the image again if a part of it was deleted',
      }),
  },
  {
    when: ({ status }) => status === 409 || status === 412,
    explain: (refusal) =>
      new Failure({
        class: 'conflict',
        code: 'manifest-changed',
        what: `${refusal.repository} refused ${refusal.doing}: ${statusAndCodes(refusal)}`,
        why: 'another writer changed it in between',
        fix: 'run the step again',
      }),
  },
  {
    when: ({ status, credentials }) => isAuth(status) && credentials.kind === 'anonymous',
    explain: loginMissing,
  },
  {
    // ECR says 403 for its tokens of twelve hours.
    when: ({ status, isKnown, text }) =>
      (status === 401 && !isKnown) || (status === 403 && EXPIRED.test(text)),
    explain: wrongCredentials,
  },
  { when: ({ status }) => isAuth(status), explain: (refusal) => denied(refusal) },
  {
    when: ({ status, isWrite, isFound }) => status === 404 && isWrite && isFound,
    explain: (refusal) =>
      refusal.credentials.kind === 'anonymous'
        ? loginMissing(refusal)
        : denied(refusal, 'may read what is there'),
  },
  {
    when: ({ status }) => status === 404,
    explain: ({ repository, doing }) =>
      new Failure({
        class: 'unavailable',
        code: 'registry-not-found',
        what: `${repository} does not exist: the registry refused ${doing}`,
        why: 'the name is mistyped, or this registry wants repositories to be made before the first push',
        fix: 'compare the name with that of the step that pushed the image',
      }),
  },
  {
    when: ({ isBundle, status }) => isBundle && REFUSES_TYPE.has(status),
    explain: ({ repository, doing, registry, ...problem }) =>
      new Failure({
        class: 'denied',
        code: 'registry-refuses-bundles',
        what: `${repository} refused ${doing}: ${statusAndCodes(problem)}`,
        why: 'the registry does not take manifests with an artifactType, as OCI 1.1 has them and Sigstore bundles need them',
        fix: `signature-format: legacy${isService(registry) ? '' : `   # or update ${registry} to a version that takes OCI 1.1 manifests`}`,
      }),
  },
  {
    when: ({ status }) => status === 413,
    explain: ({ repository, doing }) =>
      new Failure({
        class: 'limit',
        code: 'registry-too-large',
        what: `${repository} refused ${doing}: too large (413)`,
        why: 'the registry, or a proxy in front of it, limits the size of requests',
        fix: 'raise the limit of the registry or proxy (nginx: client_max_body_size)',
      }),
  },
];

/** The failure that a refusal is: cause and fix, by status, code and service. */
export function registryFailure(refused: Refused): Failure {
  const refusal = {
    ...refused,
    ...problemOf(refused.answer),
    repository: `${refused.registry}/${refused.path}`,
    says: saidBy(refused.answer, secretsOf(refused.credentials)),
  };
  const explain = EXPLANATIONS.find(({ when }) => when(refusal))?.explain ?? unexplained;
  return withWords(explain(refusal), refusal.says);
}

function unexplained(refusal: Case): Failure {
  return new Failure({
    class: 'denied',
    code: 'registry-refused',
    what: `${refusal.repository} refused ${refusal.doing}: ${statusAndCodes(refusal)}`,
    why: 'the registry does not support the request, or something in front of it answers',
    fix: `run again with debug logging to see the requests, and look into the log of ${refusal.registry}`,
  });
}

function rateLimited({ repository, registry, doing, credentials, ...problem }: Case): Failure {
  return new Failure({
    class: 'unavailable',
    code: 'registry-rate-limited',
    what: `${repository} refused ${doing}: ${statusAndCodes(problem)}`,
    why: 'the registry limits how many requests one client may send',
    fix: adviceOnRate(registry, credentials.kind === 'anonymous'),
  });
}

/** Whether the registry says that what is there must not be replaced. */
function isLocked({ status, codes, text }: Problem): boolean {
  return (
    status >= 400 && (codes.includes('TAG_INVALID') || codes.includes('TAG_IMMUTABLE') || LOCKED.test(text))
  );
}

function denied(refusal: Case, known = 'are known'): Failure {
  const { registry, path, repository, doing, credentials } = refusal;
  return new Failure({
    class: 'denied',
    code: 'registry-denied',
    what: `${repository} refused ${doing}: ${statusAndCodes(refusal)}`,
    why: `the credentials${credentials.kind === 'anonymous' ? '' : ` from ${credentials.source}`} ${known}, but lack the right`,
    fix: adviceOnDenial(registry, path),
  });
}

function locked({ repository, doing, registry, isImageTag }: Case): Failure {
  const unlocked = isImageTag
    ? 'name a tag that no image has yet, or exempt this one from the immutability rule of the repository'
    : 'exempt the tags that begin with "sha256-" from the immutability rule of the repository';
  return new Failure({
    class: 'denied',
    code: 'tag-locked',
    what: `${repository} refused ${doing}: it is locked or immutable`,
    why: isImageTag
      ? 'the tag points to another image, and the registry lets nobody move it'
      : 'signatures and the referrers index are added to under tags that must be writable',
    fix: registry.includes('.azurecr.')
      ? `unlock it: az acr repository update --name ${registry.split('.')[0]} --image ${repository.slice(registry.length + 1)}:TAG --write-enabled true; for a whole repository use --repository in place of --image`
      : unlocked,
  });
}

function isAuth(status: number): boolean {
  return status === 401 || status === 403;
}

function statusAndCodes({ status, codes }: Problem): string {
  return [String(status), ...codes].join(' ');
}
