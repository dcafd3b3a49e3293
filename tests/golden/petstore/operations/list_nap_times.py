"""ListNapTimes: the client's method, the request, the response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.uri import with_query
from ..runtime.codecs.values import read_boolean, without_absent
from ..runtime.deprecation import deprecated
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, absent, new, register
from ..runtime.validation import check_string

if TYPE_CHECKING:
    from typing import Any

    from .. import inputs as _inputs
    from ..runtime.client import BaseClient
    from ..runtime.validation import Path, Problems
    from ..shapes.nap_page import NapPage


@define(kw_only=True)
class ListNapTimesRequest(Request["ListNapTimesResponse"]):
    """The request of ListNapTimes; see the client's method for its members."""

    marker: str | None = None
    page: str | None = None

    if TYPE_CHECKING:

        def to_dict(self) -> _inputs.ListNapTimesRequest: ...


@define(kw_only=True)
class ListNapTimesResponse(StructureBase):
    """The response of ListNapTimes."""

    naps: NapPage | None = None
    marker: str | None = None
    page: str | None = None
    more: bool | None = None
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


@deprecated("Use List.")
def list_nap_times(
    self: BaseClient,
    *,
    marker: str | None = None,
    page: str | None = None,
) -> ListNapTimesResponse:
    """Call ListNapTimes.

    Deprecated: Use List.

    :param marker: (``str``)

    :param page: (``str``)

    :returns: :class:`ListNapTimesResponse` with

        - ``naps`` (``NapPage``) -- Has ``times``.
        - ``marker`` (``str``)
        - ``page`` (``str``)
        - ``more`` (``bool``)

    See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/ListNapTimes
    """
    return self.send(
        CALL.make(
            marker=marker,
            page=page,
        )
    )


def write_request(request: ListNapTimesRequest) -> tuple[str, dict[str, str], bytes]:
    return with_query("/naps", {"marker": request.marker, "page": request.page}), {}, b""


def read_response_body(data: Any) -> ListNapTimesResponse:
    if data is None:
        return absent(ListNapTimesResponse)
    self = new(ListNapTimesResponse)
    self.naps = _shapes.nap_page.read(data.get("naps"))
    self.marker = data.get("marker")
    self.page = data.get("page")
    self.more = raw if type(raw := data.get("more")) is bool else read_boolean(raw)
    return self


def read_response(answer: HttpResponse) -> ListNapTimesResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: ListNapTimesResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "naps": _shapes.nap_page.write(value.naps),
            "marker": value.marker,
            "page": value.page,
            "more": value.more,
        }
    )


def write_response(response: ListNapTimesResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> ListNapTimesRequest:
    if data is None:
        return absent(ListNapTimesRequest)
    self = new(ListNapTimesRequest)
    self.marker = data.get("marker")
    self.page = data.get("page")
    return self


def unstructure_request(value: ListNapTimesRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "marker": value.marker,
            "page": value.page,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.marker) is not None:
        check_string(problems, path, ("marker", "marker"), member)
    if (member := value.page) is not None:
        check_string(problems, path, ("page", "page"), member)


def unstructure_response(value: ListNapTimesResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "naps": _shapes.nap_page.unstructure(value.naps),
            "marker": value.marker,
            "page": value.page,
            "more": value.more,
        }
    )


register(
    __name__,
    {
        ListNapTimesRequest: (structure_request, unstructure_request),
        ListNapTimesResponse: (read_response_body, unstructure_response),
    },
)

CALL = Call(
    name="ListNapTimes",
    method="GET",
    request_type=ListNapTimesRequest,
    response_type=ListNapTimesResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
