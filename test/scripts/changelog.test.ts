import { describe, expect, it } from 'vitest';
import { changelog } from '../../scripts/release/changelog.ts';

const commit = (subject: string, body = '') => ({ hash: 'a'.repeat(40), subject, body });

describe('changelog', () => {
  it('has a line for each commit, and leaves out those that make a release', () => {
    const commits = [
      commit('provenance.yml runs the action as it is built in the commit before'),
      commit('dist/ built'),
      commit('verify says more'),
    ];
    expect(changelog(commits, '1.1.0', 'v1.0.0')).toBe(
      '# v1.1.0\n\n## Changes since v1.0.0\n\n- verify says more (aaaaaaaaaaaa)\n',
    );
  });

  it('begins with what people must act on', () => {
    const text = changelog(
      [commit('x', 'Why.\n\nBreaking change: builder.id is another\n')],
      '2.0.0',
      'v1.0.0',
    );
    expect(text).toContain('## Before you upgrade\n\n- builder.id is another\n\n## Changes');
  });

  it('refuses a minor version for that', () => {
    const commits = [commit('x', 'Breaking change: builder.id is another')];
    expect(() => changelog(commits, '1.1.0', 'v1.0.0')).toThrow('1.1.0 cannot follow v1.0.0');
    expect(changelog(commits, '1.0.0', undefined)).toContain('builder.id is another');
  });

  it('makes neither links nor mentions of a message', () => {
    const text = changelog([commit('[x](https://evil.example) <img> @octocat `a`')], '1.0.0', undefined);
    expect(text).toContain('\\[x\\](https://evil.example) \\<img\\> @\u200boctocat \\`a\\`');
  });
});
