// Judges an image by a ClusterImagePolicy, as policy-controller's admission webhook does. Its own `tester`
// cannot be told the trusted root of a private instance in the form that bundles need.
//
//	policy-controller POLICY.yaml TRUSTED_ROOT.json TRUST_ROOT_NAME IMAGE
package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/google/go-containerregistry/pkg/authn"
	"github.com/google/go-containerregistry/pkg/name"
	"github.com/sigstore/policy-controller/pkg/apis/config"
	"github.com/sigstore/policy-controller/pkg/policy"
	"google.golang.org/protobuf/encoding/protojson"
	"knative.dev/pkg/apis"
)

func main() {
	if len(os.Args) != 5 {
		fail(errors.New("usage: policy-controller POLICY.yaml TRUSTED_ROOT.json TRUST_ROOT_NAME IMAGE"))
	}
	if err := judge(os.Args[1], os.Args[2], os.Args[3], os.Args[4]); err != nil {
		fail(err)
	}
	fmt.Println("admitted")
}

func fail(err error) {
	fmt.Println(err)
	os.Exit(1)
}

func judge(policyFile, rootFile, rootName, image string) error {
	ctx, err := withTrustedRoot(context.Background(), rootFile, rootName)
	if err != nil {
		return err
	}
	verification := policy.Verification{NoMatchPolicy: "deny", Policies: &[]policy.Source{{Path: policyFile}}}
	if invalid := verification.Validate(ctx).Filter(apis.ErrorLevel); invalid != nil {
		return invalid
	}
	reference, err := name.ParseReference(image)
	if err != nil {
		return err
	}
	warn := func(format string, args ...any) { fmt.Printf("warning: "+format+"\n", args...) }
	verifier, err := policy.Compile(ctx, verification, warn)
	if err != nil {
		return err
	}
	return verifier.Verify(ctx, reference, authn.DefaultKeychain)
}

// A TrustRoot resource, which the controller would have put into its configuration.
func withTrustedRoot(ctx context.Context, file, name string) (context.Context, error) {
	bytes, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	keys := &config.SigstoreKeys{}
	if err := protojson.Unmarshal(bytes, keys); err != nil {
		return nil, err
	}
	configuration := config.FromContextOrDefaults(ctx)
	configuration.SigstoreKeysConfig = &config.SigstoreKeysMap{
		SigstoreKeys: map[string]*config.SigstoreKeys{name: keys},
	}
	return config.ToContext(ctx, configuration), nil
}
