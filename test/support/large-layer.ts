import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const PIECE = 1024 * 1024;

/** A layer that is made as it is read, and lies nowhere as a whole: pieces of 1 MiB, no two alike. */
export class MadeLayer {
  readonly size: number;
  readonly digest: string;

  constructor(size: number) {
    this.size = size;
    const hash = createHash('sha256');
    for (const piece of this.pieces()) hash.update(piece);
    this.digest = `sha256:${hash.digest('hex')}`;
  }

  *pieces(): Generator<Buffer> {
    for (let at = 0; at < this.size; at += PIECE) {
      const piece = Buffer.alloc(Math.min(PIECE, this.size - at), at % 251);
      piece.writeUIntBE(at, 0, 6);
      yield piece;
    }
  }
}

export interface LargeRegistry {
  readonly host: string;
  /** Digests of blobs that came whole, and bytes of each. */
  readonly blobs: ReadonlyMap<string, number>;
  readonly manifests: ReadonlyMap<string, Buffer>;
  close(): Promise<void>;
}

/** What a request is about. */
interface About {
  readonly name: string;
  readonly reference: string;
  readonly query: URLSearchParams;
}

type Answer = (request: IncomingMessage, response: ServerResponse, about: About) => Promise<void>;

/** A registry that reads blobs without keeping them, and gives out one layer that nobody keeps either. */
export async function startLargeRegistry(layer: MadeLayer): Promise<LargeRegistry> {
  const blobs = new Map<string, number>();
  const manifests = new Map<string, Buffer>();
  const config = Buffer.from('{}');
  const part = (mediaType: string, digest: string, size: number) => ({ mediaType, digest, size });
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: MANIFEST,
      config: part('application/vnd.oci.image.config.v1+json', digestOf(config), config.length),
      layers: [part('application/vnd.oci.image.layer.v1.tar', layer.digest, layer.size)],
    }),
  );
  const given = new Map([
    ['v1', manifest],
    [digestOf(manifest), manifest],
  ]);

  const writeManifest: Answer = async (request, response, { reference }) => {
    const bytes = await bodyOf(request);
    manifests.set(reference, bytes).set(digestOf(bytes), bytes);
    response.writeHead(201, { 'docker-content-digest': digestOf(bytes) }).end();
  };
  const readManifest: Answer = async ({ method }, response, { name, reference }) => {
    const found = (name === 'source' ? given : manifests).get(reference);
    if (!found) return void response.writeHead(404).end();
    const headers = { 'content-type': MANIFEST, 'docker-content-digest': digestOf(found) };
    response.writeHead(200, { ...headers, 'content-length': found.length });
    response.end(method === 'HEAD' ? undefined : found);
  };
  const openUpload: Answer = async (_request, response, { name }) =>
    void response.writeHead(202, { location: `/v2/${name}/blobs/uploads/1` }).end();
  const readUpload: Answer = async (request, response, { query }) => {
    const hash = createHash('sha256');
    let size = 0;
    for await (const piece of request as AsyncIterable<Buffer>) {
      hash.update(piece);
      size += piece.length;
    }
    const digest = `sha256:${hash.digest('hex')}`;
    const isRight = digest === query.get('digest');
    if (isRight) blobs.set(digest, size);
    response.writeHead(isRight ? 201 : 400, { 'docker-content-digest': digest }).end();
  };
  const readBlob: Answer = async (_request, response, { name, reference }) => {
    if (name === 'source' && reference === layer.digest) {
      response.writeHead(200, { 'content-length': layer.size });
      await pipeline(Readable.from(layer.pieces()), response);
    } else if (name === 'source' && reference === digestOf(config)) {
      response.writeHead(200, { 'content-length': config.length }).end(config);
    } else response.writeHead(404).end();
  };
  const answers: Readonly<Record<string, Answer>> = {
    'PUT manifests': writeManifest,
    'GET manifests': readManifest,
    'HEAD manifests': readManifest,
    'POST blobs': openUpload,
    'PUT blobs': readUpload,
    'GET blobs': readBlob,
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '', 'http://registry');
    const [, name = '', kind = '', reference = ''] =
      /^\/v2\/([a-z]+)\/([a-z]+)\/(.*)$/.exec(url.pathname) ?? [];
    const act = answers[`${request.method} ${kind}`];
    if (act) await act(request, response, { name, reference, query: url.searchParams });
    else response.writeHead(404).end();
  };

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `localhost:${(server.address() as AddressInfo).port}`,
    blobs,
    manifests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';

function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces);
}
