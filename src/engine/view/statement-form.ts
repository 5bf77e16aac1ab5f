import { isObject, type JsonObject, parseBounded } from '../../text/json.ts';
import { hasForm, type Shape } from './message-form.ts';

/** An in-toto statement as programs in Go see it. */
export interface StatementForm {
  readonly predicateType: string;
  /** SHA-256 of the subjects, as written: some programs compare text, others bytes. */
  readonly subjects: readonly string[];
  /** It has no field but those of the in-toto specification; programs that parse strictly refuse any other. */
  readonly isStrict: boolean;
  /** The predicate is an object, or there is none. */
  readonly hasObject: boolean;
}

/** in-toto/attestation, statement.proto and resource_descriptor.proto, in the names of protobuf's JSON. */
const STATEMENT: Shape = {
  fields: {
    _type: 'text',
    subject: {
      list: {
        fields: {
          name: 'text',
          uri: 'text',
          digest: { map: 'text' },
          content: 'text',
          downloadLocation: 'text',
          mediaType: 'text',
          annotations: 'object',
        },
      },
    },
    predicateType: 'text',
    predicate: 'object',
  },
};

/** @returns undefined where no program can read it */
export function readStatementForm(payload: Buffer): StatementForm | undefined {
  let json: unknown;
  try {
    json = parseBounded(payload.toString('utf8'));
  } catch {
    return undefined;
  }
  if (!isObject(json)) return undefined;
  const { predicateType = '', subject = [], predicate } = json;
  if (typeof predicateType !== 'string' || !Array.isArray(subject) || !subject.every(isObject))
    return undefined;
  return {
    predicateType,
    subjects: subject.flatMap(sha256Of),
    isStrict: hasForm(json, STATEMENT) && subject.every(hasHexDigests),
    hasObject: isObject(predicate ?? {}),
  };
}

function sha256Of({ digest }: JsonObject): string[] {
  const sha256 = isObject(digest) ? digest.sha256 : undefined;
  return typeof sha256 === 'string' ? [sha256] : [];
}

/** sigstore-go decodes every digest of every subject, and stops at one that is not hexadecimal. */
function hasHexDigests({ digest = {} }: JsonObject): boolean {
  const values = isObject(digest) ? Object.values(digest) : [];
  return values.every(
    (value) => typeof value === 'string' && value.length % 2 === 0 && /^[0-9a-f]*$/i.test(value),
  );
}
