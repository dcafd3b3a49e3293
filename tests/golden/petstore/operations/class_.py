"""Class: the client's method, the request, the response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.timestamps import read_timestamp, write_epoch
from ..runtime.codecs.values import (
    read_list_or_empty,
    read_map_or_empty,
    without_absent,
    write_list,
    write_map,
)
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field as _field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    absent,
    new,
    redacted as _redacted,
    register,
)
from ..runtime.validation import MapKey, check_string, check_timestamp, is_list, is_map

if TYPE_CHECKING:
    import builtins as _builtins
    import datetime as _datetimes
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from .. import inputs as _inputs
    from ..runtime.client import BaseClient
    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class ClassRequest(Request["ClassResponse"]):
    """The request of Class; see the client's method for its members."""

    from_: _builtins.str
    class_: _builtins.str | None = None
    list: _builtins.str | None = None
    self_: _builtins.str | None = None
    type: _builtins.str | None = None
    init: _builtins.str | None = None
    none: _builtins.str | None = None
    str: _builtins.str | None = None
    dict: _builtins.str | None = None
    datetime: _builtins.str | None = None
    int: _builtins.str | None = None
    client: _builtins.str | None = None
    request: _builtins.str | None = None
    data: _builtins.str | None = None
    value: _builtins.str | None = None
    response_metadata: _builtins.str | None = None
    delay_: _builtins.str | None = None
    limit_: _builtins.str | None = None
    print_name: _builtins.str | None = None
    print_name_2: _builtins.str | None = None
    n2fast: _builtins.str | None = None
    x_y: _builtins.str | None = None
    tags: _builtins.list[_builtins.str] | None = None
    when: _datetimes.datetime | None = None
    lookup: _builtins.dict[_builtins.str, _builtins.str] | None = None
    field: _builtins.str | None = None
    define: _builtins.str | None = None
    redacted: _builtins.str | None = None
    builtins: _builtins.str | None = None
    secret: _builtins.str | None = _field(default=None, repr=_redacted)
    any: _builtins.str | None = None
    send: _builtins.str | None = None
    register: _builtins.str | None = None

    if TYPE_CHECKING:

        def to_dict(self) -> _inputs.ClassRequest: ...


