module conformance

go 1.26.8

require github.com/open-policy-agent/gatekeeper/v3 v3.23.1
