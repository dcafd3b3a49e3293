"""EchoHeaders: the client's method, the request, the response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.headers import (
    header_text,
    read_base64_header,
    read_header_map,
    write_base64_header,
    write_header_list,
    write_header_map,
)
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.timestamps import (
    read_timestamp,
    write_header_epoch,
    write_header_iso8601,
    write_http_date,
)
from ..runtime.codecs.values import (
    number_text,
    read_boolean,
    read_float,
    read_integer,
    read_map_or_empty,
    without_absent,
    write_boolean,
    write_list,
    write_map,
    write_string,
    write_text,
)
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
from ..runtime.validation import (
    MapKey,
    check_boolean,
    check_float,
    check_header,
    check_integer,
    check_json,
    check_string,
    check_timestamp,
    is_list,
    is_map,
)
from ..shapes.mood import read as _read_mood

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from .. import inputs as _inputs
    from ..runtime.client import BaseClient
    from ..runtime.validation import Path, Problems
    from ..shapes.mood import Mood


@define(kw_only=True)
class EchoHeadersRequest(Request["EchoHeadersResponse"]):
    """The request of EchoHeaders; see the client's method for its members."""

    text: str | None = None
    number: int | None = None
    big: int | None = None
    ratio: float | None = None
    flag: bool | None = None
    mood: Mood | None = None
    when: datetime | None = None
    iso_when: datetime | None = None
    epoch_when: datetime | None = None
    strings: list[str] | None = None
    context: str | None = None
    meta: dict[str, str] | None = None
    body: str | None = None

    if TYPE_CHECKING:

        def to_dict(self) -> _inputs.EchoHeadersRequest: ...


@define(kw_only=True)
class EchoHeadersResponse(StructureBase):
    """The response of EchoHeaders."""

    text: str | None = None
    number: int | None = None
    big: int | None = None
    ratio: float | None = None
    flag: bool | None = None
    mood: Mood | None = None
    """How it feels."""
    when: datetime | None = None
    iso_when: datetime | None = None
    epoch_when: datetime | None = None
    context: str | None = None
    meta: dict[str, str] = field(factory=lambda: {})
    code: int | None = None
    body: str | None = None
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def echo_headers(
    self: BaseClient,
    *,
    text: str | None = None,
    number: int | None = None,
    big: int | None = None,
    ratio: float | None = None,
    flag: bool | None = None,
    mood: _inputs.Mood | None = None,
    when: datetime | None = None,
    iso_when: datetime | None = None,
    epoch_when: datetime | None = None,
    strings: Sequence[str] | None = None,
    context: str | None = None,
    meta: Mapping[str, str] | None = None,
    body: str | None = None,
) -> EchoHeadersResponse:
    """Call EchoHeaders.

    :param text: (``str``)

    :param number: (``int``)

    :param big: (``int``)

    :param ratio: (``float``)

    :param flag: (``bool``)

    :param mood: How it feels.

        (``Mood``)

    :param when: (``datetime``)

    :param iso_when: (``datetime``)

    :param epoch_when: (``datetime``)

    :param strings: (``list[str]``)

    :param context: (``str``)

    :param meta: (``dict[str, str]``)

    :param body: (``str``)

    :returns: :class:`EchoHeadersResponse` with

        - ``text`` (``str``)
        - ``number`` (``int``)
        - ``big`` (``int``)
        - ``ratio`` (``float``)
        - ``flag`` (``bool``)
        - ``mood`` (``Mood``) -- How it feels.
        - ``when`` (``datetime``)
        - ``iso_when`` (``datetime``)
        - ``epoch_when`` (``datetime``)
        - ``context`` (``str``)
        - ``meta`` (``dict[str, str]``)
        - ``code`` (``int``)
        - ``body`` (``str``)

    See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/EchoHeaders
    """
    return self.send(
        CALL.make(
            text=text,
            number=number,
            big=big,
            ratio=ratio,
            flag=flag,
            mood=mood,
            when=when,
            iso_when=iso_when,
            epoch_when=epoch_when,
            strings=strings,
            context=context,
            meta=meta,
            body=body,
        )
    )


def write_request_body(value: EchoHeadersRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "body": value.body,
        }
    )


def write_request(request: EchoHeadersRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/headers",
        {
            "Content-Type": "application/json",
            **without_absent(
                {
                    "X-Text": header_text(request.text),
                    "X-Number": write_text(request.number),
                    "X-Long": write_text(request.big),
                    "X-Ratio": number_text(request.ratio),
                    "X-Flag": write_boolean(request.flag),
                    "X-Mood": write_text(request.mood),
                    "X-When": write_http_date(request.when),
                    "X-Iso-When": write_header_iso8601(request.iso_when),
                    "X-Epoch-When": write_header_epoch(request.epoch_when),
                    "X-Strings": write_header_list(request.strings),
                    "X-Context": write_base64_header(request.context),
                    **write_header_map("X-Meta-", request.meta),
                }
            ),
        },
        to_json(write_request_body(request)),
    )


def read_response(answer: HttpResponse) -> EchoHeadersResponse:
    data = read_object(answer.body)
    return EchoHeadersResponse(
        text=answer.headers.get("X-Text"),
        number=read_integer(answer.headers.get("X-Number")),
        big=read_integer(answer.headers.get("X-Long")),
        ratio=read_float(answer.headers.get("X-Ratio")),
        flag=read_boolean(answer.headers.get("X-Flag")),
        mood=_shapes.mood.read(answer.headers.get("X-Mood")),
        when=read_timestamp(answer.headers.get("X-When")),
        iso_when=read_timestamp(answer.headers.get("X-Iso-When")),
        epoch_when=read_timestamp(answer.headers.get("X-Epoch-When")),
        context=read_base64_header(answer.headers.get("X-Context")),
        meta=read_header_map(answer.headers, "X-Meta-"),
        code=answer.status,
        body=data.get("body"),
    )


