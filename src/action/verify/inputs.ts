import { getInput } from '@actions/core';
import { explicitCredentials } from '../../oci/credential-inputs.ts';
import type { CredentialOptions } from '../../oci/credential-sources.ts';
import { askedImage, type AskedImage } from '../../request/asked-image.ts';
import { readBaseImages } from '../../request/dockerfile.ts';
import { eachOnce, namesWithDigest, readImageList } from '../../request/image-list.ts';
import { camelCase, type OptionSpec } from '../../request/option-spec.ts';
import { optionGroups, type VerifyOptions } from '../../request/options.ts';
import { refuseWithoutEffect } from '../../request/refuse-options.ts';
import { STEP_INPUTS } from '../../request/step-inputs.ts';
import { parseBoolean, parseLines } from '../../text/parse.ts';

/** The inputs of the verify action: the options of the command, and what only a step has. */
export interface VerifyInputs {
  readonly options: VerifyOptions;
  readonly images: readonly AskedImage[];
  readonly credentials: Pick<CredentialOptions, 'explicit' | 'githubToken'>;
  readonly outputDirectory: string | undefined;
  readonly showSummary: boolean;
}

/** Reads one input as the runner sets it; absent inputs are empty. */
type Read = (name: string) => string;

const OPTIONS = optionGroups.flatMap(({ options }) => options);
const INPUTS = [...OPTIONS, ...STEP_INPUTS.options];

/** @throws Failure: one code for each mistake */
export async function readInputs(read: Read = getInput): Promise<VerifyInputs> {
  refuseWithoutEffect(INPUTS, valuesOf(INPUTS, read));
  const options: VerifyOptions = valuesOf(OPTIONS, read);
  const images = await imagesOf(read, options);
  const inputs = {
    registry: read('registry'),
    username: read('registry-username'),
    password: read('registry-password'),
  };
  const registries = images.flatMap(({ name }) => name?.repository.registry ?? []);
  return {
    options,
    images,
    credentials: {
      explicit: explicitCredentials(inputs, registries),
      githubToken: read('github-token') || undefined,
    },
    outputDirectory: read('output-dir') || undefined,
    showSummary: parseBoolean('show-summary', read('show-summary') || 'true'),
  };
}

/** By their names in code; an input that is not set has none. */
function valuesOf(specs: readonly OptionSpec[], read: Read): Record<string, boolean | string | string[]> {
  const given = specs.filter(({ name }) => read(name) !== '');
  return Object.fromEntries(given.map((spec) => [camelCase(spec.name), valueOf(spec, read(spec.name))]));
}

function valueOf({ name, value, isList }: OptionSpec, text: string): boolean | string | string[] {
  if (value === undefined) return parseBoolean(name, text);
  return isList ? parseLines(text) : text;
}

/** The images that are named, each parsed once; a file of evidence needs none. */
async function imagesOf(read: Read, options: VerifyOptions): Promise<AskedImage[]> {
  const all = [
    ...namesWithDigest(read('image'), read('digest')),
    ...(options.file === undefined ? [] : await readImageList(options.file, async () => '')),
    ...(options.dockerfile === undefined ? [] : await readBaseImages(options.dockerfile)),
  ];
  return (all.length === 0 && options.fromEvidence !== undefined ? [] : eachOnce(all)).map(askedImage);
}
