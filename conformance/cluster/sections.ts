import { COMMANDS } from './commands.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { FIXES } from './fixes.ts';
import { PROBING } from './probing.ts';
import { RATIFY } from './ratify.ts';
import { SAMPLES } from './samples.ts';
import type { Section } from './section.ts';

/** In the order in which they are played: the last one ends an engine. */
export const SECTIONS: readonly Section[] = [COMMANDS, EXCEPTIONS, FIXES, SAMPLES, RATIFY, PROBING];
