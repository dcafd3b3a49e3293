"""GetPath: the client's method, the request, the response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.timestamps import write_iso8601
from ..runtime.codecs.uri import encode_greedy_label, encode_label, with_query
from ..runtime.codecs.values import without_absent, write_boolean, write_string
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
from ..runtime.validation import check_boolean, check_integer, check_string, check_timestamp

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from .. import inputs as _inputs
    from ..runtime.client import BaseClient
    from ..runtime.validation import Path, Problems
    from ..shapes.everything import Everything
    from ..shapes.mood import Mood


@define(kw_only=True)
class GetPathRequest(Request["GetPathResponse"]):
    """The request of GetPath; see the client's method for its members."""

    kennel: str
    number: int
    flag: bool
    when: datetime
    mood: Mood
    path: str
    extra: str | None = None

    if TYPE_CHECKING:

        def to_dict(self) -> _inputs.GetPathRequest: ...


@define(kw_only=True)
class GetPathResponse(StructureBase):
    """The response of GetPath."""

    everything: Everything | None = None
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def get_path(
    self: BaseClient,
    *,
    kennel: str,
    number: int,
    flag: bool,
    when: datetime,
    mood: _inputs.Mood,
    path: str,
    extra: str | None = None,
) -> GetPathResponse:
    """Call GetPath.

    :param kennel: (``str``, required)

    :param number: (``int``, required)

    :param flag: (``bool``, required)

    :param when: (``datetime``, required)

    :param mood: How it feels.

        (``Mood``, required)

    :param path: (``str``, required)

    :param extra: (``str``)

    :returns: :class:`GetPathResponse` with

        - ``everything`` (``Everything``) -- Has ``a_string``, ``an_integer``, ``a_long``,
          ``a_float``, ``a_double``, ``a_boolean``, ``a_blob``, ``a_document``, ``a_timestamp``,
          ``an_iso_timestamp``, ``an_http_timestamp``, ``an_epoch_timestamp``,
          ``member_timestamp``, ``an_enum``, ``strings``, ``moods``, ``doubles``,
          ``timestamps``, ``iso_timestamps``, ``blobs``, ``string_map``, ``string_list_map``,
          ``mood_map``, ``timestamp_map``, ``map_of_maps``, ``matrix``, ``pet``, ``collar``,
          ``secret``, ``secrets``.

    :raises NoSuchPetException:
    :raises KennelFireException:

    See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/GetPath
    """
    return self.send(
        CALL.make(
            kennel=kennel,
            number=number,
            flag=flag,
            when=when,
            mood=mood,
            path=path,
            extra=extra,
        )
    )


def write_request(request: GetPathRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        with_query(
            "/kennels/"
            + encode_label(request.kennel)
            + "/"
            + encode_label(request.number)
            + "/"
            + encode_label(write_boolean(request.flag))
            + "/"
            + encode_label(write_iso8601(request.when))
            + "/"
            + encode_label(request.mood)
            + "/files/"
            + encode_greedy_label(request.path)
            + "?static=1",
            {"extra": request.extra},
        ),
        {},
        b"",
    )


def read_response_body(data: Any) -> GetPathResponse:
    if data is None:
        return absent(GetPathResponse)
    self = new(GetPathResponse)
    self.everything = _shapes.everything.read(data.get("everything"))
    return self


def read_response(answer: HttpResponse) -> GetPathResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: GetPathResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "everything": _shapes.everything.write(value.everything),
        }
    )


def write_response(response: GetPathResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> GetPathRequest:
    if data is None:
        return absent(GetPathRequest)
    self = new(GetPathRequest)
    self.kennel = data.get("kennel")
    self.number = data.get("number")
    self.flag = data.get("flag")
    self.when = data.get("when")
    self.mood = lenient_enum(data.get("mood"), _shapes.mood.read)
    self.path = data.get("path")
    self.extra = data.get("extra")
    return self


def unstructure_request(value: GetPathRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "kennel": value.kennel,
            "number": value.number,
            "flag": value.flag,
            "when": value.when,
            "mood": write_string(value.mood),
            "path": value.path,
            "extra": value.extra,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.kennel) is None:
        problems.missing(path, ("kennel", "kennel"))
    else:
        check_string(problems, path, ("kennel", "kennel"), member)
    if (member := value.number) is None:
        problems.missing(path, ("number", "number"))
    else:
        check_integer(problems, path, ("number", "number"), member)
    if (member := value.flag) is None:
        problems.missing(path, ("flag", "flag"))
    else:
        check_boolean(problems, path, ("flag", "flag"), member)
    if (member := value.when) is None:
        problems.missing(path, ("when", "when"))
    else:
        check_timestamp(problems, path, ("when", "when"), member)
    if (member := value.mood) is None:
        problems.missing(path, ("mood", "mood"))
    else:
        check_string(problems, path, ("mood", "mood"), member)
    if (member := value.path) is None:
        problems.missing(path, ("path", "path"))
    else:
        check_string(problems, path, ("path", "path"), member)
    if (member := value.extra) is not None:
        check_string(problems, path, ("extra", "extra"), member)


def structure_response(data: Any) -> GetPathResponse:
    if data is None:
        return absent(GetPathResponse)
    self = new(GetPathResponse)
    self.everything = _shapes.everything.structure(data.get("everything"))
    return self


def unstructure_response(value: GetPathResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "everything": _shapes.everything.unstructure(value.everything),
        }
    )


register(
    __name__,
    {
        GetPathRequest: (structure_request, unstructure_request),
        GetPathResponse: (structure_response, unstructure_response),
    },
)

CALL = Call(
    name="GetPath",
    method="GET",
    request_type=GetPathRequest,
    response_type=GetPathResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
