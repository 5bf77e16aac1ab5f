import { existsSync } from 'node:fs';
import type { RuleAbout } from '../src/lint/rule-group.ts';
import { fillSection, table } from './markdown.ts';

/** `page` with a table of all rules: how severe each is, and what is wrong. */
export function indexRules(page: string, rules: Iterable<RuleAbout>): string {
  const rows = [...rules].map(({ id, severity, title, isFixable }) => [
    linked(id),
    severity,
    isFixable ? 'yes' : '',
    title,
  ]);
  return fillSection(page, 'rules', table(['Rule', 'Severity', '`--fix`', 'What is wrong'], rows));
}

function linked(id: string): string {
  return existsSync(`docs/rules/${id}.md`) ? `[${id}](${id}.md)` : id;
}
