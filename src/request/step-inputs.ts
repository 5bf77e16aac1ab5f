import { option, type OptionGroup, toggle } from './option-spec.ts';

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
    option('github-token', 'token', 'token for ghcr.io when nothing else is configured'),
    option('output-dir', 'dir', 'where the reports go'),
    toggle('show-summary', 'write a job summary'),
  ],
};
