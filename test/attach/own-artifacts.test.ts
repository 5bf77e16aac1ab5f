import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Candidate, type Own, OwnArtifacts } from '../../src/attach/own-artifacts.ts';
import { type Owner, WorkflowOwner } from '../../src/attach/owner.ts';
import {
  provenanceBy,
  type Signable,
  type SignableKind,
  SIGNATURE,
  signableOf,
} from '../../src/attach/signable.ts';
import { Failure } from '../../src/shared/failure.ts';
import type { SignedArtifact } from '../../src/sigstore/artifact.ts';
import { preAuthEncoding } from '../../src/sigstore/envelope.ts';
import type { SigningSession } from '../../src/sigstore/session.ts';
import { verifyArtifact } from '../../src/sigstore/verify.ts';
import { STATEMENT_MEDIA_TYPE } from '../../src/statement/statement.ts';
import { sha256Digest } from '../../src/subject/digest.ts';
import { type SigningRun, startSigningRun } from '../support/signing-run.ts';
import { type FakeSigstore, startSigstore } from '../fake/sigstore/index.ts';

const NAME = 'ghcr.io/acme/app';
const DIGEST = sha256Digest(Buffer.from('image'));

let sigstore: FakeSigstore;
/** The run itself, one of another commit, and one of another workflow. */
let ours: Party, earlier: Party, theirs: Party;

interface Party {
  readonly run: SigningRun;
  readonly session: SigningSession;
  readonly owner: Owner;
  readonly signables: readonly [Signable, Signable];
}

async function partyOf(claims: Record<string, string>): Promise<Party> {
  sigstore.setClaims(claims);
  const run = await startSigningRun(sigstore);
  const session = await run.open();
  const owner = new WorkflowOwner(session.claims, run.root);
  const signables = [
    signableOf(SIGNATURE, NAME, DIGEST),
    signableOf(provenanceBy(session.claims)[0] as SignableKind, NAME, DIGEST),
  ] as const;
  return { run, session, owner, signables };
}

async function signed({ run, session }: Party, { payload }: Signable): Promise<SignedArtifact> {
  const payloadType = STATEMENT_MEDIA_TYPE;
  const signature = session.sign(preAuthEncoding(payloadType, payload));
  const envelope = { payloadType, payload, signature };
  return run.record({
    content: { kind: 'envelope', envelope },
    material: session.material,
    logEntries: [],
    timestamps: [],
  });
}

beforeAll(async () => {
  sigstore = await startSigstore();
  ours = await partyOf({});
  earlier = await partyOf({ sha: 'f'.repeat(40) });
  theirs = await partyOf({ repository: 'stranger/tool', repository_id: '7' });
});
afterAll(() => sigstore.close());

function candidate(key: string, artifact: SignedArtifact): Candidate<string> {
  return { key, digest: DIGEST, fetch: async () => ({ artifact, stored: key }) };
}

const keysOf = (own: OwnArtifacts<string>) => own.all().map(({ key }) => key);

describe('what was found beside a digest', () => {
  it('is ours when identity, source and what it says are this run’s', async () => {
    const [signature] = ours.signables;
    const own = new OwnArtifacts<string>(ours.owner, ours.signables);
    expect(await own.consider([candidate('a', await signed(ours, signature))])).toBe(true);
    own.settle(['a']);
    expect(own.standing(signature)).toMatchObject({ key: 'a', reused: true });
    expect(own.foreign).toEqual([]);
  });

  it('is ours when it is of another run of the same commit', async () => {
    const again = await partyOf({ run_id: '1', run_attempt: '7' });
    const own = new OwnArtifacts<string>(ours.owner, ours.signables);
    await own.consider([candidate('a', await signed(again, again.signables[1]))]);
    own.settle(['a']);
    expect(keysOf(own)).toEqual(['a']);
  });

  it('is neither ours nor another identity’s when the same workflow signed another commit', async () => {
    const own = new OwnArtifacts<string>(ours.owner, ours.signables);
    await own.consider([candidate('a', await signed(earlier, earlier.signables[1]))]);
    expect([keysOf(own), own.foreign]).toEqual([[], []]);
  });

  it('is named when another identity signed the same type', async () => {
    const own = new OwnArtifacts<string>(ours.owner, ours.signables);
    await own.consider([candidate('a', await signed(theirs, theirs.signables[1]))]);
    expect(keysOf(own)).toEqual([]);
    expect(own.foreign).toEqual([
      { predicateType: 'https://slsa.dev/provenance/v1', san: theirs.session.claims.san },
    ]);
  });

  it('is nothing to us when we signed it about another image', async () => {
    const other = signableOf(SIGNATURE, NAME, sha256Digest(Buffer.from('other image')));
    const own = new OwnArtifacts<string>(ours.owner, ours.signables);
    await own.consider([candidate('a', await signed(ours, other))]);
    expect([keysOf(own), own.foreign]).toEqual([[], []]);
  });

  it('is nothing to us when it does not verify, is malformed, or is gone', async () => {
    const good = await signed(ours, ours.signables[0]);
    const own = new OwnArtifacts<string>(ours.owner, ours.signables);
    const malformed = () =>
      Promise.reject(new Failure({ class: 'malformed', code: 'bundle-malformed', what: 'it is' }));
    await own.consider([
      candidate('without a log entry', { ...good, logEntries: [] }),
      { key: 'malformed', digest: DIGEST, fetch: malformed },
      { key: 'gone', digest: DIGEST, fetch: async () => undefined },
    ]);
    expect(keysOf(own)).toEqual([]);
  });

  it('stops the run when the registry fails', async () => {
    const own = new OwnArtifacts<string>(ours.owner, ours.signables);
    const down = {
      key: 'a',
      digest: DIGEST,
      fetch: () =>
        Promise.reject(new Failure({ class: 'unavailable', code: 'service-unavailable', what: 'down' })),
    };
    await expect(own.consider([down])).rejects.toThrow('down');
  });

  it('is fetched once, and only so much of it', async () => {
    const own = new OwnArtifacts<string>(ours.owner, ours.signables);
    let fetched = 0;
    const many = Array.from({ length: 500 }, (_, position) => ({
      key: String(position),
      fetch: async () => void fetched++,
    })) as unknown as Candidate<string>[];
    expect(await own.consider(many)).toBe(true);
    expect(await own.consider(many)).toBe(false);
    expect(fetched).toBe(200);
  });
});

