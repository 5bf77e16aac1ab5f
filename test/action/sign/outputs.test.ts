import { describe, expect, it } from 'vitest';
import { setResultOutputs } from '../../../src/action/sign/outputs.ts';
import type { Result } from '../../../src/task/sign/result.ts';
import { collectingLog } from '../../support/log.ts';

function outputsOf(result: Partial<Result>) {
  const outputs: Record<string, string> = {};
  const log = collectingLog();
  const lists = { subjects: [], attachments: [], logIndexes: [], verifyCommands: [] };
  setResultOutputs(
    (name, value) => void (outputs[name] = value),
    { ...lists, ...result } as unknown as Result,
    log,
  );
  return { outputs, notices: log.messages('notice') };
}

describe('outputs', () => {
  it('are lists, one item a line', () => {
    const { outputs, notices } = outputsOf({
      subjects: ['ghcr.io/a@sha256:1', 'ghcr.io/b@sha256:2'],
      logIndexes: ['2', '1'],
      verifyCommands: ['cosign verify a', 'gh b'],
    });
    expect(outputs).toEqual({
      subjects: 'ghcr.io/a@sha256:1\nghcr.io/b@sha256:2',
      attachments: '[]',
      'log-indexes': '2\n1',
      'verify-commands': 'cosign verify a\ngh b',
    });
    expect(notices).toEqual([]);
  });

  it('over GitHub’s limit are left to the file, with a notice', () => {
    const { outputs, notices } = outputsOf({
      logIndexes: ['1'],
      verifyCommands: Array<string>(5000).fill('x'.repeat(100)),
    });
    expect(Object.keys(outputs)).toEqual(['subjects', 'attachments', 'log-indexes']);
    expect(notices).toEqual([expect.stringMatching(/^the output verify-commands .* result-path$/)]);
  });
});
