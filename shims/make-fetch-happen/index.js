// @sigstore/sign sends its requests through make-fetch-happen (1.4 MB, 70 ms to load). This stand-in
// hands them to the action's own transport, so that time-outs, retries, waits, redaction and proxies
// are one piece of code. src/sigstore/transport.ts installs it.
let transport;
module.exports = (url, options) => {
  if (!transport) throw new Error('no transport installed for @sigstore/sign');
  return transport(url, options ?? {});
};
module.exports.setTransport = (send) => {
  transport = send;
};
