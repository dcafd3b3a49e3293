"""From raw JSON to the typed model: names made safe, references looked up, traits understood.

Everything that is wrong with a model, or that cannot be emitted, is collected and raised as one
:class:`~codegen.errors.ModelError` that names each place. Nothing is written before that.

How the traits of a reference and of its shape add up is botocore's rule (``ShapeResolver`` in
``botocore/model.py``): what the reference says overrides the shape.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import chain
from typing import Any, Literal, get_args

from attrs import define, evolve, field

from codegen import names
from codegen.endpoints import EndpointModule, compile_rule_set
from codegen.errors import ModelError
from codegen.expressions import compile_acceptor, compile_items, compile_path
from codegen.model import (
    Acceptor,
    Enum,
    EnumValue,
    Error,
    List,
    Location,
    Map,
    Member,
    Operation,
    PageToken,
    Paginator,
    Scalar,
    ScalarKind,
    Service,
    Shape,
    Structure,
    Waiter,
    walk,
)
from codegen.protocols import PROTOCOLS
from codegen.raw import JsonObject, as_object, is_object, is_text
from codegen.reserved import reserved_names
from codegen.sources import Source

#: The parameters of a client call that a member of the same name would hide.
_METHOD_PARAMETERS = frozenset({"self"})
_PAGINATE_PARAMETERS = frozenset({"self", "page_size", "limit", "starting_token"})
_WAIT_PARAMETERS = frozenset({"self", "delay", "max_attempts", "on_poll"})
_CALL_PARAMETERS = _METHOD_PARAMETERS | _PAGINATE_PARAMETERS | _WAIT_PARAMETERS

#: What every exception has already; see codegen/runtime/errors.py.
_ERROR_ATTRIBUTES = frozenset(
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
        "status_code",
        "throttling",
        "with_traceback",
    }
)

#: What a client has beside its operations; see codegen/runtime/client.py.
CLIENT_ATTRIBUTES = frozenset(
    {
        "close",
        "endpoint_url",
        "exceptions",
        "paginate",
        "region",
        "send",
        "wait_until",
    }
)

#: What the package's root exports beside what the model names; see templates/__init__.py.jinja.
ROOT_NAMES = (
    "ApiError",
    "Client",
    "ClientFaultError",
    "ConfigurationError",
    "ConnectTimeoutError",
    "ConnectionFailedError",
    "Credentials",
    "CredentialsError",
    "HttpRequest",
    "HttpResponse",
    "JsonValue",
    "OPERATIONS",
    "Operation",
    "Pager",
    "PaginationError",
    "ParamValidationError",
    "ReadTimeoutError",
    "ResponseMetadata",
    "ResponseParseError",
    "SdkError",
    "ServerFaultError",
    "SigV4Signer",
    "TlsError",
    "Transport",
    "TransportError",
    "UrllibTransport",
    "WaiterError",
    "WaiterFailedError",
    "WaiterTimeoutError",
    "converter",
    "exceptions",
    "testing",
)

#: The emitted modules, which the root has as attributes once they are loaded.
_SUBMODULES = frozenset(
    {
        "client",
        "conversion",
        "endpoints",
        "operations",
        "paginators",
        "runtime",
        "shapes",
        "waiters",
    }
)

_HTTP_METHODS = frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"})
_TIMESTAMP_FORMATS = frozenset({"iso8601", "rfc822", "unixtimestamp"})
_SCALARS: dict[str, ScalarKind] = {
    **{kind: kind for kind in get_args(ScalarKind) if kind != "document"},
    "bigdecimal": "double",
    "char": "string",
    "character": "string",
}

#: Header names are tokens of RFC 9110 section 5.6.2.
_TOKEN = frozenset("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")

#: Operation traits that change what goes over the wire in a way that nothing here emits.
_UNSUPPORTED_OPERATION_TRAITS = {
    "endpointdiscovery": "endpoint discovery",
    "httpChecksum": "HTTP checksums",
    "httpChecksumRequired": "HTTP checksums",
    "operationContextParams": "endpoint parameters taken by JMESPath from the input",
    "requestcompression": "request compression",
}


def resolve(source: Source, *, package: str, operations: Collection[str] | None = None) -> Service:
    """Return what will be emitted for ``source`` as the import package ``package``.

    ``operations`` are the names of those to emit, with the shapes that they reach; ``None`` for
    all. Raises :class:`ModelError` with every problem found.
    """
    return _Resolver(source=source, package=package).service(operations)


@define(eq=False, kw_only=True)
class _Resolver:
    """The resolution of one service; collects problems as it goes."""

    source: Source
    package: str
    problems: list[str] = field(factory=lambda: [])
    _structures: dict[str, Structure] = field(factory=lambda: {}, init=False)
    _enums: dict[str, Enum] = field(factory=lambda: {}, init=False)
    _class_names: dict[str, str] = field(factory=lambda: {}, init=False)
    # How many references there are to each shape.
    _uses: Counter[str] = field(factory=lambda: Counter[str](), init=False)
    # The lists and maps being resolved: one that meets itself has no structure on its way round.
    _open: list[str] = field(factory=lambda: [], init=False)

    @property
    def _shapes(self) -> JsonObject:
        return as_object(self.source.model.get("shapes"))

    def service(self, selected: Collection[str] | None) -> Service:
        """Return the service, or raise with all that is wrong."""
        metadata = self._metadata()
        raw_operations = self._raw_operations(selected)
        self._raise_problems()
        self._name_classes(raw_operations)
        python_names = self._unique(
            list(raw_operations), names.snake_case, reserved=CLIENT_ATTRIBUTES, place="operation"
        )
        errors = self._errors(raw_operations)
        operations = [
            self._operation(name, raw, python_names.get(name, name), errors)
            for name, raw in raw_operations.items()
        ]
        self._raise_problems()
        operations = [self._with_paginator(operation) for operation in operations]
        waiters = self._waiters(operations)
        endpoints = self._endpoints()
        self._raise_problems()
        reached = _reached(operations, errors.values())
        return Service(
            name=self.source.service,
            package=self.package,
            full_name=str(metadata.get("serviceFullName", self.source.service)),
            service_id=str(metadata.get("serviceId", self.source.service)),
            api_version=str(metadata["apiVersion"]),
            signing_name=str(metadata.get("signingName", metadata["endpointPrefix"])),
            protocol=self._protocol(metadata),
            documentation=_text(self.source.model.get("documentation")),
            operations=tuple(operations),
            structures=tuple(shape for shape in reached if isinstance(shape, Structure)),
            enums=tuple(shape for shape in reached if isinstance(shape, Enum)),
            errors=tuple(errors.values()),
            waiters=tuple(waiters),
            endpoints=endpoints,
        )

    def _raise_problems(self) -> None:
        if self.problems:
            raise ModelError(list(dict.fromkeys(self.problems)))

    # -- the service ------------------------------------------------------------------------------

    def _metadata(self) -> JsonObject:
        """Return the metadata, checked for what the generator needs of it."""
        metadata = self.source.model.get("metadata")
        if not is_object(metadata):
            raise ModelError(["the model has no metadata"])
        for key in ("apiVersion", "endpointPrefix"):
            if not isinstance(metadata.get(key), str):
                self.problems.append(f"metadata: there is no {key}")
        if self._protocol(metadata) not in PROTOCOLS:
            protocol, known = self._protocol(metadata), ", ".join(sorted(PROTOCOLS))
            self.problems.append(
                f"metadata: the protocol {protocol!r} is not supported, only {known}"
            )
        if metadata.get("signatureVersion", "v4") != "v4":
            version = metadata["signatureVersion"]
            self.problems.append(
                f"metadata: signature version {version!r} is not supported, only v4"
            )
        if "awsQueryCompatible" in metadata:
            self.problems.append("metadata: awsQueryCompatible is not supported")
        for key in ("shapes", "operations"):
            if not is_object(self.source.model.get(key)):
                self.problems.append(f"the model has no {key}")
        return metadata

    @staticmethod
    def _protocol(metadata: JsonObject) -> str:
        """Return the protocol to speak: the first listed that is supported, else the only one."""
        listed: list[Any] = metadata.get("protocols") or [metadata.get("protocol")]
        return str(next((protocol for protocol in listed if protocol in PROTOCOLS), listed[0]))

    def _raw_operations(self, selected: Collection[str] | None) -> dict[str, JsonObject]:
        """Return the operations to emit, by name."""
        everything = as_object(self.source.model.get("operations"))
        for name, raw in everything.items():
            if not names.is_model_name(name):
                self.problems.append(f"operation {name!r}: not a name that can be made safe")
            if not is_object(raw):
                self.problems.append(f"operation {name!r}: not an object")
        if selected is None:
            return everything
        unknown = sorted(set(selected) - everything.keys())
        if unknown:
            self.problems.append(f"there is no operation {', '.join(map(repr, unknown))}")
        return {name: raw for name, raw in everything.items() if name in selected}

    def _unique(
        self,
        model_names: list[str],
        spell: Callable[[str], str],
        *,
        reserved: Collection[str] = (),
        place: str,
    ) -> dict[str, str]:
        """Return Python names, or note that one cannot be made safe."""
        safe: list[str] = []
        for name in model_names:
            try:
                spell(name)
            except ValueError as error:
                self.problems.append(f"{place}: {error}")
            else:
                safe.append(name)
        return names.unique(safe, spell, reserved=reserved)

    def _name_classes(self, operations: dict[str, JsonObject]) -> None:
        """Choose the class names of all shapes, and of the inputs and outputs that are emitted."""
        for name in self._shapes:
            if not names.is_model_name(name):
                self.problems.append(f"shape {name!r}: not a name that can be made safe")
        self._raise_problems()
        wanted = [
            *self._shapes,
            *(f"{name}{suffix}" for name in operations for suffix in ("Request", "Response")),
        ]
        self._class_names = names.unique(
            dict.fromkeys(wanted),
            names.class_name,
            reserved={*ROOT_NAMES, *reserved_names(), *_SUBMODULES},
        )

    def _endpoints(self) -> EndpointModule:
        """Return the compiled rule set."""
        try:
            return compile_rule_set(self.source.rule_set, self.source.partitions)
        except ModelError as error:
            raise ModelError([*self.problems, *error.problems]) from error

    # -- operations -------------------------------------------------------------------------------

    def _operation(
        self, name: str, raw: JsonObject, python_name: str, errors: Mapping[str, Error]
    ) -> Operation:
        """Return the operation called ``name``."""
        place = f"operation {name}"
        http = as_object(raw.get("http"))
        method, uri = http.get("method", "POST"), http.get("requestUri", "/")
        if method not in _HTTP_METHODS:
            self.problems.append(f"{place}: {method!r} is not an HTTP method")
        if not isinstance(uri, str) or not uri.startswith("/") or not uri.isprintable():
            self.problems.append(f"{place}: {uri!r} is not a request URI")
        for trait, what in _UNSUPPORTED_OPERATION_TRAITS.items():
            if raw.get(trait):
                self.problems.append(f"{place}: {what} are not supported ({trait})")
        top = self._top_structure(name, raw, "input")
        self._check_labels(place, str(uri), top)
        return Operation(
            name=name,
            python_name=python_name,
            documentation=_text(raw.get("documentation")),
            method=str(method),
            request_uri=str(uri),
            input=top,
            output=self._top_structure(name, raw, "output"),
            has_input="input" in raw,
            errors=self._operation_errors(place, raw, errors),
            host_prefix=self._host_prefix(place, raw, top),
            signed=self._is_signed(place, raw),
            unsigned_payload=bool(raw.get("unsignedPayload"))
            or raw.get("authtype") == "v4-unsigned-body",
            endpoint_parameters=self._endpoint_parameters(raw),
            deprecated=bool(raw.get("deprecated")),
        )

    def _check_labels(self, place: str, uri: str, structure: Structure) -> None:
        """Note labels of the URI that no member fills, and members that have no label."""
        labels = {label.removesuffix("+") for label in re.findall(r"\{(.*?)\}", uri)}
        filled = {member.wire_name for member in structure.members if member.location == "uri"}
        for label in sorted(labels - filled):
            self.problems.append(f"{place}: no member fills the label {label!r} of {uri!r}")
        for label in sorted(filled - labels):
            self.problems.append(f"{place}: {uri!r} has no label {label!r} for the member of it")

    def _operation_errors(
        self, place: str, raw: JsonObject, errors: Mapping[str, Error]
    ) -> tuple[Error, ...]:
        """Return the errors that an operation is modelled to raise."""
        found: list[Error] = []
        for reference in raw.get("errors", []):
            name = str(as_object(reference).get("shape"))
            if name in errors:
                found.append(errors[name])
            else:
                self.problems.append(f"{place}: its error {name!r} is no exception of the model")
        return tuple(found)

    def _host_prefix(self, place: str, raw: JsonObject, structure: Structure) -> str | None:
        """Return the host prefix template, ``None`` when there is none."""
        prefix = as_object(raw.get("endpoint")).get("hostPrefix")
        if prefix is None:
            return None
        if not isinstance(prefix, str) or not all(c.isalnum() or c in "-.{}" for c in prefix):
            self.problems.append(f"{place}: {prefix!r} is not a host prefix")
            return None
        filled = {member.name for member in structure.members if member.host_label}
        for label in sorted(set(re.findall(r"\{(.*?)\}", prefix)) - filled):
            self.problems.append(f"{place}: no member fills the label {label!r} of {prefix!r}")
        return prefix

    def _is_signed(self, place: str, raw: JsonObject) -> bool:
        """Return whether requests are signed (``resolve_auth_type`` in ``botocore/auth.py``)."""
        metadata = as_object(self.source.model.get("metadata"))
        schemes: list[str] = raw.get("auth") or metadata.get("auth") or []
        if raw.get("authtype") == "none":
            return False
        for scheme in schemes:
            if scheme == "smithy.api#noAuth":
                return False
            if scheme == "aws.auth#sigv4":
                return True
        if schemes:
            self.problems.append(
                f"{place}: none of its authentication schemes is supported ({', '.join(schemes)})"
            )
        return True

    @staticmethod
    def _endpoint_parameters(raw: JsonObject) -> tuple[tuple[str, str | bool], ...]:
        """Return the endpoint parameters that the operation fixes."""
        static = raw.get("staticContextParams", {})
        return tuple((name, value["value"]) for name, value in static.items())

    def _top_structure(self, operation: str, raw: JsonObject, kind: str) -> Structure:
        """Return the input or output of an operation.

        It is a class of its own for each operation, under the model's name when nothing else uses
        the shape: a request object must tell its operation, and only responses have metadata.
        """
        is_input = kind == "input"
        role: Literal["request", "response"] = "request" if is_input else "response"
        synthetic = f"{operation}{'Request' if is_input else 'Response'}"
        reference = raw.get(kind)
        place = f"operation {operation}, {kind}"
        if reference is None:
            return Structure(
                name=synthetic,
                class_name=self._class_names[synthetic],
                role=role,
                operation_name=operation,
            )
        name, traits = self._dereference(reference, place)
        if traits is None or traits.get("type") != "structure":
            self.problems.append(f"{place}: {name!r} is not a structure")
            return Structure(name=name, class_name=name)
        shared = self._use_count(name) > 1
        structure = Structure(
            name=name,
            class_name=self._class_names[synthetic if shared else name],
            documentation=_text(traits.get("documentation")),
            union=bool(traits.get("union")),
            sensitive=bool(traits.get("sensitive")),
            role=role,
            operation_name=operation,
            payload=traits.get("payload"),
        )
        reserved = _CALL_PARAMETERS if is_input else frozenset({"response_metadata"})
        self._fill(structure, name, traits, reserved=reserved)
        return structure

    def _use_count(self, name: str) -> int:
        """Return in how many places of the model the shape ``name`` is used."""
        if not self._uses:
            for shape in self._shapes.values():
                self._uses.update(_references(shape))
            for operation in self.source.model["operations"].values():
                for kind in ("input", "output"):
                    self._uses[str(as_object(operation.get(kind)).get("shape"))] += 1
        return self._uses[name]

    # -- shapes -----------------------------------------------------------------------------------

    def _dereference(self, reference: object, place: str) -> tuple[str, JsonObject | None]:
        """Return the name that ``reference`` names and the shape's traits with its own on top."""
        name = as_object(reference).get("shape")
        shape = self._shapes.get(name) if isinstance(name, str) else None
        if not is_object(reference) or not is_object(shape):
            self.problems.append(f"{place}: there is no shape {name!r}")
            return str(name), None
        return str(name), {**shape, **{k: v for k, v in reference.items() if k != "shape"}}

    def _shape(self, reference: object, place: str) -> Shape:
        """Return the shape that ``reference`` names."""
        name, traits = self._dereference(reference, place)
        nothing = Scalar(kind="string", name=name)
        if traits is None:
            return nothing
        kind = traits.get("type")
        if traits.get("eventstream"):
            self.problems.append(f"{place}: event streams are not supported ({name})")
            return nothing
        if kind == "structure":
            return self._structure(name, traits)
        if kind in ("list", "map"):
            return self._container(name, traits, place)
        if kind == "string" and traits.get("enum"):
            return self._enum(name, traits)
        if not is_text(kind) or kind not in _SCALARS:
            self.problems.append(f"{place}: the shape {name} has the unknown type {kind!r}")
            return nothing
        return self._scalar(_SCALARS[kind], name, traits, place)

    def _scalar(self, kind: ScalarKind, name: str, traits: JsonObject, place: str) -> Scalar:
        """Return a shape without parts."""
        timestamp_format = traits.get("timestampFormat")
        if timestamp_format is not None:
            timestamp_format = str(timestamp_format).lower()
            if timestamp_format not in _TIMESTAMP_FORMATS:
                self.problems.append(f"{place}: unknown timestamp format {timestamp_format!r}")
        pattern = traits.get("pattern")
        return Scalar(
            kind=kind,
            name=name,
            minimum=self._limit("min", name, traits),
            maximum=self._limit("max", name, traits),
            pattern=pattern if isinstance(pattern, str) else None,
            sensitive=bool(traits.get("sensitive")),
            timestamp_format=timestamp_format,
        )

    def _limit(self, key: str, name: str, traits: JsonObject) -> float | None:
        """Return a limit, noting one that is not a number."""
        value = traits.get(key)
        if value is None or (isinstance(value, (int, float)) and not isinstance(value, bool)):
            return value
        self.problems.append(f"shape {name}: {key} is {value!r}, not a number")
        return None

    def _enum(self, name: str, traits: JsonObject) -> Enum:
        """Return the enum called ``name``; one object for each."""
        if name not in self._enums:
            values: list[str] = traits["enum"]
            if not all(map(is_text, values)):
                self.problems.append(f"shape {name}: its enum is not a list of strings")
                values = []
            members = names.unique(dict.fromkeys(values), names.enum_member_name)
            self._enums[name] = Enum(
                name=name,
                class_name=self._class_names[name],
                values=tuple(EnumValue(name=n, value=v) for v, n in members.items()),
                minimum=self._limit("min", name, traits),
                maximum=self._limit("max", name, traits),
                documentation=_text(self._shapes[name].get("documentation")),
                sensitive=bool(traits.get("sensitive")),
            )
        return self._enums[name]

    def _container(self, name: str, traits: JsonObject, place: str) -> Shape:
        """Return a list or a map."""
        if name in self._open:
            self.problems.append(
                f"{place}: the shape {name} holds itself without a structure between"
            )
            return Scalar(kind="string", name=name)
        minimum, maximum = self._limit("min", name, traits), self._limit("max", name, traits)
        sensitive = bool(traits.get("sensitive"))
        self._open.append(name)
        try:
            if traits["type"] == "list":
                return List(
                    name=name,
                    element=self._shape(traits.get("member"), f"shape {name}, member"),
                    minimum=minimum,
                    maximum=maximum,
                    sensitive=sensitive,
                )
            return Map(
                name=name,
                key=self._shape(traits.get("key"), f"shape {name}, key"),
                value=self._shape(traits.get("value"), f"shape {name}, value"),
                minimum=minimum,
                maximum=maximum,
                sensitive=sensitive,
            )
        finally:
            self._open.pop()

    def _structure(self, name: str, traits: JsonObject) -> Shape:
        """Return the structure called ``name``; one object for each."""
        if traits.get("document"):
            return Scalar(kind="document", name=name, sensitive=bool(traits.get("sensitive")))
        if name not in self._structures:
            structure = Structure(
                name=name,
                class_name=self._class_names[name],
                documentation=_text(self._shapes[name].get("documentation")),
                union=bool(traits.get("union")),
                sensitive=bool(traits.get("sensitive")),
            )
            self._structures[name] = structure
            # A list that holds this structure may hold it again further down.
            opened, self._open = self._open, []
            reserved = {"sdk_unknown_member"} if structure.union else set[str]()
            self._fill(structure, name, traits, reserved=reserved)
            self._open = opened
        return self._structures[name]

    def _fill(
        self, structure: Structure, name: str, traits: JsonObject, *, reserved: Collection[str]
    ) -> None:
        """Resolve the members of ``structure``."""
        members = traits.get("members", {})
        if not is_object(members):
            self.problems.append(f"shape {name}: its members are not an object")
            return
        for member in members:
            if not member.isprintable():
                self.problems.append(f"shape {name}: {member!r} is not a name for a member")
                return
        attributes = self._unique(
            list(members), names.snake_case, reserved=reserved, place=f"shape {name}, a member"
        )
        required = traits.get("required", [])
        for dangling in sorted(set(required) - members.keys()):
            self.problems.append(f"shape {name}: requires {dangling!r}, which is no member of it")
        if traits.get("payload") is not None and traits["payload"] not in members:
            self.problems.append(
                f"shape {name}: its payload {traits['payload']!r} is no member of it"
            )
        structure.complete(
            self._member(name, member, attribute, members[member], required=member in required)
            for member, attribute in attributes.items()
        )

    def _member(
        self, owner: str, name: str, attribute: str, reference: object, *, required: bool
    ) -> Member:
        """Return one member of the shape ``owner``."""
        place = f"shape {owner}, member {name}"
        shape = self._shape(reference, place)
        _, traits = self._dereference(reference, place)
        traits = traits or {}
        location = traits.get("location")
        if location is not None and location not in get_args(Location):
            self.problems.append(f"{place}: unknown location {location!r}")
            location = None
        wire_name = traits.get("locationName", name)
        if not isinstance(wire_name, str):
            self.problems.append(f"{place}: {wire_name!r} is not a name on the wire")
            wire_name = name
        if location in ("header", "headers") and not _TOKEN.issuperset(wire_name):
            self.problems.append(f"{place}: {wire_name!r} is not a header name")
        context = traits.get("contextParam")
        return Member(
            name=name,
            attribute=attribute,
            shape=shape,
            wire_name=wire_name,
            # botocore fills a token in before it looks at what is required; see handlers.py there.
            required=required and not traits.get("idempotencyToken"),
            location=location,
            documentation=_text(traits.get("documentation")),
            idempotency_token=bool(traits.get("idempotencyToken")),
            host_label=bool(traits.get("hostLabel")),
            json_value=bool(traits.get("jsonvalue")) and location == "header",
            endpoint_parameter=as_object(context).get("name"),
            deprecated=bool(traits.get("deprecated")),
        )

    # -- errors -----------------------------------------------------------------------------------

    def _errors(self, operations: dict[str, JsonObject]) -> dict[str, Error]:
        """Return the modelled exceptions that ``operations`` may raise, by name.

        All of the model's, when nothing was left out: a service may answer with any of them.
        """
        modelled = [
            name for name, shape in self._shapes.items() if as_object(shape).get("exception")
        ]
        if len(operations) < len(self.source.model["operations"]):
            raised = {
                reference.get("shape")
                for raw in operations.values()
                for reference in raw.get("errors", [])
            }
            modelled = [name for name in modelled if name in raised]
        return {name: self._error(name) for name in modelled}

    def _error(self, name: str) -> Error:
        """Return the modelled exception called ``name``."""
        traits = self._shapes[name]
        error = as_object(traits.get("error"))
        status = error.get("httpStatusCode", 500 if traits.get("fault") else 400)
        if not isinstance(status, int) or not 300 <= status < 600:
            self.problems.append(f"shape {name}: {status!r} is not the status of an error")
            status = 400
        retryable = traits.get("retryable")
        structure = Structure(
            name=name,
            class_name=self._class_names[name],
            role="error",
            payload=traits.get("payload"),
        )
        self._fill(structure, name, traits, reserved=_ERROR_ATTRIBUTES)
        return Error(
            name=name,
            class_name=self._class_names[name],
            code=str(error.get("code") or name),
            status=status,
            documentation=_text(traits.get("documentation")),
            retryable=retryable is not None,
            throttling=bool(as_object(retryable).get("throttling")),
            structure=structure,
        )

    # -- paginators and waiters -------------------------------------------------------------------

    def _with_paginator(self, operation: Operation) -> Operation:
        """Return ``operation`` with its paginator, when the model has one for it."""
        raw = self._section(self.source.paginators, "pagination").get(operation.name)
        if raw is None:
            return operation
        place = f"paginator {operation.name}"
        try:
            inputs, outputs = _as_list(raw["input_token"]), _as_list(raw["output_token"])
            result = _as_list(raw["result_key"])[0]
            if len(inputs) != len(outputs):
                raise ValueError("it has not as many output tokens as input tokens")
            members = {member.name: member for member in operation.input.members}
            limit = raw.get("limit_key")
            more = raw.get("more_results")
            items = compile_items(result, operation.output, "page")
            return evolve(
                operation,
                paginator=Paginator(
                    tokens=tuple(
                        PageToken(
                            member=_member_of(members, name),
                            source=_compiled(path, operation),
                        )
                        for name, path in zip(inputs, outputs, strict=True)
                    ),
                    items=items.source,
                    items_path=items.attributes or (),
                    item=items.shape,
                    more_results=None if more is None else _compiled(more, operation),
                    limit=None if limit is None else _member_of(members, limit),
                ),
            )
        except (ValueError, KeyError, TypeError, IndexError) as error:
            self.problems.append(f"{place}: {error}")
            return operation

    def _section(self, content: JsonObject, key: str) -> JsonObject:
        """Return the object under ``key``, which need not be there."""
        section = content.get(key, {})
        if not is_object(section):
            self.problems.append(f"{key}: not an object")
        return as_object(section)

    def _waiters(self, operations: list[Operation]) -> list[Waiter]:
        """Return the waiters of the operations that are emitted."""
        raw_waiters = self._section(self.source.waiters, "waiters")
        by_name = {operation.name: operation for operation in operations}
        known = self.source.model["operations"]
        python_names = self._unique(list(raw_waiters), names.snake_case, place="waiter")
        waiters: list[Waiter] = []
        for name, raw in raw_waiters.items():
            polled = str(as_object(raw).get("operation"))
            operation = by_name.get(polled)
            if operation is None:
                if polled not in known:
                    self.problems.append(f"waiter {name}: there is no operation {polled!r}")
                continue
            try:
                waiters.append(self._waiter(name, raw, python_names[name], operation))
            except (ValueError, KeyError, OverflowError, TypeError) as error:
                self.problems.append(f"waiter {name}: {error}")
        return waiters

    @staticmethod
    def _waiter(name: str, raw: JsonObject, python_name: str, operation: Operation) -> Waiter:
        """Return one waiter; raises ``ValueError`` for what cannot be compiled."""
        acceptors: list[Acceptor] = []
        for acceptor in raw["acceptors"]:
            if not is_object(acceptor):
                raise ValueError(f"{acceptor!r} is not an acceptor")
            code = compile_acceptor(acceptor, operation.output)
            acceptors.append(
                Acceptor(
                    state=acceptor["state"],
                    source=code.source,
                    explanation=code.explanation,
                    matches_error=code.matches_error,
                )
            )
        return Waiter(
            name=name,
            python_name=python_name,
            documentation=_text(raw.get("description")),
            operation=operation,
            delay=int(raw["delay"]),
            max_attempts=int(raw["maxAttempts"]),
            acceptors=tuple(acceptors),
        )


