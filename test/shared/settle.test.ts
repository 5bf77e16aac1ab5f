import { expect, it } from 'vitest';
import { Failure } from '../../src/shared/failure.ts';
import { settleAll } from '../../src/shared/settle.ts';

const failure = (kind: 'unavailable' | 'denied') =>
  new Failure({ class: kind, code: 'service-unavailable', what: kind });
const later = async (error: Error) => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  throw error;
};

it('throws a refusal, though a service was down before', async () => {
  const refusal = failure('denied');
  const all = [
    Promise.reject(failure('unavailable')),
    later(refusal),
    Promise.reject(failure('unavailable')),
  ];
  await expect(settleAll(all)).rejects.toBe(refusal);
});

it('throws that a service is down when nothing else went wrong', async () => {
  const outage = failure('unavailable');
  await expect(settleAll([Promise.resolve(), later(outage)])).rejects.toBe(outage);
});
