import { expect, it } from 'vitest';
import { withoutIgnored } from '../../src/lint/ignores.ts';
import { SourceText } from '../../src/text/source-text.ts';

const RULE = 'kyverno/deprecated-kind';

/** Lines with a finding that is left. */
function left(text: string): number[] {
  const file = new SourceText('page.md', text);
  const findings = [...text.matchAll(/FOUND/g)].map(({ index }) => ({
    rule: RULE,
    severity: 'info' as const,
    at: file.place(index, index + 5),
    message: '',
  }));
  return withoutIgnored(file, findings, () => true).findings.map(({ at }) => at.line);
}

it('a comment before a block of code is about all of the block, and about nothing behind it', () => {
  const comment = `<!-- slsa-provenance-ignore ${RULE}: shown as it is -->`;
  expect(left(`${comment}\n\n\`\`\`yaml\nFOUND\n\nFOUND\n\`\`\`\n\nFOUND\n`)).toEqual([9]);
  expect(left(`${comment}\n\n~~~~yaml\nFOUND\n~~~\nFOUND\n~~~~\nFOUND\n`)).toEqual([8]);
  expect(left(`\`\`\`yaml\nFOUND\n\`\`\`\n${comment}\nFOUND\nFOUND\n`)).toEqual([2, 6]);
});

it('before a block that does not end, it is about the first line', () => {
  expect(left(`<!-- slsa-provenance-ignore ${RULE}: why -->\n\`\`\`yaml\nFOUND\n`)).toEqual([3]);
});
