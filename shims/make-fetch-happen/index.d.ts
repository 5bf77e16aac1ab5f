export interface TransportOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}
/** Answers as the part of fetch's Response that @sigstore/sign reads. */
export type Transport = (url: string, options: TransportOptions) => Promise<Response>;
declare function fetch(url: string, options?: TransportOptions): Promise<Response>;
declare namespace fetch {
  function setTransport(send: Transport): void;
}
export default fetch;
