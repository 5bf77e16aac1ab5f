import { expect, test } from 'vitest';
import { splitWorkflowUri } from '../../src/sigstore/workflow-uri.ts';

const FILE = 'https://github.com/acme/app/.github/workflows/release.yml';
const COMMIT = 'a'.repeat(40);

test.each([
  [`${FILE}@refs/heads/main`, FILE, 'refs/heads/main'],
  [`${FILE}@refs/heads/a@b`, FILE, 'refs/heads/a@b'],
  [`${FILE}@${COMMIT}`, FILE, COMMIT],
  [`${FILE}@evil.yml@refs/heads/main`, `${FILE}@evil.yml`, 'refs/heads/main'],
  [`${FILE}@${COMMIT}@refs/heads/main`, `${FILE}@${COMMIT}`, 'refs/heads/main'],
])('%s ends its path where the ref begins', (uri, workflow, version) => {
  expect(splitWorkflowUri(uri)).toEqual({ workflow, version });
});

test.each([FILE, `${FILE}@main`, `${FILE}@${COMMIT.slice(1)}`, `${FILE}@refs/`, 'me@acme.com'])(
  '%s names no workflow at a ref',
  (uri) => {
    expect(splitWorkflowUri(uri)).toBeUndefined();
  },
);
