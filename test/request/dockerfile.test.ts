import { expect, test } from 'vitest';
import { parseBaseImages } from '../../src/request/dockerfile.ts';

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
  expect(parseBaseImages(DOCKERFILE, 'Dockerfile').map(({ image, origin }) => [origin?.line, image])).toEqual(
    [
      [4, 'docker.io/library/node:24-slim'],
      [9, 'ghcr.io/acme/base:24'],
      [12, `gcr.io/distroless/base@sha256:${'a'.repeat(64)}`],
      [14, 'docker.io/bitnami/redis'],
      [16, 'localhost:5000/x'],
      [17, 'localhost/y'],
    ],
  );
});
