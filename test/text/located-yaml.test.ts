import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/text/located-yaml.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { UNKNOWN } from '../../src/text/template-skeleton.ts';

function read(text: string) {
  return readDocuments(new SourceText('file.yaml', text));
}

describe('documents with the places of what stands in them', () => {
  it('counts lines and columns in the whole file', () => {
    const [, second] = read('a: 1\n---\nb:\n  - c: "d"\n');
    const value = second?.root?.at('b')?.items()[0]?.at('c');
    expect(value?.text).toBe('d');
    expect(value?.place).toEqual({ file: 'file.yaml', line: 4, column: 8, start: 19, end: 22 });
    expect(value?.keyPlace).toMatchObject({ line: 4, column: 5 });
    expect(value?.source).toBe('"d"');
    expect(value?.style).toBe('double');
  });

  it('reads JSON', () => {
    const [document] = read('{"spec": {"rules": [{"name": "x"}]}}');
    expect(document?.root?.at('spec', 'rules')?.items()[0]?.at('name')?.place.column).toBe(30);
  });

  it('goes on behind a document that does not parse', () => {
    const [first, second] = read('a:\n  - b\n c: d\n---\ne: f\n');
    expect(first?.root).toBeUndefined();
    expect(first?.problem?.at.line).toBe(3);
    expect(second?.root?.at('e')?.text).toBe('f');
  });

  it('follows aliases and merge keys', () => {
    const [document] = read('a: &a {x: 1, y: 2}\nb: *a\nc: {<<: *a, x: 3}\n');
    expect(document?.root?.at('b', 'x')?.text).toBe('1');
    expect(document?.root?.at('c')?.entries()).toHaveLength(2);
    expect(document?.root?.at('c', 'x')?.text).toBe('3');
    expect(document?.root?.at('c', 'y')?.text).toBe('2');
  });

  it('does not spend more on a bomb than on any file', () => {
    const levels = Array.from({ length: 12 }, (_, level) =>
      level === 0
        ? 'a0: &a0 x'
        : `a${level}: &a${level} [${Array(9)
            .fill(`*a${level - 1}`)
            .join(', ')}]`,
    );
    const [bomb] = read(levels.join('\n'));
    expect([...(bomb?.root?.walk() ?? [])].length).toBeLessThan(20_000);
    expect(read('['.repeat(100_000))[0]?.problem?.message).toContain('too deep');
    expect(read('- '.repeat(50_000))[0]?.problem?.message).toContain('too deep');
  });

  it('takes long text for text', () => {
    const [document] = read(`a: |\n${'  some text\n'.repeat(100)}b: c\n`);
    expect(document?.problem).toBeUndefined();
    expect(document?.root?.at('b')?.place.line).toBe(102);
  });

  it('gives what is not there the place of its key', () => {
    const [document] = read('spec:\n  rules:\n');
    const rules = document?.root?.at('spec', 'rules');
    expect(rules?.scalar).toBeNull();
    expect(rules?.keyPlace.line).toBe(2);
    expect(rules?.at('deeper')).toBeUndefined();
  });
});

describe('templates that were not rendered', () => {
  const template = `{{- if .Values.enabled }}
spec:
  {{- with .Values.spec }}
  {{- toYaml . | nindent 2 }}
  {{- end }}
  subject: https://github.com/{{ .Values.owner }}/app
  message: "{{\`{{ request.object.metadata.name }}\`}}"
  {{- if .Values.audit }}
  action: Audit
  {{- else }}
  action: Enforce
  {{- end }}
  tail: x
{{- end }}
`;

  it('are read as far as their skeleton goes', () => {
    const [document] = read(template);
    const spec = document!.root!.at('spec')!;
    expect(document!.isTemplate).toBe(true);
    expect(spec.mayHoldMore).toBe(true);
    expect(spec.at('tail')?.place).toMatchObject({ line: 13, column: 9 });
    expect(spec.at('subject')!.text).toContain(UNKNOWN);
    expect(spec.at('subject')!.isUnknown).toBe(true);
    expect(spec.at('message')!.text!.trim()).toBe('{{ request.object.metadata.name }}');
    expect(spec.at('action')!.text).toBe('Audit');
  });

  it("takes an engine's own variables for text", () => {
    const [document] = read('key: "{{ request.object.metadata.name }}"\n');
    expect(document?.isTemplate).toBe(false);
    expect(document?.root?.at('key')?.isUnknown).toBe(false);
  });
});

describe('quoted texts whose further lines are not indented deeper, as libyaml and go-yaml take them', () => {
  const read = (text: string) => readDocuments(new SourceText('a.yaml', text));

  it.each([
    ['double quotes', 'a:\n  b: "one\n  two"\n  c: 3\n'],
    ['single quotes', "a:\n  b: 'one\n  two'\n  c: 3\n"],
    ['in a list', 'a:\n  - "one\n  two"\n  - c\n'],
    ['line ends of Windows', 'a:\r\n  b: "one\r\n  two"\r\n  c: 3\r\n'],
  ])('%s', (_, text) => {
    const [document] = read(text);
    expect(document?.problem).toBeUndefined();
    const nodes = [...(document?.root?.walk() ?? [])];
    // What comes behind keeps its place.
    const last = nodes.find((node) => node.text === '3' || node.text === 'c');
    expect(text.slice(last?.place.start, last?.place.end)).toBe(last?.text);
    expect(last?.place.line).toBe(4);
    expect(nodes.some((node) => /^one +two$/.test(node.text ?? ''))).toBe(true);
  });

  it('a quote that ends nowhere is still none', () => {
    expect(read('a:\n  b: "one\n  two\n')[0]?.problem?.message).toMatch(/quote/);
  });
});
