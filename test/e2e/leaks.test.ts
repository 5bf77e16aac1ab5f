import { describe, expect, it } from 'vitest';
import { leaksIn, masksIn, type Traces } from './leaks.ts';

const SECRET = 'p@ss word/of+length';
const TOKEN = `${btoa('{"alg":"none"}').replaceAll('=', '')}.${btoa('{"sub":"x"}').replaceAll('=', '')}.c2ln`;

function traces(changes: Partial<Traces>): Traces {
  return { stdout: '', stderr: '', summary: '', outputs: {}, files: {}, ...changes };
}

describe('a secret is found', () => {
  it.each([
    ['plain', SECRET],
    ['URL-encoded', `https://host/?password=${encodeURIComponent(SECRET)}`],
    ['in base64', btoa(SECRET)],
    ['in base64 behind a user name', btoa(`u:${SECRET}`)],
    ['in base64 behind a longer one', btoa(`us:${SECRET}`)],
  ])('%s', (_form, text) => {
    expect(leaksIn(traces({ stderr: `so: ${text}!` }), [SECRET])).toEqual(['stderr']);
  });

  it('in outputs and files, by their names', () => {
    const where = traces({ outputs: { a: SECRET, b: '' }, files: { 'result.json': SECRET } });
    expect(leaksIn(where, [SECRET])).toEqual(['output a', 'file result.json']);
  });

  it('that nobody named, when it is a token', () => {
    expect(leaksIn(traces({ summary: TOKEN }), [])).toEqual(['summary']);
  });

  it('that was masked, anywhere but in the command that masks it', () => {
    const stdout = `::add-mask::${SECRET}\n::debug::fine\n`;
    expect(masksIn(stdout)).toEqual([SECRET]);
    expect(leaksIn(traces({ stdout }), [])).toEqual([]);
    expect(leaksIn(traces({ stdout: `${stdout}::debug::${SECRET}\n` }), [])).toEqual(['stdout']);
  });
});
