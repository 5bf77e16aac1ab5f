// `npm run pictures`: the pictures of the README, from a run of the demonstration.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { recordingPicture } from './picture/recording.ts';
import { summaryPicture } from './picture/summary.ts';

const output = execFileSync(process.execPath, ['demo/index.ts'], {
  encoding: 'utf8',
  env: { ...process.env, FORCE_COLOR: '1' },
});
const [log = '', rest = ''] = output.split(/^.*The job summary \(Markdown\).*$/m);
const [summary = '', look = ''] = rest.split(/^(?=.*Verified from the registry)/m);
if (summary.trim() === '' || look.trim() === '')
  throw new Error('the demonstration has no summary, or no look at it');
const command = '\x1b[1m$ npm run demo\x1b[0m';
writeFileSync('docs/pictures/demo.svg', recordingPicture([command, log.trim(), '', look.trim()].join('\n')));
writeFileSync('docs/pictures/summary.svg', summaryPicture(summary.trim()));
