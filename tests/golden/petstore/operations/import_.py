"""Import: the client's method, the request, the response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import read_integer, without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, absent, new, register
from ..runtime.validation import check_host_label, check_string

if TYPE_CHECKING:
    from typing import Any

    from .. import inputs as _inputs
    from ..runtime.client import BaseClient
    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class ImportRequest(Request["ImportResponse"]):
    """The request of Import; see the client's method for its members."""

    kennel: str
    source: str | None = None

    if TYPE_CHECKING:

        def to_dict(self) -> _inputs.ImportRequest: ...


@define(kw_only=True)
class ImportResponse(StructureBase):
    """The response of Import."""

    import_: str | None = None
    count: int | None = None
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def import_(
    self: BaseClient,
    *,
    kennel: str,
    source: str | None = None,
) -> ImportResponse:
    """Call Import.

    :param kennel: (``str``, required)

    :param source: (``str``)

    :returns: :class:`ImportResponse` with

        - ``import_`` (``str``)
        - ``count`` (``int``)

    :raises PetExistsException:

    See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/Import
    """
    return self.send(
        CALL.make(
            kennel=kennel,
            source=source,
        )
    )


def write_request_body(value: ImportRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "kennel": value.kennel,
            "source": value.source,
        }
    )


def write_request(request: ImportRequest) -> tuple[str, dict[str, str], bytes]:
    return "/import", {"Content-Type": "application/json"}, to_json(write_request_body(request))


def read_response_body(data: Any) -> ImportResponse:
    if data is None:
        return absent(ImportResponse)
    self = new(ImportResponse)
    self.import_ = data.get("import")
    self.count = raw if type(raw := data.get("count")) is int else read_integer(raw)
    return self


def read_response(answer: HttpResponse) -> ImportResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: ImportResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "import": value.import_,
            "count": value.count,
        }
    )


def write_response(response: ImportResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> ImportRequest:
    if data is None:
        return absent(ImportRequest)
    self = new(ImportRequest)
    self.kennel = data.get("kennel")
    self.source = data.get("source")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.kennel) is None:
        problems.missing(path, ("kennel", "kennel"))
    else:
        check_host_label(problems, path, ("kennel", "kennel"), member)
    if (member := value.source) is not None:
        check_string(problems, path, ("source", "source"), member)


def host_prefix(request: ImportRequest) -> str:
    return str(request.kennel) + ".import-"


register(
    __name__,
    {
        ImportRequest: (structure_request, write_request_body),
        ImportResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="Import",
    method="POST",
    request_type=ImportRequest,
    response_type=ImportResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    host_prefix=host_prefix,
)
register_call(CALL)
