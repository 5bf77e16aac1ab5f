module conformance

go 1.25.0

require github.com/docker/buildx v0.30.1
