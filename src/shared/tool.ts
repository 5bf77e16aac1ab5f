/** The name of the command line, and the version of what runs: that of package.json. */
export const toolName = 'slsa-provenance';
export const toolVersion = '1.0.0';
