"""Query: the client's method, the request, the response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.timestamps import write_epoch, write_http_date, write_iso8601
from ..runtime.codecs.uri import with_query
from ..runtime.codecs.values import (
    read_boolean,
    read_float,
    read_list_or_empty,
    without_absent,
    write_boolean,
    write_float,
    write_list,
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
    lenient_enum,
    lenient_list,
    new,
    register,
)
from ..runtime.validation import (
    MapKey,
    check_boolean,
    check_float,
    check_integer,
    check_string,
    check_timestamp,
    is_list,
    is_map,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from .. import inputs as _inputs
    from ..runtime.client import BaseClient
    from ..runtime.validation import Path, Problems
    from ..shapes.mood import Mood


@define(kw_only=True)
class QueryRequest(Request["QueryResponse"]):
    """The request of Query; see the client's method for its members."""

    text: str | None = None
    number: int | None = None
    ratio: float | None = None
    flag: bool | None = None
    mood: Mood | None = None
    when: datetime | None = None
    http_when: datetime | None = None
    epoch_when: datetime | None = None
    strings: list[str] | None = None
    integers: list[int] | None = None
    booleans: list[bool] | None = None
    moods: list[Mood] | None = None
    timestamps: list[datetime] | None = None
    more: dict[str, str] | None = None
    lists: dict[str, list[str]] | None = None

    if TYPE_CHECKING:

        def to_dict(self) -> _inputs.QueryRequest: ...


@define(kw_only=True)
class QueryResponse(StructureBase):
    """The response of Query."""

    fleas: list[float] = field(factory=lambda: [])
    ok: bool | None = None
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def query(
    self: BaseClient,
    *,
    text: str | None = None,
    number: int | None = None,
    ratio: float | None = None,
    flag: bool | None = None,
    mood: _inputs.Mood | None = None,
    when: datetime | None = None,
    http_when: datetime | None = None,
    epoch_when: datetime | None = None,
    strings: Sequence[str] | None = None,
    integers: Sequence[int] | None = None,
    booleans: Sequence[bool] | None = None,
    moods: Sequence[_inputs.Mood] | None = None,
    timestamps: Sequence[datetime] | None = None,
    more: Mapping[str, str] | None = None,
    lists: Mapping[str, Sequence[str]] | None = None,
) -> QueryResponse:
    """Call Query.

    :param text: (``str``)

    :param number: (``int``)

    :param ratio: (``float``)

    :param flag: (``bool``)

    :param mood: How it feels.

        (``Mood``)

    :param when: (``datetime``)

    :param http_when: (``datetime``)

    :param epoch_when: (``datetime``)

    :param strings: (``list[str]``, 1 to 10 elements)

    :param integers: (``list[int]``)

    :param booleans: (``list[bool]``)

    :param moods: (``list[Mood]``)

    :param timestamps: (``list[datetime]``)

    :param more: (``dict[str, str]``)

    :param lists: (``dict[str, list[str]]``)

    :returns: :class:`QueryResponse` with

        - ``fleas`` (``list[float]``)
        - ``ok`` (``bool``)

    See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/Query
    """
    return self.send(
        CALL.make(
            text=text,
            number=number,
            ratio=ratio,
            flag=flag,
            mood=mood,
            when=when,
            http_when=http_when,
            epoch_when=epoch_when,
            strings=strings,
            integers=integers,
            booleans=booleans,
            moods=moods,
            timestamps=timestamps,
            more=more,
            lists=lists,
        )
    )


def write_request(request: QueryRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        with_query(
            "/query",
            {
                "text": request.text,
                "a number": request.number,
                "ratio": write_float(request.ratio),
                "flag": write_boolean(request.flag),
                "mood": request.mood,
                "when": write_iso8601(request.when),
                "httpWhen": write_http_date(request.http_when),
                "epochWhen": write_epoch(request.epoch_when),
                "strings": write_list(request.strings),
                "integers": write_list(request.integers),
                "booleans": write_list(request.booleans, write_boolean),
                "moods": write_list(request.moods),
                "timestamps": write_list(request.timestamps, write_iso8601),
            },
            request.more,
            request.lists,
        ),
        {},
        b"",
    )


def read_response_body(data: Any) -> QueryResponse:
    if data is None:
        return absent(QueryResponse)
    self = new(QueryResponse)
    self.fleas = read_list_or_empty(data.get("fleas"), read_float)
    self.ok = raw if type(raw := data.get("ok")) is bool else read_boolean(raw)
    return self


