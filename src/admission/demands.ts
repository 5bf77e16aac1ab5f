import { createPublicKey } from 'node:crypto';
import { loadedBundles } from '../engine/judging/bundles-or-tags.ts';
import type { Lens, LensQuestion } from '../engine/lens.ts';
import type { Alternative, Demand, NotUnderstood, Policy, Signer, Trust } from '../engine/policy.ts';
import { asListedBy } from '../engine/view/view.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';
import { SLSA_PROVENANCE_V1 } from '../statement/slsa-v1.ts';
import { type AdmissionAnswer, cannotTell, passes, rejects, worstOf } from './answer.ts';
import { utcSeconds } from '../text/utc.ts';
import { conditionsOn } from './conditions.ts';
import { type Engine, engineId, isAtLeast, lensFor, ROOT_FLAGS } from './engines.ts';
import { type ImageEvidence, keyId } from './image-evidence.ts';
import { areEnough, areWithin } from './carried-keys.ts';
import { acceptsIdentity, identityWords } from './text-match.ts';

/** Who answers, of what, and whose keys the answer rests on. */
export interface DemandQuestion {
  readonly engine: Engine;
  readonly evidence: ImageEvidence;
  /** Whether what was verified rests on the root that the engine's process was started with. */
  readonly isProcessRoot: boolean;
  /** Whether somebody says that what the engine takes its keys from is the root that is named. */
  readonly hasNamedRoot: boolean;
  /** What signatures were verified by; undefined: nothing was. */
  readonly root: TrustedRoot | undefined;
  /** What objects hold that policies name, by their names. */
  readonly trustRoots: ReadonlyMap<string, Trust>;
  readonly now: Date;
}

/** What a policy makes of an image that it is about. */
export function answerOf(policy: Policy, question: DemandQuestion): AdmissionAnswer {
  if (policy.demands.length === 0 && policy.notUnderstood.length === 0)
    return passes('the policy asks for no signature');
  const answers = policy.demands.map((demand) => ofDemand(policy, demand, question));
  const worst = worstOf(answers) ?? passes('what is understood of the policy asks for no signature');
  const unread = policy.notUnderstood.find(({ decidesScope }) => !decidesScope) ?? policy.notUnderstood[0];
  if (!unread) return worst;
  const what = notRead(unread);
  if (worst.verdict === 'reject')
    return unread.decidesScope ? worst : { ...worst, why: `${worst.why}; it also has ${what}` };
  return cannotTell(`the policy has ${what}`);
}

