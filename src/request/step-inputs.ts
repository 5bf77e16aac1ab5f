import { option, type OptionGroup, type OptionSpec, toggle } from './option-spec.ts';
import { optionGroups } from './options.ts';

const NO_REGISTRY = {
  bundle: 'a bundle file is verified without asking a registry',
  evidence: 'evidence is verified without asking anyone',
};

/** Inputs of the verify action that are no options of the command: there, arguments and a login take their place. */
export const STEP_INPUTS: OptionGroup = {
  title: 'Of a step',
  options: [
    option('image', 'names', 'images to verify, one per line', { isList: true }),
    option('digest', 'digest', 'the digest of every name that has none of its own', { needs: 'image' }),
    option('registry', 'host', 'the registry that the login is for', {
      noEffect: NO_REGISTRY,
      needs: 'registry-password',
    }),
    option('registry-username', 'name', 'user name for the registry', { noEffect: NO_REGISTRY }),
    option('registry-password', 'password', 'password for the registry', { noEffect: NO_REGISTRY }),
    // The job's token is there whether it is wanted or not.
    option('github-token', 'token', 'token for ghcr.io when nothing else is configured', {
      preset: '${{ github.token }}',
    }),
    option('output-dir', 'dir', 'where the reports go'),
    toggle('show-summary', 'write a job summary', { preset: 'true' }),
  ],
};

/** All inputs of the verify action. */
export const VERIFY_INPUTS: readonly OptionSpec[] = [...optionGroups, STEP_INPUTS].flatMap(
  ({ options }) => options,
);
