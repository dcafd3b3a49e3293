"""Operations, with their inputs and outputs: what the request line, labels and traits say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Literal, TypeAlias

from attrs import evolve, frozen

from codegen.model import Checksum, Customs, Error, Operation, Step, Structure, Verification
from codegen.problems import Problems
from codegen.python import names
from codegen.python.reserved import CALL_PARAMETERS, CLIENT_ATTRIBUTES, RESPONSE_ATTRIBUTES
from codegen.python.source import LABEL
from codegen.raw import JsonObject, as_object, as_text, is_object, is_text
from codegen.resolve.customizations import Customizations
from codegen.resolve.discovery import gives_endpoints, has_to_discover
from codegen.resolve.event_streams import check_place, raised_in_answers
from codegen.resolve.members import MessageRole, deprecation, message_name, namespace_of, text_of
from codegen.resolve.metadata import reference_url
from codegen.resolve.shapes import Shapes

_HTTP_METHODS = frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"})


@frozen
class Operations:
    """Resolves operations; ``errors`` are those that they may be modelled to raise, by name."""

    metadata: JsonObject
    messages: Messages
    errors: Mapping[str, Error]
    problems: Problems
    customizations: Customizations

    def all(self, raw_operations: dict[str, JsonObject]) -> list[Operation]:
        """Return the operations of ``raw_operations``, in their order."""
        python_names = names.unique(raw_operations, names.snake_case, reserved=CLIENT_ATTRIBUTES)
        return [
            self._operation(name, raw, python_names[name]) for name, raw in raw_operations.items()
        ]

    def _operation(self, name: str, raw: JsonObject, python_name: str) -> Operation:
        """Return the operation called ``name``."""
        place = f"operation {name}"
        method, uri = self._request_line(place, raw)
        request = self.messages.of(name, raw, "input")
        response = self.messages.of(name, raw, "output")
        uri, label = self._without_label(name, uri)
        check_labels(uri, request, place, self.problems, elsewhere=label)
        return Operation(
            name=name,
            python_name=python_name,
            documentation=as_text(raw.get("documentation")),
            method=method,
            request_uri=uri,
            endpoint_label=label,
            input=request,
            output=response,
            errors=self._raised(place, raw),
            has_input="input" in raw,
            host_prefix=self._host_prefix(name, raw, request, place),
            auth=auth_schemes(raw, self.metadata, place, self.problems),
            unsigned_payload=_has_unsigned_payload(raw),
            compressed=self._is_compressed(place, raw),
            checksum=self._checksum(place, raw, request),
            verification=self._verification(place, raw, request),
            endpoint_parameters=_endpoint_parameters(raw),
            endpoint_paths=self._endpoint_paths(place, raw),
            discovers=has_to_discover(raw),
            deprecation=deprecation(raw),
            reference_url=reference_url(self.metadata, name),
            result_wrapper=text_of(
                "resultWrapper", as_object(raw.get("output")), place, self.problems
            ),
            customs=self._customs(name, raw, request, response),
        )

    def _customs(
        self, name: str, raw: JsonObject, request: Structure, response: Structure
    ) -> Customs:
        """Return what the operation asks of its client beside its protocol."""
        customs = self.customizations.customs(name, request, response)
        if not gives_endpoints(raw):
            return customs
        version = ("x-amz-api-version", as_text(self.metadata.get("apiVersion")))
        step = Step(function="with_header", arguments=version, called=True)
        return evolve(customs, finish=(*customs.finish, step))

    def _without_label(self, name: str, uri: str) -> tuple[str, str]:
        """Return the request URI of an operation, and the label of it that the endpoint has."""
        label = self.customizations.has("endpoint_label", name)
        first = f"/{{{label}}}"
        if label is None or not uri.startswith(first):
            return uri, ""
        return uri.removeprefix(first), str(label)

    def _host_prefix(
        self, name: str, raw: JsonObject, request: Structure, place: str
    ) -> str | None:
        """Return the host prefix, ``None`` where there is none or the endpoint has it."""
        if self.customizations.has("host_prefix", name) is False:
            return None
        return host_prefix(raw, request, place, self.problems)

    def _request_line(self, place: str, raw: JsonObject) -> tuple[str, str]:
        """Return the HTTP method and the request URI, which every operation of botocore's has."""
        http = raw.get("http")
        if not is_object(http):
            self.problems.note(place, "there is no http, with its method and requestUri")
            return "POST", "/"
        method, uri = http.get("method", "POST"), http.get("requestUri", "/")
        if method not in _HTTP_METHODS:
            self.problems.note(place, f"{method!r} is not an HTTP method")
        if not isinstance(uri, str) or not uri.startswith("/") or not uri.isprintable():
            self.problems.note(place, f"{uri!r} is not a request URI")
        return str(method), str(uri)

    def _endpoint_paths(self, place: str, raw: JsonObject) -> tuple[tuple[str, str], ...]:
        """Return the endpoint parameters that JMESPath takes from the input."""
        found: list[tuple[str, str]] = []
        for name, spec in as_object(raw.get("operationContextParams")).items():
            path = as_object(spec).get("path")
            if is_text(path):
                found.append((name, path))
            else:
                self.problems.note(place, f"the endpoint parameter {name!r} has no path")
        return tuple(found)

    def _is_compressed(self, place: str, raw: JsonObject) -> bool:
        """Return whether requests are compressed with gzip, the one encoding that there is."""
        encodings = as_object(raw.get("requestcompression")).get("encodings", [])
        if not isinstance(encodings, list):
            self.problems.note(place, f"the encodings {encodings!r} are not a list")
            return False
        return "gzip" in encodings

    def _checksum(self, place: str, raw: JsonObject, request: Structure) -> Checksum | None:
        """Return the checksum that requests have."""
        trait = as_object(raw.get("httpChecksum"))
        name = trait.get("requestAlgorithmMember")
        member = next((member for member in request.members if member.name == name), None)
        if name is not None and member is None:
            self.problems.note(place, f"its checksum is chosen by {name!r}, which is no member")
        required = bool(trait.get("requestChecksumRequired"))
        if member is not None or required:
            return Checksum(flexible=True, member=member, required=required)
        return Checksum() if raw.get("httpChecksumRequired") else None

    def _verification(self, place: str, raw: JsonObject, request: Structure) -> Verification | None:
        """Return the checksum that answers may have."""
        trait = as_object(raw.get("httpChecksum"))
        algorithms: list[object] = trait.get("responseAlgorithms", [])
        name = trait.get("requestValidationModeMember")
        if not algorithms or name is None:
            return None
        member = next((member for member in request.members if member.name == name), None)
        if member is None:
            self.problems.note(place, f"its answers' checksum is asked for by {name!r}, no member")
            return None
        return Verification(
            member=member, algorithms=tuple(each.upper() for each in algorithms if is_text(each))
        )

    def _raised(self, place: str, raw: JsonObject) -> tuple[Error, ...]:
        """Return the errors that the operation is modelled to raise, also while events come."""
        names_ = [str(as_object(reference).get("shape")) for reference in raw.get("errors", [])]
        names_ += raised_in_answers(self.messages.shapes.references.shapes, raw)
        found: list[Error] = []
        for name in dict.fromkeys(names_):
            if name in self.errors:
                found.append(self.errors[name])
            else:
                self.problems.note(place, f"its error {name!r} is no exception of the model")
        return tuple(found)


