import { type JsonDocument, parseJson } from '../text/json-document.ts';

const DOCUMENT: JsonDocument = {
  name: 'the simple-signing payload',
  class: 'malformed',
  code: 'simple-signing-malformed',
  maxBytes: 1024 * 1024,
};

/**
 * The digest that a simple-signing payload signs (containers/image, docs/atomic-signature.md).
 * @throws Failure `simple-signing-malformed`
 */
export function parseSimpleSigning(payload: Buffer): string {
  const critical = parseJson(payload, DOCUMENT).get('critical');
  if (!/ container( image)? signature$/.test(critical.get('type').text())) {
    throw critical.misfit('is not about a container image');
  }
  return critical.get('image').get('docker-manifest-digest').text();
}
