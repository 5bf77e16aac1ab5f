import { isDeepStrictEqual } from 'node:util';
import { type Owner, KeyOwner, WorkflowOwner } from '../../attach/owner.ts';
import { provenanceBy, SIGNATURE, type SignableKind, SIMPLE_SIGNATURE } from '../../attach/signable.ts';
import { parseTokenClaims, type TokenClaims } from '../../github/claims.ts';
import { type Environment, runUriOf } from '../../github/environment.ts';
import { requestIdToken, TOKEN_SERVICE } from '../../github/id-token.ts';
import type { Code } from '../../shared/codes.ts';
import { Failure } from '../../shared/failure.ts';
import type { Log } from '../../shared/log.ts';
import { CA_SERVICE } from '../../sigstore/fulcio.ts';
import { type Claims, plannedClaims } from '../../sigstore/claims.ts';
import type { KeyHolder } from '../../sigstore/key-holder.ts';
import { openSession } from '../../sigstore/session.ts';
import { WITHOUT_PROVENANCE } from '../../statement/build-level.ts';
import type { ImageBuild } from '../../statement/image-build.ts';
import { isObject } from '../../text/json.ts';
import { memberAt } from '../../text/member.ts';
import { requireLevel, requireSayable } from './level.ts';
import { checkIssuer, checkPrivacy } from './privacy.ts';
import type { BuildRequest } from '../../request/build-request.ts';
import type { SignInputs } from '../../request/sign-request.ts';
import type { Services } from './services.ts';

/** Who signs in a run, and what. */
export interface Identified {
  readonly holder: KeyHolder;
  /** Gets another certificate with a new token, when the first runs out. */
  readonly renew: () => Promise<KeyHolder>;
  readonly owner: Owner;
  readonly signables: readonly SignableKind[];
}

/** What a workflow signs in place of its provenance, once it is known who it is. */
export type InPlaceOfProvenance = (claims: Claims) => readonly SignableKind[];

interface IdentifyContext {
  readonly environment: Environment;
  readonly log: Log;
  readonly inPlaceOfProvenance?: InPlaceOfProvenance | undefined;
}

/** A token and what it says. Nothing is public yet. @throws those of the token service and its claims */
export async function readToken(
  services: Services,
  environment: Environment,
  log: Log,
): Promise<{ token: string; claims: TokenClaims }> {
  const { http, instance, clock } = services;
  const ask = async () => {
    const token = await requestIdToken(environment, http, log, { clock });
    return { token, claims: parseTokenClaims(token) };
  };
  const read = await http.insist({ service: TOKEN_SERVICE, ask, mayPass: isIn(TOKEN_MAY_PASS) });
  checkIssuer(read.claims, instance);
  return read;
}

const TOKEN_MAY_PASS: ReadonlySet<Code> = new Set(['id-token-refused', 'id-token-malformed']);
const CERTIFICATE_MAY_PASS: ReadonlySet<Code> = new Set(['certificate-refused', 'certificate-malformed']);

function isIn(codes: ReadonlySet<Code>): (failure: Failure) => boolean {
  return ({ code }) => codes.has(code);
}

/**
 * The run's identity: one token, one certificate, one key in memory; or the key that it was given, which confirms
 * nothing of the run, so that there is no provenance.
 * @throws Failure `private-repository` before anything is published, and those of `openSession`
 */
export async function identify(
  inputs: SignInputs,
  services: Services,
  context: IdentifyContext,
): Promise<Identified> {
  const { key } = services;
  const { log } = context;
  if (key === undefined) return withCertificate(inputs, services, context);
  requireLevel(WITHOUT_PROVENANCE, inputs.minSlsaBuildLevel);
  log.info(`signing with a key (${key.algorithm.name}): no certificate, no provenance`);
  return {
    holder: key,
    renew: async () => key,
    owner: new KeyOwner(key, await services.root, runUriOf(context.environment)),
    signables: [SIGNATURE, SIMPLE_SIGNATURE],
  };
}

async function withCertificate(
  inputs: SignInputs,
  services: Services,
  { environment, log, inPlaceOfProvenance }: IdentifyContext,
): Promise<Identified> {
  const ask = async () => {
    const { token, claims } = await readToken(services, environment, log);
    requireSayable(plannedClaims(claims, environment.serverUrl), inputs);
    checkPrivacy(claims, services.instance, inputs.privateRepository);
    const { http, instance, root, clock } = services;
    return openSession({ token, tokenClaims: claims, fulcio: instance.fulcio, http, root, clock });
  };
  // Each time with a token of its own: a token that was refused once is refused again.
  const open = () => services.http.insist({ service: CA_SERVICE, ask, mayPass: isIn(CERTIFICATE_MAY_PASS) });
  const session = await open();
  const { claims } = session;
  requireSayable(claims, inputs);
  log.info(`certificate for ${claims.san}, valid for ${Math.floor(session.expiresIn() / 60)} min`);
  const renew = async () => {
    log.info('the certificate is about to expire: requesting another one');
    const renewed = await open();
    if (!isDeepStrictEqual(renewed.claims, claims)) throw identityChanged();
    return renewed;
  };
  const build = inputs.build && (await imageBuild(inputs.build, claims, environment));
  return {
    holder: session,
    renew,
    // What is signed for another run does not depend on the commit at which that is done.
    owner: new WorkflowOwner(claims, await services.root, { atAnySource: inPlaceOfProvenance !== undefined }),
    signables: [
      SIGNATURE,
      ...(inPlaceOfProvenance?.(claims) ?? provenanceBy(claims, inputs.provenance, build)),
      SIMPLE_SIGNATURE,
    ],
  };
}

/** @throws Failure `event-unreadable` where a run by hand does not say what it was asked for */
async function imageBuild(
  { inputs, materials }: BuildRequest,
  { eventName }: Claims,
  { eventPayload }: Environment,
): Promise<ImageBuild> {
  const asked = { inputs: inputs.recorded, materials };
  if (eventName !== 'workflow_dispatch') return { ...asked, dispatch: undefined };
  const event = await eventPayload();
  if (event === undefined) throw eventUnreadable();
  const given = memberAt(event, 'inputs');
  return { ...asked, dispatch: isObject(given) ? given : {} };
}

function eventUnreadable(): Failure {
  return new Failure({
    class: 'unavailable',
    code: 'event-unreadable',
    what: 'the event that started the run cannot be read, so that its inputs cannot be recorded',
    why: 'GITHUB_EVENT_PATH does not name the file that the runner has written',
    fix: 'run the job again',
  });
}

function identityChanged(): Failure {
  return new Failure({
    class: 'conflict',
    code: 'identity-changed',
    what: 'a second OIDC token of the same job says something else than the first',
    why: 'the repository was renamed, moved or made public or private while the job ran',
    fix: 'run the job again',
  });
}
