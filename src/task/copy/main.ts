import type { Environment } from '../../github/environment.ts';
import { createHttp } from '../../http/http.ts';
import { collect } from '../../oci/copy/collect.ts';
import { send } from '../../oci/copy/send.ts';
import { SourceRepository } from '../../oci/copy/source.ts';
import { createCredentialSource } from '../../oci/credential-sources.ts';
import { Registries } from '../../oci/registries.ts';
import { type NotedTag, noteTag, setTag } from '../../oci/set-tag.ts';
import type { CopiedTag, CopyReport, DestinationReport } from '../../report/copy-report.ts';
import { azureIdsIn } from '../../request/azure-options.ts';
import type { CopyDestination, CopyOrder } from '../../request/copy-list.ts';
import { type CopyOptions, parseCopyRun } from '../../request/copy-options.ts';
import { parseRequest, saysWhatIsExpected, type VerifyRequest } from '../../request/request.ts';
import { Failure } from '../../shared/failure.ts';
import { createLimiter } from '../../shared/limit.ts';
import type { Log } from '../../shared/log.ts';
import { type Reason, reasonOf } from '../../shared/reason.ts';
import type { Digest } from '../../subject/digest.ts';
import {
  canonicalName,
  nameOf,
  parseRepository,
  referenceOf,
  type Repository,
} from '../../subject/repository.ts';
import { keyAsker } from '../../verification/ask-key.ts';
import { openServices, type Services } from '../../verification/services.ts';
import { EXIT_CODES, USAGE_EXIT_CODE } from '../../verification/verdict.ts';
import { verifyImage } from '../../verification/verify-image.ts';
import type { Verdict } from '../../verification/image-report.ts';

export interface CopyContext {
  readonly environment: Environment;
  readonly log: Log;
  readonly cacheDir?: string | undefined;
  /** Called when one more image is done, and for each piece of a blob. */
  readonly onImage?: (count: number) => void;
  readonly onBytes?: (count: number) => void;
}

export interface Copies {
  readonly copies: readonly CopyReport[];
  readonly exitCode: number;
}

/** What all copies of a run share. */
interface Run {
  readonly sources: Registries;
  readonly targets: Registries;
  readonly repositories: Map<string, SourceRepository>;
  readonly expected: { readonly request: VerifyRequest; readonly services: Services } | undefined;
  /** Where attachments of all images are kept, too. */
  readonly signatures: Repository | undefined;
  readonly timeoutMs: number;
  readonly context: CopyContext;
}

/**
 * Copies images with all that belongs to them, a bounded number at a time; one that fails never stops the others.
 * @throws Failure for what cannot be done as asked
 */
export async function copy(
  orders: readonly CopyOrder[],
  options: CopyOptions,
  context: CopyContext,
): Promise<Copies> {
  const { timeoutMs, concurrency } = parseCopyRun(options);
  const run = await openRun(options, timeoutMs, context);
  const limit = createLimiter(concurrency);
  let count = 0;
  const copies = await Promise.all(
    orders.map((order) =>
      limit(async () => {
        const report = await copyOne(order, run);
        context.onImage?.(++count);
        return report;
      }),
    ),
  );
  await run.expected?.services.namedRoot;
  return { copies, exitCode: exitCodeOf(copies) };
}

async function openRun(options: CopyOptions, timeoutMs: number, context: CopyContext): Promise<Run> {
  const { environment, log, cacheDir } = context;
  const request = saysWhatIsExpected(options)
    ? await parseRequest(options, { askKey: keyAsker(environment, log) })
    : undefined;
  const http = createHttp({ timeoutMs, log, environment: environment.variables });
  const credentials = createCredentialSource({
    azure: azureIdsIn(options),
    environment: environment.variables,
    log,
    requests: { environment, http },
    timeoutMs,
  });
  const shared = { http, credentials, log };
  return {
    sources: new Registries(shared),
    targets: new Registries({ ...shared, access: 'push' }),
    repositories: new Map(),
    expected: request && { request, services: openServices({ ...request, environment, log, cacheDir }) },
    signatures:
      options.signatureRepository === undefined
        ? undefined
        : parseRepository('signature-repository', options.signatureRepository),
    timeoutMs,
    context,
  };
}

