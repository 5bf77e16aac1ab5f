import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { signatureRepositoryHints } from '../../src/engine/commands.ts';
import { behaviourOf, MODES } from '../fake/registry/modes.ts';

const PAGE = readFileSync('docs/registries.md', 'utf8');

/** Cells of the table that begins with this heading. */
function tableUnder(heading: string): string[][] {
  const [, rows = ''] = PAGE.split(`| ${heading} |`);
  const lines = rows.split('\n\n')[0]?.split('\n').slice(2) ?? [];
  return lines
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()));
}

const REGISTRIES = tableUnder('registry');
const BEHAVIOURS = new Set(Object.keys(behaviourOf('plain', {})));

/** Whether what a row points to is there. */
const IS_THERE: Readonly<Record<string, (name: string, title: string | undefined) => boolean>> = {
  mode: (name) => Object.hasOwn(MODES, name),
  behaviour: (name) => BEHAVIOURS.has(name),
  test: (name, title) => title !== undefined && readFileSync(name, 'utf8').includes(title),
};

describe('docs/registries.md', () => {
  it('has a row for each registry', () => {
    const names = REGISTRIES.map(([name]) => name);
    expect(names.toSorted()).toEqual(
      [
        'ACR',
        'Docker Hub',
        'ECR',
        'GAR',
        'GHCR',
        'GitLab',
        'Gitea',
        'Harbor',
        'JFrog Artifactory',
        'Nexus',
        'Quay',
        'Zot',
        'ghe.com',
      ].toSorted(),
    );
  });

  it.each(REGISTRIES)('%s: what shows it is there', (_name, _differs, _does, shownBy = '') => {
    const shown = [...shownBy.matchAll(/(mode|behaviour|test) `([^`]+)`(?: "([^"]+)")?/g)];
    expect(shown).not.toEqual([]);
    // Nothing else stands there.
    expect(shown.map(([text]) => text).join(', ')).toBe(shownBy);
    const absent = shown.filter(([, kind = '', name = '', title]) => !IS_THERE[kind]?.(name, title));
    expect(absent.map(([text]) => text)).toEqual([]);
  });

  it('names each mode of the fakes', () => {
    const named = [...PAGE.matchAll(/mode `([^`]+)`/g)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(Object.keys(MODES).toSorted());
  });

  it('says of signature-repository what the summary says', () => {
    const rows = tableUnder('verifier').map((cells) => cells.map((cell) => cell.replaceAll('`', '')));
    expect(rows).toEqual(signatureRepositoryHints('REGISTRY/REPOSITORY'));
  });
});
