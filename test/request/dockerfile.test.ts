import { expect, test } from 'vitest';
import { failureOf } from '../support/failure-of.ts';
import { platformName } from '../../src/oci/layout/platform.ts';
import { parseDockerBuild } from '../../src/request/docker-build.ts';
import { parseBaseImages, readBaseImages } from '../../src/request/dockerfile.ts';
import { readImageList } from '../../src/request/image-list.ts';
import type { VerifyOptions } from '../../src/request/options.ts';

const DOCKERFILE = `# syntax=docker/dockerfile:1
ARG VERSION=24
ARG BASE="ghcr.io/acme/base:\${VERSION}"
FROM --platform=$BUILDPLATFORM node:\${VERSION}-slim AS build
ARG VERSION=1
RUN echo FROM nobody \\
  # a comment in between
  && true
FROM $BASE as Runtime
COPY --from=build /app /app
COPY --from=0 /x /x
COPY --chown=1 --from=gcr.io/distroless/base@sha256:${'a'.repeat(64)} /y /y
FROM scratch
FROM bitnami/redis
FROM runtime
FROM \${UNSET:-localhost:5000/x}
from localhost/y
`;

test('base images, with the registry that Docker would take and the line where they stand', () => {
  expect(
    parseBaseImages(DOCKERFILE, 'Dockerfile', parseDockerBuild({})).map(({ image, origin }) => [
      origin?.line,
      image,
    ]),
  ).toEqual([
    [1, 'docker.io/docker/dockerfile:1'],
    [4, 'docker.io/library/node:24-slim'],
    [9, 'ghcr.io/acme/base:24'],
    [12, `gcr.io/distroless/base@sha256:${'a'.repeat(64)}`],
    [14, 'docker.io/bitnami/redis'],
    [16, 'localhost:5000/x'],
    [17, 'localhost/y'],
  ]);
});

const imagesOf = (text: string, options: VerifyOptions) =>
  parseBaseImages(text, 'Dockerfile', parseDockerBuild(options)).map(({ image }) => image);
const images = (text: string, ...buildArg: string[]) => imagesOf(text, { buildArg });
const EVIL = 'evil.example/x:1';

