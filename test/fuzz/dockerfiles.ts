import { parseBaseImages } from '../../src/request/dockerfile.ts';
import { canonicalName, parseDockerName } from '../../src/subject/repository.ts';
import { buildkit, type DockerfileJudge } from './buildkit.ts';
import { mutateBytes } from './mutate.ts';
import type { Random } from './random.ts';
import { grown, orRefused, type Target } from './target.ts';

/** What Dockerfiles are made of, as it is and broken off. */
const PIECES = [
  ...['# syntax=a.io/s\n', '# escape=`\n', '# c\n', '#!x\n', '\ufeff', '# check=skip=all\n'],
  ...[
    'FROM a.io/x:1\n',
    'FROM a.io/y AS b\n',
    'FROM scratch\n',
    'FROM b\n',
    'FROM\ta.io/tab\n',
    'FROM node\n',
  ],
  ...['from --platform=linux/amd64 a.io/f as C\n', 'FROM c\n', 'FROM a.io/"k"\n', 'FROM "a.io/l"\n'],
  ...['FROM $A\n', 'FROM ${A:-a.io/q}\n', 'FROM ${C:+a.io/p}${B-x}\n', 'FROM a.io/t:$TARGETARCH\n'],
  ...['ARG A=a.io/z B="a.io/w"\n', 'ARG A\n', "ARG B='a.io/v' A=$B\n", 'ENV A=b\n', 'USER 1\n'],
  ...['COPY --from=b x /y\n', 'COPY --from=a.io/c:1 x /y\n', 'COPY --from=0 x /y\n', '--from=a.io/e a b\n'],
  ...['COPY --link --from="a.io/quoted" x y\n', 'COPY --from=a.io/esc\\aped x y\n', 'ADD --from=b x y\n'],
  ...['RUN --mount=type=bind,from=a.io/m,target=/m true\n', 'RUN --mount=target=/m,"from=a.io/mm" true\n'],
  ...['RUN --mount=from=$A,target=/x y\n', 'RUN --network=none --mount=from=b,target=/x y\n'],
  ...['RUN <<EOF\n', 'EOF\n', '\tEOF\n', 'EOF \n', 'RUN <<-"EOF" cat\n', 'COPY <<A <<B /x\n', 'A\nB\n'],
  ...['ADD <<E /x\n', 'E\n', 'RUN cat <<<EOF\n', 'RUN ["x", "<<EOF"]\n', 'RUN 3<<EOF\n', "RUN <<'A B'\n"],
  ...[
    'ONBUILD COPY --from=a.io/on x y\n',
    'ONBUILD RUN <<EOF\n',
    'HEALTHCHECK CMD x\n',
    'RUN x',
    'RUN x \\\n',
  ],
  ...['\n', '\r\n', '\\\n', '`\n', ' \\ \n', '\\', '"', "'", '$', '<<', ' ', '\u00a0', '\f', '\v', '\u2028'],
];
const VALUES = ['a.io/given', 'b', 'scratch', '', 'node:1', 'a b', '0'];

/** What reads Dockerfiles, and who else says what is in them. */
export interface DockerfileReaders {
  readonly parse: typeof parseBaseImages;
  readonly judge: DockerfileJudge | undefined;
}

/** No image that BuildKit would read is missing from the list, unless the file is refused. */
export async function dockerfileTargets(readers?: DockerfileReaders): Promise<Target[]> {
  const { parse, judge } = readers ?? { parse: parseBaseImages, judge: await buildkit() };
  const name = judge ? 'Dockerfiles, judged by BuildKit' : 'Dockerfiles, for crashes: BuildKit is not built';
  return [{ name, weight: 30, run: (random) => change(random, { parse, judge }) }];
}

async function change(random: Random, { parse, judge }: DockerfileReaders): Promise<boolean> {
  const written = [Buffer.from(generate(random)), Buffer.from(generate(random))] as const;
  const changed = random.below(3) === 0 ? mutateBytes(...written, random) : written[0];
  const dockerfile = grown(changed, random);
  const buildArgs = random.below(4) === 0 ? { A: random.pick(VALUES), C: random.pick(VALUES) } : {};
  const listed = orRefused(() =>
    parse(dockerfile.toString('utf8'), 'Dockerfile', {
      args: new Map(Object.entries(buildArgs)),
      predefined: new Map(),
      target: undefined,
    }),
  );
  if (!listed) return false;
  const known = new Set(listed.map(({ image }) => spelled(image)));
  const read = (await judge?.({ dockerfile, buildArgs })) ?? [];
  const missing = read.find((image) => !known.has(spelled(image)));
  if (missing !== undefined)
    throw new Error(
      `${missing} is left out of ${JSON.stringify(dockerfile.toString('utf8'))} ${JSON.stringify(buildArgs)}`,
    );
  return true;
}

/** Most begin with a stage: what stands before the first is refused. */
function generate(random: Random): string {
  const pieces = Array.from({ length: 1 + random.below(6) }, () => random.pick(PIECES));
  return (random.below(4) > 0 ? 'FROM a.io/first\n' : '') + pieces.join('');
}

function spelled(image: string): string {
  return canonicalName(parseDockerName(image));
}
