import type { Code } from '../src/shared/codes.ts';

/** Cause and fix of codes whose places in src/ do not say them, because they are the same wherever it happens. */
export const ERROR_NOTES: Partial<Record<Code, { readonly why: string; readonly fix: string }>> = {};
