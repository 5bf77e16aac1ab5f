import type { Environment } from '../../github/environment.ts';
import type { CredentialOptions } from '../../oci/credential-sources.ts';
import type { AskedImage } from '../../request/asked-image.ts';
import type { VerifyOptions } from '../../request/options.ts';
import { parseRequest } from '../../request/request.ts';
import type { Log } from '../../shared/log.ts';
import { parseRepository } from '../../subject/repository.ts';
import type { Answers } from '../../verification/answers.ts';
import { readReleases, withReleases } from '../../verification/read-releases.ts';
import { requireAzureUse } from '../../request/azure-options.ts';
import { keyAsker } from '../../verification/ask-key.ts';
import { verifyImages } from './from-registry.ts';
import { openServices } from '../../verification/services.ts';

/** What is to be verified, as users say it. */
export interface VerifyTask {
  readonly options: VerifyOptions;
  /** None is needed beside a file of evidence. */
  readonly images: readonly AskedImage[];
  /** The settings file that counts where there is one, and the options do not say who may have built an image. */
  readonly settings?: string | undefined;
}

export interface VerifyContext {
  readonly environment: Environment;
  readonly log: Log;
  /** Where TUF metadata is kept between runs; nowhere by default: on a runner other jobs could write there. */
  readonly cacheDir?: string | undefined;
  readonly credentials?: Pick<CredentialOptions, 'explicit' | 'githubToken'>;
  /** Called when one more image has its answers. */
  readonly onProgress?: (count: number) => void;
}

/**
 * Verifies what stands beside images, in a bundle file, or in a file of evidence.
 * @throws Failure for what cannot be done as asked; what one image's services say is an answer
 */
export async function verify(
  { options, images, settings }: VerifyTask,
  context: VerifyContext,
): Promise<Answers> {
  if (options.fromEvidence !== undefined) {
    // Loaded here, as what reads bundle files is below: most runs ask registries.
    const { verifyEvidence } = await import('./from-evidence.ts');
    return verifyEvidence(options.fromEvidence, options, images);
  }
  const { environment, log } = context;
  const parsed = await parseRequest(options, { settings, askKey: keyAsker(environment, log) });
  requireAzureUse(parsed.azure, { registries: registriesOf(options, images, context), key: options.key });
  if (parsed.settingsFile !== undefined) log.info(`expectations are those in ${parsed.settingsFile}`);
  const services = openServices({ ...parsed, ...context });
  const releases = await readReleases(options.identities, () => services.root);
  const questionFor = (image: AskedImage) => withReleases(parsed.questionFor(image), releases);
  const request = { ...parsed, questionFor };
  if (options.bundle === undefined) return verifyImages(images, request, services, context.onProgress);
  const { verifyBundle } = await import('./from-bundle.ts');
  return verifyBundle(images, options.bundle, request, services.root);
}

/** Those that are asked without a password that was given for them. */
function registriesOf(
  { bundle, signatureRepository: kept }: VerifyOptions,
  images: readonly AskedImage[],
  { credentials }: VerifyContext,
): string[] {
  if (bundle !== undefined) return [];
  const repositories = [
    ...images.flatMap(({ name }) => name?.repository ?? []),
    ...(kept === undefined ? [] : [parseRepository('signature-repository', kept)]),
  ];
  const registries = repositories.map(({ registry }) => registry);
  return registries.filter((registry) => registry !== credentials?.explicit?.registry);
}
