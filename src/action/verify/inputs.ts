import { getInput } from '@actions/core';
import { explicitCredentials } from '../../oci/credential-inputs.ts';
import type { CredentialOptions } from '../../oci/credential-sources.ts';
import { readBaseImages } from '../../request/dockerfile.ts';
import { eachOnce, type ListedImage, namesWithDigest, readImageList } from '../../request/image-list.ts';
import { camelCase, type OptionSpec } from '../../request/option-spec.ts';
import { optionGroups, type VerifyOptions } from '../../request/options.ts';
import { parseImageName } from '../../subject/repository.ts';
import { parseBoolean, parseLines } from '../../text/parse.ts';

/** The inputs of the verify action: the options of the command, and what only a step has. */
export interface VerifyInputs {
  readonly options: VerifyOptions;
  readonly images: readonly ListedImage[];
  readonly credentials: Pick<CredentialOptions, 'explicit' | 'githubToken'>;
  readonly outputDirectory: string | undefined;
  readonly showSummary: boolean;
}

/** Reads one input as the runner sets it; absent inputs are empty. */
type Read = (name: string) => string;

/** @throws Failure: one code for each mistake */
export async function readInputs(read: Read = getInput): Promise<VerifyInputs> {
  const options = readOptions(read);
  const images = eachOnce([
    ...namesWithDigest(read('image'), read('digest')),
    ...(options.file === undefined ? [] : await readImageList(options.file, async () => '')),
    ...(options.dockerfile === undefined ? [] : await readBaseImages(options.dockerfile)),
  ]);
  const inputs = {
    registry: read('registry'),
    username: read('registry-username'),
    password: read('registry-password'),
  };
  return {
    options,
    images,
    credentials: {
      explicit: explicitCredentials(inputs, images.flatMap(registryOf)),
      githubToken: read('github-token') || undefined,
    },
    outputDirectory: read('output-dir') || undefined,
    showSummary: parseBoolean('show-summary', read('show-summary') || 'true'),
  };
}

/** Every option of the command is an input of the same name. */
function readOptions(read: Read): VerifyOptions {
  const specs = optionGroups.flatMap(({ options }) => options).filter(({ name }) => read(name) !== '');
  return Object.fromEntries(specs.map((spec) => [camelCase(spec.name), valueOf(spec, read(spec.name))]));
}

function valueOf({ name, value, isList }: OptionSpec, text: string): boolean | string | string[] {
  if (value === undefined) return parseBoolean(name, text);
  return isList ? parseLines(text) : text;
}

/** Names that cannot be parsed are told of in the report. */
function registryOf({ image }: ListedImage): string[] {
  try {
    return [parseImageName(image).repository.registry];
  } catch {
    return [];
  }
}
