import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LensAnswer } from '../../src/engine/lens.ts';
import type { PolicyForm } from '../../src/engine/policy.ts';
import type { Shape, SignerKind } from './images.ts';
import type { Judgement } from './requests.ts';

/** One cell of the table, for one shape of registry and one kind of signer. */
export interface Cell extends Judgement {
  readonly form: PolicyForm;
  readonly shape: Shape;
  readonly signer: SignerKind;
  readonly attack: string;
  readonly image: string;
  readonly expected: Judgement['verdict'];
  /** What this project has foretold, or Gatekeeper's command line; undefined: not asked. */
  readonly lens: LensAnswer | undefined;
}

/** What a whole run has shown, from which docs/compatibility.md is made. */
export interface Recorded {
  readonly date: string;
  readonly cells: readonly Pick<Cell, 'form' | 'shape' | 'signer' | 'attack' | 'verdict'>[];
}

const FILE = path.join(import.meta.dirname, 'results.json');

/** @returns undefined: nothing is recorded */
export function readResults(): Recorded | undefined {
  if (!existsSync(FILE)) return undefined;
  return JSON.parse(readFileSync(FILE, 'utf8')) as Recorded;
}

export function writeResults(cells: readonly Cell[], date: Date): void {
  const kept = cells.map(({ form, shape, signer, attack, verdict }) => ({
    form,
    shape,
    signer,
    attack,
    verdict,
  }));
  const lines = kept.map((cell) => `    ${JSON.stringify(cell)}`).join(',\n');
  const day = JSON.stringify(date.toISOString().slice(0, 10));
  writeFileSync(FILE, `{\n  "date": ${day},\n  "cells": [\n${lines}\n  ]\n}\n`);
}

/** The engine has done what it has to, and what the lens says it does. */
export function isExpected({
  verdict,
  expected,
  lens,
}: Pick<Cell, 'verdict' | 'expected' | 'lens'>): boolean {
  return verdict === expected && (lens === undefined || lens.admits === (verdict !== 'rejected'));
}
