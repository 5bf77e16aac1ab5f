import type { HashName } from '../sigstore/hash.ts';
import { type JsonDocument, type JsonValue, parseJson } from '../text/json-document.ts';

/** An in-toto statement as somebody wrote it (github.com/in-toto/attestation, spec/v1/statement.md). */
export interface SignedStatement {
  readonly subjects: readonly StatementSubject[];
  readonly predicateType: string;
  readonly predicate: JsonValue;
}

export interface StatementSubject {
  readonly name: string | undefined;
  /** In hexadecimal digits, by the algorithms that are known here; each identifies the subject (spec/v1/digest_set.md). */
  readonly digests: Readonly<Partial<Record<HashName, string>>>;
}

const DOCUMENT: JsonDocument = {
  name: 'the statement',
  class: 'malformed',
  code: 'statement-malformed',
  maxBytes: 16 * 1024 * 1024,
};
/** Version 0.1 differs in nothing that is read here; cosign still writes it. */
const TYPES = ['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1'];
const MAX_SUBJECTS = 1024;
/** Characters; it is a URI, and told in every report. */
const MAX_TYPE_LENGTH = 1000;

/** @throws Failure `statement-malformed`, `kind-unknown` */
export function parseStatement(payload: Buffer): SignedStatement {
  const json = parseJson(payload, DOCUMENT);
  const type = json.get('_type').text();
  if (!TYPES.includes(type)) throw json.unknownKind(`has the _type ${type}`);
  const predicateType = json.get('predicateType').text();
  if (predicateType === '') throw json.misfit('has an empty predicateType');
  if (predicateType.length > MAX_TYPE_LENGTH) throw json.misfit('has a predicateType that is too long');
  const predicate = json.find('predicate');
  predicate?.names();
  return {
    subjects: json.get('subject').items(MAX_SUBJECTS).map(readSubject),
    predicateType,
    predicate: predicate ?? parseJson('{}', DOCUMENT),
  };
}

function readSubject(json: JsonValue): StatementSubject {
  return {
    name: json.find('name')?.text(),
    digests: readDigests(json.get('digest')),
  };
}

function readDigests(json: JsonValue): StatementSubject['digests'] {
  const [sha256, sha384, sha512] = ['sha256', 'sha384', 'sha512'].map((name) => json.find(name)?.text());
  return {
    ...(sha256 !== undefined && { sha256 }),
    ...(sha384 !== undefined && { sha384 }),
    ...(sha512 !== undefined && { sha512 }),
  };
}