def write_response_body(value: EchoHeadersResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "body": value.body,
        }
    )


def write_response(response: EchoHeadersResponse) -> HttpResponse:
    return HttpResponse(
        response.code or 200,
        without_absent(
            {
                "X-Text": header_text(response.text),
                "X-Number": write_text(response.number),
                "X-Long": write_text(response.big),
                "X-Ratio": number_text(response.ratio),
                "X-Flag": write_boolean(response.flag),
                "X-Mood": write_text(response.mood),
                "X-When": write_http_date(response.when),
                "X-Iso-When": write_header_iso8601(response.iso_when),
                "X-Epoch-When": write_header_epoch(response.epoch_when),
                "X-Context": write_base64_header(response.context),
                **write_header_map("X-Meta-", response.meta),
            }
        ),
        to_json(write_response_body(response)),
    )


def structure_request(data: Any) -> EchoHeadersRequest:
    if data is None:
        return absent(EchoHeadersRequest)
    self = new(EchoHeadersRequest)
    self.text = data.get("text")
    self.number = data.get("number")
    self.big = data.get("big")
    self.ratio = data.get("ratio")
    self.flag = data.get("flag")
    self.mood = lenient_enum(data.get("mood"), _shapes.mood.read)
    self.when = data.get("when")
    self.iso_when = data.get("isoWhen")
    self.epoch_when = data.get("epochWhen")
    self.strings = data.get("strings")
    self.context = data.get("context")
    self.meta = data.get("meta")
    self.body = data.get("body")
    return self


def unstructure_request(value: EchoHeadersRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "text": value.text,
            "number": value.number,
            "big": value.big,
            "ratio": value.ratio,
            "flag": value.flag,
            "mood": write_string(value.mood),
            "when": value.when,
            "isoWhen": value.iso_when,
            "epochWhen": value.epoch_when,
            "strings": write_list(value.strings),
            "context": value.context,
            "meta": write_map(value.meta),
            "body": value.body,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.text) is not None:
        check_header(problems, path, ("text", "text"), member)
    if (member := value.number) is not None:
        check_integer(problems, path, ("number", "number"), member)
    if (member := value.big) is not None:
        check_integer(problems, path, ("big", "big"), member)
    if (member := value.ratio) is not None:
        check_float(problems, path, ("ratio", "ratio"), member)
    if (member := value.flag) is not None:
        check_boolean(problems, path, ("flag", "flag"), member)
    if (member := value.mood) is not None:
        check_header(problems, path, ("mood", "mood"), member)
    if (member := value.when) is not None:
        check_timestamp(problems, path, ("when", "when"), member)
    if (member := value.iso_when) is not None:
        check_timestamp(problems, path, ("iso_when", "isoWhen"), member)
    if (member := value.epoch_when) is not None:
        check_timestamp(problems, path, ("epoch_when", "epochWhen"), member)
    if (member := value.strings) is not None:
        if is_list(problems, path, ("strings", "strings"), member):
            inner = (*path, ("strings", "strings"))
            for index, item in enumerate(member):
                check_header(problems, inner, index, item)
    if (member := value.context) is not None:
        check_json(problems, path, ("context", "context"), member)
    if (member := value.meta) is not None:
        if is_map(problems, path, ("meta", "meta"), member):
            inner = (*path, ("meta", "meta"))
            for key, item in member.items():
                check_header(problems, inner, MapKey(key), key)
                check_header(problems, inner, str(key), item)
    if (member := value.body) is not None:
        check_string(problems, path, ("body", "body"), member)


def structure_response(data: Any) -> EchoHeadersResponse:
    if data is None:
        return absent(EchoHeadersResponse)
    self = new(EchoHeadersResponse)
    self.text = data.get("text")
    self.number = raw if type(raw := data.get("number")) is int else read_integer(raw)
    self.big = raw if type(raw := data.get("big")) is int else read_integer(raw)
    self.ratio = raw if type(raw := data.get("ratio")) is float else read_float(raw)
    self.flag = raw if type(raw := data.get("flag")) is bool else read_boolean(raw)
    self.mood = _read_mood(data.get("mood"))
    self.when = read_timestamp(data.get("when"))
    self.iso_when = read_timestamp(data.get("isoWhen"))
    self.epoch_when = read_timestamp(data.get("epochWhen"))
    self.context = data.get("context")
    self.meta = read_map_or_empty(data.get("meta"))
    self.code = raw if type(raw := data.get("code")) is int else read_integer(raw)
    self.body = data.get("body")
    return self


def unstructure_response(value: EchoHeadersResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "text": value.text,
            "number": value.number,
            "big": value.big,
            "ratio": value.ratio,
            "flag": value.flag,
            "mood": write_string(value.mood),
            "when": value.when,
            "isoWhen": value.iso_when,
            "epochWhen": value.epoch_when,
            "context": value.context,
            "meta": write_map(value.meta) or None,
            "code": value.code,
            "body": value.body,
        }
    )


register(
    __name__,
    {
        EchoHeadersRequest: (structure_request, unstructure_request),
        EchoHeadersResponse: (structure_response, unstructure_response),
    },
)

CALL = Call(
    name="EchoHeaders",
    method="POST",
    request_type=EchoHeadersRequest,
    response_type=EchoHeadersResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
