import { type Handler, json, type ServerAnswer } from '../http-server.ts';

/** A request that the service refuses; the message is the service's own. */
export class InvalidArgument extends Error {}

/** Errors of gRPC, and the HTTP status that its gateway gives them. */
const ERRORS = {
  'invalid-argument': { code: 3, status: 400 },
  'not-found': { code: 5, status: 404 },
  'already-exists': { code: 6, status: 409 },
} as const;

/** An error as Fulcio and Rekor v2 answer it, which are gRPC services behind a gateway. */
export function grpcError(error: keyof typeof ERRORS, message: string, headers = {}): ServerAnswer {
  const { code, status } = ERRORS[error];
  return json(status, { code, message, details: [] }, headers);
}

/** Answers what `routes` has for the method and path; InvalidArgument, thrown there, becomes the answer. */
export function grpcHandler(routes: Readonly<Record<string, Handler>>): Handler {
  return async (request) => {
    const route = routes[`${request.method} ${request.url.pathname}`];
    if (route === undefined) return grpcError('not-found', 'Not Found');
    try {
      return await route(request);
    } catch (error) {
      if (error instanceof InvalidArgument) return grpcError('invalid-argument', error.message);
      throw error;
    }
  };
}
