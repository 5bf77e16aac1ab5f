import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LensAnswer } from '../../src/engine/lens.ts';
import type { PolicyForm } from '../../src/engine/policy.ts';
import type { Shape, SignerKind } from './images.ts';
import type { Judgement } from './requests.ts';
import type { Row } from './section.ts';

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

/** What runs have shown, from which docs/compatibility.md is made. */
export interface Recorded {
  readonly date: string;
  readonly cells: readonly Pick<Cell, 'form' | 'shape' | 'signer' | 'attack' | 'verdict'>[];
  readonly rows: readonly Pick<Row, 'section' | 'subject' | 'question' | 'answer'>[];
}

const FILE = path.join(import.meta.dirname, 'results.json');

/** @returns undefined: nothing is recorded */
export function readResults(): Recorded | undefined {
  if (!existsSync(FILE)) return undefined;
  return JSON.parse(readFileSync(FILE, 'utf8')) as Recorded;
}

/** Keeps what a run has shown, and of earlier ones what it has not asked: other forms, other sections. */
export function writeResults(cells: readonly Cell[], rows: readonly Row[], date: Date): void {
  const before = readResults();
  const forms = new Set(cells.map(({ form }) => form));
  const sections = new Set(rows.map(({ section }) => section));
  const kept: Recorded = {
    date: date.toISOString().slice(0, 10),
    cells: [
      ...(before?.cells ?? []).filter(({ form }) => !forms.has(form)),
      ...cells.map(({ form, shape, signer, attack, verdict }) => ({ form, shape, signer, attack, verdict })),
    ],
    rows: [
      ...(before?.rows ?? []).filter(({ section }) => !sections.has(section)),
      ...rows.map(({ section, subject, question, answer }) => ({ section, subject, question, answer })),
    ],
  };
  const lines = (all: readonly object[]) => all.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
  writeFileSync(
    FILE,
    `{\n  "date": ${JSON.stringify(kept.date)},\n  "cells": [\n${lines(kept.cells)}\n  ],\n  "rows": [\n${lines(kept.rows)}\n  ]\n}\n`,
  );
}

/** The engine has done what it has to, and what the lens says it does. */
export function isExpected({
  verdict,
  expected,
  lens,
}: Pick<Cell, 'verdict' | 'expected' | 'lens'>): boolean {
  return verdict === expected && (lens === undefined || lens.admits === (verdict !== 'rejected'));
}
