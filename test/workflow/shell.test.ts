import { describe, expect, it } from 'vitest';
import { readShell } from '../../src/workflow/read-shell.ts';
import { allCommands, wordText } from '../../src/workflow/shell-command.ts';
import { argumentsOf, flagOf, invocationOf, isOn } from '../../src/workflow/program.ts';

function commands(text: string): string[][] {
  return [...allCommands(readShell(text))].map(({ words }) => words.map(wordText));
}

function programs(text: string): string[] {
  return [...allCommands(readShell(text))].flatMap((command) => {
    const found = invocationOf(command);
    return found ? [[found.program, ...found.words.map(wordText)].join(' ')] : [];
  });
}

describe('a script is split into commands and words', () => {
  it.each([
    ['a b  c', [['a', 'b', 'c']]],
    ['a; b && c || d & e', [['a'], ['b'], ['c'], ['d'], ['e']]],
    ['a \\\n  b\nc', [['a', 'b'], ['c']]],
    ['a \\\r\n  b\r\nc', [['a', 'b'], ['c']]],
    [`a 'b c' "d e"f g\\ h ''`, [['a', 'b c', 'd ef', 'g h', '']]],
    ['a "$B" ${C} ${D:-x} $1', [['a', '${B}', '${C}', '${D:-x}', '${1}']]],
    [
      'a "b $C ${{ env.X }}" ${{ steps.y.outputs.z || \'q\' }}',
      [['a', 'b ${C} ${{ env.X }}', "${{ steps.y.outputs.z || 'q' }}"]],
    ],
    ["a '${{ env.X }}'", [['a', '${{ env.X }}']]],
    ['a # b\n#c\nd', [['a'], ['d']]],
    ['a#b', [['a#b']]],
    ['x=$(a "$(b c)" d) e', [['b', 'c'], ['a', '$(…)', 'd'], ['e']]],
    [
      'a `b c` d',
      [
        ['b', 'c'],
        ['a', '$(…)', 'd'],
      ],
    ],
    ['a <(b) >(c)', [['b'], ['c'], ['a', '$(…)', '$(…)']]],
    ['a > f 2>&1 < g <<< h &> i', [['a']]],
    ['a <<EOF\nb "c\nEOF\nd', [['a'], ['d']]],
    ["a <<-'X' | b\n\tc\n\tX\nd", [['a'], ['b'], ['d']]],
    ['if ! a; then b; elif c; then d; else e; fi', [['a'], ['b'], ['c'], ['d'], ['e'], ['fi']]],
    ['for i in 1 2; do a $i; done', [['for', 'i', 'in', '1', '2'], ['a', '${i}'], ['done']]],
    ['(a; b) | c', [['a'], ['b'], ['c']]],
    ['f() { a; }', [['f'], ['a'], ['}']]],
    ['a $((1 + 2)) b', [['a', '$(…)', 'b']]],
    ['A=1 B="2 3" a; C=4', [['a'], []]],
  ])('%s', (text, expected) => {
    expect(commands(text)).toEqual(expected);
  });

  it('knows what stands between them', () => {
    const [a, b, c] = readShell('a |\n  b || c');
    expect([a?.after, b?.before, b?.after, c?.before]).toEqual(['|', '|', '||', '||']);
  });

  it('keeps assignments, redirections and words of the grammar', () => {
    const [first, second] = readShell('export A=b C="d e"\nif X=1 a >> "$GITHUB_OUTPUT"; then :; fi');
    expect(first?.assignments.map(({ name, value, stays }) => [name, wordText(value), stays])).toEqual([
      ['A', 'b', true],
      ['C', 'd e', true],
    ]);
    expect(second?.assignments.map(({ name, stays }) => [name, stays])).toEqual([['X', false]]);
    expect(second?.keywords).toEqual(['if']);
    expect(second?.redirects.map(({ operator, target }) => [operator, target && wordText(target)])).toEqual([
      ['>>', '${GITHUB_OUTPUT}'],
    ]);
  });

  it('says where each word stands', () => {
    const text = 'x; cosign sign --yes \\\n  "$IMAGE"@${{ steps.b.outputs.d }} # y';
    const words = readShell(text)[1]?.words ?? [];
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
      'cosign',
      'sign',
      '--yes',
      '"$IMAGE"@${{ steps.b.outputs.d }}',
    ]);
  });
});

describe('the program is found behind what starts it', () => {
  it.each([
    ['/usr/local/bin/cosign version', ['cosign version']],
    ['sudo -u root cosign sign x', ['cosign sign x']],
    ['echo "$TAGS" | xargs -I {} cosign sign --yes {}@$D', ['echo ${TAGS}', 'cosign sign --yes {}@${D}']],
    ['xargs -I{} -n 1 cosign sign {}', ['cosign sign {}']],
    ['env A=b cosign sign x', ['cosign sign x']],
    ['timeout 60 cosign sign x', ['cosign sign x']],
    ['timeout -k 5 60 cosign sign x', ['cosign sign x']],
    ['$SIGN x', []],
    ['A=b', []],
  ])('%s', (text, expected) => {
    expect(programs(text)).toEqual(expected);
  });

  it('options are told from other words', () => {
    const command = readShell('cosign sign --key k.pem -a a=b --yes --tlog-upload=false img')[0]!;
    const { words } = invocationOf(command)!;
    const args = argumentsOf(words, new Set(['--yes', '--tlog-upload']));
    expect(args.operands.map(wordText)).toEqual(['sign', 'img']);
    expect(wordText(flagOf(args, '--key')!.value!)).toBe('k.pem');
    expect([isOn(args, '--yes', '-y'), isOn(args, '--tlog-upload'), isOn(args, '--recursive')]).toEqual([
      true,
      false,
      undefined,
    ]);
  });
});

describe('hostile text', () => {
  const size = 100_000;
  it.each([
    ['open substitutions', '$('.repeat(size)],
    ['open backticks', '`a '.repeat(size)],
    ['open braces', '${'.repeat(size)],
    ['open expressions', '${{'.repeat(size)],
    ['open quotes', `"'`.repeat(size)],
    ['open arithmetic', '$(('.repeat(size)],
    ['here-documents', '<<A '.repeat(size)],
    ['here-documents over lines', '<<A\n'.repeat(size)],
    ['nested defaults', '${a:-'.repeat(size)],
    ['parentheses', '('.repeat(size)],
    ['closing parentheses', ')'.repeat(size)],
    ['backslashes', '\\\n'.repeat(size)],
    ['odd white space', '\f\v\u00a0'.repeat(size)],
    ['redirections', '<>&|'.repeat(size)],
    ['quotes in substitutions', '"$('.repeat(size)],
    ['one long word', 'a'.repeat(size * 5)],
    ['one word of many pieces', `a"b"'c'\\d`.repeat(size)],
    ['commands', 'a;'.repeat(size)],
    ['null', '\0'.repeat(size)],
  ])('%s: read to the end without effort', (_, text) => {
    expect(readShell(text).length).toBeLessThanOrEqual(20_000);
  });
});
