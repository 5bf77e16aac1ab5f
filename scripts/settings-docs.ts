import { fillSection, table } from './markdown.ts';

/** What docs/settings.schema.json uses of JSON Schema (draft 2020-12). */
export interface Schema {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** `page` with a table for each part of the settings, from their schema. @throws Error when `page` lacks a part */
export function documentSettings(page: string, schema: Schema): string {
  const parts = Object.entries(schema.properties ?? {}).filter(([, part]) => part.type !== undefined);
  return parts.reduce((text, [name, part]) => fillSection(text, name, fieldsOf(part)), page);
}

function fieldsOf(part: Schema): string {
  return table(['Field', 'Value', 'Meaning'], rowsOf(part.items ?? part, ''));
}

/** Fields of objects in lists stand below the list's own. */
function rowsOf(schema: Schema, prefix: string): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const needed = schema.required?.includes(name) === true ? ', needed' : '';
    const row = [`\`${prefix}${name}\``, `${valueOf(field)}${needed}`, field.description ?? ''];
    return [row, ...(field.items === undefined ? [] : rowsOf(field.items, `${prefix}${name}[].`))];
  });
}

function valueOf({ type, enum: values, anyOf, items }: Schema): string {
  if (values !== undefined) return values.map((value) => `\`${String(value)}\``).join(', ');
  if (anyOf !== undefined) return valueOf(anyOf[0] ?? {});
  if (items !== undefined) return items.properties === undefined ? `list of ${valueOf(items)}` : 'list';
  return { boolean: '`true`, `false`', string: 'text', integer: 'number' }[type ?? ''] ?? '';
}
