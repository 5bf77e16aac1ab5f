import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { start, withSigstore } from '../action/sign/predicates-stage.ts';
import { readPage } from './page.ts';

const RECIPES = readPage('docs/outputs.md').blocks.filter(({ language }) => language === 'jq');
const hasJq = (() => {
  try {
    return execFileSync('jq', ['--version']).length > 0;
  } catch {
    return false;
  }
})();

withSigstore();

// GitHub's runners have jq; a machine without it can only lack the answers.
describe.runIf(hasJq)('the recipes of docs/outputs.md, on what a run wrote', () => {
  it('each is understood, names fields that are there, and says what the page says', async () => {
    const { sign } = await start('ghcr');
    const { result } = await sign({});
    const input = JSON.stringify(result);
    const answers = RECIPES.map(({ text }) =>
      execFileSync('jq', ['-r', text.trim()], { input, encoding: 'utf8' }).trim(),
    );
    const answerOf = (part: string) => answers[RECIPES.findIndex(({ text }) => text.includes(part))];
    expect(answers).toHaveLength(13);
    expect(answers.join('\n')).not.toContain('null');
    expect(answerOf('.subjects[]')).toBe(result.subjects.join('\n'));
    expect(answerOf('certificateIdentity')).toMatch(/^https:\/\/github\.com\/.*@refs\/.* by https?:\/\//);
    expect(answerOf('@tsv')?.split('\n')).toHaveLength(result.attachments.length);
    expect(Number(answerOf('length'))).toBe(2);
    expect(answerOf('slsaBuildLevel |')).toMatch(/^level 2: /);
    expect(answerOf('.foreign')).toBe('');
    expect(answerOf('.failures')).toBe('');
    expect(JSON.parse(answerOf('split') ?? '')).toEqual({
      image: result.subjects[0]?.split('@')[0],
      digest: result.subjects[0]?.split('@')[1],
    });
    expect(answerOf('verifyCommands')).toContain('cosign verify');
  });
});
