"""Upload: the client's method, the request, the response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.headers import content_type
from ..runtime.codecs.uri import encode_label
from ..runtime.codecs.values import read_integer, without_absent, write_text
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, absent, new, register
from ..runtime.uploads import check_upload, write_upload
from ..runtime.validation import check_string

if TYPE_CHECKING:
    from typing import Any

    from .. import inputs as _inputs
    from ..runtime.client import BaseClient
    from ..runtime.http import HttpBody
    from ..runtime.uploads import StreamInput
    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class UploadRequest(Request["UploadResponse"]):
    """The request of Upload; see the client's method for its members."""

    id: str
    body: StreamInput | None = None

    if TYPE_CHECKING:

        def to_dict(self) -> _inputs.UploadRequest: ...


@define(kw_only=True)
class UploadResponse(StructureBase):
    """The response of Upload."""

    size: int | None = None
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def upload(
    self: BaseClient,
    *,
    id: str,
    body: StreamInput | None = None,
) -> UploadResponse:
    """Call Upload.

    :param id: (``str``, required)

    :param body: (``StreamInput``)

    :returns: :class:`UploadResponse` with

        - ``size`` (``int``)

    See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/Upload
    """
    return self.send(
        CALL.make(
            id=id,
            body=body,
        )
    )


def write_request(request: UploadRequest) -> tuple[str, dict[str, str], HttpBody]:
    return (
        "/upload/" + encode_label(request.id),
        content_type("Content-Type", "application/octet-stream", request.body),
        write_upload(request.body),
    )


def read_response(answer: HttpResponse) -> UploadResponse:
    return UploadResponse(
        size=read_integer(answer.headers.get("X-Size")),
    )


def write_response(response: UploadResponse) -> HttpResponse:
    return HttpResponse(200, without_absent({"X-Size": write_text(response.size)}), b"")


def structure_request(data: Any) -> UploadRequest:
    if data is None:
        return absent(UploadRequest)
    self = new(UploadRequest)
    self.id = data.get("id")
    self.body = data.get("body")
    return self


def unstructure_request(value: UploadRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "id": value.id,
            "body": value.body,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.id) is None:
        problems.missing(path, ("id", "id"))
    else:
        check_string(problems, path, ("id", "id"), member)
    if (member := value.body) is not None:
        check_upload(problems, path, ("body", "body"), member)


def structure_response(data: Any) -> UploadResponse:
    if data is None:
        return absent(UploadResponse)
    self = new(UploadResponse)
    self.size = raw if type(raw := data.get("size")) is int else read_integer(raw)
    return self


def unstructure_response(value: UploadResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "size": value.size,
        }
    )


register(
    __name__,
    {
        UploadRequest: (structure_request, unstructure_request),
        UploadResponse: (structure_response, unstructure_response),
    },
)

CALL = Call(
    name="Upload",
    method="POST",
    request_type=UploadRequest,
    response_type=UploadResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    unsigned_payload=True,
    uploads=True,
)
register_call(CALL)
