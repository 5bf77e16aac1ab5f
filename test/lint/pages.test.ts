import { globSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { RULE_GROUPS, RULES } from '../../src/lint/rules.ts';
import { withoutIgnored } from '../../src/lint/ignores.ts';
import { loadRegularExpressions } from '../../src/text/regular-expression.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { type Example, examplesIn, findingsIn, mendedBy, pageOf } from '../support/rule-examples.ts';

/** Rules that look at documents; the others are about files and comments. */
const LOOKING = RULE_GROUPS.flatMap(({ rules }) => rules);

beforeAll(loadRegularExpressions);

describe.each(LOOKING.map((rule) => [rule.id, rule] as const))('docs/rules/%s.md', (id, rule) => {
  const page = pageOf(id);
  const [wrong, right] = [examplesIn(page, 'Wrong'), examplesIn(page, 'Right')];

  it('says what the rule says of itself', () => {
    expect(page.startsWith(`# ${id}\n\n${rule.title}.\n\nSeverity: \`${rule.severity}\`.`)).toBe(true);
    expect(page.includes('`--fix` mends it')).toBe(rule.isFixable === true);
    if (rule.alsoIn !== undefined) expect(page).toContain(`${rule.alsoIn} reports the same`);
  });

  it('the wrong examples have the finding', () => {
    expect(wrong.length).toBeGreaterThan(0);
    for (const example of wrong) {
      const rules = findingsIn(example).map((finding) => finding.rule);
      expect(rules, example.text).toContain(id);
      expect(rules, example.text).not.toContain('yaml/parse-error');
    }
  });

  it('the right ones have not', () => {
    expect(right.length).toBeGreaterThan(0);
    for (const example of right)
      expect(
        findingsIn(example).map((finding) => finding.rule),
        example.text,
      ).not.toContain(id);
  });

  it.runIf(rule.isFixable)('what --fix changes is right, parses, and keeps all else', () => {
    const mended = wrong.flatMap((before) => {
      const after = mendedBy(id, before);
      return after === undefined ? [] : [{ before, after }];
    });
    expect(mended.length).toBeGreaterThan(0);
    for (const { before, after } of mended) {
      const rules = findingsIn(after).map((finding) => finding.rule);
      expect(rules, after.text).not.toContain('yaml/parse-error');
      expect(rules.filter((one) => one === id).length, after.text).toBeLessThan(
        findingsIn(before).filter((finding) => finding.rule === id).length,
      );
    }
  });
});

describe('pages', () => {
  it('there is one for each rule, and no other', () => {
    const pages = globSync('docs/rules/*/*.md').map((file) =>
      file.replaceAll('\\', '/').slice('docs/rules/'.length, -3),
    );
    expect(pages.toSorted()).toEqual([...RULES.keys()].toSorted());
  });
});

describe.each(['yaml/parse-error', 'ignore/without-reason', 'ignore/unknown-rule'])(
  'docs/rules/%s.md',
  (id) => {
    const page = pageOf(id);

    it('has examples, as every page', () => {
      const told = (example: Example) => {
        const file = new SourceText(example.name, example.text);
        const sifted = withoutIgnored(file, findingsIn(example), (rule) => RULES.has(rule));
        return sifted.findings.map(({ rule }) => rule);
      };
      for (const example of examplesIn(page, 'Wrong')) expect(told(example)).toContain(id);
      for (const example of examplesIn(page, 'Right')) expect(told(example)).not.toContain(id);
      expect(page).toContain(`# ${id}\n\n${RULES.get(id)?.title}.\n`);
    });
  },
);
