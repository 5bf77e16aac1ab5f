module conformance

go 1.26.0

require github.com/sigstore/rekor-tiles/v2 v2.2.1