/** `CEL that is not understood here: …` */
export function notRead({ language, text }: NotUnderstood): string {
  return `${language.toUpperCase()} that is not understood here: ${short(text.value)}`;
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

function ofDemand(
  policy: Policy,
  { alternatives, atLeast }: Demand,
  question: DemandQuestion,
): AdmissionAnswer {
  const answers = alternatives.map((one) => ofAlternative(policy, one, question));
  const passed = answers.filter(({ verdict }) => verdict === 'pass');
  if (passed.length >= atLeast) return passed[0] ?? passes('nothing is asked for');
  const open = answers.filter(({ verdict }) => verdict === 'could-not-tell');
  if (passed.length + open.length >= atLeast) return open[0] ?? rejects('it has no alternatives');
  const refusals = answers.filter(({ verdict }) => verdict === 'reject');
  const [first] = refusals;
  if (!first) return rejects('it asks for more than it names');
  return { ...first, why: [...new Set(refusals.map(({ why }) => why))].slice(0, 3).join('; or: ') };
}

function ofAlternative(policy: Policy, alternative: Alternative, question: DemandQuestion): AdmissionAnswer {
  const lens = lensFor(policy.form, question.engine);
  if (!lens) return cannotTell(`${engineId(question.engine)} is not known to read such a policy`);
  const before =
    beforeLooking(policy, alternative, question) ?? ofIdentities(policy.form, alternative, lens, question);
  if (before) return before;
  const asked = askLens(lens, alternative, question);
  if (asked.verdict !== 'pass') return asked;
  const { value: want } = alternative.want;
  if (alternative.conditions.length > 0 && want !== 'signature') {
    const wrong = conditionsOn(question.evidence.facts, { form: policy.form, alternative, want });
    if (wrong) return wrong;
  }
  const [unread] = alternative.notUnderstood;
  if (unread) return cannotTell(`the policy has ${notRead(unread)}`);
  const { until } = alternative;
  return until ? passes(`${asked.why}, by a signer who counts until ${utcSeconds(until)}`) : asked;
}

/** What the engine refuses, and what cannot be known, whatever stands beside the image. */
function beforeLooking(
  { form }: Policy,
  { signer, want, trust, until }: Alternative,
  question: DemandQuestion,
): AdmissionAnswer | undefined {
  const { engine, now } = question;
  if (until && until <= now) return rejects(`what is signed later counted until ${utcSeconds(until)}`);
  const isBundles = form === 'policy-controller-bundle';
  // Nothing of policy-controller's accepts anyone but an authority that is static.
  if (signer.kind === 'anyone' && form.startsWith('policy-controller'))
    return passes('the policy lets every image pass that it is for (static: pass)');
  if (signer.kind === 'other')
    return cannotTell(`it asks for ${signer.what.value}, which is not looked at here`);
  if (signer.kind === 'key' && !signer.pem)
    return cannotTell(`its key is not in the policy: ${signer.reference?.value ?? 'it names none'}`);
  if (isBundles && want.value === 'signature')
    return rejects(
      'policy-controller reads no signatures that are bundles, attestations only',
      'ask for the attestation https://sigstore.dev/cosign/sign/v1',
    );
  if (isBundles && trust.value.kind === 'named')
    return rejects(
      `policy-controller ${engine.version} accepts no bundle by a TrustRoot (${trust.value.name})`,
      'no trustRootRef, and -tuf-mirror and -tuf-root for the controller; or an entry in the ConfigMap config-sigstore-keys',
    );
  return ofOtherRoot(signer, trust, question);
}

function ofOtherRoot(
  signer: Signer,
  trust: Alternative['trust'],
  question: DemandQuestion,
): AdmissionAnswer | undefined {
  const { engine, isProcessRoot, root } = question;
  // Such signatures need no root.
  if (signer.kind === 'key' && !signer.logged) return undefined;
  if (!isProcessRoot && restsOnProcess(signer, trust.value, root)) return otherRoot(engine, trust.value);
  return carriesOther(signer, trust.value, question);
}

/** Where a policy carries keys, they have to be those that signatures were verified by. */
function carriesOther(
  signer: Signer,
  trust: Trust,
  { engine: { name }, root, trustRoots, hasNamedRoot }: DemandQuestion,
): AdmissionAnswer | undefined {
  const held = trust.kind === 'named' ? trustRoots.get(trust.name) : trust;
  if (held?.kind === 'inline') {
    if (!root || !areWithin(held.keys, root)) return cannotTell(OTHER_KEYS, NAME_ROOT);
    // What a policy itself does not carry is the process's, which is looked at before; a TrustRoot stands alone.
    const isEnough = trust.kind !== 'named' || areEnough(held.keys, root, signer.kind);
    return isEnough ? undefined : cannotTell(FEWER_KEYS, NAME_ROOT);
  }
  const isElsewhere = held?.kind === 'tuf' || trust.kind === 'named';
  if (!isElsewhere || hasNamedRoot) return undefined;
  const where =
    held?.kind === 'tuf'
      ? `the TUF repository ${held.mirror}`
      : `the TrustRoot ${trust.kind === 'named' ? trust.name : ''}, which is not among the policies`;
  return cannotTell(
    `the policy takes its keys from ${where}, and whether they are those of the root here is not known`,
    `--engine-root ${name}   # with --trusted-root, where that is the root that it holds`,
  );
}

const OTHER_KEYS =
  'the policy carries keys or certificates that the root does not hold by which signatures are verified here';
const FEWER_KEYS =
  'the TrustRoot holds no keys of a kind that the root has by which signatures are verified here';
const NAME_ROOT = '--trusted-root trusted_root.json   # of the instance whose keys the policy carries';

/** Where a policy names no root, that of the process counts, and so it does for the keys that it does not carry. */
function restsOnProcess(signer: Signer, trust: Trust, root: TrustedRoot | undefined): boolean {
  if (trust.kind !== 'inline') return trust.kind !== 'tuf' && trust.kind !== 'named';
  return !trust.keys.isPart && root !== undefined && !areEnough(trust.keys, root, signer.kind);
}

function otherRoot({ name }: Engine, trust: Trust): AdmissionAnswer {
  const flags = ROOT_FLAGS[name];
  const named = trust.kind === 'inline' ? 'carries only some of the keys' : 'names no root';
  return cannotTell(
    `the policy ${named}, so that the root of ${name}'s process counts: the public instance's where it was ` +
      `started without ${flags}; --trusted-root names another`,
    `--engine-root ${name}   # where it was started with that root, by ${flags}`,
  );
}

function ofIdentities(
  form: Policy['form'],
  { signer }: Alternative,
  lens: Lens,
  { engine, evidence: { lookup } }: DemandQuestion,
): AdmissionAnswer | undefined {
  if (signer.kind !== 'keyless') return undefined;
  const readsBundles =
    form === 'policy-controller-bundle' ||
    form === 'kyverno-bundle' ||
    (form === 'kyverno-ivp' &&
      isAtLeast(engine, '1.17') &&
      loadedBundles(asListedBy(lookup, lens.release.libraries)).length > 0);
  if (!readsBundles) return undefined;
  if (form !== 'kyverno-bundle' && signer.identities.length > 1)
    return rejects(
      'several identities stand beside each other, which engines do not take for bundles',
      'one attestor or authority for each identity',
    );
  const isHalf = signer.identities.some(({ subject, issuer }) => !subject || !issuer);
  return isHalf || signer.identities.length === 0
    ? rejects('bundles are accepted only where both subject and issuer are named', 'name both')
    : undefined;
}

function askLens(lens: Lens, { signer, want }: Alternative, { evidence }: DemandQuestion): AdmissionAnswer {
  const found = signer.kind === 'key' ? evidence.byKey.get(idOf(signer)) : evidence.lookup;
  const identity = identityOf(signer);
  if (!found || !identity) return cannotTell('its key is none that is read here');
  const { admits, why, fix } = lens.admit(asListedBy(found, lens.release.libraries), {
    want: wanted(want.value),
    identity,
  });
  if (admits) return passes(why);
  const who =
    signer.kind === 'keyless' ? `; accepted: ${signer.identities.map(identityWords).join(' or ')}` : '';
  return rejects(`${why}${who}`, evidence.facts.length === 0 ? SIGN_IT : fix);
}

const SIGN_IT =
  'sign it where it is built; an image of others: mirror and countersign it, or leave it out of the policy';

function idOf(signer: Signer & { kind: 'key' }): string {
  return keyId({ pem: signer.pem?.value ?? '', isLogged: signer.logged });
}

function identityOf(signer: Signer): LensQuestion['identity'] | undefined {
  if (signer.kind === 'key') {
    const key = publicKeyIn(signer.pem?.value ?? '');
    return key && { key, isLogged: signer.logged };
  }
  const identities = signer.kind === 'keyless' ? signer.identities : [{}];
  const words = identities.map(identityWords).join(' or ');
  return {
    san: words,
    issuer: '',
    accepts: (one) => identities.some((wantedOne) => acceptsIdentity(wantedOne, one)),
  };
}

/** undefined: it is no public key. */
export function publicKeyIn(pem: string) {
  try {
    return createPublicKey(pem);
  } catch {
    // The caller says what follows.
    return undefined;
  }
}

function wanted(want: Alternative['want']['value']): LensQuestion['want'] {
  if (want === 'signature') return want;
  return want.predicateType === SLSA_PROVENANCE_V1 ? 'provenance' : want;
}
