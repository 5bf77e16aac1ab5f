import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';

/** Published fields are none of them fractions; some may be null. */
const NO_VALUE = 0.5;

/** Reads what a command printed, and holds it against its published schema. @param name `who` for docs/who.schema.json */
export function asPublished(name: string, out: string): Record<string, unknown> {
  const schema = JSON.parse(readFileSync(`docs/${name}.schema.json`, 'utf8')) as object;
  const fits = new Ajv2020({ strictTypes: false }).compile(schema);
  const report = JSON.parse(out) as Record<string, unknown>;
  expect([fits(report), fits.errors]).toEqual([true, null]);
  // What every field is required to be is no field that can be left out, or be something else.
  for (const field of Object.keys(report).filter((one) => required(schema).includes(one))) {
    const rest = Object.fromEntries(Object.entries(report).filter(([name]) => name !== field));
    expect([field, fits(rest), fits({ ...report, [field]: NO_VALUE })]).toEqual([field, false, false]);
  }
  return report;
}

function required(schema: object): readonly string[] {
  return (schema as { required?: readonly string[] }).required ?? [];
}
