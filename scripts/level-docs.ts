import { LEVELS } from '../src/statement/build-level.ts';
import { fillSection, table } from './markdown.ts';

/** `page` with a table of the SLSA build levels that are said, as summaries say them. */
export function documentLevels(page: string): string {
  const rows = LEVELS.map(({ where, level, reason, raise }) => [where, `${level}`, reason, raise]);
  return fillSection(page, 'levels', table(['Signed on or in', 'Level', 'Why', 'To raise it'], rows));
}