describe('two of ours that say the same', () => {
  async function offerOf(
    key: string,
    signedAt: string,
    signable = ours.signables[0],
  ): Promise<[Own, string]> {
    const artifact = await signed(ours, signable);
    const verified = { ...verifyArtifact(artifact, ours.run.root), signedAt: new Date(signedAt) };
    return [{ signable, artifact, verified, key, digest: DIGEST, reused: false }, `bytes of ${key}`];
  }

  it.each([
    { rule: 'the earlier one stays', times: ['2026-01-01', '2026-01-02'], winner: 'z' },
    { rule: 'of the same second, the key decides', times: ['2026-01-01', '2026-01-01'], winner: 'a' },
  ])('both there: $rule, in whatever order they are', async ({ times: [early = '', late = ''], winner }) => {
    for (const present of [
      ['z', 'a'],
      ['a', 'z'],
    ]) {
      const own = new OwnArtifacts<string>(ours.owner, ours.signables);
      own.offer(...(await offerOf('z', early)));
      own.offer(...(await offerOf('a', late)));
      own.settle(present);
      expect(keysOf(own)).toEqual([winner]);
      expect([...own.lost]).toEqual(['z', 'a'].filter((key) => key !== winner));
    }
  });

  it('one of them there: it stays although it is the later one, since a run may have named it', async () => {
    const own = new OwnArtifacts<string>(ours.owner, ours.signables);
    own.offer(...(await offerOf('early', '2026-01-01')));
    own.offer(...(await offerOf('late', '2026-01-02')));
    expect(keysOf(own)).toEqual(['early']);
    own.settle(['somebody else’s', 'late']);
    expect([keysOf(own), [...own.lost]]).toEqual([['late'], []]);
  });

  it('overwritten by somebody who had not seen it: what stood is put back, by all its runs alike', async () => {
    const own = new OwnArtifacts<string>(ours.owner, ours.signables);
    own.offer(...(await offerOf('mine', '2026-01-01')));
    await own.consider([candidate('theirs', await signed(ours, ours.signables[0]))]);
    own.settle(['theirs']);
    own.settle([]);
    expect(keysOf(own)).toEqual(['theirs']);
  });

  it('are listed in the order of what is signed, not in that of the log', async () => {
    const own = new OwnArtifacts<string>(ours.owner, ours.signables);
    own.offer(...(await offerOf('provenance', '2026-01-01', ours.signables[1])));
    own.offer(...(await offerOf('signature', '2026-01-02', ours.signables[0])));
    expect(keysOf(own)).toEqual(['signature', 'provenance']);
  });

  it('are named still when their bytes are no longer held', async () => {
    const own = new OwnArtifacts<string>(ours.owner, ours.signables);
    const [mine, bytes] = await offerOf('mine', '2026-01-01');
    own.offer(mine, bytes);
    expect(own.stored(mine)).toBe(bytes);
    own.release();
    expect(own.all()).toEqual([mine]);
    expect(() => own.stored(mine)).toThrow('no longer held: mine');
  });
});
