import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Exchange, exchangeAll } from './exchanges.ts';
import { type RegistryOptions, startRegistry } from './registry.ts';

interface Comparison {
  readonly recorded: string;
  readonly options: RegistryOptions;
  /** Exchanges in which the fake goes its own way, on purpose. */
  readonly except: readonly string[];
}

const COMPARISONS: readonly Comparison[] = [
  { recorded: 'distribution', options: { mode: 'plain' }, except: [] },
  {
    recorded: 'olareg',
    options: { mode: 'oci11', etags: 'none' },
    except: [
      // codes that the specification does not give for these errors
      'the wrong digest',
      'an upload that is over',
      // an empty list instead of an error
      'tags of an unknown repository',
    ],
  },
];

describe.each(COMPARISONS)(
  'what $recorded answered, $options.mode answers',
  ({ recorded, options, except }) => {
    const file = new URL(`../../fixtures/recorded-registries/${recorded}.json`, import.meta.url);
    const expected = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Exchange>;

    it('in every exchange but the exceptions', async () => {
      const registry = await startRegistry(options);
      onTestFinished(() => registry.close());
      const actual = await exchangeAll(registry.url, 'acme/app');
      const different = Object.fromEntries(
        Object.entries(expected)
          .filter(([name, exchange]) => !isDeepStrictEqual(actual[name], exchange))
          .map(([name]) => [name, actual[name]]),
      );
      expect(different).toEqual(Object.fromEntries(except.map((name) => [name, actual[name]])));
      expect(Object.keys(actual)).toEqual(Object.keys(expected));
    });
  },
);