async function copyOne(order: CopyOrder, run: Run): Promise<CopyReport> {
  const { asked, source: name } = order;
  try {
    const digest = await resolve(order, run);
    const subject = { repository: name.repository, digest };
    const found = { source: asked, reference: referenceOf(subject) };
    const verified = await judge(order, digest, run);
    if (verified && verified.verdict !== 'verified')
      return { ...found, verdict: verified.verdict, destinations: [], failures: verified.reasons };
    const source = sourceOf(name.repository, run);
    // Noted before anything is read, so that what is set later is known to be what it was.
    const noted = order.destinations.map((one) => noteTags(one, run));
    await Promise.allSettled(noted);
    const collected = await collect(source, digest, run.signatures && sourceOf(run.signatures, run));
    const destinations: DestinationReport[] = [];
    for (const [position, one] of order.destinations.entries()) {
      const parts = { collected, noted: noted[position] ?? [] };
      destinations.push(await copyTo(one, parts, run));
    }
    return { ...found, ...(verified && { verdict: verified.verdict }), destinations, failures: [] };
  } catch (error) {
    return { source: asked, destinations: [], failures: [reasonOf(error)] };
  }
}

/** A tag is looked up once: what it points to then is what is judged, and copied. */
async function resolve({ asked, source }: CopyOrder, run: Run): Promise<Digest> {
  if (source.digest) return source.digest;
  const registry = run.sources.for(source.repository.registry);
  const digest = (await registry.headManifest(source.repository.path, source.tag ?? 'latest'))?.digest;
  if (!digest) throw notFound(asked);
  run.context.log.info(`${canonicalName(source)} is ${digest}`);
  return digest;
}

async function judge(
  { asked, source }: CopyOrder,
  digest: Digest,
  { expected }: Run,
): Promise<{ readonly verdict: Verdict; readonly reasons: readonly Reason[] } | undefined> {
  if (!expected) return undefined;
  const name = { repository: source.repository, tag: undefined, digest };
  const question = expected.request.questionFor({ image: asked, name });
  const [answer] = await verifyImage(asked, name, { ...expected.services, question });
  if (!answer) throw new Error('an image was verified without an answer');
  return answer.report;
}

function sourceOf(repository: Repository, { sources, repositories }: Run): SourceRepository {
  const name = nameOf(repository);
  const known =
    repositories.get(name) ?? new SourceRepository(sources.for(repository.registry), repository.path);
  repositories.set(name, known);
  return known;
}

async function noteTags({ name, tags }: CopyDestination, { targets }: Run): Promise<NotedTag[]> {
  const { registry, path } = name.repository;
  return Promise.all(tags.map((tag) => noteTag(targets.for(registry), path, tag)));
}

interface Parts {
  readonly collected: Awaited<ReturnType<typeof collect>>;
  readonly noted: Promise<readonly NotedTag[]> | readonly NotedTag[];
}

async function copyTo({ name }: CopyDestination, parts: Parts, run: Run): Promise<DestinationReport> {
  const { collected } = parts;
  const { log, onBytes = () => undefined } = run.context;
  const to = { registry: run.targets.for(name.repository.registry), path: name.repository.path };
  const destination = nameOf(name.repository);
  const tags: CopiedTag[] = [];
  try {
    await parts.noted;
    const sent = await send(collected, { to, log, timeoutMs: run.timeoutMs, onBytes });
    const root = collected.image.find(({ manifest }) => manifest.descriptor.digest === collected.digest);
    if (!root) throw new Error('an image was collected without itself');
    for (const noted of await parts.noted) {
      const { tag, before = null } = noted;
      tags.push({ tag, before, outcome: await setTag(noted, root.manifest) });
    }
    const isChanged =
      sent.manifests.sent > 0 ||
      tags.some(({ outcome }) => outcome === 'set') ||
      sent.tagged.some(({ outcome }) => outcome !== 'unchanged' && outcome !== 'left');
    return { destination, outcome: isChanged ? 'copied' : 'unchanged', ...sent, tags };
  } catch (error) {
    return { destination, outcome: 'failed', tags, failure: reasonOf(error) };
  }
}

/** What was judged and is not what it must be counts for most; then what could not be done. */
function exitCodeOf(copies: readonly CopyReport[]): number {
  if (copies.some(({ verdict }) => verdict === 'rejected' || verdict === 'unsigned'))
    return EXIT_CODES.rejected;
  const failures = copies.flatMap(({ failures: own, destinations }) => [
    ...own,
    ...destinations.flatMap(({ failure }) => failure ?? []),
  ]);
  if (failures.length === 0) return 0;
  return failures.some((reason) => reason.class === 'usage') ? USAGE_EXIT_CODE : EXIT_CODES['could-not-tell'];
}

function notFound(image: string): Failure {
  return new Failure({
    class: 'unavailable',
    code: 'image-not-found',
    what: `there is no ${image}`,
    why: 'the name or tag is mistyped, or the image was deleted',
    fix: 'compare the name with what the registry shows',
  });
}
