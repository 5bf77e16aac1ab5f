import { RUN_LEVELS, SIGNED_ALONE, WITHOUT_PROVENANCE } from '../src/statement/build-level.ts';
import { fillSection, table } from './markdown.ts';

/** `page` with a table of the SLSA build levels that are said, as summaries say them. */
export function documentLevels(page: string): string {
  const rows = [
    { where: 'signed with a key', ...WITHOUT_PROVENANCE },
    { where: 'signed with `provenance: none`', ...SIGNED_ALONE },
    ...RUN_LEVELS,
  ].map(({ where, level, reason, raise }) => [where, `${level}`, reason, raise]);
  return fillSection(page, 'levels', table(['Signed on or in', 'Level', 'Why', 'To raise it'], rows));
}
