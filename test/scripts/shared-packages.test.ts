import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SHARED, sharedSource, withShared } from '../../scripts/shared-packages.ts';

const YAML = "(await import(/* webpackIgnore: true */ '../shared/yaml.js')).default";

test.each([
  ["import { isMap, parse as read } from 'yaml';", `const { isMap, parse: read } = ${YAML};`],
  ["const yaml = await import('yaml');", `const yaml = ${YAML};`],
  ["import { x } from './yaml.js';", "import { x } from './yaml.js';"],
])('%s', (source, changed) => {
  expect(withShared(source)).toBe(changed);
});

test('a shared file exports all that its packages do', () => {
  expect(sharedSource(['a', 'a/b'])).toBe(
    "import * as p0 from 'a';\nimport * as p1 from 'a/b';\nexport default { ...p0, ...p1 };\n",
  );
});

test('no entry has a copy of its own', () => {
  const marks = { undici: 'RetryHandler', tuf: 'DownloadLengthMismatchError', yaml: 'isCollection' };
  for (const entry of ['cli', 'sign', 'verify']) {
    for (const file of readdirSync(`dist/${entry}`).filter((name) => name.endsWith('.js'))) {
      const text = readFileSync(`dist/${entry}/${file}`, 'utf8');
      for (const [name, mark] of Object.entries(marks)) {
        expect(
          text.includes(`class ${mark}`) || text.includes(`function ${mark}`),
          `${file} has ${name}`,
        ).toBe(false);
      }
    }
  }
  expect(Object.keys(SHARED).sort()).toEqual(Object.keys(marks).sort());
  for (const name of Object.keys(marks)) {
    const text = readFileSync(`dist/shared/${name}.js`, 'utf8');
    expect(text).toContain(marks[name as keyof typeof marks]);
  }
});
