import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { SignedArtifact } from '../../src/sigstore/artifact.ts';
import { fetchLogEntry, recordInLog } from '../../src/sigstore/log.ts';
import type { SigningSession } from '../../src/sigstore/session.ts';
import { failureOf } from '../support/failure-of.ts';
import { type Fault, faultOn } from '../support/fault.ts';
import { type FakeSigstore, startSigstore } from '../fake/sigstore/index.ts';
import { signPayload, signStatement, type SigningRun, startSigningRun } from '../support/signing-run.ts';

let sigstore: FakeSigstore;
let run: SigningRun;
let session: SigningSession;
beforeAll(async () => {
  sigstore = await startSigstore({ invisibleReads: 2 });
  run = await startSigningRun(sigstore);
  session = await run.open();
});
afterAll(() => sigstore.close());
afterEach(() => {
  sigstore.traffic.faults = () => undefined;
});

/** The next `times` answers to a write go wrong; look-ups do not. */
function breakWrites(fault: Fault, times: number): void {
  sigstore.traffic.faults = faultOn({ method: 'POST' }, fault, times);
}

/** So many answers of the log go wrong, look-ups too. */
function breakLog(fault: Fault, times = Infinity): void {
  sigstore.traffic.faults = faultOn({}, fault, times);
}

/** Replaces one piece of text in so many answers of the log. */
function alterAnswers(from: RegExp, to: string, times?: number): void {
  breakLog({ kind: 'alter', with: (body) => Buffer.from(body.toString().replace(from, to)) }, times);
}

function writes(): number {
  return sigstore.requests.filter(({ service, method }) => service.startsWith('rekor') && method === 'POST')
    .length;
}

const KINDS: readonly (readonly [string, (session: SigningSession) => SignedArtifact])[] = [
  ['dsse', signStatement],
  ['hashedrekord', signPayload],
];

