"""PutImagePolicy: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, absent, new, register
from ..runtime.validation import check_string

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class PutImagePolicyRequest(Request["PutImagePolicyResponse"]):
    """The request of PutImagePolicy; see the client's method for its members."""

    image_arn: str
    policy: str


@define(kw_only=True)
class PutImagePolicyResponse(StructureBase):
    """The response of PutImagePolicy."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    image_arn: str | None = None
    """The Amazon Resource Name (ARN) of the image that this policy was applied to."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(value: PutImagePolicyRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "imageArn": value.image_arn,
            "policy": value.policy,
        }
    )


def write_request(request: PutImagePolicyRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/PutImagePolicy",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> PutImagePolicyResponse:
    if data is None:
        return absent(PutImagePolicyResponse)
    self = new(PutImagePolicyResponse)
    self.request_id = data.get("requestId")
    self.image_arn = data.get("imageArn")
    return self


def read_response(answer: HttpResponse) -> PutImagePolicyResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: PutImagePolicyResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "imageArn": value.image_arn,
        }
    )


def write_response(response: PutImagePolicyResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> PutImagePolicyRequest:
    if data is None:
        return absent(PutImagePolicyRequest)
    self = new(PutImagePolicyRequest)
    self.image_arn = data.get("imageArn")
    self.policy = data.get("policy")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.image_arn) is None:
        problems.missing(path, ("image_arn", "imageArn"))
    else:
        check_string(problems, path, ("image_arn", "imageArn"), member)
    if (member := value.policy) is None:
        problems.missing(path, ("policy", "policy"))
    else:
        check_string(problems, path, ("policy", "policy"), member, 1)


register(
    __name__,
    {
        PutImagePolicyRequest: (structure_request, write_request_body),
        PutImagePolicyResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="PutImagePolicy",
    method="PUT",
    request_type=PutImagePolicyRequest,
    response_type=PutImagePolicyResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
