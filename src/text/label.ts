import { Failure } from '../shared/failure.ts';

/** Room for what is added to it. */
const MAX_LENGTH = 40;
const LABEL = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;

/** A label (RFC 1123) out of the path of an image, such as Kubernetes takes for a name. */
export function labelFrom(path: string): string {
  const parts = path.split('/').filter((part) => !part.includes('*'));
  const name = parts
    .join('-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  const label = name.slice(-MAX_LENGTH).replaceAll(/^[^a-z0-9]+|-+$/g, '');
  return label === '' ? 'signed-images' : label;
}

/** @param option that holds it @throws Failure `policy-name-malformed` */
export function checkedLabel(option: string, text: string): string {
  const longest = option.endsWith('namespace') ? 63 : MAX_LENGTH;
  if (text.length <= longest && LABEL.test(text)) return text;
  throw new Failure({
    class: 'usage',
    code: 'policy-name-malformed',
    what: `${option}: "${text.slice(0, 100)}" is no name of Kubernetes`,
    why: `names are up to ${longest} small letters, digits and - between them, and no patterns`,
    fix: `--${option} ${option.endsWith('namespace') ? 'production' : 'acme-app'}`,
  });
}
