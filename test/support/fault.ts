/** What a service does instead of, or to, its answer. */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** No answer at all, until the server is closed. */
  | { readonly kind: 'hang' }
  /** The request is carried out; the answer ends before its content-length. */
  | { readonly kind: 'cut' }
  /** A web page with status 200, as a proxy or a portal answers. */
  | { readonly kind: 'html' }
  /** The connection drops before the request is carried out. `then` runs just before it drops. */
  | { readonly kind: 'reset-before'; readonly then?: () => void }
  /** The request is carried out; the connection drops in place of the answer. */
  | { readonly kind: 'reset-after'; readonly then?: () => void }
  /** The request is carried out; the body of the answer is another one. */
  | { readonly kind: 'alter'; readonly with: (body: Buffer) => Buffer }
  /** The request is carried out when `until` has ended: what happens in between is certain to. */
  | { readonly kind: 'wait'; readonly until: () => Promise<unknown> }
  /** The request is carried out `ms` milliseconds later. */
  | { readonly kind: 'delay'; readonly ms: number };

/** A request as a fault plan sees it. */
export interface FaultRequest {
  /** Name of the server, as in the request log. */
  readonly service: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** How many requests this service has seen with this method and path, this one included. */
  readonly count: number;
  /** How many requests all servers that share the log have seen, this one included. */
  readonly total: number;
}

/** Decides, request by request, what goes wrong; undefined: nothing. */
export type FaultPlan = (request: FaultRequest) => Fault | undefined;

/** Which requests a fault meets; what is left out matches everything. */
export interface FaultMatch {
  readonly service?: string;
  readonly method?: string;
  readonly path?: RegExp;
}

/** The plan under which the first `times` requests that match meet `fault`. */
export function faultOn(match: FaultMatch, fault: Fault, times = Infinity): FaultPlan {
  let left = times;
  return ({ service, method, path }) => {
    const meets =
      (match.service ?? service) === service &&
      (match.method ?? method) === method &&
      (match.path?.test(path) ?? true);
    return meets && left-- > 0 ? fault : undefined;
  };
}

/** The same plan, and when it was met: `performance.now()` of each request. */
export function watched(plan: FaultPlan): { readonly faults: FaultPlan; readonly met: readonly number[] } {
  const met: number[] = [];
  const faults: FaultPlan = (request) => {
    const fault = plan(request);
    if (fault) met.push(performance.now());
    return fault;
  };
  return { faults, met };
}
