import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { directoryWith } from '../command/command.ts';
import type { Mode } from '../fake/registry/modes.ts';
import type { FakeRegistry } from '../fake/registry/registry.ts';
import { FROM, putAll } from '../support/attached-image.ts';
import { expectWhole, login, start } from '../support/copying.ts';

const IMAGES = 60;
const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Record<string, string> };

test.each<[Mode, Mode]>([
  ['oci11', 'plain'],
  ['ghcr', 'acr'],
])(
  'multi-platform images with attachments from %s to %s, killed three times: all there in the end, none sent twice',
  { timeout: 600_000 },
  async (fromMode, toMode) => {
    const [from, to] = [await start(fromMode), await start(toMode)];
    const all = Array.from({ length: IMAGES }, (_, at) => putAll(from, `image ${at}`));
    const lines = all.map(
      ({ image }, at) => `${from.host}/${FROM}@${image.digest} ${to.host}/${nameOf(at)}:v1`,
    );
    const list = path.join(await directoryWith({ list: lines.join('\n') }), 'list');
    const variables = await login(from, to);
    const run = () => {
      const args = [bin['slsa-provenance'] ?? '', 'copy', '--file', list, '--concurrency', '4', '--quiet'];
      return spawn(process.execPath, args, { env: { HOME: '/nonexistent', ...variables }, stdio: 'inherit' });
    };
    const done = () => all.flatMap((_, at) => (to.store.tags(nameOf(at)).has('v1') ? [at] : []));

    for (const part of [1, 2, 3]) {
      const killed = run();
      killAfter(killed, to, (IMAGES * part) / 4);
      expect(await once(killed, 'exit')).toEqual([null, 'SIGKILL']);
      // No tag ever leads to what is not whole.
      for (const at of done()) expectWhole(to, all[at]!, nameOf(at));
      expect(done().length).toBeGreaterThanOrEqual((IMAGES * part) / 4 - 1);
      expect(done().length).toBeLessThan(IMAGES);
    }

    to.traffic.faults = undefined;
    const before = new Set(done().map((at) => `/v2/${nameOf(at)}/`));
    const count = to.requests.length;
    expect(await once(run(), 'exit')).toEqual([0, null]);
    for (const [at, one] of all.entries()) expectWhole(to, one, nameOf(at));
    const writes = to.requests.slice(count).filter(({ method }) => method === 'PUT' || method === 'POST');
    const repositories = writes.map((request) => /^\/v2\/copies\/\d+\//.exec(request.path)?.[0] ?? '');
    expect(repositories.filter((name) => before.has(name))).toEqual([]);
  },
);

function nameOf(at: number): string {
  return `copies/${at}`;
}

/** Ends a process without warning once so many images have their tag. */
function killAfter(running: ChildProcess, { traffic, store }: FakeRegistry, count: number): void {
  const tagged = () => Array.from({ length: IMAGES }, (_, at) => store.tags(nameOf(at)).has('v1'));
  traffic.faults = ({ method, path: at }) => {
    const isTag = method === 'PUT' && at.endsWith('/manifests/v1');
    if (isTag && tagged().filter(Boolean).length >= count) running.kill('SIGKILL');
    return undefined;
  };
}
