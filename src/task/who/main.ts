import type { CertificateIdentity } from '../../sigstore/certificate.ts';
import { parseImageName, referenceOf } from '../../subject/repository.ts';
import { look, type LookOptions } from '../../verification/look.ts';
import type { Signer } from '../../admission/preflight-report.ts';

/** What is known of an image without any expectation: nobody says that it is right. */
export interface Who {
  readonly image: string;
  /** `registry/repository@sha256:…`; undefined: it could not be looked up. */
  readonly subject?: string;
  readonly signers: readonly Signer[];
  /** Of the first certificate that names one. */
  readonly source?: { readonly repository: string; readonly commit?: string; readonly ref?: string };
  /** Artifacts that are there and do not verify. */
  readonly unverified: number;
  /** Why nothing could be told. */
  readonly problem?: string;
}

/** @throws Failure the mistake in the name */
export async function who(image: string, options: LookOptions): Promise<Who> {
  const name = parseImageName(image);
  const { digest, looked, signers, found, certificates } = await look(name, options);
  const { extensions } = certificates.find((one) => one.extensions.sourceRepositoryUri !== undefined) ?? {};
  return {
    image,
    ...(digest !== undefined && { subject: referenceOf({ repository: name.repository, digest }) }),
    signers,
    ...sourceIn(extensions),
    unverified: looked.evidence ? found.length - looked.evidence.facts.length : 0,
    ...(looked.problem && { problem: looked.problem.why }),
  };
}

function sourceIn(extensions: CertificateIdentity['extensions'] | undefined): Pick<Who, 'source'> {
  const repository = extensions?.sourceRepositoryUri;
  if (repository === undefined) return {};
  const { sourceRepositoryDigest: commit, sourceRepositoryRef: ref } = extensions ?? {};
  return {
    source: { repository, ...(commit !== undefined && { commit }), ...(ref !== undefined && { ref }) },
  };
}
