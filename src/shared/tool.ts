import type { Code } from './codes.ts';

/** The name of the command line, and the version of what runs: that of package.json. */
export const toolName = 'slsa-provenance';
export const toolVersion = '1.0.0';

/**
 * Where the project is published, and its newest release. As long as there is no release, `owner` holds a place:
 * anybody could register that name, so nothing may be printed or written that would run it.
 */
export const project: Project = {
  owner: 'org',
  name: 'slsa-provenance-action',
  packageScope: undefined,
  release: undefined,
};

export interface Project {
  readonly owner: string;
  readonly name: string;
  /** Of npm, with its `@`. */
  readonly packageScope: string | undefined;
  readonly release: { readonly version: string; readonly commit: string } | undefined;
}

/** Where the project lives, and the name that workflows call the action by. */
export const projectName = `${project.owner}/${project.name}`;

/** The workflows of this project that others call, by their paths in it. */
export const calledWorkflows = {
  /** Digests in, signs. */
  provenance: '.github/workflows/provenance.yml',
  /** Builds and signs. */
  build: '.github/workflows/build.yml',
} as const;

/** The page that says what `code` means: cause and fix. */
export function errorPage(code: Code): string {
  return docsPage(`errors.md#${code}`);
}

/** A page of docs/, in the version that runs. @param name `preflight.md` */
export function docsPage(name: string): string {
  return `https://github.com/${projectName}/blob/v${toolVersion}/docs/${name}`;
}

/** The page of a rule of `lint`. @param id `identity/any` */
export function rulePage(id: string): string {
  return docsPage(`rules/${id}.md`);
}
