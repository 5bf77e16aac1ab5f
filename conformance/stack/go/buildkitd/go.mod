module conformance

go 1.25.0

require github.com/moby/buildkit v0.26.3
