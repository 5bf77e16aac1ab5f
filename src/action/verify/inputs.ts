import { getInput } from '@actions/core';
import { readShowSummary } from '../../github/job-summary.ts';
import { explicitCredentials } from '../../oci/credential-inputs.ts';
import type { CredentialOptions } from '../../oci/credential-sources.ts';
import { askedImage, type AskedImage } from '../../request/asked-image.ts';
import { baseImages } from '../../request/base-images.ts';
import { eachOnce, namesWithDigest, readImageList } from '../../request/image-list.ts';
import { type ReadInput, valuesOf } from '../../request/input-values.ts';
import { optionGroups, type VerifyOptions } from '../../request/options.ts';
import { refuseWithoutEffect, verifyModes } from '../../request/refuse-options.ts';
import { VERIFY_INPUTS } from '../../request/step-inputs.ts';
import type { Stdin } from '../../shared/read-file.ts';
import { parseRepository } from '../../subject/repository.ts';

/** The inputs of the verify action: the options of the command, and what only a step has. */
export interface VerifyInputs {
  readonly options: VerifyOptions;
  readonly images: readonly AskedImage[];
  readonly credentials: Pick<CredentialOptions, 'explicit' | 'githubToken'>;
  readonly outputDirectory: string | undefined;
  readonly showSummary: boolean;
}

const OPTIONS = optionGroups.flatMap(({ options }) => options);

/** @throws Failure: one code for each mistake */
export async function readInputs(read: ReadInput = getInput): Promise<VerifyInputs> {
  refuseWithoutEffect(VERIFY_INPUTS, valuesOf(VERIFY_INPUTS, read), verifyModes);
  const options: VerifyOptions = valuesOf(OPTIONS, read);
  const images = await imagesOf(read, options);
  const inputs = {
    registry: read('registry'),
    username: read('registry-username'),
    password: read('registry-password'),
  };
  const { signatureRepository: kept } = options;
  const registries = [
    ...images.flatMap(({ name }) => name?.repository.registry ?? []),
    ...(kept === undefined ? [] : [parseRepository('signature-repository', kept).registry]),
  ];
  return {
    options,
    images,
    credentials: {
      explicit: explicitCredentials(inputs, registries),
      githubToken: read('github-token') || undefined,
    },
    outputDirectory: read('output-dir') || undefined,
    showSummary: readShowSummary(read),
  };
}

/** A step has nobody who would write there. */
const noStdin: Stdin = async function* () {};

/** The images that are named, each parsed once; a file of evidence needs none. */
async function imagesOf(read: ReadInput, options: VerifyOptions): Promise<AskedImage[]> {
  const all = [
    ...namesWithDigest(read('image'), read('digest')),
    ...(options.file === undefined ? [] : await readImageList(options.file, noStdin)),
    ...(await baseImages(options, noStdin)),
  ];
  return (all.length === 0 && options.fromEvidence !== undefined ? [] : eachOnce(all)).map(askedImage);
}
