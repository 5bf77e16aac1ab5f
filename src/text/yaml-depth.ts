import { CST, Lexer } from 'yaml';

/** So deep no file goes that a person wrote. */
const MAX_DEPTH = 20;
const MAX_INDENT = 200;

const STEPS: Readonly<Partial<Record<CST.TokenType, number>>> = {
  'flow-seq-start': 1,
  'flow-map-start': 1,
  'flow-seq-end': -1,
  'flow-map-end': -1,
};
/** Each begins a block in a block where several stand on one line. */
const BLOCKS: readonly (CST.TokenType | null)[] = ['seq-item-ind', 'explicit-key-ind'];

/**
 * The line on which YAML is nested too deep, counted from 1; undefined: nowhere. The parser calls itself for each
 * level, and its errors quote the indentation: 40 kB of `- ` end the process.
 */
export function tooDeepOnLine(text: string, maxDepth = MAX_DEPTH): number | undefined {
  let [line, flow, blocks] = [1, 0, 0];
  let before: CST.TokenType | null = null;
  for (const token of new Lexer().lex(text)) {
    // What follows the mark of a scalar is its text, whatever that begins with.
    const type: CST.TokenType | null = before === 'scalar' ? null : CST.tokenType(token);
    before = type;
    flow = Math.max(0, flow + ((type && STEPS[type]) ?? 0));
    if (type && BLOCKS.includes(type)) blocks += 1;
    if (type === 'newline') blocks = 0;
    if (flow > maxDepth || blocks > maxDepth || (type === 'space' && token.length > MAX_INDENT)) return line;
    line += token.split('\n').length - 1;
  }
  return undefined;
}
