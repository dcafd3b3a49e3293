"""The names that the emitted package has for itself, so that nothing of a model can have them."""

from __future__ import annotations

import builtins
import keyword
import re
import textwrap
from functools import cache

from codegen.handwritten import RUNTIME
from codegen.python.addresses import INPUTS, PATTERNS, SHAPES, STRUCTURES

#: The modules of the runtime whose names emitted code may use.
RUNTIME_MODULES = (
    *(
        f"{folder}.{path.stem}"
        for folder in ("codecs", "customizations", "event_streams", "serving")
        for path in sorted((RUNTIME / folder).glob("[a-z]*.py"))
    ),
    "aio",
    "aio_loops",
    "client",
    "enums",
    "errors",
    "http",
    "jmespaths",
    "lazy_attrs",
    "methods",
    "operation",
    "pager",
    "pagination",
    "poller",
    "payloads",
    "service",
    "streams",
    "structures",
    "uploads",
    "validation",
    "waiting",
)

#: What emitted code names beside that and beside what the model does, and where it is.
OTHERS = {
    "_builtins": "_builtins",
    "_datetimes": "_datetimes",
    "_field": ".runtime.lazy_attrs",
    "_pager_of": ".runtime.pager",
    "_waited": ".runtime.poller",
    "_waited_for_response": ".runtime.poller",
    "_redacted": ".runtime.structures",
    "_operations": ".",
    "_pages": ".",
    "_waits": ".",
    SHAPES: ".",
    PATTERNS: ".serving",
    STRUCTURES: ".serving",
    INPUTS: ".",
    "AbstractContextManager": "contextlib",
    "Any": "typing",
    "Callable": "collections.abc",
    "Coroutine": "collections.abc",
    "Credentials": ".runtime.credentials",
    "EllipsisType": "types",
    "Iterable": "collections.abc",
    "Literal": "typing",
    "Mapping": "collections.abc",
    "PathLike": "os",
    "Required": "typing",
    "Self": "typing",
    "Sequence": "collections.abc",
    "ServiceProtocol": ".runtime.protocols",
    "TYPE_CHECKING": "typing",
    "TypeAlias": "typing",
    "TypedDict": "typing",
    "cast": "typing",
    "datetime": "datetime",
    "define": ".runtime.lazy_attrs",
    "deprecated": ".runtime.deprecation",
    "field": ".runtime.lazy_attrs",
    "public_names": ".runtime.lazy",
    "resolve_endpoint": ".endpoints",
    "resolve_hints": ".runtime.modules",
    "resolve_settings": ".runtime.settings.resolution",
    "sys": "sys",
    "testing": ".runtime",
}

#: What emitted modules define under the same name whatever the model says, or import by themselves.
_OWN = frozenset(
    {
        "AsyncPaginate",
        "AsyncWaitUntil",
        "BY_CODE",
        "CALL",
        "ClassVar",
        "EVENTS",
        "ExceptionsModule",
        "Key",
        "ModuleType",
        "PLAN",
        "Paginate",
        "SERVICE",
        "WaitUntil",
        "annotations",
        "check",
        "check_request",
        "endpoint_parameters",
        "host_prefix",
        "read",
        "read_request",
        "read_response",
        "read_response_body",
        "structure",
        "structure_request",
        "structure_response",
        "unstructure",
        "unstructure_request",
        "unstructure_response",
        "write",
        "write_request",
        "write_request_body",
        "write_response",
        "write_response_body",
        "write_xml",
    }
)

#: The parameters of a client call that a member of the same name would hide. "self" is not among
#: them: no attribute is called that; see codegen/python/names.py.
_PAGINATE_PARAMETERS = frozenset({"page_size", "limit", "starting_token"})
_WAIT_PARAMETERS = frozenset({"delay", "max_attempts", "on_poll"})
CALL_PARAMETERS = _PAGINATE_PARAMETERS | _WAIT_PARAMETERS

