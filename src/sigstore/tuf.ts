import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' };
import { BaseFetcher, Updater } from 'tuf-js';
import { DownloadHTTPError } from 'tuf-js/dist/error.js';
import type { Http } from '../http/http.ts';
import { Failure } from '../shared/failure.ts';
import type { Log } from '../shared/log.ts';

export interface TufOptions {
  readonly http: Http;
  readonly log: Log;
  readonly cacheDir?: string | undefined;
  /** The public instance's repository, and what came with this version, unless told otherwise. */
  readonly repository?: TufRepository;
}

export interface TufRepository {
  /** Without a slash at the end. */
  readonly url: string;
  /** `root.json` to start from. */
  readonly root: Buffer;
  /** The copy of `trusted_root.json` to fall back to. */
  readonly trustedRoot: Buffer;
}

const TARGET = 'trusted_root.json';
const SERVICE = 'TUF';
/** The copy at hand is better than a long wait. */
const LONGEST_MS = 10_000;

/**
 * The public instance's trusted root in JSON, through TUF (theupdateframework.github.io/specification, 5).
 * @throws Failure `trusted-root-untrusted`
 */
export async function fetchPublicTrustedRoot(
  options: TufOptions,
): Promise<{ readonly json: Buffer; readonly source: 'tuf' | 'embedded' }> {
  const { http, log, cacheDir, repository = publicRepository() } = options;
  const fetcher = new HttpFetcher(http);
  try {
    return { json: await withDirectory(cacheDir, (dir) => update(dir, repository, fetcher)), source: 'tuf' };
  } catch (error) {
    if (fetcher.unreachable === undefined) throw untrusted(repository, error);
    log.notice(
      `using the trusted root that came with this version: ${new URL(repository.url).host} gave no answer ` +
        `(${fetcher.unreachable})`,
    );
    return { json: repository.trustedRoot, source: 'embedded' };
  }
}

/** The copy of the public instance's trusted root that came with this version, in JSON. */
export function embeddedPublicTrustedRoot(): Buffer {
  return publicRepository().trustedRoot;
}

async function update(dir: string, repository: TufRepository, fetcher: HttpFetcher): Promise<Buffer> {
  await writeFile(join(dir, 'root.json'), repository.root, { flag: 'wx' }).catch(ignoreExisting);
  const updater = new Updater({
    metadataBaseUrl: repository.url,
    metadataDir: dir,
    targetBaseUrl: `${repository.url}/targets`,
    targetDir: dir,
    fetcher,
  });
  const target = await updater.getTargetInfo(TARGET);
  if (target === undefined) throw new Error(`the repository has no target ${TARGET}`);
  return readFile((await updater.findCachedTarget(target)) ?? (await updater.downloadTarget(target)));
}

/** Downloads through our HTTP code, and remembers that the network failed: tuf-js flattens errors to text. */
class HttpFetcher extends BaseFetcher {
  readonly #http: Http;
  unreachable: string | undefined;

  constructor(http: Http) {
    super();
    this.#http = http;
  }

  override async fetch(url: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    try {
      const ask = () => this.#ask(new URL(url));
      const mayPass = ({ code }: Failure) => code === 'trusted-root-untrusted';
      const body = await this.#http.insist({ service: SERVICE, ask, mayPass });
      return new Blob([new Uint8Array(body)]).stream();
    } catch (error) {
      if (!(error instanceof DownloadHTTPError)) this.unreachable = (error as Error).message;
      throw error;
    }
  }

  async #ask(url: URL): Promise<Buffer> {
    const { status, body } = await this.#http.send({
      service: SERVICE,
      url,
      withinMs: LONGEST_MS,
      maxBytes: 8 * 1024 * 1024,
    });
    // How a repository says that there is no newer root.
    if (url.pathname.endsWith('.root.json') && [403, 404].includes(status)) {
      throw new DownloadHTTPError(`status ${status}`, status);
    }
    if (status !== 200) throw noMetadata(url, `status ${status}`);
    // Metadata and the trusted root are JSON; a page of a proxy, or one about maintenance, is not.
    if (!/^\s*\{/.test(body.toString('latin1', 0, 100))) throw noMetadata(url, 'a web page');
    return body;
  }
}

async function withDirectory<T>(dir: string | undefined, use: (dir: string) => Promise<T>): Promise<T> {
  if (dir !== undefined) {
    await mkdir(dir, { recursive: true });
    return use(dir);
  }
  const temporary = await mkdtemp(join(tmpdir(), 'slsa-provenance-tuf-'));
  try {
    return await use(temporary);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

function publicRepository(): TufRepository {
  const [[url, seed] = []] = Object.entries(seeds);
  if (url === undefined || seed === undefined) throw new Error('@sigstore/tuf has no seed');
  return {
    url,
    root: Buffer.from(seed['root.json'], 'base64'),
    trustedRoot: Buffer.from(seed.targets[TARGET], 'base64'),
  };
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

function noMetadata({ host }: URL, answer: string): Failure {
  return new Failure({
    class: 'unavailable',
    code: 'trusted-root-untrusted',
    what: `${host} answered with ${answer} in place of the trusted root's metadata`,
  });
}

function untrusted({ url }: TufRepository, cause: unknown): Failure {
  return new Failure({
    class: 'malformed',
    code: 'trusted-root-untrusted',
    what: `what ${new URL(url).host} sent does not pass TUF's verification: ${(cause as Error).message}`,
    why: 'the repository is being tampered with, its metadata has expired, or the clock of this machine is wrong',
    fix: 'check the clock and https://status.sigstore.dev; a trusted root of your own goes into trusted-root',
    cause,
  });
}
