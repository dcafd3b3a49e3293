"""Operations, with their inputs and outputs: what the request line, labels and traits say."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from codegen.model import Checksum, Error, Operation, Structure
from codegen.model.raw import JsonObject, as_object, as_text
from codegen.python import names
from codegen.python.reserved import CLIENT_ATTRIBUTES
from codegen.resolve.auth import is_signed
from codegen.resolve.labels import check_labels, host_prefix
from codegen.resolve.messages import Messages
from codegen.resolve.metadata import reference_url
from codegen.resolve.problems import Problems

_HTTP_METHODS = frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"})

#: Traits that change what goes over the wire in a way that nothing here emits.
_UNSUPPORTED_TRAITS = {
    "endpointdiscovery": "endpoint discovery",
    "operationContextParams": "endpoint parameters taken by JMESPath from the input",
}


@frozen
class Operations:
    """Resolves operations; ``errors`` are those that they may be modelled to raise, by name."""

    metadata: JsonObject
    messages: Messages
    errors: Mapping[str, Error]
    problems: Problems

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
        self._check_traits(place, raw)
        request = self.messages.of(name, raw, "input")
        check_labels(uri, request, place, self.problems)
        return Operation(
            name=name,
            python_name=python_name,
            documentation=as_text(raw.get("documentation")),
            method=method,
            request_uri=uri,
            input=request,
            output=self.messages.of(name, raw, "output"),
            has_input="input" in raw,
            errors=self._raised(place, raw),
            host_prefix=host_prefix(raw, request, place, self.problems),
            signed=is_signed(raw, self.metadata, place, self.problems),
            unsigned_payload=_has_unsigned_payload(raw),
            compressed=self._is_compressed(place, raw),
            checksum=self._checksum(place, raw, request),
            endpoint_parameters=_endpoint_parameters(raw),
            deprecated=bool(raw.get("deprecated")),
            reference_url=reference_url(self.metadata, name),
        )

    def _request_line(self, place: str, raw: JsonObject) -> tuple[str, str]:
        """Return the HTTP method and the request URI."""
        http = as_object(raw.get("http"))
        method, uri = http.get("method", "POST"), http.get("requestUri", "/")
        if method not in _HTTP_METHODS:
            self.problems.note(place, f"{method!r} is not an HTTP method")
        if not isinstance(uri, str) or not uri.startswith("/") or not uri.isprintable():
            self.problems.note(place, f"{uri!r} is not a request URI")
        return str(method), str(uri)

    def _check_traits(self, place: str, raw: JsonObject) -> None:
        """Note traits that cannot be emitted."""
        for trait, what in _UNSUPPORTED_TRAITS.items():
            if raw.get(trait):
                self.problems.note(place, f"{what} are not supported ({trait})")

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
        if trait.get("responseAlgorithms"):
            self.problems.note(place, "checksums of answers are not supported (httpChecksum)")
        name = trait.get("requestAlgorithmMember")
        member = next((member for member in request.members if member.name == name), None)
        if name is not None and member is None:
            self.problems.note(place, f"its checksum is chosen by {name!r}, which is no member")
        if member is not None or trait.get("requestChecksumRequired"):
            return Checksum(flexible=True, member=member)
        return Checksum() if raw.get("httpChecksumRequired") else None

    def _raised(self, place: str, raw: JsonObject) -> tuple[Error, ...]:
        """Return the errors that the operation is modelled to raise."""
        found: list[Error] = []
        for reference in raw.get("errors", []):
            name = str(as_object(reference).get("shape"))
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
