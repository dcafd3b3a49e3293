"""EchoJsonNames: the client's method, the request, the response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    absent,
    lenient,
    new,
    register,
)
from ..runtime.validation import check_string

if TYPE_CHECKING:
    from typing import Any

    from .. import inputs as _inputs
    from ..runtime.client import BaseClient
    from ..runtime.validation import Path, Problems
    from ..shapes.renamed import Renamed


@define(kw_only=True)
class EchoJsonNamesRequest(Request["EchoJsonNamesResponse"]):
    """The request of EchoJsonNames; see the client's method for its members."""

    plain: str | None = None
    renamed: str | None = None
    inner: Renamed | None = None

    if TYPE_CHECKING:

        def to_dict(self) -> _inputs.EchoJsonNamesRequest: ...


@define(kw_only=True)
class EchoJsonNamesResponse(StructureBase):
    """The response of EchoJsonNames."""

    plain: str | None = None
    renamed: str | None = None
    inner: Renamed | None = None
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def echo_json_names(
    self: BaseClient,
    *,
    plain: str | None = None,
    renamed: str | None = None,
    inner: Renamed | _inputs.Renamed | None = None,
) -> EchoJsonNamesResponse:
    """Call EchoJsonNames.

    :param plain: (``str``)

    :param renamed: (``str``)

    :param inner: (``Renamed``)

    :returns: :class:`EchoJsonNamesResponse` with

        - ``plain`` (``str``)
        - ``renamed`` (``str``)
        - ``inner`` (``Renamed``) -- Has ``value``, ``again``.

    See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/EchoJsonNames
    """
    return self.send(
        CALL.make(
            plain=plain,
            renamed=renamed,
            inner=inner,
        )
    )


def write_request_body(value: EchoJsonNamesRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "plain": value.plain,
            "re-named": value.renamed,
            "$inner": _shapes.renamed.write(value.inner),
        }
    )


def write_request(request: EchoJsonNamesRequest) -> tuple[str, dict[str, str], bytes]:
    return "/names", {"Content-Type": "application/json"}, to_json(write_request_body(request))


def read_response_body(data: Any) -> EchoJsonNamesResponse:
    if data is None:
        return absent(EchoJsonNamesResponse)
    self = new(EchoJsonNamesResponse)
    self.plain = data.get("plain")
    self.renamed = data.get("re-named")
    self.inner = _shapes.renamed.read(data.get("$inner"))
    return self


def read_response(answer: HttpResponse) -> EchoJsonNamesResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: EchoJsonNamesResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "plain": value.plain,
            "re-named": value.renamed,
            "$inner": _shapes.renamed.write(value.inner),
        }
    )


def write_response(response: EchoJsonNamesResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> EchoJsonNamesRequest:
    if data is None:
        return absent(EchoJsonNamesRequest)
    self = new(EchoJsonNamesRequest)
    self.plain = data.get("plain")
    self.renamed = data.get("renamed")
    self.inner = lenient(data.get("inner"), _shapes.renamed.structure)
    return self


def unstructure_request(value: EchoJsonNamesRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "plain": value.plain,
            "renamed": value.renamed,
            "inner": _shapes.renamed.unstructure(value.inner),
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.plain) is not None:
        check_string(problems, path, ("plain", "plain"), member)
    if (member := value.renamed) is not None:
        check_string(problems, path, ("renamed", "renamed"), member)
    if (member := value.inner) is not None:
        _shapes.renamed.check(problems, path, ("inner", "inner"), member)


def structure_response(data: Any) -> EchoJsonNamesResponse:
    if data is None:
        return absent(EchoJsonNamesResponse)
    self = new(EchoJsonNamesResponse)
    self.plain = data.get("plain")
    self.renamed = data.get("renamed")
    self.inner = _shapes.renamed.structure(data.get("inner"))
    return self


def unstructure_response(value: EchoJsonNamesResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "plain": value.plain,
            "renamed": value.renamed,
            "inner": _shapes.renamed.unstructure(value.inner),
        }
    )


register(
    __name__,
    {
        EchoJsonNamesRequest: (structure_request, unstructure_request),
        EchoJsonNamesResponse: (structure_response, unstructure_response),
    },
)

CALL = Call(
    name="EchoJsonNames",
    method="POST",
    request_type=EchoJsonNamesRequest,
    response_type=EchoJsonNamesResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