#: What every exception has already; see codegen/runtime/errors.py.
ERROR_ATTRIBUTES = frozenset(
    {
        "add_note",
        "args",
        "attempts",
        "code",
        "headers",
        "members",
        "operation_name",
        "parse_members",
        "request_id",
        "retryable",
        "sensitive",
        "status_code",
        "throttling",
        "with_traceback",
    }
)

#: What a client has beside its operations; see codegen/runtime/client.py and aio.py.
CLIENT_ATTRIBUTES = frozenset(
    {
        "aclose",
        "close",
        "endpoint_url",
        "exceptions",
        "paginate",
        "presign",
        "region",
        "send",
        "wait_until",
        "with_options",
    }
)

#: What the package's root exports beside what the model names; see templates/__init__.py.jinja.
ROOT_NAMES = (
    "AiohttpTransport",
    "ApiError",
    "AsyncClient",
    "AsyncPager",
    "AsyncTransport",
    "ByteStream",
    "Client",
    "ClientFaultError",
    "ConfigurationError",
    "ConnectTimeoutError",
    "ConnectionFailedError",
    "Credentials",
    "CredentialsError",
    "DeadlineExceededError",
    "EventStream",
    "HttpRequest",
    "HttpResponse",
    "InterceptorContext",
    "JsonValue",
    "OPERATIONS",
    "Operation",
    "Pager",
    "PaginationError",
    "ParamValidationError",
    "ReadTimeoutError",
    "ResponseMetadata",
    "ResponseParseError",
    "ResponseTooLargeError",
    "SdkError",
    "ServerFaultError",
    "SigV4Signer",
    "StreamInput",
    "TlsError",
    "Transport",
    "TransportError",
    "UrllibTransport",
    "WaiterError",
    "WaiterFailedError",
    "WaiterTimeoutError",
    "converter",
    "credentials",
    "exceptions",
    "inputs",
    "required",
    "telemetry",
    "testing",
)

#: What it exports beside those where requests are answered, too.
SERVING_NAMES = ("ServedOperation",)

#: The emitted modules, which the root has as attributes once they are loaded.
SUBMODULES = frozenset(
    {
        "catalog",
        "client",
        "conversion",
        "endpoints",
        "operations",
        "pages",
        "paginators",
        "runtime",
        "serving",
        "shapes",
        "waiters",
        "waits",
    }
)

#: What every structure has beside its members; see codegen/runtime/structures.py.
STRUCTURE_ATTRIBUTES = frozenset({"to_dict", "to_json"})

#: What a response has beside its members; see codegen/runtime/structures.py.
RESPONSE_ATTRIBUTES = frozenset({"response_metadata"})

#: What a union has beside its members; see codegen/runtime/structures.py.
UNION_ATTRIBUTES = frozenset({"sdk_unknown_member"})


#: What is there for type checkers alone, and what a module defines, as ruff formats them.
_FOR_CHECKERS = re.compile(r"^if TYPE_CHECKING:\n((?: {4}.*\n|\n)+)", re.MULTILINE)
_DEFINED = re.compile(r"^(?:class |def |(?=\w+: ))([a-zA-Z]\w*)", re.MULTILINE)


def public_names(text: str) -> list[str]:
    """Return what a module defines at its top level, without a leading underscore.

    That is for type checkers as well. A tree of each module of the runtime would take as long as
    half of what the model says does.
    """
    checked = map(textwrap.dedent, _FOR_CHECKERS.findall(text))
    return _DEFINED.findall("\n".join([text, *checked]))


@cache
def runtime_names(module: str) -> tuple[str, ...]:
    """Return the public names of ``module`` of the runtime."""
    path = RUNTIME / f"{module.replace('.', '/')}.py"
    return tuple(public_names(path.read_text(encoding="utf-8")))


@cache
def reserved_names() -> frozenset[str]:
    """Return keywords, builtins, and every name that emitted code may have from elsewhere."""
    # The builtins that emitted code uses are in lower case; a shape may well be called "Warning".
    names = {*OTHERS, *_OWN, *keyword.kwlist, *filter(str.islower, dir(builtins))}
    for module in RUNTIME_MODULES:
        names.update(runtime_names(module))
    return frozenset(names)
