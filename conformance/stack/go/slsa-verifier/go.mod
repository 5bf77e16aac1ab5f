module conformance

go 1.26.0

require github.com/slsa-framework/slsa-verifier/v2 v2.7.1
