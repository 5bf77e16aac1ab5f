import type { Expectation } from '../../expectation/expectation.ts';
import { Failure } from '../../shared/failure.ts';
import { COSIGN_SIGN_V1 } from '../../statement/cosign-sign.ts';
import type { Question } from '../../verification/question.ts';
import type { KnownSigner, SignedFacts } from './facts.ts';

/** What an expectation says of images that nobody looks at. @throws Failure `policy-signer-missing` */
export function factsOfExpectation({ expectation, requirements }: Question): SignedFacts {
  const types = [expectation.predicateType, ...requirements.map(({ predicateType }) => predicateType)];
  const signer = signerOf(expectation);
  return {
    repositories: [],
    example: undefined,
    signer,
    sourceRepository: sourceOf(expectation, signer),
    sourceRef: undefined,
    signature: true,
    predicateTypes: [...new Set(types)].filter((type) => type !== COSIGN_SIGN_V1 && type !== 'any'),
  };
}

function signerOf({ key, signer, issuer }: Expectation): KnownSigner {
  if (key) {
    const pem = key.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    return { kind: 'key', pem, logged: !key.allowNoTlog };
  }
  if (issuer === undefined) throw missing('nothing says who vouches for the signer', ISSUER);
  if (signer.kind === 'exact') return { kind: 'exact', san: signer.san, issuer };
  if (signer.kind === 'workflow') return { kind: 'workflow', uri: signer.uri, issuer };
  if (signer.kind === 'pattern') return { kind: 'pattern', text: signer.pattern.text, issuer };
  throw missing('a repository has many workflows, and nothing says which of them signs', WORKFLOW);
}

/** The repository that is named; otherwise that in which the workflow lies. */
function sourceOf({ source, signer }: Expectation, known: KnownSigner): string | undefined {
  if (source.kind === 'repository') return source.uri;
  if (source.kind !== 'signer') return undefined;
  if (signer.kind === 'pattern') return signer.pattern.repositoryUri;
  const name = known.kind === 'exact' ? known.san : '';
  return /^https:\/\/[^/]+\/[^/]+\/[^/]+(?=\/\.github\/workflows\/)/.exec(name)?.[0];
}

const ISSUER = '--certificate-oidc-issuer https://token.actions.githubusercontent.com';
const WORKFLOW =
  '--signer-workflow OWNER/NAME/.github/workflows/release.yml --source-ref release-tags   # or name an image that was signed';

function missing(why: string, fix: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'policy-signer-missing',
    what: 'a policy names who signs, and that is not known',
    why,
    fix,
  });
}
