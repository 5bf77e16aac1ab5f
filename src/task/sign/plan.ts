import { isWritten, type LayoutName } from '../../attach/layout-name.ts';
import type { Prepared } from '../../attach/prepare.ts';
import { provenanceBy, SIGNATURE, type SignableKind } from '../../attach/signable.ts';
import type { TokenClaims } from '../../github/claims.ts';
import type { Environment } from '../../github/environment.ts';
import type { Formats } from '../../oci/layout/formats.ts';
import { indexTag, legacyTag } from '../../oci/layout/tags.ts';
import type { Log } from '../../shared/log.ts';
import { plannedClaims } from '../../sigstore/claims.ts';
import type { KeyHolder } from '../../sigstore/key-holder.ts';
import type { Digest } from '../../subject/digest.ts';
import { nameOf, referenceOf } from '../../subject/repository.ts';
import { readToken } from './identify.ts';
import { FACTS_OF_A_KEY, publishedFacts } from './privacy.ts';
import type { SignInputs } from './request.ts';
import type { Services } from './services.ts';

export interface PlanOptions {
  readonly inputs: SignInputs;
  readonly services: Services;
  readonly environment: Environment;
  readonly preparing: Promise<Prepared>;
  readonly log: Log;
}

/** What a run would sign, as whom, and what of it everybody could read. */
interface Planned {
  readonly identity: string;
  /** The statement that says most. */
  readonly statement: SignableKind;
  readonly layouts: readonly LayoutName[];
  readonly facts: readonly string[];
  /** Whether the run would stop, since the repository may be private. */
  readonly needsConsent: boolean;
}

/**
 * The dry run: everything up to the first public write. No certificate is requested, since a
 * certificate of the public instance is published; identity and statement are those of the token.
 */
export async function showPlan({
  inputs,
  services,
  environment,
  preparing,
  log,
}: PlanOptions): Promise<void> {
  const { instance, chosen, key } = services;
  const planning = key
    ? withKey(key)
    : readToken(services, environment, log).then(({ claims }) => withToken(claims, environment.serverUrl));
  const [planned, prepared] = await Promise.all([planning, preparing]);
  await log.group('Identity', async () => log.info(planned.identity));
  for (const { target, places } of prepared.targets) {
    await log.group(`Would write for ${target.digest}`, async () => {
      const statement = planned.statement.payload(target.name, target.digest).toString('utf8');
      log.info(JSON.stringify(JSON.parse(statement), null, 2));
      for (const { subject } of places) {
        for (const tag of tagsOf(planned.layouts, chosen.formats, subject.digest))
          log.info(`${nameOf(subject.repository)}:${tag}`);
      }
    });
  }
  await log.group('Would become public', async () => {
    const where = chosen.log ? `the log is ${chosen.log.url.host}` : 'there is no log';
    log.info((instance.isPublic && chosen.log ? planned.facts.join('\n') : '') || `nothing: ${where}`);
  });
  if (instance.isPublic && planned.needsConsent && !inputs.privateRepository) {
    log.warning(
      'the repository is not known to be public: without private-repository: true the run would stop here',
    );
  }
  for (const { subject, failure } of prepared.failures)
    log.warning(`${referenceOf(subject)}: ${failure.message}`);
}

function withToken(claims: TokenClaims, serverUrl: string): Planned {
  const planned = plannedClaims(claims, serverUrl);
  return {
    identity: `${planned.san}\nissuer ${planned.issuer}`,
    statement: provenanceBy(planned),
    layouts: ['bundle', 'sig', 'att'],
    facts: publishedFacts(claims),
    needsConsent: claims.repository_visibility !== 'public',
  };
}

function withKey({ algorithm, publicKey }: KeyHolder): Planned {
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  return {
    identity: `a key (${algorithm.name}), without provenance\n${pem.trim()}`,
    statement: SIGNATURE,
    layouts: ['bundle', 'sig'],
    facts: FACTS_OF_A_KEY,
    needsConsent: false,
  };
}

/** Names that would be written; bundles are stored by digest, and readers find them through the index. */
function tagsOf(layouts: readonly LayoutName[], formats: Formats, digest: Digest): string[] {
  return layouts
    .filter((layout) => isWritten(layout, formats))
    .map((layout) => (layout === 'bundle' ? indexTag(digest) : legacyTag(digest, layout)));
}
