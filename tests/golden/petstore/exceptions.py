"""What calls raise: the errors of every client, and those that Pet Store & Friends models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import shapes as _shapes
from .runtime.codecs.headers import header_text
from .runtime.codecs.timestamps import read_timestamp
from .runtime.codecs.values import read_list_or_empty, without_absent
from .runtime.lazy import public_names
from .runtime.modules import resolve_hints

if TYPE_CHECKING:
    import builtins as _builtins
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from typing import Any

    from .runtime.http import HttpResponse
    from .shapes.pet import Pet

from .runtime.errors import (
    ApiError,
    ClientFaultError,
    ConfigurationError,
    ConnectionFailedError,
    ConnectTimeoutError,
    CredentialsError,
    DeadlineExceededError,
    PaginationError,
    ParamValidationError,
    ReadTimeoutError,
    ResponseParseError,
    ResponseTooLargeError,
    SdkError,
    ServerFaultError,
    TlsError,
    TransportError,
    WaiterError,
    WaiterFailedError,
    WaiterTimeoutError,
)

__all__ = [
    "ApiError",
    "ClientFaultError",
    "ConfigurationError",
    "ConnectTimeoutError",
    "ConnectionFailedError",
    "CredentialsError",
    "DeadlineExceededError",
    "InternalException",
    "KennelFireException",
    "NoSuchPetException",
    "PaginationError",
    "ParamValidationError",
    "PetExistsException",
    "ReadTimeoutError",
    "ResponseParseError",
    "ResponseTooLargeError",
    "SdkError",
    "ServerFaultError",
    "ThrottledException",
    "TlsError",
    "TransportError",
    "WaiterError",
    "WaiterFailedError",
    "WaiterTimeoutError",
]


class InternalException(ServerFaultError):
    """InternalException"""

    _status = 500


def _parse_KennelFireException(answer: HttpResponse, data: dict[str, Any]) -> dict[str, Any]:
    return {
        "status": answer.status,
    }


class KennelFireException(ServerFaultError):
    """KennelFireException"""

    _status = 503
    _retryable = True
    members = (
        ("message", "message"),
        ("status", "status"),
    )
    status: int | None
    parse_members = _parse_KennelFireException


def _write_KennelFireException(error: KennelFireException) -> tuple[int | None, dict[str, str]]:
    return error.status, {}


def _parse_NoSuchPetException(answer: HttpResponse, data: dict[str, Any]) -> dict[str, Any]:
    return {
        "pet_name": data.get("petName"),
        "similar": read_list_or_empty(data.get("similar"), _shapes.pet.read),
        "seen": read_timestamp(data.get("seen")),
        "place": answer.headers.get("X-Place"),
    }


class NoSuchPetException(ClientFaultError):
    """There is no such pet. Try another."""

    _code = "NoSuchPet"
    _status = 404
    members = (
        ("message", "message"),
        ("petName", "pet_name"),
        ("similar", "similar"),
        ("seen", "seen"),
        ("place", "place"),
    )
    pet_name: str | None
    similar: list[Pet] | None
    seen: datetime | None
    place: str | None
    parse_members = _parse_NoSuchPetException


def _write_NoSuchPetException(error: NoSuchPetException) -> tuple[int | None, dict[str, str]]:
    return None, without_absent({"X-Place": header_text(error.place)})


def _parse_PetExistsException(answer: HttpResponse, data: dict[str, Any]) -> dict[str, Any]:
    return {
        "code_": data.get("code"),
        "args_": data.get("args"),
        "status_code_": data.get("status_code"),
        "str": data.get("str"),
        "list": read_list_or_empty(data.get("list")),
        "self_": data.get("self"),
        "chip": data.get("chip"),
    }


class PetExistsException(ClientFaultError):
    """PetExistsException"""

    _status = 409
    members = (
        ("Message", "message"),
        ("code", "code_"),
        ("args", "args_"),
        ("status_code", "status_code_"),
        ("str", "str"),
        ("list", "list"),
        ("self", "self_"),
        ("chip", "chip"),
    )
    sensitive = ("chip",)
    code_: _builtins.str | None
    args_: _builtins.str | None
    status_code_: _builtins.str | None
    str: _builtins.str | None
    list: _builtins.list[_builtins.str] | None
    self_: _builtins.str | None
    chip: _builtins.str | None
    parse_members = _parse_PetExistsException


class ThrottledException(ClientFaultError):
    """ThrottledException"""

    _status = 429
    _retryable = True
    _throttling = True
    members = (("message", "message"),)


#: The modelled exceptions by the codes that the service sends for them.
BY_CODE: Mapping[str, type[ApiError]] = {
    "InternalException": InternalException,
    "KennelFireException": KennelFireException,
    "NoSuchPet": NoSuchPetException,
    "PetExistsException": PetExistsException,
    "ThrottledException": ThrottledException,
}

#: Of exceptions that are not all in the body of an answer: the attributes that are not, and what
#: returns the status and the headers that they are in.
WRITTEN_HEADS: Mapping[
    type[ApiError], tuple[tuple[str, ...], Callable[[Any], tuple[int | None, dict[str, str]]]]
] = {
    KennelFireException: (("status",), _write_KennelFireException),
    NoSuchPetException: (("place",), _write_NoSuchPetException),
}

resolve_hints(__name__)

if not TYPE_CHECKING:
    __getattr__, __dir__ = public_names(__name__)
