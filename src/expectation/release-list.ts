import { type JsonDocument, type JsonValue, parseJson } from '../text/json-document.ts';

/** One release of this project, and the workflows in it that others call. */
export interface Release {
  /** `v1.2.3` */
  readonly tag: string;
  /** In full. */
  readonly commit: string;
  /** Names that certificates have when a caller pins the commit: `https://…/.github/workflows/build.yml@<commit>`. */
  readonly identities: readonly string[];
  readonly revoked?: Revocation;
}

export interface Revocation {
  /** `2026-12-01` */
  readonly date: string;
  readonly reason: string;
}

/** The releases of a project (docs/identities.schema.json). */
export interface ReleaseList {
  /** Server, owner and name. */
  readonly repository: string;
  /** Rises with each list: one with a lower number is older. */
  readonly number: number;
  readonly issued: Date;
  /** From then on, somebody may be keeping a newer list back. */
  readonly expires: Date;
  readonly releases: readonly Release[];
}

export const RELEASE_LIST_MAX_BYTES = 1024 * 1024;
const MAX_RELEASES = 2000;
const MAX_IDENTITIES = 50;
const MAX_REASON = 300;
const DOCUMENT: JsonDocument = {
  name: 'the list of releases',
  class: 'malformed',
  code: 'identities-malformed',
  maxBytes: RELEASE_LIST_MAX_BYTES,
  why: 'it was changed or cut short, or it is another file',
  fix: 'take identities.json and identities.json.sigstore.json as they are attached to the newest release',
};

const VERSION = 1;
const LIST_FIELDS = ['schemaVersion', 'repository', 'number', 'issued', 'expires', 'releases'];
const RELEASE_FIELDS = ['tag', 'commit', 'identities', 'revoked'];
const REVOCATION_FIELDS = ['date', 'reason'];
const TAG = /^v(?:0|[1-9][0-9]{0,5})(?:\.(?:0|[1-9][0-9]{0,5})){2}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const REPOSITORY = /^https:\/\/[a-z0-9.-]+\/[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/;
const WORKFLOW_FILE = /^[A-Za-z0-9_-][A-Za-z0-9._-]*\.ya?ml$/;
/** Printable ASCII: what people are shown is what stands there. */
const REASON = /^[\x20-\x7e]+$/;

/** How a list is written: in no other way is it read, so that no two programs read different things in it. */
export function releaseListJson(list: object): string {
  return `${JSON.stringify(list, undefined, 2)}\n`;
}

/**
 * Reads `identities.json`. Who wrote it is for others to find out.
 * @throws Failure `identities-malformed`
 */
export function parseReleaseList(json: string | Uint8Array): ReleaseList {
  const document = parseJson(json, DOCUMENT);
  const text = typeof json === 'string' ? json : Buffer.from(json).toString('utf8');
  onlyFields(document, LIST_FIELDS);
  if (document.get('schemaVersion').raw() !== VERSION)
    throw document.get('schemaVersion').unknownKind(`another version than ${VERSION}`, UPDATE);
  const repository = matching(document.get('repository'), REPOSITORY, 'a repository');
  const list: ReleaseList = {
    repository,
    number: wholeNumber(document.get('number')),
    issued: dateIn(document.get('issued'), TIME),
    expires: dateIn(document.get('expires'), TIME),
    releases: document
      .get('releases')
      .items(MAX_RELEASES)
      .map((item) => releaseIn(item, repository)),
  };
  if (list.expires <= list.issued) throw document.get('expires').misfit('is not after issued');
  onceEach(document, 'tag', list.releases);
  onceEach(document, 'commit', list.releases);
  // A key that stands twice, or a number or letter in another spelling: readers differ on what they take.
  if (releaseListJson(document.raw() as object) !== text)
    throw document.misfit('is not written as it was published');
  return list;
}

const UPDATE = 'update slsa-provenance: the list is of a later version';

function releaseIn(json: JsonValue, repository: string): Release {
  onlyFields(json, RELEASE_FIELDS);
  const commit = matching(json.get('commit'), COMMIT, 'a commit in full');
  const revoked = json.names().includes('revoked') ? json.get('revoked') : undefined;
  return {
    tag: matching(json.get('tag'), TAG, 'the tag of a release'),
    commit,
    identities: json
      .get('identities')
      .items(MAX_IDENTITIES)
      .map((item) => identityIn(item, repository, commit)),
    ...(revoked && { revoked: revocationIn(revoked) }),
  };
}

/** An identity can be no other's than that of a workflow in the release. */
function identityIn(json: JsonValue, repository: string, commit: string): string {
  const identity = json.text();
  const [start, end] = [`${repository}/.github/workflows/`, `@${commit}`];
  const file = identity.slice(start.length, -end.length);
  if (identity === `${start}${file}${end}` && WORKFLOW_FILE.test(file)) return identity;
  throw json.misfit('is no workflow of the repository at the commit');
}

function revocationIn(json: JsonValue): Revocation {
  onlyFields(json, REVOCATION_FIELDS);
  const date = dateIn(json.get('date'), DAY).toISOString().slice(0, 'yyyy-mm-dd'.length);
  const reason = json.get('reason').text(MAX_REASON);
  if (!REASON.test(reason) || reason.trim() !== reason)
    throw json.get('reason').misfit('is not a line of ASCII');
  return { date, reason };
}

const TIME = '.000Z';
const DAY = 'T00:00:00.000Z';

/** A time or day of the calendar in its one spelling, to which `rest` adds what ISO 8601 has more. */
function dateIn(json: JsonValue, rest: typeof TIME | typeof DAY): Date {
  const text = json.text();
  const whole = rest === TIME ? text.replace(/Z$/, TIME) : `${text}${rest}`;
  const date = new Date(whole);
  if (!/^\d{4}-/.test(text) || Number.isNaN(date.getTime()) || date.toISOString() !== whole)
    throw json.misfit(rest === TIME ? 'is not a time such as 2026-12-01T09:00:00Z' : 'is not a day');
  return date;
}

function wholeNumber(json: JsonValue): number {
  const number = json.raw();
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 && !Object.is(number, -0))
    return number;
  throw json.misfit('is not a whole number from 0');
}

function matching(json: JsonValue, pattern: RegExp, what: string): string {
  const text = json.text();
  if (pattern.test(text)) return text;
  throw json.misfit(`is not ${what}`);
}

function onlyFields(json: JsonValue, known: readonly string[]): void {
  const other = json.names().find((name) => !known.includes(name));
  if (other !== undefined)
    throw json.misfit(`has a field ${JSON.stringify(other.slice(0, 50))}, which is not known`);
}

function onceEach(document: JsonValue, field: 'tag' | 'commit', releases: readonly Release[]): void {
  const values = releases.map((release) => release[field]);
  const twice = values.find((value, nth) => values.indexOf(value) !== nth);
  if (twice !== undefined) throw document.get('releases').misfit(`has the ${field} ${twice} twice`);
}
