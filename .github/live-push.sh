#!/usr/bin/env bash
# Pushes two images to $REPOSITORY, and puts out what they are: `image`, to be signed, and `unsigned`.
set -euo pipefail
repository=${REPOSITORY,,}
printf %s "$PASSWORD" | docker login "${repository%%/*}" --username "${USERNAME:-$GITHUB_ACTOR}" --password-stdin
for kind in image unsigned; do
  printf 'FROM scratch\nLABEL run=%s kind=%s\n' "$GITHUB_RUN_ID.$GITHUB_RUN_ATTEMPT" "$kind" |
    docker build --quiet --tag "$repository:$kind" -
  docker push --quiet "$repository:$kind"
  echo "$kind=$(docker inspect --format '{{index .RepoDigests 0}}' "$repository:$kind")" >> "$GITHUB_OUTPUT"
done
