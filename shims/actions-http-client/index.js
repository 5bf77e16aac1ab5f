// @actions/core asks for tokens through @actions/http-client (0.9 MB with undici), which this action does itself, so
// that time-outs, retries, redaction and proxies are one piece of code. This stand-in keeps it out of the bundles.
const unused = () => {
  throw new Error('requests of the Actions toolkit are not used here: see src/github/id-token.ts');
};
export class HttpClient {
  constructor() {
    unused();
  }
}
export class BearerCredentialHandler {
  constructor() {
    unused();
  }
}
