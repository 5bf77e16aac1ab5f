import { expect, it } from 'vitest';
import { redactUrl } from '../../src/http/redact.ts';

it.each([
  ['https://ghcr.io/v2/a/manifests/latest', 'https://ghcr.io/v2/a/manifests/latest'],
  ['https://user:secret@proxy.example/path', 'https://proxy.example/path'],
  [
    'https://ghcr.io/token?service=ghcr.io&scope=repository:a:pull',
    'https://ghcr.io/token?service=ghcr.io&scope=repository:a:pull',
  ],
  ['https://store.example/blob?sig=s3cret&se=soon', 'https://store.example/blob?sig=REDACTED&se=REDACTED'],
  [
    'https://ghcr.io/upload?_state=s3cret&digest=sha256:1',
    'https://ghcr.io/upload?_state=REDACTED&digest=sha256:1',
  ],
  ['https://a.example/#access_token=s3cret', 'https://a.example/'],
])('%s', (url, expected) => {
  expect(redactUrl(new URL(url))).toBe(expected);
});