def _has_unsigned_payload(raw: JsonObject) -> bool:
    """Return whether the signature leaves the body out."""
    return bool(raw.get("unsignedPayload")) or raw.get("authtype") == "v4-unsigned-body"


def _endpoint_parameters(raw: JsonObject) -> tuple[tuple[str, str | bool], ...]:
    """Return the endpoint parameters that the operation fixes."""
    static = raw.get("staticContextParams", {})
    return tuple((name, value["value"]) for name, value in static.items())


# -- signing --------------------------------------------------------------------------------------


#: The schemes that clients can sign with, by the model's names for them.
_SCHEMES = {
    "aws.auth#sigv4": "sigv4",
    "aws.auth#sigv4a": "sigv4a",
    "smithy.api#httpBearerAuth": "bearer",
}

#: The same for services that list none.
_SIGNATURE_VERSIONS = {"v4": "sigv4", "bearer": "bearer"}


def auth_schemes(
    raw: JsonObject, metadata: JsonObject, place: str, problems: Problems
) -> tuple[str, ...]:
    """Return how requests can be signed, nothing for not at all.

    It is what ``resolve_auth_type`` in ``botocore/auth.py`` chooses from. The operation's own
    authentication schemes come before those of the service's ``metadata``. SigV4A, which needs a
    library, is there where nothing else is.
    """
    listed: list[str] = raw.get("auth") or metadata.get("auth") or []
    if raw.get("authtype") == "none" or listed[:1] == ["smithy.api#noAuth"]:
        return ()
    if not listed:
        return (_SIGNATURE_VERSIONS.get(metadata.get("signatureVersion", "v4"), "sigv4"),)
    found = tuple(_SCHEMES[scheme] for scheme in listed if scheme in _SCHEMES)
    if not found:
        names_ = ", ".join(listed)
        problems.note(place, f"none of its authentication schemes is supported ({names_})")
    return tuple(s for s in found if s != "sigv4a") or found