def _reached(operations: Collection[Operation], errors: Collection[Error]) -> list[Shape]:
    """Return every shape that is emitted, each once, and mark those that an input reaches."""
    found: dict[int, Shape] = {}
    for shape in chain.from_iterable(walk(operation.input) for operation in operations):
        found[id(shape)] = shape
        if isinstance(shape, Structure):
            shape.mark(in_input=True)
    roots = [operation.output for operation in operations] + [error.structure for error in errors]
    for shape in chain.from_iterable(map(walk, roots)):
        found[id(shape)] = shape
        if isinstance(shape, Structure):
            shape.mark(in_output=True)
    return [
        shape
        for shape in found.values()
        if not (isinstance(shape, Structure) and shape.role == "error")
    ]


def _references(shape: object) -> Iterator[str]:
    """Yield the names of the shapes that the raw ``shape`` refers to."""
    traits = as_object(shape)
    direct = [traits.get(key) for key in ("member", "key", "value")]
    for reference in [*as_object(traits.get("members")).values(), *direct]:
        name = as_object(reference).get("shape")
        if isinstance(name, str):
            yield name


def _compiled(path: str, operation: Operation) -> str:
    """Return the source of a JMESPath expression on a response of ``operation``."""
    return compile_path(path, operation.output, "page").source


def _member_of(members: Mapping[str, Member], name: str) -> Member:
    """Return the input member called ``name``; ``ValueError`` when there is none."""
    if name not in members:
        raise ValueError(f"the input has no member {name!r}")
    return members[name]


def _as_list(value: str | list[str]) -> list[str]:
    """Return what may be one value or several as a list."""
    return value if isinstance(value, list) else [value]


def _text(value: object) -> str:
    """Return documentation, which is optional."""
    return value if isinstance(value, str) else ""
