// @actions/core and @actions/github load undici (0.8 MB, 40 ms) for requests that this action sends
// itself. The real package, for proxies, is installed as undici-proxy and loaded only when one is set.
// With a proxy in the environment @actions/github makes an agent when it is loaded, and never uses it.
export class ProxyAgent {
  dispatch() {
    throw new Error('requests of the Actions toolkit are not used here: see src/http/http.ts');
  }
}
export const fetch = (...args) => globalThis.fetch(...args);
