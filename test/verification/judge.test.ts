import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseExpectation } from '../../src/expectation/expectation.ts';
import type { Content, VerifiableArtifact } from '../../src/sigstore/artifact.ts';
import { preAuthEncoding } from '../../src/sigstore/envelope.ts';
import { embeddedTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { COSIGN_SIGN_V1 } from '../../src/statement/cosign-sign.ts';
import { SLSA_PROVENANCE_V1 } from '../../src/statement/slsa-v1.ts';
import { STATEMENT_MEDIA_TYPE } from '../../src/statement/statement.ts';
import { sha256Digest } from '../../src/subject/digest.ts';
import type { ArtifactStatus } from '../../src/verification/artifact-report.ts';
import type { FoundArtifact } from '../../src/verification/found-artifact.ts';
import { judge } from '../../src/verification/judge.ts';

/*
 * A key in place of a certificate, and no log: so everything but the signer is judged without any service. Who signed is
 * judged in expectation/match.test.ts, and with certificates in fields.test.ts.
 */

const BYTES = Buffer.from('the image');
const subject = sha256Digest(BYTES);
const hex = (algorithm: string) => createHash(algorithm).update(BYTES).digest('hex');
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const root = await embeddedTrustedRoot();

function signed(payload: Buffer, payloadType: string | null): Content {
  if (payloadType === null)
    return { kind: 'simple-signing', payload, signature: sign('sha256', payload, privateKey) };
  const signature = sign('sha256', preAuthEncoding(payloadType, payload), privateKey);
  return { kind: 'envelope', envelope: { payloadType, payload, signature } };
}

const statement = (more: object = {}, payloadType = STATEMENT_MEDIA_TYPE) => {
  const json = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'app', digest: { sha256: hex('sha256') } }],
    predicateType: COSIGN_SIGN_V1,
    predicate: {},
    ...more,
  };
  return signed(Buffer.from(JSON.stringify(json)), payloadType);
};

const simpleSigning = (digest: string) => {
  const image = { 'docker-manifest-digest': digest };
  const critical = { identity: { 'docker-reference': '' }, image, type: 'cosign container image signature' };
  return signed(Buffer.from(JSON.stringify({ critical, optional: null })), null);
};

function altered(content: Content): Content {
  if (content.kind === 'simple-signing')
    return { ...content, payload: Buffer.concat([content.payload, BYTES]) };
  const { envelope } = content;
  return {
    ...content,
    envelope: { ...envelope, payload: Buffer.concat([envelope.payload, Buffer.from(' ')]) },
  };
}

const byKey = (content: Content): VerifiableArtifact => ({
  content,
  material: { kind: 'public-key', hint: '' },
  logEntries: [],
  timestamps: [],
});

function judged(more: Partial<FoundArtifact>, { predicateType = COSIGN_SIGN_V1, otherDigests = false } = {}) {
  const found: FoundArtifact = {
    layout: 'bundle',
    foundThrough: ['file'],
    digest: 'sha256:0',
    claimedType: undefined,
    ...more,
  };
  const expectation = parseExpectation({ predicateType }, { publicKey, allowNoTlog: true });
  return judge(found, { subject, expectation, root, ...(otherDigests && { otherDigests: hex }) });
}

describe('one artifact is judged', () => {
  const sha512 = [{ name: 'app', digest: { sha512: hex('sha512') } }];
  const elsewhere = [{ name: 'other', digest: { sha256: '0'.repeat(64) } }];

  it.each<[name: string, content: Content, status: ArtifactStatus, codes: readonly string[]]>([
    ['a statement of the wanted type', statement(), 'accepted', []],
    ['a simple-signing payload', simpleSigning(subject), 'accepted', []],
    [
      'a statement of another type',
      statement({ predicateType: 'https://example.com/type' }),
      'not-asked-for',
      [],
    ],
    ['a statement about another image', statement({ subject: elsewhere }), 'rejected', ['other-subject']],
    [
      'one about several, the image among them',
      statement({ subject: [...elsewhere, { name: 'app', digest: { sha256: hex('sha256') } }] }),
      'accepted',
      [],
    ],
    ['a statement about nothing', statement({ subject: [] }), 'rejected', ['other-subject']],
    ['a statement by another hash', statement({ subject: sha512 }), 'rejected', ['kind-unknown']],
    [
      'a simple-signing payload of another image',
      simpleSigning(`sha256:${'0'.repeat(64)}`),
      'rejected',
      ['other-subject'],
    ],
    ['an envelope with something else', statement({}, 'application/x'), 'rejected', ['kind-unknown']],
    ['an altered statement', altered(statement()), 'rejected', ['artifact-rejected']],
    ['an altered payload', altered(simpleSigning(subject)), 'rejected', ['artifact-rejected']],
  ])('%s', (_, content, status, codes) => {
    const { report, content: handedOut } = judged({ artifact: byKey(content) });
    expect([report.status, report.reasons.map(({ code }) => code)]).toEqual([status, codes]);
    // Nothing whose signature does not hold is handed out.
    expect(codes.includes('artifact-rejected') && handedOut).toBeFalsy();
  });

  it('by other hashes, where the bytes are at hand', () => {
    const artifact = byKey(statement({ subject: sha512 }));
    expect(judged({ artifact }, { otherDigests: true }).report.status).toBe('accepted');
    const wrong = byKey(statement({ subject: [{ name: 'app', digest: { sha512: '0'.repeat(128) } }] }));
    expect(judged({ artifact: wrong }, { otherDigests: true }).report.reasons[0]?.code).toBe('other-subject');
  });

  it('of any type, where any will do', () => {
    const artifact = byKey(statement({ predicateType: 'https://example.com/type' }));
    expect(judged({ artifact }, { predicateType: 'any' }).report).toMatchObject({
      status: 'accepted',
      predicateType: 'https://example.com/type',
    });
  });

  it('and is rejected as provenance that lacks what provenance has', () => {
    const artifact = byKey(statement({ predicateType: SLSA_PROVENANCE_V1 }));
    const { report } = judged({ artifact }, { predicateType: 'slsaprovenance1' });
    expect([report.status, report.reasons[0]?.code]).toEqual(['rejected', 'statement-malformed']);
  });

  it('by somebody else, where it has a certificate', () => {
    const material = { kind: 'certificate', leaf: Buffer.from('none'), chain: [] } as const;
    const { report, content } = judged({ artifact: { ...byKey(statement()), material } });
    expect([report.status, content]).toEqual(['other-identity', undefined]);
  });
});

describe('what could not be read', () => {
  const problem = { code: 'bundle-malformed', class: 'malformed', message: 'it is no JSON' } as const;

  it.each<[name: string, found: Partial<FoundArtifact>, code: string, kind: string]>([
    ['is rejected with its reason', { problem }, 'bundle-malformed', 'unknown'],
    [
      'is what its storage claims',
      { problem, claimedType: SLSA_PROVENANCE_V1 },
      'bundle-malformed',
      'provenance',
    ],
    [
      'under the .sig tag is a signature',
      { problem, foundThrough: ['sig-tag'] },
      'bundle-malformed',
      'signature',
    ],
    ['since it is gone is told so', {}, 'artifact-gone', 'unknown'],
  ])('%s', (_, found, code, kind) => {
    const { report, content } = judged(found);
    expect([report.status, report.reasons[0]?.code, report.kind, content]).toEqual([
      'rejected',
      code,
      kind,
      undefined,
    ]);
  });
});