test.each<[string, string, string[]]>([
  ['RUN --mount', `FROM scratch\nRUN --mount=type=bind,from=${EVIL},target=/x true`, [EVIL]],
  ['a mount without a type', `FROM scratch\nRUN --network=none --mount=target=/x,From=${EVIL} true`, [EVIL]],
  ['a mount in quotes', `FROM scratch\nRUN --mount="type=bind,from=${EVIL}" true`, [EVIL]],
  ['a syntax', `# syntax=${EVIL} --flag\nFROM scratch`, [EVIL]],
  ['a syntax behind another directive', `#unknown=1\n# Syntax = ${EVIL}\nFROM scratch`, [EVIL]],
  ['a comment that is no directive', `# hello\n# syntax=${EVIL}\nFROM scratch`, []],
  ['a blank that is escaped before <<', `FROM scratch\nRUN echo a\\ <<CMD\nFROM ${EVIL}\nCMD x`, [EVIL]],
  ['an escaped <', `FROM scratch\nRUN echo \\<<CMD\nFROM ${EVIL}\nCMD x`, [EVIL]],
  ['<< in single quotes', `FROM scratch\nRUN echo 'a\\' '<<CMD'\nFROM ${EVIL}\nCMD x`, [EVIL]],
  ['a quote without an end', `FROM scratch\nRUN echo it's <<CMD\nFROM ${EVIL}\nCMD x`, [EVIL]],
  ['a form that is none', `FROM scratch\nRUN echo \${} <<CMD\nFROM ${EVIL}\nCMD x`, [EVIL]],
  ['a form in the word', `FROM scratch\nRUN echo a\${A:- b}c<<CMD\nFROM ${EVIL}\nCMD x`, [EVIL]],
  ['a form with an empty word', `FROM scratch\nRUN x \${A:-<<CMD}\nFROM ${EVIL}\nCMD x`, [EVIL]],
  ['blanks behind <<', `FROM scratch\nRUN cat << CMD\nFROM a\nCMD\nFROM ${EVIL}`, [EVIL]],
  ['a name in pieces', `FROM scratch\nRUN cat <<C"M"\\D\nFROM a\nCMD\nFROM ${EVIL}`, [EVIL]],
  ['a name with a blank', `FROM scratch\nRUN cat 1<<'A B'\nFROM a\nA B\nFROM ${EVIL}`, [EVIL]],
  ['a name with a variable', `FROM scratch\nRUN cat <<$X\nFROM a\n$X\nFROM ${EVIL}`, [EVIL]],
  ['a form before a text', `FROM scratch\nRUN echo "\${A/x/y}" <<E\nFROM a\nE\nFROM ${EVIL}`, [EVIL]],
  ['text in a heredoc', `FROM scratch\nRUN <<EOF\nFROM ${EVIL}\nEOF\nCOPY --from=${EVIL} a b`, [EVIL]],
  ['a heredoc with tabs', `FROM scratch\nCOPY <<-"EOF" /x\nFROM a\n\t\tEOF\nCOPY --from=${EVIL} a b`, [EVIL]],
  ['two heredocs', `FROM scratch\nCOPY <<A <<B /x\nB\nA\nFROM a\nB\nFROM ${EVIL}`, [EVIL]],
  ['what is no heredoc', `FROM scratch\nRUN cat <<<EOF "<<EOF" x<<EOF\nFROM ${EVIL}`, [EVIL]],
  ['another escape', `# escape=\`\nFROM scratch\nRUN dir c:\\\nFROM ${EVIL}`, [EVIL]],
  ['a continuation by it', `# escape=\`\nFROM \`\n${EVIL}`, [EVIL]],
  ['a continuation with blanks', `FROM scratch\nCOPY \\ \t\n # c\n\n --from=${EVIL} a b`, [EVIL]],
  ['a doubled escape', `FROM scratch\nRUN x \\\\\nFROM ${EVIL}`, [EVIL]],
  ['arguments on one line', 'ARG A=evil.example B="/x" C=:1\nFROM $A${B}$C', [EVIL]],
  ['an argument after FROM', `ARG A=${EVIL}\nFROM scratch\nARG A=b\nFROM $A`, [EVIL]],
  [':- of what is empty', `ARG A=\nFROM \${A:-${EVIL}}`, [EVIL]],
  ['- of what is empty', `ARG A=\nFROM ${EVIL}\${A-x}`, [EVIL]],
  [':+ of what is set', `ARG A=1\nFROM \${A:+${EVIL}}`, [EVIL]],
  ['nested forms', `ARG D=${EVIL}\nFROM \${A:-\${B:-$D}}`, [EVIL]],
  ['an argument without a value', `ARG S\nFROM ${EVIL}$S`, [EVIL]],
  [
    'ONBUILD',
    `FROM scratch\nONBUILD COPY --from=${EVIL} a b\nONBUILD RUN --mount=from=${EVIL} x`,
    [EVIL, EVIL],
  ],
  ['a stage that comes later', `FROM scratch\nCOPY --from=later a b\nFROM ${EVIL} AS Later`, [EVIL]],
  ['FROM a stage that comes later', `FROM later\nFROM ${EVIL} AS later`, ['docker.io/library/later', EVIL]],
  ['a byte order mark and carriage returns', `\ufeff# syntax=${EVIL}\r\nFROM scratch\r\n`, [EVIL]],
])('images are seen in %s', (_name, text, expected) => {
  expect(images(text)).toEqual(expected);
});

test('build arguments count in place of defaults', () => {
  const text = 'ARG V=1\nFROM acme/app:$V AS a-amd64\nFROM a-$TARGETARCH';
  expect(images(text, 'V=2', 'TARGETARCH=amd64', 'OTHER=x')).toEqual(['docker.io/acme/app:2']);
  expect(images('FROM scratch', `BUILDKIT_SYNTAX=${EVIL}`)).toEqual([EVIL]);
});