describe('recordInLog, Rekor v1', () => {
  test.each(KINDS)('records %s 0.0.1 and returns the verified entry', async (kind, sign) => {
    const { logEntries } = await run.record(sign(session));
    const [entry] = logEntries;
    expect(entry?.kindVersion).toEqual({ kind, version: '0.0.1' });
    expect(entry?.inclusionPromise?.signedEntryTimestamp.length).toBeGreaterThan(60);
    expect(Number(entry?.logIndex)).toBeGreaterThan(Number(entry?.inclusionProof?.logIndex));
  });

  test('takes the entry of an earlier attempt whose answer was lost, once the log shows it', async () => {
    const [before, size] = [writes(), sigstore.entries.length];
    breakWrites({ kind: 'reset-after' }, 1);
    const { logEntries } = await run.record(signStatement(session));
    expect(logEntries).toHaveLength(1);
    expect([writes() - before, sigstore.entries.length - size]).toEqual([2, 1]);
  });

  test('refuses a conflict whose entry is another one', async () => {
    const other = await run.record(signStatement(session));
    const conflict = signStatement(session);
    const uuid = await uuidOf(other);
    const headers = { location: `/api/v1/log/entries/${uuid}`, 'content-type': 'application/json' };
    breakWrites({ kind: 'status', status: 409, headers, body: '{}' }, Infinity);
    const failure = await failureOf(() => run.record(conflict));
    expect(failure.code).toBe('log-entry-untrusted');
    expect(failure.message).toContain('another signature');
  });

  test('refuses a conflict that names no entry', async () => {
    breakLog({ kind: 'status', status: 409, body: '{"message":"exists"}' });
    expect((await failureOf(() => run.record(signStatement(session)))).code).toBe('log-refused');
  });

  const alterations: readonly (readonly [string, RegExp, string])[] = [
    ['signed entry timestamp', /"signedEntryTimestamp":"....../, '"signedEntryTimestamp":"MEUAAA'],
    ['integrated time', /"integratedTime":\d/, '"integratedTime":9'],
    ['global index', /"logIndex":3/, '"logIndex":4'],
    ['log', /"logID":"../, '"logID":"00'],
    ['checkpoint signature', /\u2014 localhost ......../, '\u2014 localhost AAAAAAAA'],
    ['checkpoint root', /(checkpoint":"[^"]*?\\n\d+\\n)../, '$1AA'],
    ['tree size', /"treeSize":/, '"treeSize":9'],
    ['root hash', /"rootHash":"......../, '"rootHash":"00000000'],
    ['proof', /"hashes":\["......../, '"hashes":["00000000'],
  ];
  test.each(alterations)('fetches again an answer with another %s', async (_, from, to) => {
    const before = sigstore.entries.length;
    alterAnswers(from, to, 1);
    expect((await run.record(signStatement(session))).logEntries).toHaveLength(1);
    expect(sigstore.entries.length - before).toBe(1);
  });

  test.each(alterations)('refuses answers with another %s', async (_, from, to) => {
    alterAnswers(from, to);
    expect((await failureOf(() => run.record(signStatement(session)))).code).toBe('log-entry-untrusted');
  });

  test('refuses the entry of another artifact', async () => {
    const answers: Buffer[] = [];
    breakWrites({ kind: 'alter', with: (body) => (answers.push(body), body) }, 1);
    await run.record(signStatement(session));
    breakLog({ kind: 'alter', with: () => answers[0] ?? Buffer.alloc(0) });
    const failure = await failureOf(() => run.record(signStatement(session)));
    expect(failure.code).toBe('log-entry-untrusted');
    expect(failure.message).toContain('another signature');
  });

  const broken = {
    'a web page': { kind: 'html' },
    'two entries': { kind: 'alter', with: () => Buffer.from('{"a":{},"b":{}}') },
    'no proof': {
      kind: 'alter',
      with: (body: Buffer) => Buffer.from(body.toString().replace('inclusionProof', 'x')),
    },
  } as const;
  test.each(Object.entries(broken))('asks again after %s', async (_, fault) => {
    breakLog(fault, 2);
    expect((await run.record(signStatement(session))).logEntries).toHaveLength(1);
  });

  test.each(Object.entries(broken))('refuses %s that lasts', async (_, fault) => {
    breakLog(fault);
    const failure = await failureOf(() => run.record(signStatement(session)));
    expect(['log-answer-malformed', 'log-refused']).toContain(failure.code);
  });

  test('tells the words of a log that refuses', async () => {
    const fault: Fault = { kind: 'status', status: 400, body: '{"code":400,"message":"no\\nthanks"}' };
    breakLog(fault);
    const failure = await failureOf(() => run.record(signStatement(session)));
    expect(failure.code).toBe('log-refused');
    expect(failure.message).toContain('status 400: no thanks');
  });

  test('asks before each attempt whether the certificate still serves', async () => {
    breakWrites({ kind: 'status', status: 503 }, 3);
    const before = writes();
    const expiring = new Error('expiring');
    let attempts = 0;
    const beforeAttempt = () => {
      attempts += 1;
      if (attempts === 3) throw expiring;
    };
    const { http, root, pace } = run;
    const write = { artifact: signStatement(session), log: run.logOf(1), http, root, pace, beforeAttempt };
    await expect(recordInLog(write)).rejects.toBe(expiring);
    expect(writes() - before).toBe(2);
  });
});

describe('fetchLogEntry', () => {
  test('finds the entry of an artifact by its global index, with the proof', async () => {
    const artifact = await run.record(signStatement(session));
    const entry = await fetch(artifact, artifact.logEntries[0]?.logIndex);
    expect(entry?.canonicalizedBody).toEqual(artifact.logEntries[0]?.canonicalizedBody);
    expect(entry?.inclusionProof?.checkpoint?.envelope).toContain('localhost');
  });

  test('is undefined where the log has none, and refuses that of another artifact', async () => {
    const [artifact, other] = [await run.record(signStatement(session)), signPayload(session)];
    expect(await fetch(artifact, '999999999')).toBeUndefined();
    const failure = await failureOf(() => fetch(other, artifact.logEntries[0]?.logIndex));
    expect(failure.code).toBe('log-entry-untrusted');
  });

  /** The log shows a new entry only after a while. */
  async function fetch(artifact: SignedArtifact, logIndex = '') {
    const { http, root } = run;
    for (let read = 1; ; read += 1) {
      const entry = await fetchLogEntry({ artifact, logIndex, log: run.logOf(1), http, root });
      if (entry !== undefined || read === 4) return entry;
    }
  }
});

describe('recordInLog, Rekor v2', () => {
  test.each(KINDS)('records %s as hashedrekord 0.0.2 over the signed bytes', async (_, sign) => {
    const { logEntries } = await run.record(sign(session), 2);
    const [entry] = logEntries;
    expect(entry?.kindVersion).toEqual({ kind: 'hashedrekord', version: '0.0.2' });
    expect(entry?.inclusionPromise).toBeUndefined();
    expect(entry?.logIndex).toBe(entry?.inclusionProof?.logIndex);
  });

  test('does not take over an equal entry: whoever signs must sign again', async () => {
    breakWrites({ kind: 'reset-after' }, 1);
    expect((await failureOf(() => run.record(signStatement(session), 2))).code).toBe('log-conflict');
    expect((await run.record(signStatement(session), 2)).logEntries).toHaveLength(1);
  });

  const alterations: readonly (readonly [string, RegExp, string])[] = [
    ['index', /"logIndex":"/, '"logIndex":"9'],
    ['tree size', /"treeSize":"/, '"treeSize":"9'],
    ['root hash', /"rootHash":"....../, '"rootHash":"AAAAAA'],
    ['checkpoint signature', /\u2014 localhost (......)...../, '\u2014 localhost $1AAAAA'],
    ['body', /"canonicalizedBody":"eyJhcGlWZXJzaW9u/, '"canonicalizedBody":"eyJhcGlWZXJzaW9v'],
    ['kind', /"kind":"hashedrekord"/, '"kind":"dsse"'],
  ];
  test.each(alterations)('refuses an answer with another %s', async (_, from, to) => {
    alterAnswers(from, to);
    expect((await failureOf(() => run.record(signStatement(session), 2))).code).toBe('log-entry-untrusted');
  });
});

/** As the log names it: its look-up by index says. */
async function uuidOf({ logEntries }: SignedArtifact): Promise<string> {
  const url = `${sigstore.urls.rekorV1}/api/v1/log/entries?logIndex=${logEntries[0]?.logIndex}`;
  for (;;) {
    const answer = await globalThis.fetch(url);
    if (answer.status === 200) return Object.keys((await answer.json()) as object)[0] ?? '';
  }
}
