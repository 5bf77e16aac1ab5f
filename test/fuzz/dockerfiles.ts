import { parsePlatform, parseWantedPlatform, platformName } from '../../src/oci/layout/platform.ts';
import { parseDockerBuild } from '../../src/request/docker-build.ts';
import { parseBaseImages } from '../../src/request/dockerfile.ts';
import type { ListedImage } from '../../src/request/image-list.ts';
import { canonicalName, parseDockerName } from '../../src/subject/repository.ts';
import { buildkit, type DockerfileJudge, type ReadImage } from './buildkit.ts';
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
  ...['FROM --platform=$BUILDPLATFORM a.io/bp\n', 'FROM --platform=$TARGETPLATFORM a.io/tp AS c\n'],
  ...['FROM --platform=linux/${TARGETARCH} a.io/ta\n', 'FROM --platform=linux/aarch64 a.io/first\n'],
  ...['FROM --platform="linux/$BUILDARCH" a.io/ba\n', 'FROM --platform=${A:-linux/386} a.io/pa\n'],
  ...[
    'RUN a\\ <<E\n',
    "RUN it's <<E\n",
    'RUN ${A:-x} <<E\n',
    'RUN a${A#b}<<E\n',
    'RUN << E\n',
    'RUN <<"E"F\n',
  ],
  ...['EF\n', 'A B\n', '${', '}', '<<E', '\\ ', '${A/', '${A:-', 'RUN x \\<<E\n', 'COPY <<$E /x\n', '$E\n'],
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
  const asked = buildOf(random);
  const build = parseDockerBuild({
    buildArg: asked.buildArg,
    ...(asked.target !== undefined && { target: asked.target }),
    ...(asked.platform !== undefined && { platform: asked.platform }),
  });
  const listed = orRefused(() => parse(dockerfile.toString('utf8'), 'Dockerfile', build));
  if (!listed) return false;
  const question = {
    buildArgs: Object.fromEntries(build.args),
    target: asked.target ?? '',
    // Where no platform is asked for, images are verified as a whole, whatever is built for.
    platform: asked.platform === undefined || asked.platform === 'all' ? 'linux/amd64' : asked.platform,
    buildPlatform: asked.buildPlatform,
  };
  const read = (await judge?.({ dockerfile, ...question })) ?? [];
  const missing = read.find((image) => !listed.some((one) => covers(one, image, asked.platform)));
  if (missing === undefined) return true;
  const { name, platform } = missing;
  throw new Error(
    `${name} for ${platform} is left out of ${JSON.stringify(dockerfile.toString('utf8'))} ${JSON.stringify(asked)}`,
  );
}

interface Build {
  readonly buildArg: readonly string[];
  readonly target: string | undefined;
  readonly platform: string | undefined;
  readonly buildPlatform: string;
}

/** What is said of a build, and what the builder is, which nobody says. */
function buildOf(random: Random): Build {
  const sometimes = <T>(value: T): T | undefined => (random.below(4) === 0 ? value : undefined);
  const args = [`A=${random.pick(VALUES)}`, `C=${random.pick(VALUES)}`];
  const syntax = sometimes(`BUILDKIT_SYNTAX=${random.pick(VALUES)} --x`);
  return {
    buildArg: [...(sometimes(args) ?? []), ...(syntax === undefined ? [] : [syntax])],
    target: sometimes(random.pick(['b', 'C', 'c'])),
    platform: random.pick([undefined, 'all', 'linux/amd64', 'linux/arm64', 'linux/arm/v6']),
    buildPlatform: random.pick(['linux/amd64', 'linux/arm64', 'linux/arm/v7']),
  };
}

/** Whether what is listed is verified for the platform for which BuildKit reads it. */
function covers(
  { image, platform: own }: ListedImage,
  { name, platform }: ReadImage,
  asked: string | undefined,
): boolean {
  const verified = own ?? (asked === undefined ? 'all' : parseWantedPlatform(asked));
  return (
    spelled(image) === spelled(name) &&
    (verified === 'all' || platformName(verified) === platformName(parsePlatform(platform)))
  );
}

/** Most begin with a stage: what stands before the first is refused. */
function generate(random: Random): string {
  const pieces = Array.from({ length: 1 + random.below(6) }, () => random.pick(PIECES));
  return (random.below(4) > 0 ? 'FROM a.io/first\n' : '') + pieces.join('');
}

function spelled(image: string): string {
  return canonicalName(parseDockerName(image));
}
