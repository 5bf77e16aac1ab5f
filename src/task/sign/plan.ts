import { isWritten, type LayoutName } from '../../attach/layout-name.ts';
import {
  provenanceBy,
  type ProvenanceVersions,
  type SignableKind,
  SIGNATURE,
} from '../../attach/signable.ts';
import type { TokenClaims } from '../../github/claims.ts';
import type { Environment } from '../../github/environment.ts';
import type { Formats } from '../../oci/layout/formats.ts';
import { indexTag, legacyTag } from '../../oci/layout/tags.ts';
import type { Log } from '../../shared/log.ts';
import { plannedClaims } from '../../sigstore/claims.ts';
import type { KeyHolder } from '../../sigstore/key-holder.ts';
import type { Digest } from '../../subject/digest.ts';
import { nameOf, referenceOf } from '../../subject/repository.ts';
import type { Target } from '../../subject/target.ts';
import { readToken } from './identify.ts';
import type { Images } from './images.ts';
import { FACTS_OF_A_KEY, publishedFacts } from './privacy.ts';
import type { SignInputs } from '../../request/sign-request.ts';
import type { Services } from './services.ts';
import type { TagReport, Tags } from './tags.ts';

export interface PlanOptions {
  readonly inputs: SignInputs;
  readonly services: Services;
  readonly tags?: Tags | undefined;
  readonly environment: Environment;
  readonly preparing: Promise<Images>;
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

/** What a dry run found out. */
export interface Plan {
  readonly identity: string;
  /** By digest, with the statement that says most of it. */
  readonly digests: readonly PlannedDigest[];
  /** Where images would be copied to, with all that is attached. */
  readonly copies: readonly string[];
  /** The tags that would be set, and what each points to. */
  readonly imageTags: readonly string[];
  /** What everybody could read, for ever; empty where nothing is published. */
  readonly facts: readonly string[];
  /** The log that would be written to; undefined: none. */
  readonly log: string | undefined;
  readonly warnings: readonly string[];
}

interface PlannedDigest {
  readonly digest: Digest;
  /** As in `Target`. */
  readonly platform: string | undefined;
  /** undefined: only files are attested to it. */
  readonly statement: object | undefined;
  /** Files that would be attested, and what each is. */
  readonly given: readonly string[];
  /** Names of tags that would be written. */
  readonly tags: readonly string[];
}

/**
 * The dry run: everything up to the first public write. No certificate is requested, since a
 * certificate of the public instance is published; identity and statement are those of the token.
 */
export async function makePlan({
  inputs,
  services,
  tags,
  environment,
  preparing,
  log,
}: PlanOptions): Promise<Plan> {
  const { instance, chosen, key } = services;
  const planning = key
    ? withKey(key)
    : readToken(services, environment, log).then(({ claims }) =>
        withToken(claims, environment.serverUrl, inputs.provenance),
      );
  const [planned, prepared, tagged] = await Promise.all([planning, preparing, tags?.look()]);
  const wouldStop = instance.isPublic && planned.needsConsent && !inputs.privateRepository;
  return {
    identity: planned.identity,
    digests: prepared.targets.map(({ target, places }) => ({
      digest: target.digest,
      platform: target.platform,
      statement: prepared.notSigned.has(target.digest) ? undefined : statementOf(planned, target),
      given: prepared.routes
        .filter(({ digest }) => digest === target.digest)
        .map(({ given: { path, document } }) => `${path}: ${document.words}`),
      tags: places.flatMap(({ subject }) =>
        tagsOf(planned.layouts, chosen.formats, subject.digest).map(
          (tag) => `${nameOf(subject.repository)}:${tag}`,
        ),
      ),
    })),
    copies: inputs.copies.map(
      ({ source, destination }) =>
        `${referenceOf(source)} to ${nameOf(destination)}, with all that is attached`,
    ),
    imageTags: (tagged?.tags ?? []).map(plannedTag),
    facts: instance.isPublic && chosen.log ? planned.facts : [],
    log: chosen.log?.url.host,
    warnings: [
      ...(wouldStop ? [NEEDS_CONSENT] : []),
      ...[...prepared.failures, ...(tagged?.failures ?? [])].map(
        ({ subject, failure }) => `${referenceOf(subject)}: ${failure.message}`,
      ),
    ],
  };
}

function plannedTag({ tag, digest, before }: TagReport): string {
  if (before === digest) return `${tag} points to ${digest} already, before it is signed`;
  return `${tag} to ${digest}${before ? `; it points to ${before}` : ''}`;
}

function statementOf({ statement }: Planned, { name, digest }: Target): object {
  return JSON.parse(statement.payload(name, digest).toString('utf8')) as object;
}

const NEEDS_CONSENT =
  'the repository is not known to be public: without private-repository: true the run would stop here';

/** The plan in the log of a step. */
export async function showPlan(plan: Plan, log: Log): Promise<void> {
  await log.group('Identity', async () => log.info(plan.identity));
  for (const { digest, platform, statement, given, tags } of plan.digests) {
    await log.group(
      `Would write for ${digest}${platform === undefined ? '' : ` (${platform})`}`,
      async () => {
        if (statement) log.info(JSON.stringify(statement, null, 2));
        for (const line of [...given, ...tags]) log.info(line);
      },
    );
  }
  for (const [title, lines] of [
    ['Would copy', plan.copies],
    ['Would set, when all else is done', plan.imageTags],
  ] as const)
    if (lines.length > 0) await log.group(title, async () => log.info(lines.join('\n')));
  const nothing = plan.log === undefined ? 'nothing: there is no log' : `nothing: the log is ${plan.log}`;
  await log.group('Would become public', async () => log.info(plan.facts.join('\n') || nothing));
  for (const warning of plan.warnings) log.warning(warning);
}

function withToken(claims: TokenClaims, serverUrl: string, versions: ProvenanceVersions): Planned {
  const planned = plannedClaims(claims, serverUrl);
  return {
    identity: `${planned.san}\nissuer ${planned.issuer}`,
    statement: provenanceBy(planned, versions)[0] ?? SIGNATURE,
    layouts: versions === 'none' ? ['bundle', 'sig'] : ['bundle', 'sig', 'att'],
    facts: publishedFacts(claims),
    needsConsent: claims.repository_visibility !== 'public',
  };
}

function withKey({ algorithm, publicKey, uri }: KeyHolder): Planned {
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  return {
    identity: `a key (${algorithm.name}${uri === undefined ? '' : `, ${uri}`}), without provenance\n${pem.trim()}`,
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
