import { azureOptions } from './azure-options.ts';
import { option, type OptionGroup, toggle } from './option-spec.ts';

const OF_JOBS = 'what was built is what the jobs of build.yml say';
const ONE_SUBJECT = { files: 'subject-path says what is signed' };
const NO_REGISTRY = { files: 'the bundle is put beside the file, and no registry is asked' };
const OF_AN_IMAGE = { files: 'it is about images' };

/**
 * The inputs of the sign action: what each is for, and beside which others it could have no effect, where it is
 * refused. A dry run says what all of them would do.
 */
export const SIGN_INPUTS: OptionGroup = {
  title: 'Of the sign action',
  options: [
    option('image', 'names', 'image names, one per line', { isList: true, noEffect: ONE_SUBJECT }),
    option('subject-path', 'files', 'files to sign in place of images, one per line', {
      isList: true,
      noEffect: {
        'dry-run': 'a plan is about images',
        backup: 'a file without its provenance is not what was asked for: run the job again',
      },
    }),
    option('digest', 'digest', 'the digest that was pushed', { noEffect: ONE_SUBJECT }),
    option('metadata', 'json', 'what docker/build-push-action or docker/bake-action put out', {
      noEffect: ONE_SUBJECT,
    }),
    option('build-inputs', 'json', 'inputs of build.yml, which alone may set this', {
      noEffect: {
        key: 'a key says nothing of how the image was built',
        backup: 'a key says nothing of how the image was built',
        'dry-run': 'a dry run joins no platforms in an index',
        ...ONE_SUBJECT,
      },
      notBeside: {
        image: OF_JOBS,
        digest: OF_JOBS,
        metadata: OF_JOBS,
        recursive: 'the inputs of the build are those of the whole image',
        provenance: 'no other provenance has a place for the inputs of a build',
        'github-attestations': 'GitHub’s store takes no such build type',
        'on-outage': 'who signs later has not seen the build',
      },
    }),
    option('builds', 'json', 'what the jobs of build.yml have built', {
      needs: 'build-inputs',
      noEffect: ONE_SUBJECT,
    }),
    toggle('recursive', 'also the platform manifests of an index', { noEffect: OF_AN_IMAGE }),
    option('provenance', 'version', 'v1, v0.2, both or none', {
      default: 'v1',
      noEffect: { key: 'a key says nothing of how the image was built, so that there is no provenance' },
    }),
    option('sbom', 'files', 'SBOMs of the image, one per line', { isList: true, noEffect: OF_AN_IMAGE }),
    option('predicates', 'files', 'other files that are attested, one per line', {
      isList: true,
      noEffect: OF_AN_IMAGE,
    }),
    toggle('build-claims', 'attest what the build says of itself in metadata', {
      needs: 'metadata',
      noEffect: OF_AN_IMAGE,
    }),
    option('min-slsa-build-level', 'level', 'lowest SLSA build level at which anything is signed', {
      default: '0',
      noEffect: { key: 'a key says nothing of how the image was built, so that there is no level' },
    }),
    option('signature-format', 'format', 'both, bundle or legacy', {
      noEffect: { files: 'a file has a bundle beside it' },
    }),
    option('registry', 'host', 'the registry that the login is for', {
      needs: 'registry-password',
      noEffect: NO_REGISTRY,
    }),
    option('registry-username', 'name', 'user name for the registry', { noEffect: NO_REGISTRY }),
    option('registry-password', 'password', 'password for the registry', { noEffect: NO_REGISTRY }),
    ...azureOptions(),
    // The job's token is there whether it is wanted or not.
    option('github-token', 'token', 'token for ghcr.io when nothing else is configured', {
      preset: '${{ github.token }}',
    }),
    option('github-attestations', 'when', 'false, true or auto: also store bundles at GitHub', {
      default: 'false',
      noEffect: {
        key: 'GitHub’s store takes what a certificate signs',
        files: 'the bundle is put beside the file',
      },
    }),
    option('signing-config', 'file', 'services of a private Sigstore instance'),
    option('trusted-root', 'file', 'keys of a private Sigstore instance'),
    option(
      'key',
      'key',
      'private key that signs in place of a certificate; azurekms://VAULT.vault.azure.net/KEY',
    ),
    option('on-outage', 'what', 'fail, key or defer when Sigstore stays down', {
      default: 'fail',
      noEffect: { files: 'only the signing of images is deferred' },
    }),
    option('key-password', 'password', 'password of the key', { needs: 'key' }),
    option('tlog', 'true|false', 'record signatures in the transparency log', {
      default: 'true',
      noEffect: {
        keyless:
          'a certificate signs, which is valid for minutes: only the log shows later that it was valid then',
      },
    }),
    toggle('private-repository', 'consent to publish a private repository’s name, workflow and ref', {
      noEffect: { key: 'the log entries of what a key signs name no repository' },
    }),
    option('on-untrusted-event', 'what', 'skip or fail in runs that get no token', { default: 'skip' }),
    option('timeout', 'time', 'longest time without progress on one service', { default: '10m' }),
    option('signature-repository', 'name', 'where signatures are kept, as COSIGN_REPOSITORY of cosign', {
      noEffect: NO_REGISTRY,
    }),
    option('copy-to', 'names', 'repositories that get the image and all that is attached', {
      isList: true,
      noEffect: OF_AN_IMAGE,
    }),
    option('tags', 'names', 'tags that are set once everything was read back', {
      isList: true,
      noEffect: OF_AN_IMAGE,
    }),
    toggle('dry-run', 'everything up to the first public write'),
    option('output-dir', 'dir', 'where result files go'),
    option('policy-dir', 'dir', 'write admission policies for what was signed there', {
      noEffect: OF_AN_IMAGE,
    }),
    option('policy-for', 'forms', 'which of them, as policy --for', { needs: 'policy-dir' }),
    option('policy-mode', 'mode', 'audit or enforce', { default: 'audit', needs: 'policy-dir' }),
    toggle('show-summary', 'write the job summary', { preset: 'true' }),
  ],
};
