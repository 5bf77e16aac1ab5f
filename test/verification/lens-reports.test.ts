import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LENSES } from '../../src/engine/lenses.ts';
import { type ExpectationOptions, parseExpectation } from '../../src/expectation/expectation.ts';
import type { Question } from '../../src/verification/question.ts';
import {
  expecting,
  newImage,
  PATH,
  registryWith,
  REPO,
  reportOn,
  signImage,
  type SignOptions,
  sharedSigstore,
  WORKFLOW,
} from './scene.ts';

const lenses = [...LENSES.values()];
const ALL = lenses.map(({ release }) => release.id);

const sigstore = await sharedSigstore();

/** What verification and every program say of an image, signed as `signedBy` says or not at all. */
async function answersTo(question: Question, signedBy: SignOptions | 'nobody' = {}) {
  const image = newImage();
  const registry = await registryWith(image);
  if (signedBy !== 'nobody') await signImage(sigstore, registry, image.digest, signedBy);
  const name = `${registry.host}/${PATH}@${image.digest}`;
  const { verdict, lenses: told } = await reportOn(sigstore, name, { ...question, lenses });
  const saying = (answer: boolean | null) =>
    told.filter(({ admits }) => admits === answer).map(({ lens }) => lens);
  return { verdict, admit: saying(true), refuse: saying(false), notAsked: saying(null), told };
}

describe('what programs would say', () => {
  it.each<[string, ExpectationOptions]>([
    ['a source ref', { sourceRef: 'refs/tags/v1' }],
    ['a commit', { sourceDigest: '0'.repeat(40) }],
    ['a level', { minSlsaBuildLevel: '3' }],
  ])('does not depend on %s, which no program is told', async (_, stricter) => {
    const answers = await answersTo(expecting(sigstore, stricter));
    expect(answers).toMatchObject({ verdict: 'rejected', admit: ALL, notAsked: [] });
  });

  it('does not depend on the runner', async () => {
    const question = expecting(sigstore, { denySelfHostedRunners: true });
    const answers = await answersTo(question, { claims: { runner_environment: 'self-hosted' } });
    expect(answers).toMatchObject({ verdict: 'rejected', admit: ALL });
  });

  it('is asked for the type that was expected, whatever else is there', async () => {
    const question = expecting(sigstore, { predicateType: 'cyclonedx' });
    const { verdict, admit, notAsked } = await answersTo(question);
    expect({ verdict, notAsked }).toEqual({ verdict: 'rejected', notAsked: [] });
    expect(admit).toEqual([]);
  });

  it.each<[string, ExpectationOptions]>([
    ['another repository', { repo: 'octo-org/other' }],
    ['another owner', { owner: 'acme' }],
    ['another workflow', { signerWorkflow: `${REPO}/.github/workflows/other.yml` }],
    ['another issuer', { certificateOidcIssuer: 'https://issuer.example' }],
    ['another workflow that calls', { callerWorkflow: 'other.yml' }],
  ])('is not known where nothing is signed by whom is expected: %s', async (_, options) => {
    const { verdict, notAsked, told } = await answersTo(expecting(sigstore, options));
    expect({ verdict, notAsked }).toEqual({ verdict: 'rejected', notAsked: ALL });
    expect(told[0]?.why).toContain('nothing here is signed by whom you expect');
  });

  it('is not known of an unsigned image, unless the identity is exact', async () => {
    const within = await answersTo(expecting(sigstore), 'nobody');
    expect(within).toMatchObject({ verdict: 'unsigned', notAsked: ALL });
    const exact = { certificateIdentity: `${WORKFLOW}@refs/heads/main` };
    const answers = await answersTo(expecting(sigstore, exact), 'nobody');
    expect(answers).toMatchObject({ verdict: 'unsigned', refuse: ALL });
  });

  it('of an exact workflow that another repository called: the source counts to gh alone', async () => {
    const claims = { job_workflow_ref: 'shared/wf/.github/workflows/sign.yml@refs/tags/v1' };
    const certificateIdentity = `https://github.com/${claims.job_workflow_ref}`;
    const question = expecting(sigstore, { certificateIdentity, repo: 'octo-org/other' });
    const { verdict, refuse } = await answersTo(question, { claims });
    expect({ verdict, refuse }).toEqual({ verdict: 'rejected', refuse: ['gh'] });
  });
});

/** What the table of shared knowledge says of keys: gh knows none, policy-controller none beside bundles. */
describe('what programs would say of a key', () => {
  const KEYLESS_ONLY = ['policy-controller-bundle', 'gh'];
  const TAGS = ['cosign@2.4', 'kyverno-cosign', 'kyverno-ivp@1.16', 'policy-controller'];
  const but = (...left: string[]) => ALL.filter((id) => !left.includes(id));

  it.each<[tlog: boolean, format: NonNullable<SignOptions['format']>, admit: readonly string[]]>([
    [true, 'both', but(...KEYLESS_ONLY)],
    [true, 'bundle', but(...KEYLESS_ONLY, ...TAGS)],
    [true, 'legacy', but(...KEYLESS_ONLY, 'kyverno-bundle')],
    [false, 'both', but(...KEYLESS_ONLY)],
    [false, 'bundle', but(...KEYLESS_ONLY, ...TAGS)],
    [false, 'legacy', but(...KEYLESS_ONLY, 'kyverno-bundle')],
  ])('tlog: %s, signature-format: %s', async (tlog, format, admit) => {
    const key = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const signedBy = { key: { privateKey: key.privateKey, tlog }, format };
    const question = keyQuestion(key.publicKey, !tlog);
    const { verdict, admit: admitting, notAsked } = await answersTo(question, signedBy);
    expect({ verdict, admitting, notAsked }).toEqual({ verdict: 'verified', admitting: admit, notAsked: [] });
    const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
    const another = await answersTo(keyQuestion(stranger, !tlog), signedBy);
    expect(another).toMatchObject({ verdict: 'rejected', admit: [], notAsked: [] });
  });

  it('asks for the log unless it is told not to', async () => {
    const key = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const signedBy = { key: { privateKey: key.privateKey, tlog: false } };
    expect(await answersTo(keyQuestion(key.publicKey, false), signedBy)).toMatchObject({
      verdict: 'rejected',
      admit: [],
      notAsked: [],
    });
  });

  it('is no where a certificate signed', async () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const answers = await answersTo(keyQuestion(publicKey, true));
    expect(answers).toMatchObject({ verdict: 'rejected', admit: [], notAsked: [] });
  });

  function keyQuestion(publicKey: KeyObject, allowNoTlog: boolean): Question {
    const expectation = parseExpectation({ predicateType: 'signature' }, { publicKey, allowNoTlog });
    return { ...expecting(sigstore), expectation };
  }
});
