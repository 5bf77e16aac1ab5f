declare const fetch: fetch.Transport & { setTransport(send: fetch.Transport): void };
declare namespace fetch {
  interface Options {
    method?: string;
    headers?: Record<string, string>;
    body?: string | Buffer;
  }
  /** The part of a Response that @sigstore/sign reads. */
  interface Answer {
    readonly ok: boolean;
    readonly status: number;
    readonly statusText: string;
    readonly headers: { get(name: string): string | null };
    json(): Promise<unknown>;
    buffer(): Promise<Buffer>;
  }
  type Transport = (url: string, options: Options) => Promise<Answer>;
}
export = fetch;
