import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { MadeLayer, startLargeRegistry } from '../support/large-layer.ts';

const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Record<string, string> };
/** Tells at the end how much memory there was at the most, in KiB. */
const MEASURE =
  'data:text/javascript,process.on("exit",()=>console.error("KiB",process.resourceUsage().maxRSS))';

test('a layer of 2 GB is streamed in under 150 MB of memory', { timeout: 600_000 }, async () => {
  const layer = new MadeLayer(2_000_000_000);
  const registry = await startLargeRegistry(layer);
  onTestFinished(() => registry.close());
  const { host } = registry;
  const args = [bin['slsa-provenance'] ?? '', 'copy', `${host}/source:v1`, `${host}/mirror`, '--quiet'];
  const { stderr } = await promisify(execFile)(process.execPath, ['--import', MEASURE, ...args], {
    env: { HOME: '/nonexistent' },
  });
  expect(registry.blobs.get(layer.digest)).toBe(layer.size);
  expect(registry.manifests.has('v1')).toBe(true);
  const [, kib = ''] = /KiB (\d+)/.exec(stderr) ?? [];
  expect(Number(kib) * 1024).toBeGreaterThan(0);
  expect(Number(kib) * 1024).toBeLessThan(150_000_000);
});
