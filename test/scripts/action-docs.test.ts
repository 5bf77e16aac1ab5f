import { expect, test } from 'vitest';
import { documentAction } from '../../scripts/action-docs.ts';

const README = '# Action\n<!-- inputs -->\n<!-- /inputs -->\n<!-- outputs -->\n<!-- /outputs -->\nend\n';

const ACTION = `
inputs:
  image: { description: "Names, one per line.\\n\\nNo tags." }
  key: { description: Needed, required: true }
  timeout: { description: 'Time: 90s | 10m', default: 10m }
outputs:
  outcome: { description: What happened }
`;

test('documentAction fills both tables and leaves the rest', () => {
  expect(documentAction(README, ACTION)).toBe(`# Action
<!-- inputs -->

<!-- prettier-ignore -->
| Input | Default | Description |
| --- | --- | --- |
| \`image\` |  | Names, one per line.<br>No tags. |
| \`key\` | required | Needed |
| \`timeout\` | \`10m\` | Time: 90s \\| 10m |

<!-- /inputs -->
<!-- outputs -->

<!-- prettier-ignore -->
| Output | Description |
| --- | --- |
| \`outcome\` | What happened |

<!-- /outputs -->
end
`);
});

test('documentAction is stable: a fresh document stays as it is', () => {
  const fresh = documentAction(README, ACTION);
  expect(documentAction(fresh, ACTION)).toBe(fresh);
});

test('documentAction refuses a document without the markers', () => {
  expect(() => documentAction('# Action\n', ACTION)).toThrow('no section between <!-- inputs -->');
});
