import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { algorithmOf } from '../../src/sigstore/key-algorithm.ts';
import { openPrivateKey, sealPrivateKey } from '../../src/sigstore/key-file.ts';
import { failureOf } from '../support/failure-of.ts';

type KeyFile = Record<string, Record<string, unknown>>;

const { privateKey: key } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const PASSWORD = 'correct horse';

const sameKey = (a: KeyObject, b: KeyObject) => a.equals(b);

function altered(pem: string, alter: (file: KeyFile) => void): string {
  const [, label = '', body = ''] = /BEGIN ([A-Z ]+)-----\n([\s\S]+)-----END/.exec(pem) ?? [];
  const file = JSON.parse(Buffer.from(body, 'base64').toString()) as KeyFile;
  alter(file);
  const json = Buffer.from(JSON.stringify(file)).toString('base64');
  return `-----BEGIN ${label}-----\n${json}\n-----END ${label}-----\n`;
}

describe('an encrypted key file', () => {
  // Once: its password is made to take long.
  let sealed: string;
  beforeAll(async () => {
    sealed = await sealPrivateKey(key, PASSWORD);
  });

  it.each([PASSWORD, '', 'pä$$wörd'])('opens with the password it was sealed with: %j', async (password) => {
    const pem = await sealPrivateKey(key, password);
    expect(pem).toMatch(/^-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\n/);
    expect(sameKey(await openPrivateKey('cosign.key', pem, password), key)).toBe(true);
  });

  it('opens under the label that cosign wrote before 2.0, with other blocks and line ends around it', async () => {
    const pem = sealed.replaceAll('SIGSTORE', 'COSIGN').replaceAll('\n', '\r\n');
    expect(sameKey(await openPrivateKey('cosign.key', `# mine\r\n${pem}`, PASSWORD), key)).toBe(true);
  });

  it.each([
    ['wrong', 'guess', 'key-password-wrong'],
    ['unknown', undefined, 'key-password-missing'],
  ])(
    'does not open with a password that is %s, and nothing of either is told',
    async (_name, password, code) => {
      const failure = await failureOf(() => openPrivateKey('cosign.key', sealed, password));
      expect([failure.class, failure.code]).toEqual(['usage', code]);
      expect(JSON.stringify({ ...failure, message: failure.message })).not.toMatch(
        /guess|correct horse|[A-Za-z0-9+/]{40}/,
      );
    },
  );

  it.each<[string, (file: KeyFile) => void]>([
    ['a cost that would take gigabytes', ({ kdf }) => (kdf!['params'] = { N: 2 ** 24, r: 8, p: 1 })],
    ['another block size', ({ kdf }) => (kdf!['params'] = { N: 65536, r: 64, p: 1 })],
    ['another function', ({ kdf }) => (kdf!['name'] = 'pbkdf2')],
    ['another cipher', ({ cipher }) => (cipher!['name'] = 'aes')],
    ['a short nonce', ({ cipher }) => (cipher!['nonce'] = 'AAAA')],
    ['a short salt', ({ kdf }) => (kdf!['salt'] = 'AAAA')],
    ['no ciphertext', (file) => delete file['ciphertext']],
  ])('is refused with %s', async (_name, alter) => {
    const pem = altered(sealed, alter);
    expect((await failureOf(() => openPrivateKey('cosign.key', pem, PASSWORD))).code).toBe('key-malformed');
  });

  it('is refused when its bytes were altered', async () => {
    const pem = altered(sealed, (file) => {
      const bytes = Buffer.from(file['ciphertext'] as unknown as string, 'base64');
      bytes[40]! ^= 1;
      Object.assign(file, { ciphertext: bytes.toString('base64') });
    });
    expect((await failureOf(() => openPrivateKey('cosign.key', pem, PASSWORD))).code).toBe(
      'key-password-wrong',
    );
  });
});

/** Made with `cosign generate-key-pair` and `import-key-pair` of the versions in their names, password as above. */
describe('a key file of cosign', () => {
  it.each(['cosign-2.6', 'cosign-3.1', 'cosign-3.1-imported-rsa'])('opens: %s', async (name) => {
    const read = (ending: string) =>
      readFile(new URL(`../fixtures/keys/${name}.${ending}`, import.meta.url), 'utf8');
    const opened = await openPrivateKey(name, await read('key'), PASSWORD);
    const publicKey = createPublicKey(opened).export({ type: 'spki', format: 'pem' });
    expect(publicKey).toBe(await read('pub'));
  });
});