# -- labels: what stands in braces in a request URI or a host prefix ------------------------------


def check_labels(
    uri: str,
    request: Structure,
    place: str,
    problems: Problems,
    *,
    elsewhere: str = "",
) -> None:
    """Note labels of ``uri`` that no member fills, and members that have no label.

    The label ``elsewhere`` is in the endpoint.
    """
    labels = {label.removesuffix("+") for label in _labels(uri)}
    filled = {member.wire_name for member in request.members if member.location == "uri"}
    _check_filled(labels, filled, uri, place, problems)
    for label in sorted(filled - labels - {elsewhere}):
        problems.note(place, f"{uri!r} has no label {label!r} for the member of it")


def host_prefix(raw: JsonObject, request: Structure, place: str, problems: Problems) -> str | None:
    """Return the host prefix template of an operation, ``None`` when there is none."""
    prefix = as_object(raw.get("endpoint")).get("hostPrefix")
    if prefix is None:
        return None
    if not isinstance(prefix, str) or not all(c.isalnum() or c in "-.{}" for c in prefix):
        problems.note(place, f"{prefix!r} is not a host prefix")
        return None
    filled = {member.name for member in request.members if member.host_label}
    _check_filled(_labels(prefix), filled, prefix, place, problems)
    return prefix


def _labels(template: str) -> set[str]:
    """Return the labels of ``template``."""
    return set(LABEL.findall(template))


def _check_filled(
    labels: set[str], filled: set[str], template: str, place: str, problems: Problems
) -> None:
    """Note the ``labels`` of ``template`` that no member fills."""
    for label in sorted(labels - filled):
        problems.note(place, f"no member fills the label {label!r} of {template!r}")


# -- inputs and outputs ---------------------------------------------------------------------------

#: What the model calls a message of an operation.
MessageKind: TypeAlias = Literal["input", "output"]

_ROLES: Mapping[MessageKind, MessageRole] = {"input": "request", "output": "response"}
_RESERVED = {"input": CALL_PARAMETERS, "output": RESPONSE_ATTRIBUTES}


@frozen
class Messages:
    """Resolves inputs and outputs; ``uses`` says in how many places each shape is used."""

    shapes: Shapes
    uses: Counter[str]
    customizations: Customizations

    def of(self, operation: str, raw: JsonObject, kind: MessageKind) -> Structure:
        """Return the input or output of ``operation``, an empty one when the model has none."""
        reference, role = raw.get(kind), _ROLES[kind]
        own_name = message_name(operation, role)
        class_names = self.shapes.class_names
        if reference is None:
            return Structure(
                name=own_name,
                class_name=class_names[own_name],
                role=role,
                operation_name=operation,
            )
        place = f"operation {operation}, {kind}"
        name, traits = self.shapes.references.dereference(reference, place)
        if traits is None or traits.get("type") != "structure":
            self.shapes.problems.note(place, f"{name!r} is not a structure")
            return Structure(name=name, class_name=name)
        own = as_object(self.shapes.references.shapes[name])
        structure = Structure(
            name=name,
            class_name=class_names[own_name if self.uses[name] > 1 else name],
            documentation=as_text(traits.get("documentation")),
            union=bool(traits.get("union")),
            sensitive=bool(traits.get("sensitive")),
            role=role,
            operation_name=operation,
            payload=traits.get("payload"),
            # The structure's own name goes before the one that the operation has for it.
            location_name=text_of("locationName", {**traits, **own}, place, self.shapes.problems),
            xml_namespace=namespace_of(traits, place, self.shapes.problems),
            unwrapped=kind == "output" and bool(self.customizations.has("unwrapped", operation)),
        )
        self.shapes.fill(structure, traits, reserved=_RESERVED[kind])
        _check_payload(structure, self.shapes.problems)
        check_place(structure, self.shapes.problems)
        return structure


def _check_payload(message: Structure, problems: Problems) -> None:
    """Note members that would be in a body which the payload is the whole of.

    "If any member is marked with httpPayload, all other members must be bound" to another part of
    the message (Smithy, ``httpPayload`` trait).
    """
    if message.payload_member is None:
        return
    for member in message.members:
        if member.location is None and member.name != message.payload:
            place = f"shape {message.name}, member {member.name}"
            problems.note(
                place, f"has no location, and the body is the payload {message.payload!r}"
            )
