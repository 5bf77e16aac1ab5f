import { expect, test } from 'vitest';
import { parseBaseImages } from '../../src/request/dockerfile.ts';
import { parseSettings } from '../../src/request/settings-parser.ts';
import { parseImageName } from '../../src/subject/repository.ts';
import { buildkit } from './buildkit.ts';
import { dockerfileTargets } from './dockerfiles.ts';
import { fuzz } from './fuzz.ts';
import { nameTargets } from './names.ts';
import { settingsTargets } from './settings.ts';
import type { Target } from './target.ts';

const judge = await buildkit();

test.each<[string, () => Target[] | Promise<Target[]>]>([
  ['Dockerfiles', () => dockerfileTargets()],
  ['settings files', () => settingsTargets()],
  ['image names', () => nameTargets()],
])('%s are read or refused, and nothing of them is lost', async (_, targets) => {
  const { harmless } = await fuzz(await targets(), 1, 1000);
  expect(harmless).toBeGreaterThan(50);
});

type Parse = typeof parseBaseImages;
const withoutMounts: Parse = (text, ...rest) =>
  parseBaseImages(text.replaceAll('--mount=', '--other='), ...rest);
const crashing = () => {
  throw new TypeError('of undefined');
};

test.runIf(judge)('BuildKit catches a reader that leaves images out', async () => {
  const targets = await dockerfileTargets({ parse: withoutMounts, judge });
  await expect(fuzz(targets, 1, 5000)).rejects.toThrow(/ is left out of .*--mount=/);
});

const oneForAll: Parse = (...args) => parseBaseImages(...args).map(({ image }) => ({ image }));

test.runIf(judge)('BuildKit catches a reader that overlooks platforms', async () => {
  const targets = await dockerfileTargets({ parse: oneForAll, judge });
  await expect(fuzz(targets, 1, 5000)).rejects.toThrow(/ for linux\/\S+ is left out of/);
});

test('an image that another reader finds in a Dockerfile, and ours does not, is caught', async () => {
  const targets = await dockerfileTargets({
    parse: parseBaseImages,
    judge: async ({ dockerfile }) =>
      dockerfile.includes('a.io/y') ? [{ name: 'a.io/never', platform: 'linux/amd64' }] : [],
  });
  await expect(fuzz(targets, 1, 1000)).rejects.toThrow(/a\.io\/never for linux\/amd64 is left out of "/);
});

test.each<[string, () => Target[] | Promise<Target[]>, RegExp]>([
  ['Dockerfiles', () => dockerfileTargets({ parse: crashing, judge: undefined }), /of undefined/],
  ['settings', () => settingsTargets(crashing), /of undefined/],
  ['names', () => nameTargets(crashing), /of undefined/],
  ['rules that are lost', () => settingsTargets(oneRule), /rules were written, 1 are read/],
  ['options that are lost', () => settingsTargets(noOptions), /\S+ is lost/],
  ['patterns as written', () => settingsTargets(asWritten), /is no pattern|is not for/],
  ['ports that make another name', () => nameTargets(withPort), /:0?443\/\S* is /],
  ['another registry than was written', () => nameTargets(elsewhere), /would be asked/],
])('a reader is caught: %s', async (_, targets, message) => {
  await expect(fuzz(await targets(), 1, 1000)).rejects.toThrow(message);
});

const oneRule: typeof parseSettings = (text, file) => {
  const settings = parseSettings(text, file);
  return { ...settings, rules: settings.rules.slice(0, 1) };
};

const noOptions: typeof parseSettings = (text, file) => {
  const settings = parseSettings(text, file);
  return { ...settings, rules: settings.rules.map((rule) => ({ ...rule, options: {} })) };
};

const asWritten: typeof parseSettings = (text, file) => {
  const settings = parseSettings(text, file);
  const images = (rule: readonly string[]) => rule.map((image) => image.toUpperCase());
  return { ...settings, rules: settings.rules.map((rule) => ({ ...rule, images: images(rule.images) })) };
};

const withPort: typeof parseImageName = (text) => {
  const name = parseImageName(text);
  const port = /:0*443\//.test(text) && !name.repository.registry.includes(':') ? ':443' : '';
  return { ...name, repository: { ...name.repository, registry: name.repository.registry + port } };
};

const elsewhere: typeof parseImageName = (text) => {
  const name = parseImageName(text);
  return { ...name, repository: { ...name.repository, registry: 'evil.example' } };
};
