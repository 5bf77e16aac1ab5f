import { describe, expect, test } from 'vitest';
import { markdownReport } from '../../src/report/markdown.ts';
import { PLAIN } from '../../src/report/page.ts';
import { textReport } from '../../src/report/text.ts';
import { COULD_NOT_TELL, outcome, REJECTED, UNSIGNED, VERIFIED } from './reports.ts';

/** Sixty images: the 8th unsigned, the 21st rejected, the 34th not to be told. */
const SIXTY = Array.from({ length: 60 }, (_, position) => {
  const report = { 7: UNSIGNED, 20: REJECTED, 33: COULD_NOT_TELL }[position] ?? VERIFIED;
  return { ...report, image: `ghcr.io/acme/app-${position}:v1` };
});

describe('the job summary of many images', () => {
  const text = markdownReport(outcome(SIXTY));

  test('counts what is wrong, not what is asked', () => {
    expect(text.split('\n')[0]).toBe(
      '### ❌ Not verified: 3 of 60 images (1 rejected, 1 unsigned, 1 could not tell)',
    );
    expect(markdownReport(outcome([VERIFIED, VERIFIED]))).toMatch(/^### ✅ Verified: 2 images\n/);
    expect(markdownReport(outcome([VERIFIED, COULD_NOT_TELL]))).toMatch(/^### ⚠️ Not verified: 1 of 2/);
  });

  test('names first what is wrong, with its digest', () => {
    const [first, folded] = [text.indexOf('app-7:v1'), text.indexOf('<summary>57 verified</summary>')];
    expect(first).toBeGreaterThan(0);
    for (const position of [7, 20, 33]) expect(text.indexOf(`app-${position}:v1`)).toBeLessThan(folded);
    expect(text.indexOf('app-0:v1')).toBeGreaterThan(folded);
    expect(text.slice(first).split('\n')[0]).toContain('`sha256:c7c7c7c7c7c7`');
  });

  test('gives the fix beside what is wrong, each line to be pasted, and explains it before what is right', () => {
    const fix = '--a\n--b';
    const reports = [VERIFIED, { ...REJECTED, reasons: REJECTED.reasons.map((one) => ({ ...one, fix })) }];
    const told = markdownReport(outcome(reports));
    expect(told).toContain('| `--a`<br>`--b` |');
    const rejected = told.indexOf('<summary>❌ Rejected: ghcr.io/acme/tool</summary>');
    expect(rejected).toBeGreaterThan(0);
    expect(rejected).toBeLessThan(told.indexOf('<summary>1 verified</summary>'));
  });

  test('names the images that a program answers about', () => {
    expect(text).toContain('| ❌ rejects | `ghcr.io/acme/app-0:v1`, `ghcr.io/acme/app-1:v1`,');
    const right = SIXTY.filter(({ verdict }) => verdict === 'verified');
    expect(markdownReport(outcome(right))).toContain('| ❌ rejects | all | no .att tag |');
  });

  test('says an equal warning once, with the images that it is about', () => {
    expect(text.match(/the tag v1\.2\.3 is gone/g)).toHaveLength(1);
    expect(text).toContain(
      '(`ghcr.io/acme/app-0:v1`, `ghcr.io/acme/app-1:v1`, `ghcr.io/acme/app-2:v1` and 54 more)',
    );
  });

  test('stays below what GitHub shows', () => {
    const many = Array.from({ length: 2000 }, () => SIXTY).flat();
    expect(Buffer.byteLength(markdownReport(outcome(many)))).toBeLessThan(1024 * 1024);
  });
});

describe('the text about many images', () => {
  const lines = textReport(SIXTY, { colour: false, width: 100 }).split('\n');

  test('has a line for each, in the order asked', () => {
    const listed = lines.slice(0, 60);
    expect(listed.map((line) => /app-\d+/.exec(line)?.[0])).toEqual(SIXTY.map((_, i) => `app-${i}`));
    expect(listed[0]).toBe(
      'VERIFIED        ghcr.io/acme/app-0:v1  sha256:c7c7c7c7c7c7  acme/app@c040cae0f0dc  L2',
    );
  });

  test('repeats what failed at the end, and counts', () => {
    const rest = lines.slice(60).join('\n');
    for (const word of ['UNSIGNED', 'REJECTED', 'COULD NOT TELL'])
      expect(rest).toContain(`\n${word}  ghcr.io`);
    expect(rest).not.toContain('VERIFIED  ghcr.io');
    expect(lines.at(-2)).toBe('60 images: 57 verified, 1 rejected, 1 unsigned, 1 could not tell');
  });

  test('says equal remarks once', () => {
    const rest = lines.slice(60).join('\n');
    expect(rest.match(/the tag v1\.2\.3 is gone/g)).toHaveLength(1);
    expect(rest).toContain('kyverno-cosign rejects 57 images: no .att tag');
  });
});

test.each([40, 60, 80, 140])('no line is wider than a terminal of %i columns', (width) => {
  const lines = textReport(SIXTY, { colour: false, width }).split('\n');
  // A reference that has no room is not cut: it must be copied whole.
  expect(lines.filter((line) => line.length > width && !line.includes('@sha256:'))).toEqual([]);
});

test('one image: its reference stands on a line of its own', () => {
  const lines = textReport([VERIFIED], PLAIN)
    .split('\n')
    .map((line) => line.trim());
  expect(lines).toContain(VERIFIED.subject);
});

test('a platform is named in log and summary', () => {
  const reports = ['linux/amd64', 'linux/arm64'].map((platform) => ({ ...VERIFIED, platform }));
  for (const text of [textReport(reports, PLAIN), markdownReport(outcome(reports))]) {
    for (const { platform } of reports) expect(text).toContain(`ghcr.io/acme/app:v1.2.3 (${platform})`);
  }
});
