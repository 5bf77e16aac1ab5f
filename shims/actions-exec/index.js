// @actions/core starts programs through @actions/exec (60 kB with @actions/io) to tell about the platform, which is
// not asked here: this stand-in keeps them out of the bundles.
export async function getExecOutput() {
  throw new Error('no programs are started through the Actions toolkit: see src/oci/credential-helper.ts');
}
