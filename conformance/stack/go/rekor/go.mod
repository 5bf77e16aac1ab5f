module conformance

go 1.26.0

require github.com/sigstore/rekor v1.5.4
