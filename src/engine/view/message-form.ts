/**
 * Whether JSON has the form of a protobuf message: Go's parser (protojson) refuses a whole document for one
 * unknown field. A shape names every field; `null` stands for a field that is not there.
 */
export type Shape =
  /** Anything at all. */
  | 'any'
  | 'text'
  /** Base64, of either alphabet, with padding or without. */
  | 'bytes'
  /** A number, or its digits as text. */
  | 'number'
  /** google.protobuf.Struct */
  | 'object'
  | { readonly map: 'text' }
  | { readonly list: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> };

export function hasForm(value: unknown, shape: Shape): boolean {
  if (value === null || shape === 'any') return true;
  if (shape === 'text') return typeof value === 'string';
  if (shape === 'bytes') return typeof value === 'string' && isBase64(value);
  if (shape === 'number')
    return Number.isInteger(Number(value)) && ['string', 'number'].includes(typeof value);
  if (typeof value !== 'object') return false;
  if (shape !== 'object' && 'list' in shape) {
    return Array.isArray(value) && value.every((element) => element !== null && hasForm(element, shape.list));
  }
  if (Array.isArray(value)) return false;
  if (shape === 'object') return true;
  if ('map' in shape) return Object.values(value).every((member) => typeof member === 'string');
  return Object.entries(value).every(([name, member]) => {
    const field = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
    return field !== undefined && hasForm(member, field);
  });
}

function isBase64(text: string): boolean {
  const digits = text.length % 4 === 0 ? text.replace(/={1,2}$/, '') : text;
  return digits.length % 4 !== 1 && !/[^A-Za-z0-9+/_-]/.test(digits);
}
