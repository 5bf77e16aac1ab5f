import type { Prepared } from '../../attach/prepare.ts';
import type { Environment } from '../../github/environment.ts';
import { indexTag, legacyTag } from '../../oci/layout/tags.ts';
import type { Log } from '../../shared/log.ts';
import { plannedClaims } from '../../sigstore/claims.ts';
import { slsaProvenance } from '../../statement/slsa-v1.ts';
import { nameOf, referenceOf } from '../../subject/repository.ts';
import { readToken } from './identify.ts';
import { publishedFacts } from './privacy.ts';
import type { SignInputs } from './request.ts';
import type { Services } from './services.ts';

export interface PlanOptions {
  readonly inputs: SignInputs;
  readonly services: Services;
  readonly environment: Environment;
  readonly preparing: Promise<Prepared>;
  readonly log: Log;
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
  const [{ claims }, prepared] = await Promise.all([readToken(services, environment, log), preparing]);
  const planned = plannedClaims(claims, environment.serverUrl);
  await log.group('Identity', async () => log.info(`${planned.san}\nissuer ${planned.issuer}`));
  for (const { target, places } of prepared.targets) {
    await log.group(`Would write for ${target.digest}`, async () => {
      log.info(JSON.stringify(slsaProvenance(target.name, target.digest, planned), null, 2));
      for (const { subject } of places) {
        for (const tag of tagsOf(services.chosen.formats, subject.digest))
          log.info(`${nameOf(subject.repository)}:${tag}`);
      }
    });
  }
  await log.group('Would become public', async () => {
    const facts = services.instance.isPublic ? publishedFacts(claims) : [];
    log.info(facts.join('\n') || `nothing: the log is ${services.chosen.log.url.host}`);
  });
  if (services.instance.isPublic && claims.repository_visibility !== 'public' && !inputs.privateRepository) {
    log.warning(
      'the repository is not known to be public: without private-repository: true the run would stop here',
    );
  }
  for (const { subject, failure } of prepared.failures)
    log.warning(`${referenceOf(subject)}: ${failure.message}`);
}

/** Names that would be written; bundles are stored by digest, and readers find them through the index. */
function tagsOf(format: Services['chosen']['formats'], digest: Parameters<typeof indexTag>[0]): string[] {
  const legacy = [legacyTag(digest, 'sig'), legacyTag(digest, 'att')];
  return [...(format === 'legacy' ? [] : [indexTag(digest)]), ...(format === 'bundle' ? [] : legacy)];
}
