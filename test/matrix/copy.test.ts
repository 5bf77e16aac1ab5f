import { describe, test } from 'vitest';
import { type Mode, MODES } from '../fake/registry/modes.ts';
import { expectCopied } from '../support/copying.ts';

const MODE_NAMES = Object.keys(MODES) as Mode[];

describe.each(MODE_NAMES)('from a registry like %s', (from) => {
  test.each(MODE_NAMES)('to one like %s: all of it, and again nothing', (to) => expectCopied(from, to));
});
