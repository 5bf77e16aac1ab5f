import { azureOptions } from './azure-options.ts';
import { option, type OptionGroup, toggle } from './option-spec.ts';

const OF_JOBS = 'what was built is what the jobs of build.yml say';

/**
 * The inputs of the sign action: what each is for, and beside which others it could have no effect, where it is
 * refused. A dry run says what all of them would do.
 */
export const SIGN_INPUTS: OptionGroup = {
  title: 'Of the sign action',
  options: [
    option('image', 'names', 'image names, one per line', { isList: true }),
    option('digest', 'digest', 'the digest that was pushed'),
    option('metadata', 'json', 'what docker/build-push-action or docker/bake-action put out'),
    option('build-inputs', 'json', 'inputs of build.yml, which alone may set this', {
      noEffect: {
        key: 'a key says nothing of how the image was built',
        backup: 'a key says nothing of how the image was built',
        'dry-run': 'a dry run joins no platforms in an index',
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
    option('builds', 'json', 'what the jobs of build.yml have built', { needs: 'build-inputs' }),
    toggle('recursive', 'also the platform manifests of an index'),
    option('provenance', 'version', 'v1, v0.2, both or none', {
      default: 'v1',
      noEffect: { key: 'a key says nothing of how the image was built, so that there is no provenance' },
    }),
    option('sbom', 'files', 'SBOMs of the image, one per line', { isList: true }),
    option('predicates', 'files', 'other files that are attested, one per line', { isList: true }),
    toggle('build-claims', 'attest what the build says of itself in metadata', { needs: 'metadata' }),
    option('min-slsa-build-level', 'level', 'lowest SLSA build level at which anything is signed', {
      default: '0',
      noEffect: { key: 'a key says nothing of how the image was built, so that there is no level' },
    }),
    option('signature-format', 'format', 'both, bundle or legacy'),
    option('registry', 'host', 'the registry that the login is for', { needs: 'registry-password' }),
    option('registry-username', 'name', 'user name for the registry'),
    option('registry-password', 'password', 'password for the registry'),
    ...azureOptions(),
    // The job's token is there whether it is wanted or not.
    option('github-token', 'token', 'token for ghcr.io when nothing else is configured', {
      preset: '${{ github.token }}',
    }),
    option('github-attestations', 'when', 'false, true or auto: also store bundles at GitHub', {
      default: 'false',
      noEffect: { key: 'GitHub’s store takes what a certificate signs' },
    }),
    option('signing-config', 'file', 'services of a private Sigstore instance'),
    option('trusted-root', 'file', 'keys of a private Sigstore instance'),
    option(
      'key',
      'key',
      'private key that signs in place of a certificate; azurekms://VAULT.vault.azure.net/KEY',
    ),
    option('on-outage', 'what', 'fail, key or defer when Sigstore stays down', { default: 'fail' }),
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
    option('signature-repository', 'name', 'where signatures are kept, as COSIGN_REPOSITORY of cosign'),
    option('copy-to', 'names', 'repositories that get the image and all that is attached', { isList: true }),
    option('tags', 'names', 'tags that are set once everything was read back', { isList: true }),
    toggle('dry-run', 'everything up to the first public write'),
    option('output-dir', 'dir', 'where result files go'),
    option('policy-dir', 'dir', 'write admission policies for what was signed there'),
    option('policy-for', 'forms', 'which of them, as policy --for', { needs: 'policy-dir' }),
    option('policy-mode', 'mode', 'audit or enforce', { default: 'audit', needs: 'policy-dir' }),
    toggle('show-summary', 'write the job summary', { preset: 'true' }),
  ],
};