describe('a key in plain PEM', () => {
  it.each([
    ['PKCS#8', key.export({ type: 'pkcs8', format: 'pem' })],
    ['SEC 1', key.export({ type: 'sec1', format: 'pem' })],
    [
      'SEC 1, as openssl ecparam writes it',
      `-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n${key.export({ type: 'sec1', format: 'pem' }).toString()}`,
    ],
    [
      'encrypted PKCS#8',
      key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: PASSWORD }),
    ],
  ])('is read: %s', async (_name, pem) => {
    expect(sameKey(await openPrivateKey('key.pem', String(pem), PASSWORD), key)).toBe(true);
  });

  it.each([
    ['nothing', '', 'key-malformed'],
    ['a public key', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n', 'key-malformed'],
    ['what is no key', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n', 'key-malformed'],
    [
      'openssl’s encrypted key without a password',
      String(key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: PASSWORD })),
      'key-password-missing',
    ],
  ])('is not made of %s', async (_name, pem, code) => {
    expect((await failureOf(() => openPrivateKey('key.pem', pem, undefined))).code).toBe(code);
  });
});

/** How keys come out of secrets, editors and other programs. */
describe('a text around a key', () => {
  const pem = String(key.export({ type: 'pkcs8', format: 'pem' }));
  it.each([
    ['line ends of Windows', pem.replaceAll('\n', '\r\n')],
    ['a mark and a note before it', `\ufeffthe key of May\n\n${pem}`],
    ['its certificate', `-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n${pem}`],
  ])('does not matter: %s', async (_name, text) => {
    expect(sameKey(await openPrivateKey('key.pem', text, undefined), key)).toBe(true);
  });

  it.each([
    ['nothing', '', 'it is empty: a secret that is empty, as in runs that do not get it'],
    ['no key', 'hello', 'it is no PEM text'],
    ['one line', pem.replaceAll('\n', ' '), 'its line ends are lost, or its end is'],
    ['line ends as two characters', pem.replaceAll('\n', '\\n'), 'its line ends are lost, or its end is'],
    ['a beginning alone', pem.slice(0, 80), 'its line ends are lost, or its end is'],
    ['a certificate alone', pem.replaceAll('PRIVATE KEY', 'CERTIFICATE'), 'it is another file'],
    ['two keys', pem + pem, 'nothing says which of them signs'],
    [
      'two keys, one of them encrypted',
      pem + pem.replaceAll('PRIVATE KEY', 'ENCRYPTED PRIVATE KEY'),
      'nothing says which of them signs',
    ],
  ])('is told where it is no key: %s', async (_name, text, why) => {
    const failure = await failureOf(() => openPrivateKey('key.pem', text, undefined));
    expect([failure.class, failure.code, failure.why]).toEqual(['usage', 'key-malformed', why]);
  });
});

describe('kinds of keys', () => {
  it.each([
    ['ECDSA P-256', generateKeyPairSync('ec', { namedCurve: 'P-256' })],
    ['ECDSA P-384', generateKeyPairSync('ec', { namedCurve: 'P-384' })],
    ['RSA 2048', generateKeyPairSync('rsa', { modulusLength: 2048 })],
    ['Ed25519', generateKeyPairSync('ed25519')],
  ])('%s signs', (name, { publicKey }) => {
    expect(algorithmOf(publicKey).name).toBe(name);
  });

  it.each([
    ['P-521', generateKeyPairSync('ec', { namedCurve: 'P-521' })],
    ['RSA with 1024 bits', generateKeyPairSync('rsa', { modulusLength: 1024 })],
    ['secp256k1', generateKeyPairSync('ec', { namedCurve: 'secp256k1' })],
    ['RSA-PSS', generateKeyPairSync('rsa-pss', { modulusLength: 2048 })],
    ['X25519', generateKeyPairSync('x25519')],
  ])('%s does not', async (_name, { publicKey }) => {
    const failure = await failureOf(() => algorithmOf(publicKey));
    expect([failure.class, failure.code]).toEqual(['usage', 'key-unsupported']);
  });
});