@define(kw_only=True)
class ClassResponse(StructureBase):
    """The response of Class."""

    from_: _builtins.str
    class_: _builtins.str | None = None
    list: _builtins.str | None = None
    self_: _builtins.str | None = None
    type: _builtins.str | None = None
    init: _builtins.str | None = None
    none: _builtins.str | None = None
    str: _builtins.str | None = None
    dict: _builtins.str | None = None
    datetime: _builtins.str | None = None
    int: _builtins.str | None = None
    answer: _builtins.str | None = None
    data: _builtins.str | None = None
    value: _builtins.str | None = None
    response_metadata_: _builtins.str | None = None
    print_name: _builtins.str | None = None
    print_name_2: _builtins.str | None = None
    n2fast: _builtins.str | None = None
    x_y: _builtins.str | None = None
    tags: _builtins.list[_builtins.str] = _field(factory=lambda: [])
    when: _datetimes.datetime | None = None
    lookup: _builtins.dict[_builtins.str, _builtins.str] = _field(factory=lambda: {})
    field: _builtins.str | None = None
    define: _builtins.str | None = None
    redacted: _builtins.str | None = None
    builtins: _builtins.str | None = None
    secret: _builtins.str | None = _field(default=None, repr=_redacted)
    secrets: _builtins.dict[_builtins.str, _builtins.str] = _field(
        factory=lambda: {}, repr=_redacted
    )
    any: _builtins.str | None = None
    response_metadata: ResponseMetadata = _field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def class_(
    self: BaseClient,
    *,
    from_: str,
    class_: str | None = None,
    list: str | None = None,
    self_: str | None = None,
    type: str | None = None,
    init: str | None = None,
    none: str | None = None,
    str: str | None = None,
    dict: str | None = None,
    datetime: str | None = None,
    int: str | None = None,
    client: str | None = None,
    request: str | None = None,
    data: str | None = None,
    value: str | None = None,
    response_metadata: str | None = None,
    delay_: str | None = None,
    limit_: str | None = None,
    print_name: str | None = None,
    print_name_2: str | None = None,
    n2fast: str | None = None,
    x_y: str | None = None,
    tags: Sequence[str] | None = None,
    when: datetime | None = None,
    lookup: Mapping[str, str] | None = None,
    field: str | None = None,
    define: str | None = None,
    redacted: str | None = None,
    builtins: str | None = None,
    secret: str | None = None,
    any: str | None = None,
    send: str | None = None,
    register: str | None = None,
) -> ClassResponse:
    """Members are called like keywords, builtins and special methods.

    :param from_: (``str``, required)

    :param class_: (``str``)

    :param list: (``str``)

    :param self_: (``str``)

    :param type: (``str``)

    :param init: (``str``)

    :param none: (``str``)

    :param str: (``str``)

    :param dict: (``str``)

    :param datetime: (``str``)

    :param int: (``str``)

    :param client: (``str``)

    :param request: (``str``)

    :param data: (``str``)

    :param value: (``str``)

    :param response_metadata: (``str``)

    :param delay_: (``str``)

    :param limit_: (``str``)

    :param print_name: (``str``)

    :param print_name_2: (``str``)

    :param n2fast: (``str``)

    :param x_y: (``str``)

    :param tags: (``list[str]``, 1 to 10 elements)

    :param when: (``datetime``)

    :param lookup: (``dict[str, str]``)

    :param field: (``str``)

    :param define: (``str``)

    :param redacted: (``str``)

    :param builtins: (``str``)

    :param secret: (``str``)

    :param any: (``str``)

    :param send: (``str``)

    :param register: (``str``)

    :returns: :class:`ClassResponse` with

        - ``from_`` (``str``)
        - ``class_`` (``str``)
        - ``list`` (``str``)
        - ``self_`` (``str``)
        - ``type`` (``str``)
        - ``init`` (``str``)
        - ``none`` (``str``)
        - ``str`` (``str``)
        - ``dict`` (``str``)
        - ``datetime`` (``str``)
        - ``int`` (``str``)
        - ``answer`` (``str``)
        - ``data`` (``str``)
        - ``value`` (``str``)
        - ``response_metadata_`` (``str``)
        - ``print_name`` (``str``)
        - ``print_name_2`` (``str``)
        - ``n2fast`` (``str``)
        - ``x_y`` (``str``)
        - ``tags`` (``list[str]``)
        - ``when`` (``datetime``)
        - ``lookup`` (``dict[str, str]``)
        - ``field`` (``str``)
        - ``define`` (``str``)
        - ``redacted`` (``str``)
        - ``builtins`` (``str``)
        - ``secret`` (``str``)
        - ``secrets`` (``dict[str, str]``)
        - ``any`` (``str``)

    See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/Class
    """
    return self.send(
        CALL.make(
            from_=from_,
            class_=class_,
            list=list,
            self_=self_,
            type=type,
            init=init,
            none=none,
            str=str,
            dict=dict,
            datetime=datetime,
            int=int,
            client=client,
            request=request,
            data=data,
            value=value,
            response_metadata=response_metadata,
            delay_=delay_,
            limit_=limit_,
            print_name=print_name,
            print_name_2=print_name_2,
            n2fast=n2fast,
            x_y=x_y,
            tags=tags,
            when=when,
            lookup=lookup,
            field=field,
            define=define,
            redacted=redacted,
            builtins=builtins,
            secret=secret,
            any=any,
            send=send,
            register=register,
        )
    )


def write_request_body(value: ClassRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "from": value.from_,
            "class": value.class_,
            "list": value.list,
            "self": value.self_,
            "type": value.type,
            "__init__": value.init,
            "None": value.none,
            "str": value.str,
            "dict": value.dict,
            "datetime": value.datetime,
            "int": value.int,
            "client": value.client,
            "request": value.request,
            "data": value.data,
            "value": value.value,
            "response_metadata": value.response_metadata,
            "delay": value.delay_,
            "limit": value.limit_,
            "printName": value.print_name,
            "PrintName": value.print_name_2,
            "2fast": value.n2fast,
            "x-y": value.x_y,
            "tags": write_list(value.tags),
            "when": write_epoch(value.when),
            "lookup": write_map(value.lookup),
            "field": value.field,
            "define": value.define,
            "redacted": value.redacted,
            "builtins": value.builtins,
            "secret": value.secret,
            "Any": value.any,
            "send": value.send,
            "register": value.register,
        }
    )


def write_request(request: ClassRequest) -> tuple[str, dict[str, str], bytes]:
    return "/class", {"Content-Type": "application/json"}, to_json(write_request_body(request))


