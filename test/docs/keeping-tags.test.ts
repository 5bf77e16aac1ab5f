import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { readPage } from './page.ts';

interface Workflow {
  readonly jobs: { readonly 'clean-up': { readonly steps: readonly [Step] } };
}

interface Step {
  readonly run: string;
  readonly env: Readonly<Record<string, string | number>>;
}

const OLD = '2020-01-01T00:00:00Z';
const VERSIONS = [
  { id: 1, created_at: OLD, metadata: { container: { tags: ['pr-7', 'pr-7-amd64'] } } },
  { id: 2, created_at: OLD, metadata: { container: { tags: ['pr-8', 'v1.2.3'] } } },
  { id: 3, created_at: OLD, metadata: { container: { tags: [`sha256-${'a'.repeat(64)}`] } } },
  { id: 4, created_at: OLD, metadata: { container: { tags: [`sha256-${'a'.repeat(64)}.sig`] } } },
  { id: 5, created_at: OLD, metadata: { container: { tags: [] } } },
  { id: 6, created_at: new Date().toISOString(), metadata: { container: { tags: ['pr-9'] } } },
];

/** Answers a list as gh does, and writes down what is deleted. */
const GH = `#!/bin/sh
if [ "$2" = -X ]; then echo "$3 $4" >> "$DELETED"; else jq -c '.[]' "$VERSIONS"; fi
`;

describe.skipIf(process.platform === 'win32' || !hasTools())(
  'the clean-up job of docs/keeping-tags.md',
  () => {
    it('deletes old versions that have temporary tags alone: no release, attachment or platform', () => {
      const directory = mkdtempSync(join(tmpdir(), 'keeping-'));
      onTestFinished(() => rmSync(directory, { recursive: true }));
      const gh = join(directory, 'gh');
      const versions = join(directory, 'versions.json');
      const deleted = join(directory, 'deleted');
      writeFileSync(gh, GH);
      chmodSync(gh, 0o755);
      writeFileSync(versions, JSON.stringify(VERSIONS));
      writeFileSync(deleted, '');
      const { run, env } = stepIn('docs/keeping-tags.md');
      execFileSync('bash', ['--norc', '-eo', 'pipefail', '-c', run], {
        env: {
          PATH: `${directory}${delimiter}${process.env['PATH'] ?? ''}`,
          VERSIONS: versions,
          DELETED: deleted,
          PACKAGE: String(env['PACKAGE']),
          KEEP_DAYS: String(env['KEEP_DAYS']),
        },
      });
      expect(readFileSync(deleted, 'utf8')).toBe('DELETE /orgs/acme/packages/container/app/versions/1\n');
    });
  },
);

function stepIn(file: string): Step {
  const workflow = readPage(file).blocks.find(({ language }) => language === 'yaml');
  return (parse(workflow?.text ?? '') as Workflow).jobs['clean-up'].steps[0];
}

/** GNU's date, as on GitHub's runners. */
function hasTools(): boolean {
  try {
    execFileSync('bash', ['-c', 'jq --version && date -u -d "1 day ago"'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