test.each<[string, string, number]>([
  ['no FROM', 'ARG A=1', 1],
  ['an instruction before FROM', 'RUN x\nFROM scratch', 1],
  ['an unknown instruction', 'FROM scratch\nFORM x', 2],
  ['a name that no stage may have', `FROM scratch AS ${EVIL}\nFROM ${EVIL}`, 1],
  ['a number for a name', 'FROM scratch AS 0', 1],
  ['a stage that is not there', 'FROM scratch\nCOPY --from=1 a b', 2],
  ['more words', 'FROM scratch AS a b', 1],
  ['a variable in COPY --from', 'ARG A=b\nFROM scratch\nCOPY --from=$A a b', 3],
  ['a form that is not read', 'ARG A=b\nFROM ${A%b}', 2],
  ['a platform that is not known', 'FROM app-$TARGETARCH', 1],
  ['a name in upper case', 'FROM Acme/App', 1],
  ['an empty name', 'FROM $A', 1],
  ['a quote without an end', 'FROM "a', 1],
  ['a text without an end', 'FROM scratch\nRUN <<EOF\nx', 2],
  ['a text whose end is not there', 'FROM scratch\nRUN <<$X\nX', 2],
  ['a text whose name has no end', 'FROM scratch\nRUN <<${X\nX', 3],
  ['a text whose name is not UTF-8', 'FROM scratch\nRUN <<\ufffd\n\ufffd', 2],
  ['forms that are too deep', `FROM scratch\nRUN ${'${A:-'.repeat(99_999)} <<X\nX`, 2],
  ['forms that are too deep in a name', `FROM ${'${A:-'.repeat(99_999)}${'}'.repeat(99_999)}`, 1],
  ['a platform without a value', 'FROM --platform a', 1],
  ['two platforms', 'FROM --platform=a --platform=b a', 1],
  ['a flag that FROM has not', 'FROM --link a', 1],
  ['an escape that is none', '# escape=x\nFROM scratch', 1],
  ['a directive twice', '# syntax=a\n# syntax=b\nFROM scratch', 2],
  ['a trigger of a trigger', 'FROM scratch\nONBUILD ONBUILD RUN x', 2],
])('%s is refused, with its line', async (_name, text, line) => {
  const failure = await failureOf(() => images(text));
  expect([failure.class, failure.code]).toEqual(['usage', 'dockerfile-not-understood']);
  expect(failure.message).toContain(`Dockerfile, line ${line}: `);
});

const STAGES = `# syntax=acme/frontend:1
FROM acme/go AS Build
COPY --from=tools /x /x
FROM acme/test AS test
RUN --mount=type=bind,from=build,target=/src true
FROM acme/tools AS tools
FROM acme/lint AS lint
RUN --mount=from=acme/rules true
FROM scratch
COPY --from=0 /app /app
FROM build AS release
`;

test.each<[string, string[]]>([
  ['BUILD', ['frontend:1', 'go', 'tools']],
  ['test', ['frontend:1', 'go', 'test', 'tools']],
  ['tools', ['frontend:1', 'tools']],
  ['lint', ['frontend:1', 'lint', 'rules']],
  ['release', ['frontend:1', 'go', 'tools']],
])('target %s: only what it needs', (target, names) => {
  expect(imagesOf(STAGES, { target })).toEqual(names.map((name) => `docker.io/acme/${name}`));
});

test('stages of one name: FROM takes the one before, COPY the last', () => {
  const text = 'FROM a AS x\nFROM x AS y\nCOPY --from=x a b\nFROM c AS x';
  expect(imagesOf(text, { target: 'y' })).toEqual(['docker.io/library/a', 'docker.io/library/c']);
  expect(imagesOf(text, { target: 'x' })).toEqual(['docker.io/library/c']);
});

test('stages that need each other end', () => {
  expect(imagesOf('FROM a AS x\nCOPY --from=y a b\nFROM x AS y', { target: 'x' })).toEqual([
    'docker.io/library/a',
  ]);
});

test.each(['nobody', '0', ''])('target %j, which is no stage', async (target) => {
  const failure = await failureOf(() => imagesOf(STAGES, { target }));
  expect([failure.class, failure.code, failure.fix]).toEqual(['usage', 'target-unknown', 'target: build']);
});

const PREDEFINED = 'FROM acme/$TARGETOS-$TARGETARCH-${TARGETVARIANT:-none}:${TARGETOSVERSION:-0}';
test.each([
  ['linux/arm64', 'linux-arm64-none:0'],
  ['linux/aarch64/v8', 'linux-arm64-none:0'],
  ['linux/arm', 'linux-arm-v7:0'],
  ['windows/amd64', 'windows-amd64-none:0'],
])('what BuildKit sets by itself for %s', (platform, name) => {
  expect(imagesOf(PREDEFINED, { platform })).toEqual([`docker.io/acme/${name}`]);
  expect(imagesOf(PREDEFINED, { platform, buildArg: ['TARGETOS=plan9'] })).toEqual([
    `docker.io/acme/${name.replace(/^[a-z]+/, 'plan9')}`,
  ]);
});

test('a default in the Dockerfile counts before what BuildKit sets', () => {
  const text = 'ARG TARGETARCH=riscv64\nARG TARGETOS\nFROM acme/$TARGETOS-$TARGETARCH';
  expect(imagesOf(text, { platform: 'linux/arm64' })).toEqual(['docker.io/acme/linux-riscv64']);
});

test('the stage that is built, by its name', () => {
  const text = 'FROM acme/$TARGETSTAGE AS one';
  expect(imagesOf(text, { target: 'one' })).toEqual(['docker.io/acme/one']);
});

