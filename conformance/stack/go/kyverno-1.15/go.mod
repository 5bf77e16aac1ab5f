module conformance

go 1.26.6

require github.com/kyverno/kyverno v1.15.2

replace k8s.io/pod-security-admission => github.com/kyverno/pod-security-admission v0.0.0-20250314164903-c9a58987cebb
