import { expect, it } from 'vitest';
import { indexExamples } from '../../scripts/example-index.ts';

const PAGE = '<!-- examples -->\n<!-- /examples -->\n';

it('lists examples by name, with their first comment in one line', () => {
  const examples = new Map([
    ['ko.yml', '# Built by ko,\n# for two platforms.\nname: x\n# later\n'],
    ['bake.yml', '# Of bake.\n#\n#   a: b\non: push\n'],
  ]);
  expect(indexExamples(PAGE, examples)).toContain(
    '| [bake.yml](bake.yml) | Of bake. |\n| [ko.yml](ko.yml) | Built by ko, for two platforms. |',
  );
});

it('refuses one that does not say what it shows', () => {
  expect(() => indexExamples(PAGE, new Map([['x.yml', 'on: push\n']]))).toThrow('x.yml');
});