test.each<[string, VerifyOptions, string]>([
  ['TARGETARCH', {}, 'platform: linux/amd64   # or build-arg: TARGETARCH=amd64'],
  [
    'TARGETPLATFORM',
    { platform: 'all' },
    'platform: linux/amd64   # or build-arg: TARGETPLATFORM=linux/amd64',
  ],
  ['TARGETSTAGE', {}, 'target: STAGE'],
  ['BUILDARCH', { platform: 'linux/arm64' }, 'build-arg: BUILDARCH=amd64'],
  ['BUILDVARIANT', {}, 'build-arg: BUILDVARIANT=VALUE'],
])('%s with %j is not known', async (name, options, fix) => {
  const failure = await failureOf(() => imagesOf(`FROM acme/$${name}`, options));
  expect(failure.message).toBe(`Dockerfile, line 1: ${name} depends on the build`);
  expect([failure.code, failure.fix]).toEqual(['dockerfile-not-understood', fix]);
});

test.each(['V', '', '=x', 'A B=x', '1=x'])('the build argument %j is refused', async (buildArg) => {
  const failure = await failureOf(() => images('FROM scratch', buildArg));
  expect([failure.class, failure.code]).toEqual(['usage', 'build-arg-malformed']);
});

const platformsOf = (text: string, options: VerifyOptions) =>
  parseBaseImages(text, 'Dockerfile', parseDockerBuild(options)).map(({ image, platform }) => [
    image.replace('docker.io/acme/', ''),
    platform === undefined || platform === 'all' ? platform : platformName(platform),
  ]);

test.each<[string, VerifyOptions, string | undefined]>([
  ['linux/riscv64', { platform: 'linux/arm64' }, 'linux/riscv64'],
  ['"linux/x86_64"', { platform: 'linux/arm64' }, 'linux/amd64'],
  ['$TARGETPLATFORM', { platform: 'linux/arm64' }, 'linux/arm64'],
  ['linux/$TARGETARCH', { platform: 'linux/arm64' }, 'linux/arm64'],
  ['${MINE:-linux/s390x}', { platform: 'linux/arm64' }, 'linux/s390x'],
  ['${MINE:-linux/s390x}', { platform: 'linux/arm64', buildArg: ['MINE=linux/386'] }, 'linux/386'],
  ['$BUILDPLATFORM', { platform: 'linux/arm64' }, 'all'],
  ['linux/$BUILDARCH', { platform: 'linux/arm64' }, 'all'],
  ['$BUILDPLATFORM', { platform: 'linux/arm64', buildArg: ['BUILDPLATFORM=linux/amd64'] }, 'linux/amd64'],
  ['$BUILDPLATFORM', {}, undefined],
  ['linux/riscv64', {}, undefined],
  ['linux/riscv64', { platform: 'all' }, undefined],
])('the platform of a stage, %s, with %j', (platform, options, expected) => {
  const text = `ARG MINE\nFROM --platform=${platform} acme/app AS a\nFROM acme/other\nCOPY --from=acme/tool a b`;
  expect(platformsOf(text, options)).toEqual([
    ['app', expected],
    ['other', undefined],
    ['tool', undefined],
  ]);
});

test('a frontend runs on the builder, whatever is built for', () => {
  const text = '# syntax=acme/frontend\nFROM acme/app';
  const buildArg = ['BUILDKIT_SYNTAX=acme/own --flag'];
  expect(platformsOf(text, { platform: 'linux/arm64', buildArg })).toEqual([
    ['frontend', 'all'],
    ['own', 'all'],
    ['app', undefined],
  ]);
  expect(platformsOf(text, {})[0]).toEqual(['frontend', undefined]);
});

test.each(['', 'arm64', '*/*', 'linux/arm64/v8/x', '$NOTHING'])(
  'the platform %j of a stage is refused',
  async (platform) => {
    const text = `FROM --platform="${platform}" acme/app`;
    const failure = await failureOf(() => platformsOf(text, { platform: 'linux/arm64' }));
    expect([failure.class, failure.code]).toEqual(['usage', 'dockerfile-not-understood']);
  },
);

test.each(['file', 'dockerfile'])('no more of a %s is read from stdin than from a file', async (option) => {
  let given = 0;
  const stdin = async function* () {
    for (; given < 100; given += 1) yield Buffer.alloc(256 * 1024);
  };
  const read = {
    file: () => readImageList('-', stdin),
    dockerfile: () => readBaseImages('-', parseDockerBuild({}), stdin),
  }[option];
  const failure = await failureOf(async () => read?.());
  expect([failure.class, failure.code]).toEqual(['usage', 'file-too-large']);
  expect(given).toBeLessThan(6);
});
