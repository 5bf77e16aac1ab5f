import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

it('CONTRIBUTING.md says of each dependency what it is for, and of no other', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Manifest;
  const table =
    readFileSync('CONTRIBUTING.md', 'utf8').split('## Dependencies\n')[1]?.split('\n## ')[0] ?? '';
  const rows = [...table.matchAll(/^\| (?<names>`[^|]+?) +\| (?<purpose>[^|]+)\|$/gm)];
  const named = rows.flatMap(({ groups }) => [...(groups?.['names'] ?? '').matchAll(/`(?<name>[^`]+)`/g)]);
  expect(named.map(({ groups }) => groups?.['name']).toSorted()).toEqual(
    Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).toSorted(),
  );
  expect(rows.filter(({ groups }) => (groups?.['purpose'] ?? '').trim() === '')).toEqual([]);
});
