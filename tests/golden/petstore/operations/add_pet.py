"""AddPet: the client's method, the request, the response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.headers import header_text, read_header_map, write_header_map
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.uri import encode_label, with_query
from ..runtime.codecs.values import (
    read_integer,
    read_map_or_empty,
    without_absent,
    write_boolean,
    write_map,
    write_string,
)
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
    new,
    redacted,
    register,
)
from ..runtime.validation import MapKey, check_boolean, check_header, check_string, is_map

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import inputs as _inputs
    from ..runtime.client import BaseClient
    from ..runtime.validation import Path, Problems
    from ..shapes.kind import Kind
    from ..shapes.pet import Pet


@define(kw_only=True)
class AddPetRequest(Request["AddPetResponse"]):
    """The request of AddPet; see the client's method for its members."""

    pet_name: str
    pet: Pet
    kind: Kind | None = None
    client_token: str | None = None
    dry_run: bool | None = None
    owner: str | None = field(default=None, repr=redacted)
    labels: dict[str, str] | None = None

    if TYPE_CHECKING:

        def to_dict(self) -> _inputs.AddPetRequest: ...


@define(kw_only=True)
class AddPetResponse(StructureBase):
    """The response of AddPet."""

    pet: Pet | None = None
    """A pet; it may have parents."""
    etag: str | None = None
    status: int | None = None
    labels: dict[str, str] = field(factory=lambda: {})
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def add_pet(
    self: BaseClient,
    *,
    pet_name: str,
    pet: Pet | _inputs.Pet,
    kind: _inputs.Kind | None = None,
    client_token: str | None = None,
    dry_run: bool | None = None,
    owner: str | None = None,
    labels: Mapping[str, str] | None = None,
) -> AddPetResponse:
    """Add a pet, with ``tags``.

    * One

    * Two

    :param pet_name: (``str``, required, 1 to 64 characters, pattern ``^[a-z\\\\"']+$``)

    :param pet: A pet; it may have parents.

        (``Pet``, required)

    :param kind: (``Kind``)

    :param client_token:
        Filled in with a random token when it is not given.

        (``str``)

    :param dry_run: (``bool``)

    :param owner: (``str``)

    :param labels: (``dict[str, str]``)

    :returns: :class:`AddPetResponse` with

        - ``pet`` (``Pet``) -- A pet; it may have parents. Has ``name``, ``age``, ``mood``,
          ``parents``, ``friends``, ``collar``, ``born``, ``chip``.
        - ``etag`` (``str``)
        - ``status`` (``int``)
        - ``labels`` (``dict[str, str]``)

    :raises PetExistsException:
    :raises ThrottledException:

    See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/AddPet
    """
    return self.send(
        CALL.make(
            pet_name=pet_name,
            pet=pet,
            kind=kind,
            client_token=client_token,
            dry_run=dry_run,
            owner=owner,
            labels=labels,
        )
    )


def write_request_body(value: AddPetRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "thePet": _shapes.pet.write(value.pet),
            "kind": write_string(value.kind),
            "clientToken": value.client_token,
        }
    )


def write_request(request: AddPetRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        with_query(
            "/pets/" + encode_label(request.pet_name), {"dry-run": write_boolean(request.dry_run)}
        ),
        {
            "Content-Type": "application/json",
            **without_absent(
                {
                    "X-Owner": header_text(request.owner),
                    **write_header_map("X-Label-", request.labels),
                }
            ),
        },
        to_json(write_request_body(request)),
    )


def read_response(answer: HttpResponse) -> AddPetResponse:
    data = read_object(answer.body)
    return AddPetResponse(
        pet=_shapes.pet.read(data.get("pet")),
        etag=answer.headers.get("ETag"),
        status=answer.status,
        labels=read_header_map(answer.headers, "X-Label-"),
    )


def write_response_body(value: AddPetResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "pet": _shapes.pet.write(value.pet),
        }
    )


def write_response(response: AddPetResponse) -> HttpResponse:
    return HttpResponse(
        response.status or 200,
        without_absent(
            {"ETag": header_text(response.etag), **write_header_map("X-Label-", response.labels)}
        ),
        to_json(write_response_body(response)),
    )


def structure_request(data: Any) -> AddPetRequest:
    if data is None:
        return absent(AddPetRequest)
    self = new(AddPetRequest)
    self.pet_name = data.get("petName")
    self.pet = lenient(data.get("pet"), _shapes.pet.structure)
    self.kind = lenient_enum(data.get("kind"), _shapes.kind.read)
    self.client_token = data.get("clientToken")
    self.dry_run = data.get("dryRun")
    self.owner = data.get("owner")
    self.labels = data.get("labels")
    return self


def unstructure_request(value: AddPetRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "petName": value.pet_name,
            "pet": _shapes.pet.unstructure(value.pet),
            "kind": write_string(value.kind),
            "clientToken": value.client_token,
            "dryRun": value.dry_run,
            "owner": value.owner,
            "labels": write_map(value.labels),
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.pet_name) is None:
        problems.missing(path, ("pet_name", "petName"))
    else:
        check_string(problems, path, ("pet_name", "petName"), member, 1)
    if (member := value.pet) is None:
        problems.missing(path, ("pet", "pet"))
    else:
        _shapes.pet.check(problems, path, ("pet", "pet"), member)
    if (member := value.kind) is not None:
        check_string(problems, path, ("kind", "kind"), member)
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member)
    if (member := value.dry_run) is not None:
        check_boolean(problems, path, ("dry_run", "dryRun"), member)
    if (member := value.owner) is not None:
        check_header(problems, path, ("owner", "owner"), member)
    if (member := value.labels) is not None:
        if is_map(problems, path, ("labels", "labels"), member):
            inner = (*path, ("labels", "labels"))
            for key, item in member.items():
                check_header(problems, inner, MapKey(key), key)
                check_header(problems, inner, str(key), item)


def structure_response(data: Any) -> AddPetResponse:
    if data is None:
        return absent(AddPetResponse)
    self = new(AddPetResponse)
    self.pet = _shapes.pet.structure(data.get("pet"))
    self.etag = data.get("etag")
    self.status = raw if type(raw := data.get("status")) is int else read_integer(raw)
    self.labels = read_map_or_empty(data.get("labels"))
    return self


def unstructure_response(value: AddPetResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "pet": _shapes.pet.unstructure(value.pet),
            "etag": value.etag,
            "status": value.status,
            "labels": write_map(value.labels) or None,
        }
    )


register(
    __name__,
    {
        AddPetRequest: (structure_request, unstructure_request),
        AddPetResponse: (structure_response, unstructure_response),
    },
)

CALL = Call(
    name="AddPet",
    method="PUT",
    request_type=AddPetRequest,
    response_type=AddPetResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
