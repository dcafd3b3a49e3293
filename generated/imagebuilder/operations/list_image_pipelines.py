"""ListImagePipelines: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import read_list_or_empty, without_absent, write_list
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    absent,
    lenient,
    lenient_list,
    new,
    register,
)
from ..runtime.validation import check_integer, check_string, is_list

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.filter import Filter
    from ..shapes.image_pipeline import ImagePipeline


@define(kw_only=True)
class ListImagePipelinesRequest(Request["ListImagePipelinesResponse"]):
    """The request of ListImagePipelines; see the client's method for its members."""

    filters: list[Filter] | None = None
    max_results: int | None = None
    next_token: str | None = None


@define(kw_only=True)
class ListImagePipelinesResponse(StructureBase):
    """The response of ListImagePipelines."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    image_pipeline_list: list[ImagePipeline] = field(factory=lambda: [])
    """The list of image pipelines."""
    next_token: str | None = None
    """The next token used for paginated responses. When this field isn't empty, there are
    additional elements that the service hasn't included in this request. Use this token with
    the next request to retrieve additional objects.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(value: ListImagePipelinesRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "filters": write_list(value.filters, _shapes.filter.write),
            "maxResults": value.max_results,
            "nextToken": value.next_token,
        }
    )


def write_request(request: ListImagePipelinesRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListImagePipelines",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> ListImagePipelinesResponse:
    if data is None:
        return absent(ListImagePipelinesResponse)
    self = new(ListImagePipelinesResponse)
    self.request_id = data.get("requestId")
    self.image_pipeline_list = read_list_or_empty(
        data.get("imagePipelineList"), _shapes.image_pipeline.read
    )
    self.next_token = data.get("nextToken")
    return self


def read_response(answer: HttpResponse) -> ListImagePipelinesResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: ListImagePipelinesResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "imagePipelineList": write_list(value.image_pipeline_list, _shapes.image_pipeline.write)
            or None,
            "nextToken": value.next_token,
        }
    )


def write_response(response: ListImagePipelinesResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> ListImagePipelinesRequest:
    if data is None:
        return absent(ListImagePipelinesRequest)
    self = new(ListImagePipelinesRequest)
    self.filters = lenient_list(
        data.get("filters"), lambda item: lenient(item, _shapes.filter.structure)
    )
    self.max_results = data.get("maxResults")
    self.next_token = data.get("nextToken")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.filters) is not None:
        if is_list(problems, path, ("filters", "filters"), member, 1):
            inner = (*path, ("filters", "filters"))
            for index, item in enumerate(member):
                _shapes.filter.check(problems, inner, index, item)
    if (member := value.max_results) is not None:
        check_integer(problems, path, ("max_results", "maxResults"), member, 1)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member, 1)


register(
    __name__,
    {
        ListImagePipelinesRequest: (structure_request, write_request_body),
        ListImagePipelinesResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="ListImagePipelines",
    method="POST",
    request_type=ListImagePipelinesRequest,
    response_type=ListImagePipelinesResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
