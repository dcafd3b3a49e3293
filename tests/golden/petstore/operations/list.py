"""List: the client's method, the request, the response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.uri import with_query
from ..runtime.codecs.values import read_list_or_empty, without_absent, write_list, write_string
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    absent,
    lenient_enum,
    new,
    register,
)
from ..runtime.validation import check_integer, check_string

if TYPE_CHECKING:
    from typing import Any

    from .. import inputs as _inputs
    from ..runtime.client import BaseClient
    from ..runtime.validation import Path, Problems
    from ..shapes.kennel_summary import KennelSummary
    from ..shapes.kind import Kind
    from ..shapes.pet import Pet


@define(kw_only=True)
class ListRequest(Request["ListResponse"]):
    """The request of List; see the client's method for its members."""

    kind: Kind | None = None
    next_token: str | None = None
    max_results: int | None = None

    if TYPE_CHECKING:

        def to_dict(self) -> _inputs.ListRequest: ...


@define(kw_only=True)
class ListResponse(StructureBase):
    """The response of List."""

    pets: list[Pet] = field(factory=lambda: [])
    next_token: str | None = None
    kennel: KennelSummary | None = None
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def list_(
    self: BaseClient,
    *,
    kind: _inputs.Kind | None = None,
    next_token: str | None = None,
    max_results: int | None = None,
) -> ListResponse:
    """Call List.

    :param kind: (``Kind``)

    :param next_token: (``str``)

    :param max_results: (``int``)

    :returns: :class:`ListResponse` with

        - ``pets`` (``list[Pet]``) -- Has ``name``, ``age``, ``mood``, ``parents``, ``friends``,
          ``collar``, ``born``, ``chip``.
        - ``next_token`` (``str``)
        - ``kennel`` (``KennelSummary``) -- Has ``names``, ``by_name``, ``kind``.

    :raises NoSuchPetException:
    :raises InternalException:

    See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/List
    """
    return self.send(
        CALL.make(
            kind=kind,
            next_token=next_token,
            max_results=max_results,
        )
    )


def write_request(request: ListRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        with_query(
            "/pets",
            {
                "kind": request.kind,
                "nextToken": request.next_token,
                "maxResults": request.max_results,
            },
        ),
        {},
        b"",
    )


def read_response_body(data: Any) -> ListResponse:
    if data is None:
        return absent(ListResponse)
    self = new(ListResponse)
    self.pets = read_list_or_empty(data.get("pets"), _shapes.pet.read)
    self.next_token = data.get("nextToken")
    self.kennel = _shapes.kennel_summary.read(data.get("kennel"))
    return self


def read_response(answer: HttpResponse) -> ListResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: ListResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "pets": write_list(value.pets, _shapes.pet.write) or None,
            "nextToken": value.next_token,
            "kennel": _shapes.kennel_summary.write(value.kennel),
        }
    )


def write_response(response: ListResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> ListRequest:
    if data is None:
        return absent(ListRequest)
    self = new(ListRequest)
    self.kind = lenient_enum(data.get("kind"), _shapes.kind.read)
    self.next_token = data.get("nextToken")
    self.max_results = data.get("maxResults")
    return self


def unstructure_request(value: ListRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "kind": write_string(value.kind),
            "nextToken": value.next_token,
            "maxResults": value.max_results,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.kind) is not None:
        check_string(problems, path, ("kind", "kind"), member)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member)
    if (member := value.max_results) is not None:
        check_integer(problems, path, ("max_results", "maxResults"), member)


def structure_response(data: Any) -> ListResponse:
    if data is None:
        return absent(ListResponse)
    self = new(ListResponse)
    self.pets = read_list_or_empty(data.get("pets"), _shapes.pet.structure)
    self.next_token = data.get("nextToken")
    self.kennel = _shapes.kennel_summary.structure(data.get("kennel"))
    return self


def unstructure_response(value: ListResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "pets": write_list(value.pets, _shapes.pet.unstructure) or None,
            "nextToken": value.next_token,
            "kennel": _shapes.kennel_summary.unstructure(value.kennel),
        }
    )


register(
    __name__,
    {
        ListRequest: (structure_request, unstructure_request),
        ListResponse: (structure_response, unstructure_response),
    },
)

CALL = Call(
    name="List",
    method="GET",
    request_type=ListRequest,
    response_type=ListResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
