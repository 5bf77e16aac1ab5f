import { type JsonDocument, type JsonValue, parseJson } from '../text/json-document.ts';

/** An in-toto statement as somebody wrote it (github.com/in-toto/attestation, spec/v1/statement.md). */
export interface SignedStatement {
  readonly subjects: readonly StatementSubject[];
  readonly predicateType: string;
  readonly predicate: JsonValue;
}

export interface StatementSubject {
  readonly name: string | undefined;
  /** SHA-256 in lower-case hexadecimal digits; undefined where only other algorithms are given. */
  readonly sha256: string | undefined;
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

/** @throws Failure `statement-malformed` */
export function parseStatement(payload: Buffer): SignedStatement {
  const json = parseJson(payload, DOCUMENT);
  if (!TYPES.includes(json.get('_type').text())) throw json.misfit('has an unknown _type');
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
    sha256: json.get('digest').find('sha256')?.text(),
  };
}
