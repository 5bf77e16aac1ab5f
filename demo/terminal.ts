import { styleText } from 'node:util';

/** The step's log as GitHub shows it: groups with a heading, no masks, no debug lines. */
export function renderLog(stdout: string): string {
  return stdout
    .split('\n')
    .filter((line) => !/^::(add-mask|debug|endgroup)::/.test(line))
    .map(renderLine)
    .join('\n');
}

function renderLine(line: string): string {
  const [, command, text = ''] = /^::(\w+)[^:]*::(.*)$/.exec(line) ?? [];
  if (command === 'group') return heading(`▾ ${text}`);
  if (command === undefined) return line === '' ? '' : `  ${line}`;
  return styleText(command === 'error' ? 'red' : 'yellow', `${command}: ${decode(text)}`);
}

/** Workflow commands escape line breaks and percent signs. */
function decode(text: string): string {
  return text.replaceAll('%0D', '').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

export function heading(text: string): string {
  return styleText('bold', text);
}

export function accepted(text: string): string {
  return `${styleText('green', 'accepted')}  ${text}`;
}

export function rejected(text: string): string {
  return `${styleText('red', 'rejected')}  ${text}`;
}
