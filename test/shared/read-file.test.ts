import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readUserFile } from '../../src/shared/read-file.ts';
import { failureOf } from '../support/failure-of.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'files-'));
  await writeFile(path.join(directory, 'ten'), '0123456789');
});
afterAll(() => rm(directory, { recursive: true }));

const ten = () => path.join(directory, 'ten');

it('reads a file that is as large as it may be', async () => {
  expect((await readUserFile('key', ten(), 10)).toString()).toBe('0123456789');
});

it('refuses a larger one', async () => {
  expect((await failureOf(() => readUserFile('key', ten(), 9))).code).toBe('file-too-large');
});

it.skipIf(process.platform === 'win32')('refuses one without an end, which claims to be empty', async () => {
  expect((await failureOf(() => readUserFile('key', '/dev/zero', 100))).code).toBe('file-too-large');
});

it.each(['', 'none'])('says what named a file that is none: "%s"', async (name) => {
  const failure = await failureOf(() => readUserFile('key', path.join(directory, name), 10));
  expect([failure.code, failure.message]).toEqual(['file-unreadable', expect.stringMatching(/^key: /)]);
});
