import { sha256Digest } from '../../../src/subject/digest.ts';
import type { ServerAnswer, ServerRequest } from '../http-server.ts';
import type { Behaviour } from './behaviour.ts';
import { digestInvalid, errorAnswer } from './errors.ts';
import type { Store } from './store.ts';

export interface UploadContext {
  readonly store: Store;
  readonly behaviour: Behaviour;
  readonly origin: string;
}

/** POST blobs/uploads/: opens an upload, or takes the whole blob if `digest` is given. */
export function openUpload(request: ServerRequest, repository: string, context: UploadContext): ServerAnswer {
  const digest = request.url.searchParams.get('digest');
  const { singlePost, mounts } = context.behaviour;
  const [mount, from] = ['mount', 'from'].map((name) => request.url.searchParams.get(name) ?? '');
  const mounted = mounts && mount && from ? context.store.blob(from, mount) : undefined;
  if (mounted && mount) return commit(mounted, mount, repository, context);
  if (digest !== null && singlePost === 'refused') {
    return errorAnswer(405, 'UNSUPPORTED', 'The operation is unsupported.');
  }
  if (digest !== null && singlePost === 'done') return commit(request.body, digest, repository, context);
  // a mount may always be answered in this way, which the specification allows
  return uploadState(202, repository, context.store.openUpload(repository), context);
}

/** PATCH, PUT, GET and DELETE of an open upload. */
export function uploadAnswer(
  request: ServerRequest,
  repository: string,
  id: string,
  context: UploadContext,
): ServerAnswer {
  const { store, behaviour } = context;
  if (request.body.length > behaviour.largestRequest)
    return {
      status: 413,
      headers: { 'content-type': 'text/html' },
      body: '<html>413 Request Entity Too Large</html>',
    };
  const received = store.upload(repository, id);
  if (received === undefined) {
    return errorAnswer(404, 'BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry', { id });
  }
  switch (request.method) {
    case 'GET':
      return uploadState(204, repository, id, context);
    case 'PATCH':
      if (startOf(request) !== received.length) {
        return { ...uploadState(416, repository, id, context), body: '' };
      }
      store.appendUpload(repository, id, request.body);
      return uploadState(202, repository, id, context);
    case 'PUT': {
      const content = Buffer.concat([received, request.body]);
      const answer = commit(content, request.url.searchParams.get('digest'), repository, context);
      if (answer.status === 201) store.closeUpload(repository, id);
      return answer;
    }
    default:
      return errorAnswer(405, 'UNSUPPORTED', 'The operation is unsupported.');
  }
}

function commit(
  content: Buffer,
  digest: string | null,
  repository: string,
  context: UploadContext,
): ServerAnswer {
  if (digest !== sha256Digest(content)) return digestInvalid();
  context.store.putBlob(repository, content);
  const location = `${base(context)}/v2/${repository}/blobs/${digest}`;
  return { status: 201, headers: { location, 'docker-content-digest': digest } };
}

function uploadState(status: number, repository: string, id: string, context: UploadContext): ServerAnswer {
  const { behaviour, store } = context;
  const path = behaviour.uploadPath.replace('{repository}', repository).replace('{id}', id);
  const received = store.upload(repository, id)?.length ?? 0;
  return {
    status,
    headers: {
      location: base(context) + path,
      range: `0-${Math.max(received - 1, 0)}`,
      'docker-upload-uuid': id,
    },
  };
}

function base({ behaviour, origin }: UploadContext): string {
  return behaviour.locations === 'absolute' ? origin : '';
}

/** Where a chunk starts; without Content-Range it is the first and only one. */
function startOf({ headers }: ServerRequest): number {
  return Number(/^(\d+)-\d+$/.exec(headers['content-range'] ?? '0-0')?.[1]);
}
