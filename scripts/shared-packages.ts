/**
 * Packages that are large and that few runs need: each name is a file of dist/shared/, which all entries load from
 * there, so that the repository holds it once. They are third parties' alone: own code in a file of its own would
 * be there twice in one process, with two classes of one name.
 */
export const SHARED: Readonly<Record<string, readonly string[]>> = {
  undici: ['undici-proxy'],
  tuf: ['tuf-js', 'tuf-js/dist/error.js'],
  yaml: ['yaml'],
};

/** A module whose default export has all that `packages` export. */
export function sharedSource(packages: readonly string[]): string {
  const imports = packages.map((name, position) => `import * as p${position} from '${name}';`);
  const members = packages.map((_, position) => `...p${position}`);
  return [...imports, `export default { ${members.join(', ')} };`, ''].join('\n');
}

/** `source` of a compiled module, with the packages of dist/shared/ imported from there when it runs. */
export function withShared(source: string): string {
  return Object.entries(SHARED).reduce(
    (text, [name, packages]) => packages.reduce((changed, one) => fromShared(changed, one, name), text),
    source,
  );
}

function fromShared(source: string, specifier: string, name: string): string {
  // What webpack does not follow stays as it is, relative to the bundle.
  const late = `(await import(/* webpackIgnore: true */ '../shared/${name}.js')).default`;
  const quoted = RegExp.escape(specifier);
  return source
    .replaceAll(
      new RegExp(`^import \\{([^}]*)\\} from '${quoted}';`, 'gm'),
      (_, names: string) => `const {${names.replaceAll(' as ', ': ')}} = ${late};`,
    )
    .replaceAll(`await import('${specifier}')`, late);
}