def read_response_body(data: Any) -> ClassResponse:
    if data is None:
        return absent(ClassResponse)
    self = new(ClassResponse)
    self.from_ = data.get("from")
    self.class_ = data.get("class")
    self.list = data.get("list")
    self.self_ = data.get("self")
    self.type = data.get("type")
    self.init = data.get("__init__")
    self.none = data.get("None")
    self.str = data.get("str")
    self.dict = data.get("dict")
    self.datetime = data.get("datetime")
    self.int = data.get("int")
    self.answer = data.get("answer")
    self.data = data.get("data")
    self.value = data.get("value")
    self.response_metadata_ = data.get("response_metadata")
    self.print_name = data.get("printName")
    self.print_name_2 = data.get("PrintName")
    self.n2fast = data.get("2fast")
    self.x_y = data.get("x-y")
    self.tags = read_list_or_empty(data.get("tags"))
    self.when = read_timestamp(data.get("when"))
    self.lookup = read_map_or_empty(data.get("lookup"))
    self.field = data.get("field")
    self.define = data.get("define")
    self.redacted = data.get("redacted")
    self.builtins = data.get("builtins")
    self.secret = data.get("secret")
    self.secrets = read_map_or_empty(data.get("secrets"))
    self.any = data.get("Any")
    return self


def read_response(answer: HttpResponse) -> ClassResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: ClassResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "from": value.from_,
            "class": value.class_,
            "list": value.list,
            "self": value.self_,
            "type": value.type,
            "__init__": value.init,
            "None": value.none,
            "str": value.str,
            "dict": value.dict,
            "datetime": value.datetime,
            "int": value.int,
            "answer": value.answer,
            "data": value.data,
            "value": value.value,
            "response_metadata": value.response_metadata_,
            "printName": value.print_name,
            "PrintName": value.print_name_2,
            "2fast": value.n2fast,
            "x-y": value.x_y,
            "tags": write_list(value.tags) or None,
            "when": write_epoch(value.when),
            "lookup": write_map(value.lookup) or None,
            "field": value.field,
            "define": value.define,
            "redacted": value.redacted,
            "builtins": value.builtins,
            "secret": value.secret,
            "secrets": write_map(value.secrets) or None,
            "Any": value.any,
        }
    )


