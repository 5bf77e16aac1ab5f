import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it, test } from 'vitest';
import vitestConfig from '../vitest.config.ts';

// Of JavaScript, so that its name is no literal: there are no types to find.
const rules: string = '../eslint.rooms.js';
const { LAYERS } = (await import(rules)) as { LAYERS: string[][] };
const CONTRIBUTING = readFileSync('CONTRIBUTING.md', 'utf8');

/** What each file under `folder` imports of the others: types too, and what it loads late. */
function importsUnder(folder: string): Map<string, string[]> {
  const files = globSync(`${folder}/**/*.ts`);
  return new Map(files.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))]));
}

function importsOf(file: string, text: string): string[] {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => path.join(path.dirname(file), name));
}

/** The files from `start` back to itself; undefined: no way leads back. */
function circleFrom(start: string, imports: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const seen = new Set<string>();
  const ways = [[start]];
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const next of imports.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return [...way, start];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}

describe('files of src/ import each other in one direction', () => {
  it('sees imports of types, re-exports and what is loaded late', () => {
    const text = `
import type { A } from './a.ts';
import { type B } from '../b.ts';
export { c } from './c.ts';
export * from './d.ts';
const late = () => import('./e.ts');
import yaml from 'yaml';`;
    const expected = ['src/x/a.ts', 'src/b.ts', 'src/x/c.ts', 'src/x/d.ts', 'src/x/e.ts'];
    expect(importsOf('src/x/file.ts', text).sort()).toEqual(expected.sort());
  });

  it('finds a circle', () => {
    const imports = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['d', ['b']],
    ]);
    expect(circleFrom('b', imports)).toEqual(['b', 'd', 'b']);
    expect(circleFrom('a', imports)).toBeUndefined();
  });

  test.each(['src', 'conformance', 'scripts', 'test/fake'])('no circle in %s/, types included', (folder) => {
    const imports = importsUnder(folder);
    expect(imports.size).toBeGreaterThan(5);
    const circles = [...imports.keys()].flatMap((file) => circleFrom(file, imports)?.join(' > ') ?? []);
    expect(circles).toEqual([]);
  });
});

/** The folders of the map in CONTRIBUTING.md, from the top. */
function mapped(): string[] {
  return [...CONTRIBUTING.matchAll(/^\| `([^`]+)\/` /gm)].map(([, folder = '']) => folder);
}

describe('the map in CONTRIBUTING.md', () => {
  const rooms = mapped().flatMap((folder) => (folder.startsWith('src/') ? folder.slice('src/'.length) : []));

  it('has the folders of src/, which are those that lint knows', () => {
    const folders = readdirSync('src').sort();
    expect([...rooms].sort()).toEqual(folders);
    expect(LAYERS.flat().sort()).toEqual(folders);
  });

  it('goes from the top to the bottom, as lint has them', () => {
    const layers = rooms.map((room) => LAYERS.findIndex((layer) => layer.includes(room)));
    expect(layers).toEqual([...layers].sort((a, b) => b - a));
  });

  it('names folders that exist', () => {
    expect(mapped().filter((folder) => !existsSync(folder))).toEqual([]);
  });
});

test('the folders of test/ are those of src/, and a few that hold no unit tests of a room', () => {
  const others = [
    'conformance',
    'docs',
    'e2e',
    'fake',
    'fixtures',
    'fuzz',
    'golden',
    'matrix',
    'scripts',
    'support',
  ];
  const folders = readdirSync('test', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const known = [...readdirSync('src'), ...others];
  expect(folders.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
});

describe('the commands in CONTRIBUTING.md', () => {
  const commands = [...CONTRIBUTING.matchAll(/^npx vitest run (\S+)(?: +-t '([^']+)')?/gm)];

  test.each(commands.map(([, folder = '', name]) => [folder, name] as const))(
    'npx vitest run %s -t %s runs tests',
    (folder, name) => {
      const files = globSync(vitestConfig.test?.include ?? [], { exclude: vitestConfig.test?.exclude ?? [] });
      const titles = files
        .filter((file) => file.startsWith(`${folder}/`))
        .flatMap((file) => [
          ...readFileSync(file, 'utf8').matchAll(/\b(?:it|test)(?:\.\w+)*\(\s*(['"`])(.*?)\1/g),
        ])
        .map(([, , title = '']) => title);
      expect(titles).not.toEqual([]);
      if (name !== undefined) expect(titles.filter((title) => title.includes(name))).not.toEqual([]);
    },
  );

  it('are there', () => {
    expect(commands.length).toBeGreaterThan(1);
    const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts;
    const named = [...CONTRIBUTING.matchAll(/npm run ([\w:]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  it('name files that exist', () => {
    const inCode = [...CONTRIBUTING.matchAll(/`((?:src|test|conformance)\/[\w./-]+)`/g)];
    const files = inCode.map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
