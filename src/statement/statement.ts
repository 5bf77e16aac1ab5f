import { type Digest, hexOf } from '../subject/digest.ts';

const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const STATEMENT_MEDIA_TYPE = 'application/vnd.in-toto+json';

/** in-toto Statement v1 with one subject (github.com/in-toto/attestation, spec/v1/statement.md). */
export interface Statement {
  /** Version 0.1 differs in nothing else. */
  readonly _type: typeof STATEMENT_TYPE | 'https://in-toto.io/Statement/v0.1';
  readonly subject: readonly [{ readonly name: string; readonly digest: { readonly sha256: string } }];
  readonly predicateType: string;
  readonly predicate: object;
}

/** Only the four fields of the specification: cosign 3 parses strictly and refuses any other. */
export function statement(name: string, digest: Digest, predicateType: string, predicate: object): Statement {
  return {
    _type: STATEMENT_TYPE,
    subject: [{ name, digest: { sha256: hexOf(digest) } }],
    predicateType,
    predicate,
  };
}

/** The bytes that are signed: members in the order in which they are declared, no white space. */
export function statementBytes(value: Statement): Buffer {
  return Buffer.from(JSON.stringify(value));
}
