import { expect, it } from 'vitest';
import { originOf } from '../../src/oci/host.ts';

it.each([
  ['docker.io', 'https://registry-1.docker.io'],
  ['ghcr.io', 'https://ghcr.io'],
  ['registry.example:8443', 'https://registry.example:8443'],
  ['localhost:5000', 'http://localhost:5000'],
  ['127.0.0.1:5000', 'http://127.0.0.1:5000'],
  ['[::1]:5000', 'http://[::1]:5000'],
  ['localhost.evil.example', 'https://localhost.evil.example'],
])('the API of %s is at %s', (registry, origin) => {
  expect(originOf(registry).origin).toBe(origin);
});
