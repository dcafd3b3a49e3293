"""Components of AWS Marketplace: what their publisher shows of them."""

from __future__ import annotations

from base64 import b64encode

from .. import GetMarketplaceResourceRequest, GetMarketplaceResourceResponse
from .arns import parse
from .call import Call
from .errors import combination, invalid
from .pages import digest

#: Seconds for which the address of an artifact can be used.
_LIFETIME = 3600


def get_marketplace_resource(
    call: Call, request: GetMarketplaceResourceRequest
) -> GetMarketplaceResourceResponse:
    """Return the hidden document of a component, or an address of one of its artifacts."""
    found = call.find(parse(request.resource_arn, "resourceArn", "component"), status="ACTIVE")
    if not found.document.get("productCodes"):
        raise invalid("resourceArn", f"'{found.arn}' is no resource of AWS Marketplace.")
    if request.resource_type == "COMPONENT_DATA":
        hidden = b64encode(found.document["data"].encode()).decode()
        return GetMarketplaceResourceResponse(resource_arn=found.arn, data=hidden)
    if request.resource_location is None:
        raise combination("'resourceLocation' is required for COMPONENT_ARTIFACT.")
    bucket, _, key = request.resource_location.removeprefix("s3://").partition("/")
    signature = digest(found.arn, bucket, key, call.time)
    return GetMarketplaceResourceResponse(
        resource_arn=found.arn,
        url=f"https://{bucket}.s3.{call.region}.amazonaws.com/{key}"
        f"?X-Amz-Expires={_LIFETIME}&X-Amz-Signature={signature}",
    )
