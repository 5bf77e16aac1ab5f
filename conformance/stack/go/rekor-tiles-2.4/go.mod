module conformance

go 1.27.0

toolchain go1.27.3

require github.com/sigstore/rekor-tiles/v2 v2.4.2

replace (
	github.com/sigstore/fulcio => github.com/sigstore/fulcio v1.8.8
	goa.design/goa/v3 => goa.design/goa/v3 v3.27.0
)