def read_response(answer: HttpResponse) -> QueryResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: QueryResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "fleas": write_list(value.fleas, write_float) or None,
            "ok": value.ok,
        }
    )


def write_response(response: QueryResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> QueryRequest:
    if data is None:
        return absent(QueryRequest)
    self = new(QueryRequest)
    self.text = data.get("text")
    self.number = data.get("number")
    self.ratio = data.get("ratio")
    self.flag = data.get("flag")
    self.mood = lenient_enum(data.get("mood"), _shapes.mood.read)
    self.when = data.get("when")
    self.http_when = data.get("httpWhen")
    self.epoch_when = data.get("epochWhen")
    self.strings = data.get("strings")
    self.integers = data.get("integers")
    self.booleans = data.get("booleans")
    self.moods = lenient_list(data.get("moods"), lambda item: lenient_enum(item, _shapes.mood.read))
    self.timestamps = data.get("timestamps")
    self.more = data.get("more")
    self.lists = data.get("lists")
    return self


def unstructure_request(value: QueryRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "text": value.text,
            "number": value.number,
            "ratio": value.ratio,
            "flag": value.flag,
            "mood": write_string(value.mood),
            "when": value.when,
            "httpWhen": value.http_when,
            "epochWhen": value.epoch_when,
            "strings": write_list(value.strings),
            "integers": write_list(value.integers),
            "booleans": write_list(value.booleans),
            "moods": write_list(value.moods, write_string),
            "timestamps": write_list(value.timestamps),
            "more": write_map(value.more),
            "lists": write_map(value.lists, write_list),
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.text) is not None:
        check_string(problems, path, ("text", "text"), member)
    if (member := value.number) is not None:
        check_integer(problems, path, ("number", "number"), member)
    if (member := value.ratio) is not None:
        check_float(problems, path, ("ratio", "ratio"), member)
    if (member := value.flag) is not None:
        check_boolean(problems, path, ("flag", "flag"), member)
    if (member := value.mood) is not None:
        check_string(problems, path, ("mood", "mood"), member)
    if (member := value.when) is not None:
        check_timestamp(problems, path, ("when", "when"), member)
    if (member := value.http_when) is not None:
        check_timestamp(problems, path, ("http_when", "httpWhen"), member)
    if (member := value.epoch_when) is not None:
        check_timestamp(problems, path, ("epoch_when", "epochWhen"), member)
    if (member := value.strings) is not None:
        if is_list(problems, path, ("strings", "strings"), member, 1):
            inner = (*path, ("strings", "strings"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item)
    if (member := value.integers) is not None:
        if is_list(problems, path, ("integers", "integers"), member):
            inner = (*path, ("integers", "integers"))
            for index, item in enumerate(member):
                check_integer(problems, inner, index, item)
    if (member := value.booleans) is not None:
        if is_list(problems, path, ("booleans", "booleans"), member):
            inner = (*path, ("booleans", "booleans"))
            for index, item in enumerate(member):
                check_boolean(problems, inner, index, item)
    if (member := value.moods) is not None:
        if is_list(problems, path, ("moods", "moods"), member):
            inner = (*path, ("moods", "moods"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item)
    if (member := value.timestamps) is not None:
        if is_list(problems, path, ("timestamps", "timestamps"), member):
            inner = (*path, ("timestamps", "timestamps"))
            for index, item in enumerate(member):
                check_timestamp(problems, inner, index, item)
    if (member := value.more) is not None:
        if is_map(problems, path, ("more", "more"), member):
            inner = (*path, ("more", "more"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key)
                check_string(problems, inner, str(key), item)
    if (member := value.lists) is not None:
        if is_map(problems, path, ("lists", "lists"), member):
            inner = (*path, ("lists", "lists"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key)
                if is_list(problems, inner, str(key), item, 1):
                    inner_2 = (*inner, str(key))
                    for index_2, item_2 in enumerate(item):
                        check_string(problems, inner_2, index_2, item_2)


def unstructure_response(value: QueryResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "fleas": write_list(value.fleas) or None,
            "ok": value.ok,
        }
    )


register(
    __name__,
    {
        QueryRequest: (structure_request, unstructure_request),
        QueryResponse: (read_response_body, unstructure_response),
    },
)

CALL = Call(
    name="Query",
    method="GET",
    request_type=QueryRequest,
    response_type=QueryResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
