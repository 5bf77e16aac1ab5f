import { isExpected, type Row } from './row.ts';

/** Per verifier: how many questions were answered as expected, and how. */
export function summaryTable(rows: readonly Row[]): string {
  const lines = [...Map.groupBy(rows, ({ verifier }) => verifier)].map(([verifier, own]) => {
    const good = own.filter(isExpected);
    const accepted = good.filter(({ actual }) => actual === 'accept' || actual === 'qualified').length;
    return [verifier, `${accepted}`, `${good.length - accepted}`, `${own.length - good.length}`];
  });
  return textTable([['verifier', 'accepted', 'rejected', 'unexpected'], ...lines]);
}

/** Columns as wide as their widest cell; numbers to the right. */
function textTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const cell = (text: string, i: number) =>
    i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0);
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}
