import { anyManifest } from '../../attach/any-manifest.ts';
import { latestRunOf } from '../../attach/latest-run.ts';
import type { Owner } from '../../attach/owner.ts';
import type { PlaceFailure } from '../../attach/prepare.ts';
import { movedSince, type NotedTag, noteTag, setTag } from '../../oci/set-tag.ts';
import type { Manifest } from '../../oci/registry.ts';
import type { SignInputs } from '../../request/sign-request.ts';
import { type TagOrder, tagName } from '../../request/tag-lines.ts';
import { Failure } from '../../shared/failure.ts';
import { groupBy } from '../../shared/group-by.ts';
import type { Log } from '../../shared/log.ts';
import { compareRuns, repositoryOfRun, type RunNumber, runNumberOf } from '../../statement/run-number.ts';
import type { Digest } from '../../subject/digest.ts';
import { nameOf, type Repository, referenceOf } from '../../subject/repository.ts';
import type { Services } from './services.ts';

/** A tag that people name an image by. */
export interface TagReport {
  /** `registry/repository:v1` */
  readonly tag: string;
  /** What it was to point to. */
  readonly digest: string;
  /** What it pointed to when the run began; null: it was not there; absent: that could not be found out. */
  readonly before?: string | null;
  readonly outcome: 'set' | 'unchanged' | 'not-set';
}

/** What became of the tags of a run. */
export interface Tagged {
  readonly tags: readonly TagReport[];
  readonly failures: readonly PlaceFailure[];
  /** What may not be as it was meant. */
  readonly remarks: readonly string[];
}

/** A tag as it was found. */
interface Noting {
  readonly order: TagOrder;
  readonly noted: Promise<NotedTag>;
}

/**
 * The tags of a run: noted at its start, set at its end, so that nobody pulls by them what is not yet signed. Who moved
 * one in between knows more, unless it was an earlier run of the same repository: of two runs the later one wins,
 * whichever ends first.
 */
export class Tags {
  readonly #notings: readonly Noting[];
  readonly #services: Services;
  readonly #inputs: SignInputs;
  /** By `registry/repository@sha256:…`: the latest run whose provenance stands beside what a tag points to. */
  readonly #runs = new Map<string, Promise<RunNumber | undefined>>();
  /** Of the images; those of copies are the same. */
  readonly #manifests = new Map<Digest, Promise<Manifest | undefined>>();
  readonly #claimedRun: string | undefined;
  #owner: Owner | undefined;

  /** @param claimedRun URL of the run as the runner says, which a key does not confirm; undefined: this is no workflow */
  constructor(inputs: SignInputs, services: Services, claimedRun: string | undefined) {
    this.#services = services;
    this.#inputs = inputs;
    this.#claimedRun = claimedRun;
    this.#notings = inputs.tags.map((order) => ({ order, noted: this.#note(order) }));
  }

