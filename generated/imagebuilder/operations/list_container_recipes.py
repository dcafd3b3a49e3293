"""ListContainerRecipes: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import read_list_or_empty, without_absent, write_list, write_string
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    absent,
    lenient,
    lenient_enum,
    lenient_list,
    new,
    register,
)
from ..runtime.validation import check_integer, check_string, is_list

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.container_recipe_summary import ContainerRecipeSummary
    from ..shapes.filter import Filter
    from ..shapes.ownership import Ownership


@define(kw_only=True)
class ListContainerRecipesRequest(Request["ListContainerRecipesResponse"]):
    """The request of ListContainerRecipes; see the client's method for its members."""

    owner: Ownership | str | None = None
    filters: list[Filter] | None = None
    max_results: int | None = None
    next_token: str | None = None


@define(kw_only=True)
class ListContainerRecipesResponse(StructureBase):
    """The response of ListContainerRecipes."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    container_recipe_summary_list: list[ContainerRecipeSummary] = field(factory=lambda: [])
    """The list of container recipes returned for the request."""
    next_token: str | None = None
    """The next token used for paginated responses. When this field isn't empty, there are
    additional elements that the service hasn't included in this request. Use this token with
    the next request to retrieve additional objects.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(value: ListContainerRecipesRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "owner": write_string(value.owner),
            "filters": write_list(value.filters, _shapes.filter.write),
            "maxResults": value.max_results,
            "nextToken": value.next_token,
        }
    )


def write_request(request: ListContainerRecipesRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListContainerRecipes",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> ListContainerRecipesResponse:
    if data is None:
        return absent(ListContainerRecipesResponse)
    self = new(ListContainerRecipesResponse)
    self.request_id = data.get("requestId")
    self.container_recipe_summary_list = read_list_or_empty(
        data.get("containerRecipeSummaryList"), _shapes.container_recipe_summary.read
    )
    self.next_token = data.get("nextToken")
    return self


def read_response(answer: HttpResponse) -> ListContainerRecipesResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: ListContainerRecipesResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "containerRecipeSummaryList": write_list(
                value.container_recipe_summary_list, _shapes.container_recipe_summary.write
            )
            or None,
            "nextToken": value.next_token,
        }
    )


def write_response(response: ListContainerRecipesResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> ListContainerRecipesRequest:
    if data is None:
        return absent(ListContainerRecipesRequest)
    self = new(ListContainerRecipesRequest)
    self.owner = lenient_enum(data.get("owner"), _shapes.ownership.read)
    self.filters = lenient_list(
        data.get("filters"), lambda item: lenient(item, _shapes.filter.structure)
    )
    self.max_results = data.get("maxResults")
    self.next_token = data.get("nextToken")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.owner) is not None:
        check_string(problems, path, ("owner", "owner"), member)
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
        ListContainerRecipesRequest: (structure_request, write_request_body),
        ListContainerRecipesResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="ListContainerRecipes",
    method="POST",
    request_type=ListContainerRecipesRequest,
    response_type=ListContainerRecipesResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
