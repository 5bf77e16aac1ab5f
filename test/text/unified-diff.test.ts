import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { unifiedDiff } from '../../src/text/unified-diff.ts';

/** What git makes of a file with the patch. */
function applied(before: string, patch: string): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'diff-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  writeFileSync(path.join(directory, 'a.yml'), before);
  execFileSync('git', ['apply', '-'], {
    cwd: directory,
    input: patch,
    env: { ...process.env, GIT_DIR: '/nonexistent' },
  });
  return readFileSync(path.join(directory, 'a.yml'), 'utf8');
}

const LONG = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n') + '\n';

describe('a unified diff', () => {
  it('is empty for equal texts', () => expect(unifiedDiff('a.yml', LONG, LONG)).toBe(''));

  it('shows three lines around a change, and what is far apart in hunks of its own', () => {
    const after = LONG.replace('line 3\n', 'third\n').replace('line 30\n', '');
    expect(unifiedDiff('dir/a.yml', LONG, after)).toBe(`--- a/dir/a.yml
+++ b/dir/a.yml
@@ -1,7 +1,7 @@
 line 0
 line 1
 line 2
-line 3
+third
 line 4
 line 5
 line 6
@@ -28,7 +28,6 @@
 line 27
 line 28
 line 29
-line 30
 line 31
 line 32
 line 33
`);
  });

  it('shows the fewest lines', () => {
    const patch = unifiedDiff('a.yml', 'a\nb\nc\na\nb\nb\na\n', 'c\nb\na\nb\na\nc\n');
    expect(patch.match(/^[-+][^-+]/gm)).toHaveLength(5);
  });

  it.each([
    ['changed at its beginning and end', LONG, `first\n${LONG}last\n`],
    ['without a line end', 'a\nb', 'a\nc'],
    ['that gets a line end', 'a\nb', 'a\nb\n'],
    ['with the line ends of Windows', 'a\r\nb\r\nc\r\n', 'a\r\nB\r\nc\r\nd\r\n'],
    ['of which nothing stays', LONG, 'all new\n'],
    ['whose lines move', 'a\nb\nc\nd\ne\n', 'e\na\nc\nb\nd\n'],
    [
      'with more changes than are compared',
      Array.from({ length: 3000 }, (_, line) => `a${line}\n`).join(''),
      Array.from({ length: 3000 }, (_, line) => `b${line}\n`).join(''),
    ],
  ])('is what git applies: a file %s', (_, before, after) => {
    expect(applied(before, unifiedDiff('a.yml', before, after))).toBe(after);
  });
});