def write_response(response: ClassResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> ClassRequest:
    if data is None:
        return absent(ClassRequest)
    self = new(ClassRequest)
    self.from_ = data.get("from")
    self.class_ = data.get("class")
    self.list = data.get("list")
    self.self_ = data.get("self")
    self.type = data.get("type")
    self.init = data.get("__init__")
    self.none = data.get("None")
    self.str = data.get("str")
    self.dict = data.get("dict")
    self.datetime = data.get("datetime")
    self.int = data.get("int")
    self.client = data.get("client")
    self.request = data.get("request")
    self.data = data.get("data")
    self.value = data.get("value")
    self.response_metadata = data.get("response_metadata")
    self.delay_ = data.get("delay")
    self.limit_ = data.get("limit")
    self.print_name = data.get("printName")
    self.print_name_2 = data.get("PrintName")
    self.n2fast = data.get("2fast")
    self.x_y = data.get("x-y")
    self.tags = data.get("tags")
    self.when = data.get("when")
    self.lookup = data.get("lookup")
    self.field = data.get("field")
    self.define = data.get("define")
    self.redacted = data.get("redacted")
    self.builtins = data.get("builtins")
    self.secret = data.get("secret")
    self.any = data.get("Any")
    self.send = data.get("send")
    self.register = data.get("register")
    return self


def unstructure_request(value: ClassRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "from": value.from_,
            "class": value.class_,
            "list": value.list,
            "self": value.self_,
            "type": value.type,
            "__init__": value.init,
            "None": value.none,
            "str": value.str,
            "dict": value.dict,
            "datetime": value.datetime,
            "int": value.int,
            "client": value.client,
            "request": value.request,
            "data": value.data,
            "value": value.value,
            "response_metadata": value.response_metadata,
            "delay": value.delay_,
            "limit": value.limit_,
            "printName": value.print_name,
            "PrintName": value.print_name_2,
            "2fast": value.n2fast,
            "x-y": value.x_y,
            "tags": write_list(value.tags),
            "when": value.when,
            "lookup": write_map(value.lookup),
            "field": value.field,
            "define": value.define,
            "redacted": value.redacted,
            "builtins": value.builtins,
            "secret": value.secret,
            "Any": value.any,
            "send": value.send,
            "register": value.register,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.from_) is None:
        problems.missing(path, ("from_", "from"))
    else:
        check_string(problems, path, ("from_", "from"), member)
    if (member := value.class_) is not None:
        check_string(problems, path, ("class_", "class"), member)
    if (member := value.list) is not None:
        check_string(problems, path, ("list", "list"), member)
    if (member := value.self_) is not None:
        check_string(problems, path, ("self_", "self"), member)
    if (member := value.type) is not None:
        check_string(problems, path, ("type", "type"), member)
    if (member := value.init) is not None:
        check_string(problems, path, ("init", "__init__"), member)
    if (member := value.none) is not None:
        check_string(problems, path, ("none", "None"), member)
    if (member := value.str) is not None:
        check_string(problems, path, ("str", "str"), member)
    if (member := value.dict) is not None:
        check_string(problems, path, ("dict", "dict"), member)
    if (member := value.datetime) is not None:
        check_string(problems, path, ("datetime", "datetime"), member)
    if (member := value.int) is not None:
        check_string(problems, path, ("int", "int"), member)
    if (member := value.client) is not None:
        check_string(problems, path, ("client", "client"), member)
    if (member := value.request) is not None:
        check_string(problems, path, ("request", "request"), member)
    if (member := value.data) is not None:
        check_string(problems, path, ("data", "data"), member)
    if (member := value.value) is not None:
        check_string(problems, path, ("value", "value"), member)
    if (member := value.response_metadata) is not None:
        check_string(problems, path, ("response_metadata", "response_metadata"), member)
    if (member := value.delay_) is not None:
        check_string(problems, path, ("delay_", "delay"), member)
    if (member := value.limit_) is not None:
        check_string(problems, path, ("limit_", "limit"), member)
    if (member := value.print_name) is not None:
        check_string(problems, path, ("print_name", "printName"), member)
    if (member := value.print_name_2) is not None:
        check_string(problems, path, ("print_name_2", "PrintName"), member)
    if (member := value.n2fast) is not None:
        check_string(problems, path, ("n2fast", "2fast"), member)
    if (member := value.x_y) is not None:
        check_string(problems, path, ("x_y", "x-y"), member)
    if (member := value.tags) is not None:
        if is_list(problems, path, ("tags", "tags"), member, 1):
            inner = (*path, ("tags", "tags"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item)
    if (member := value.when) is not None:
        check_timestamp(problems, path, ("when", "when"), member)
    if (member := value.lookup) is not None:
        if is_map(problems, path, ("lookup", "lookup"), member):
            inner = (*path, ("lookup", "lookup"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key)
                check_string(problems, inner, str(key), item)
    if (member := value.field) is not None:
        check_string(problems, path, ("field", "field"), member)
    if (member := value.define) is not None:
        check_string(problems, path, ("define", "define"), member)
    if (member := value.redacted) is not None:
        check_string(problems, path, ("redacted", "redacted"), member)
    if (member := value.builtins) is not None:
        check_string(problems, path, ("builtins", "builtins"), member)
    if (member := value.secret) is not None:
        check_string(problems, path, ("secret", "secret"), member)
    if (member := value.any) is not None:
        check_string(problems, path, ("any", "Any"), member)
    if (member := value.send) is not None:
        check_string(problems, path, ("send", "send"), member)
    if (member := value.register) is not None:
        check_string(problems, path, ("register", "register"), member)


def unstructure_response(value: ClassResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "from": value.from_,
            "class": value.class_,
            "list": value.list,
            "self": value.self_,
            "type": value.type,
            "__init__": value.init,
            "None": value.none,
            "str": value.str,
            "dict": value.dict,
            "datetime": value.datetime,
            "int": value.int,
            "answer": value.answer,
            "data": value.data,
            "value": value.value,
            "response_metadata": value.response_metadata_,
            "printName": value.print_name,
            "PrintName": value.print_name_2,
            "2fast": value.n2fast,
            "x-y": value.x_y,
            "tags": write_list(value.tags) or None,
            "when": value.when,
            "lookup": write_map(value.lookup) or None,
            "field": value.field,
            "define": value.define,
            "redacted": value.redacted,
            "builtins": value.builtins,
            "secret": value.secret,
            "secrets": write_map(value.secrets) or None,
            "Any": value.any,
        }
    )


register(
    __name__,
    {
        ClassRequest: (structure_request, unstructure_request),
        ClassResponse: (read_response_body, unstructure_response),
    },
)

CALL = Call(
    name="Class",
    method="POST",
    request_type=ClassRequest,
    response_type=ClassResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
