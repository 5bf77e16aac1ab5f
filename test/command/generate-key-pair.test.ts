import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { openPrivateKey } from '../../src/sigstore/key-file.ts';
import { command, type CommandOptions, directoryWith } from './command.ts';

const PASSWORD = 'correct horse';

async function start(files: Readonly<Record<string, string>> = {}) {
  const directory = await directoryWith(files);
  const file = (name: string) => path.join(directory, name);
  const generate = (
    options: CommandOptions = { variables: { COSIGN_PASSWORD: PASSWORD } },
    ...args: string[]
  ) => command(['generate-key-pair', '--output-key-prefix', file('cosign'), ...args], options);
  return { file, generate, read: (name: string) => readFile(file(name), 'utf8') };
}

describe('generate-key-pair', () => {
  it('writes a pair as cosign reads it, the private key for its owner alone', async () => {
    const { generate, file, read } = await start();
    const outcome = await generate();
    expect([outcome.exitCode, outcome.err]).toEqual([0, '']);
    expect((await stat(file('cosign.key'))).mode & 0o777).toBe(0o600);
    const key = await openPrivateKey('cosign.key', await read('cosign.key'), PASSWORD);
    expect(createPublicKey(key).export({ type: 'spki', format: 'pem' })).toBe(await read('cosign.pub'));
    expect(key.asymmetricKeyDetails?.namedCurve).toBe('prime256v1');
    expect(outcome.out).not.toContain(PASSWORD);
  });

  it('prints JSON, or nothing', async () => {
    const { generate, file } = await start();
    const outcome = await generate(undefined, '--format', 'json');
    const fits = new Ajv2020({ strict: true }).compile(
      JSON.parse(readFileSync('docs/key-pair.schema.json', 'utf8')),
    );
    expect([fits(JSON.parse(outcome.out)), fits.errors]).toEqual([true, null]);
    expect(JSON.parse(outcome.out)).toEqual({
      schemaVersion: 1,
      privateKey: file('cosign.key'),
      publicKey: file('cosign.pub'),
      algorithm: 'ECDSA P-256',
      hint: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/) as string,
    });
    const quiet = await (await start()).generate(undefined, '--quiet');
    expect([quiet.exitCode, quiet.out]).toEqual([0, '']);
  });

  it('asks for the password twice where it is not in the environment', async () => {
    const { generate, read } = await start();
    const outcome = await generate({ typed: [PASSWORD, PASSWORD] });
    expect([outcome.exitCode, outcome.err]).toEqual([0, 'Password for the private key: The same again: ']);
    await expect(openPrivateKey('cosign.key', await read('cosign.key'), PASSWORD)).resolves.toBeDefined();
  });

  it('warns of an empty password, which cosign takes too', async () => {
    const { generate, read } = await start();
    const outcome = await generate({ variables: { COSIGN_PASSWORD: '' } });
    expect([outcome.exitCode, outcome.err]).toEqual([0, expect.stringContaining('password is empty')]);
    await expect(openPrivateKey('cosign.key', await read('cosign.key'), undefined)).resolves.toBeDefined();
  });

  it.each<[string, CommandOptions, string]>([
    ['two different passwords', { typed: ['one', 'two'] }, 'key-passwords-differ'],
    ['nobody to ask', {}, 'key-password-missing'],
  ])('makes nothing with %s', async (_name, options, code) => {
    const { generate, file } = await start();
    const outcome = await generate(options);
    expect([outcome.exitCode, outcome.err]).toEqual([2, expect.stringContaining(`[${code}]`)]);
    await expect(stat(file('cosign.key'))).rejects.toThrow('ENOENT');
    await expect(stat(file('cosign.pub'))).rejects.toThrow('ENOENT');
  });

  it.each(['cosign.key', 'cosign.pub'])('overwrites no %s, and leaves nothing behind', async (there) => {
    const { generate, file, read } = await start({ [there]: 'mine' });
    const outcome = await generate();
    expect([outcome.exitCode, outcome.err]).toEqual([2, expect.stringContaining('[key-exists]')]);
    expect(await read(there)).toBe('mine');
    const other = there === 'cosign.key' ? 'cosign.pub' : 'cosign.key';
    await expect(stat(file(other))).rejects.toThrow('ENOENT');
  });

  it('follows no link', async () => {
    const { generate, file, read } = await start();
    await writeFile(file('precious'), 'mine');
    await symlink(file('precious'), file('cosign.key'));
    expect((await generate()).exitCode).toBe(2);
    expect(await read('precious')).toBe('mine');
  });

  it('takes no password as an option', async () => {
    const { generate } = await start();
    const outcome = await generate({}, '--password', PASSWORD);
    expect([outcome.exitCode, outcome.err]).toEqual([2, expect.stringContaining('unknown option')]);
  });

  it('says where it may not write', async () => {
    const { generate, file } = await start();
    const outcome = await generate(undefined, '--output-key-prefix', file('missing/cosign'));
    expect([outcome.exitCode, outcome.err]).toEqual([2, expect.stringContaining('[file-unwritable]')]);
  });
});