  /** Reads what setting them takes, now that it is known who signs, and the images are known to be there. */
  readAhead(owner: Owner): void {
    this.#owner = owner;
    if (this.#notings.length === 0) return;
    const { targets, timeoutMs } = this.#inputs;
    const { registries } = this.#services;
    for (const target of targets)
      this.#manifests.set(target.digest, anyManifest(target, { registries, timeoutMs }));
    for (const noting of this.#notings) void this.#lookAhead(noting).catch(() => undefined);
  }

  /** What the tags point to. @returns failures of those that could not be looked at, too */
  async look(): Promise<Tagged> {
    return all(await Promise.all(this.#notings.map((noting) => leave(noting))));
  }

  /**
   * Sets them, in all repositories at once; in each `latest`, which people pull without thinking, after the others and
   * only if these could be set.
   * @param isReused whether an earlier run may have set them: all of it was signed before
   */
  async set(isReused: boolean, log: Log): Promise<Tagged> {
    const groups = groupBy(this.#notings, ({ order }) => nameOf(order.subject.repository));
    const done = await Promise.all([...groups.values()].map((group) => this.#setIn(group)));
    const tagged = all(done.flat());
    for (const { tag, outcome, before } of tagged.tags)
      if (outcome === 'set') log.info(`${tag} is set${before ? `, which pointed to ${before}` : ''}`);
    const early = tagged.tags.filter(({ outcome }) => outcome === 'unchanged' && !isReused);
    const remarks = early.map(({ tag }) => `${tag} ${SET_EARLY}`);
    for (const remark of remarks) log.warning(remark);
    return { ...tagged, remarks };
  }

  async #setIn(group: readonly Noting[]): Promise<One[]> {
    const isLatest = ({ order }: Noting) => order.tag === 'latest';
    const done = await Promise.all(group.filter((noting) => !isLatest(noting)).map((one) => this.#set(one)));
    const isGood = done.every(({ failure }) => failure === undefined);
    const last = group.filter(isLatest).map((one) => (isGood ? this.#set(one) : leave(one)));
    return [...done, ...(await Promise.all(last))];
  }

  async #set(noting: Noting): Promise<One> {
    const { order } = noting;
    return orFailure(noting, async (noted) => {
      const manifest = await this.#manifests.get(order.subject.digest);
      if (!manifest) throw gone(order);
      await this.#lookAhead(noting);
      return setTag(noted, manifest, (current) => this.#mayReplace(order, noted, current));
    });
  }

  #note({ subject: { repository }, tag }: TagOrder): Promise<NotedTag> {
    const noted = noteTag(this.#services.registries.for(repository.registry), repository.path, tag);
    // Awaited when all else is done; until then a failure must not end the process.
    noted.catch(() => undefined);
    return noted;
  }

  async #lookAhead({ order, noted }: Noting): Promise<void> {
    const { before } = await noted;
    if (before !== undefined && before !== order.subject.digest) await this.#runAt(order, before);
  }

  async #mayReplace(order: TagOrder, noted: NotedTag, current: Digest | undefined): Promise<boolean> {
    const isKnown = current === undefined || this.#runs.has(keyOf(order, current));
    const run = current && (await this.#runAt(order, current));
    const own = runNumberOf(this.#ownUri() ?? '');
    const age = run && own && compareRuns(run, own);
    if (current && run && age === 1) throw laterRun(tagName(order), current, run);
    if (current !== noted.before && age !== -1) throw movedSince(noted, current);
    return !isKnown;
  }

  #runAt(order: TagOrder, digest: Digest): Promise<RunNumber | undefined> {
    const key = keyOf(order, digest);
    const known = this.#runs.get(key);
    if (known) return known;
    const looking = this.#lookForRun(order, digest);
    this.#runs.set(key, looking);
    return looking;
  }

  async #lookForRun({ subject }: TagOrder, digest: Digest): Promise<RunNumber | undefined> {
    const owner = this.#owner;
    const repositoryUri = repositoryOfRun(this.#ownUri() ?? '');
    if (!owner || repositoryUri === undefined) return undefined;
    const repository = this.#keptAt(subject.repository);
    const registry = this.#services.registries.for(repository.registry);
    return latestRunOf(registry, { repository, digest }, owner, repositoryUri);
  }

  /** Where what is signed stands: copies have it beside them. */
  #keptAt(repository: Repository): Repository {
    const { copies, signatureRepository = repository } = this.#inputs;
    const isCopy = copies.some(({ destination }) => nameOf(destination) === nameOf(repository));
    return isCopy ? repository : signatureRepository;
  }

  /** As the certificate says or, of a run with a key, the runner. */
  #ownUri(): string | undefined {
    return this.#owner?.claims?.runInvocationUri ?? this.#claimedRun;
  }
}

const SET_EARLY =
  'pointed to the image before it was signed: who pulled it in between got it unsigned. Have the build push by digest alone (docker/build-push-action: outputs: type=image,push-by-digest=true,name-canonical=true,push=true)';

interface One {
  readonly report: TagReport;
  readonly failure?: PlaceFailure;
}

function all(done: readonly One[]): Tagged {
  return {
    tags: done.map(({ report }) => report),
    failures: done.flatMap(({ failure }) => failure ?? []),
    remarks: [],
  };
}

/** A tag that is not to be set, as it was found. */
function leave(noting: Noting): Promise<One> {
  return orFailure(noting, async () => 'not-set');
}

async function orFailure(
  { order, noted: noting }: Noting,
  act: (noted: NotedTag) => Promise<TagReport['outcome']>,
): Promise<One> {
  const { subject } = order;
  const known = { tag: tagName(order), digest: subject.digest };
  let found: Partial<Pick<TagReport, 'before'>> = {};
  try {
    const noted = await noting;
    found = { before: noted.before ?? null };
    return { report: { ...known, ...found, outcome: await act(noted) } };
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    return {
      report: { ...known, ...found, outcome: 'not-set' },
      failure: { subject, platform: undefined, failure },
    };
  }
}

function keyOf({ subject: { repository } }: TagOrder, digest: Digest): string {
  return referenceOf({ repository, digest });
}

function laterRun(tag: string, current: Digest, { run, attempt }: RunNumber): Failure {
  return new Failure({
    class: 'conflict',
    code: 'tag-later-run',
    what: `${tag} points to ${current}, which run ${run}, attempt ${attempt}, of this repository built later, and is left as it is`,
    why: 'a later run ended first, or this one is an earlier run that was started again',
    fix: 'nothing, if the later build is the one that is wanted; to go back to this one, start a new run',
  });
}

function gone({ subject }: TagOrder): Failure {
  return new Failure({
    class: 'unavailable',
    code: 'digest-not-found',
    what: `${referenceOf(subject)} is no longer there`,
    why: 'it was deleted while it was signed',
    fix: 'push the image again',
  });
}
