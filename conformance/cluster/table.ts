import { ATTACKS, SIGNED } from './attacks.ts';
import { type Form, FORMS } from './forms.ts';
import { SHAPES } from './images.ts';
import type { Recorded } from './results.ts';
import { SECTIONS } from './sections.ts';

type Kept = Recorded['cells'][number];

/** Rows of attacks and columns of forms, from what a run has shown; a number stands for a reason. */
export function admissionRows({ cells }: Recorded): string[][] {
  return [SIGNED, ...ATTACKS].map(({ name }) => [
    name,
    ...FORMS.map((form) => {
      const asked = cells.filter(({ form: id, attack }) => id === form.id && attack === name);
      return cellText(form, name, asked);
    }),
  ]);
}

export function admissionHead(): string[] {
  return ['', ...FORMS.map(({ id, engine }) => `${engine} \`${id}\``)];
}

/** Why an engine cannot do something, in the order of their numbers. */
export function reasons(): string[] {
  return [...new Set(FORMS.flatMap(({ cannot }) => Object.values(cannot)))];
}

function cellText({ cannot }: Form, attack: string, asked: readonly Kept[]): string {
  const why = cannot[attack];
  if (why !== undefined) return `cannot (${reasons().indexOf(why) + 1})`;
  if (asked.length === 0) return '–';
  const verdicts = Map.groupBy(asked, ({ verdict }) => verdict);
  if (verdicts.size === 1) return asked[0]?.verdict ?? '';
  return [...verdicts].map(([verdict, some]) => `${verdict}: ${some.map(whereText).join(', ')}`).join('; ');
}

function whereText({ shape, signer }: Kept): string {
  return `${shape}, ${signer}`;
}

/** How many registries and signers the cells are about. */
export function shapesText(): string {
  return Object.entries(SHAPES)
    .map(([shape, registry]) => `${shape} (${registry})`)
    .join(', ');
}

/** A section of the run beside the attacks, as it was recorded. */
export interface SectionTable {
  readonly name: string;
  readonly about: string;
  readonly rows: readonly string[][];
}

/** Subject, question and answer of each row; sections that were never recorded are left out. */
export function sectionTables({ rows }: Recorded): SectionTable[] {
  return SECTIONS.map(({ name, about }) => ({
    name,
    about,
    rows: rows
      .filter(({ section }) => section === name)
      .map(({ subject, question, answer }) => [subject, question, answer]),
  })).filter((section) => section.rows.length > 0);
}
