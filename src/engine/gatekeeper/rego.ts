/**
 * Refuses images without digest. The digest ends the reference (distribution, reference grammar), so neither the port in
 * `host:5000/name` nor a tag is taken for one. In Rego v0, for which Gatekeeper takes a
 * template that says nothing else.
 */
export const DIGESTS_REGO = `package slsaimagedigests

violation[{"msg": msg}] {
  image := images[_]
  covered(image)
  not regex.match("@sha256:[0-9a-f]{64}$", image)
  msg := sprintf("image %v has to be named by its digest: a tag can be moved to something that nobody signed", [image])
}

covered(image) {
  regex.match(object.get(input.parameters, "images", ""), image)
}

images[image] {
  groups := {"containers", "initContainers", "ephemeralContainers"}
  image := pods[_][groups[_]][_].image
}

images[image] {
  image := pods[_].volumes[_].image.reference
}

pods[pod] {
  pod := input.review.object.spec
}

pods[pod] {
  pod := input.review.object.spec.template.spec
}

pods[pod] {
  pod := input.review.object.spec.jobTemplate.spec.template.spec
}
`;
