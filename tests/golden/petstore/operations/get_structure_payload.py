"""GetStructurePayload: the client's method, the request, the response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.headers import header_text
from ..runtime.codecs.json import read_payload, to_json_payload
from ..runtime.codecs.uri import encode_label
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
from ..runtime.validation import check_header, check_string

if TYPE_CHECKING:
    from typing import Any

    from .. import inputs as _inputs
    from ..runtime.client import BaseClient
    from ..runtime.validation import Path, Problems
    from ..shapes.pet import Pet


@define(kw_only=True)
class StructurePayloadRequest(Request["StructurePayloadResponse"]):
    """The request of GetStructurePayload; see the client's method for its members."""

    id: str
    pet: Pet | None = None
    note: str | None = None

    if TYPE_CHECKING:

        def to_dict(self) -> _inputs.StructurePayloadRequest: ...


@define(kw_only=True)
class StructurePayloadResponse(StructureBase):
    """The response of GetStructurePayload."""

    pet: Pet | None = None
    """A pet; it may have parents."""
    note: str | None = None
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def get_structure_payload(
    self: BaseClient,
    *,
    id: str,
    pet: Pet | _inputs.Pet | None = None,
    note: str | None = None,
) -> StructurePayloadResponse:
    """Call GetStructurePayload.

    :param id: (``str``, required)

    :param pet: A pet; it may have parents.

        (``Pet``)

    :param note: (``str``)

    :returns: :class:`StructurePayloadResponse` with

        - ``pet`` (``Pet``) -- A pet; it may have parents. Has ``name``, ``age``, ``mood``,
          ``parents``, ``friends``, ``collar``, ``born``, ``chip``.
        - ``note`` (``str``)

    See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/GetStructurePayload
    """
    return self.send(
        CALL.make(
            id=id,
            pet=pet,
            note=note,
        )
    )


def write_request(request: StructurePayloadRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/payload/structure/" + encode_label(request.id),
        {
            "Content-Type": "application/json",
            **without_absent({"X-Note": header_text(request.note)}),
        },
        to_json_payload(_shapes.pet.write(request.pet), absent=b"{}"),
    )


def read_response(answer: HttpResponse) -> StructurePayloadResponse:
    return StructurePayloadResponse(
        pet=_shapes.pet.read(read_payload(answer.body, empty={})),
        note=answer.headers.get("X-Note"),
    )


def write_response(response: StructurePayloadResponse) -> HttpResponse:
    return HttpResponse(
        200,
        without_absent({"X-Note": header_text(response.note)}),
        to_json_payload(_shapes.pet.write(response.pet)),
    )


def structure_request(data: Any) -> StructurePayloadRequest:
    if data is None:
        return absent(StructurePayloadRequest)
    self = new(StructurePayloadRequest)
    self.id = data.get("id")
    self.pet = lenient(data.get("pet"), _shapes.pet.structure)
    self.note = data.get("note")
    return self


def unstructure_request(value: StructurePayloadRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "id": value.id,
            "pet": _shapes.pet.unstructure(value.pet),
            "note": value.note,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.id) is None:
        problems.missing(path, ("id", "id"))
    else:
        check_string(problems, path, ("id", "id"), member)
    if (member := value.pet) is not None:
        _shapes.pet.check(problems, path, ("pet", "pet"), member)
    if (member := value.note) is not None:
        check_header(problems, path, ("note", "note"), member)


def structure_response(data: Any) -> StructurePayloadResponse:
    if data is None:
        return absent(StructurePayloadResponse)
    self = new(StructurePayloadResponse)
    self.pet = _shapes.pet.structure(data.get("pet"))
    self.note = data.get("note")
    return self


def unstructure_response(value: StructurePayloadResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "pet": _shapes.pet.unstructure(value.pet),
            "note": value.note,
        }
    )


register(
    __name__,
    {
        StructurePayloadRequest: (structure_request, unstructure_request),
        StructurePayloadResponse: (structure_response, unstructure_response),
    },
)

CALL = Call(
    name="GetStructurePayload",
    method="POST",
    request_type=StructurePayloadRequest,
    response_type=StructurePayloadResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
