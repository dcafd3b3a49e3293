"""One differential case of any service, and where we differ from botocore on purpose."""

from __future__ import annotations

import functools
import json
import xml.etree.ElementTree as ET
from importlib import import_module
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from hypothesis import assume, reject, strategies as st

from tests.oracle.answers import FUTURE_MEMBER, Answer, answers, damaged_answers
from tests.oracle.broken_inputs import broken_inputs
from tests.oracle.cbor_answers import cbor_answers, damaged_cbor_answers
from tests.oracle.emitted import package_of
from tests.oracle.inputs import inputs
from tests.oracle.own_ways import (
    BUCKET_SERVICES,
    FILLED_IN,
    OBJECTS,
    SIGNED_ELSEWHERE,
    UNSIGNED,
    as_handled,
    smallest_input,
)
from tests.oracle.peers import REGION, Peers, normal
from tests.oracle.shapes import kind_of
from tests.oracle.xml_answers import damaged_xml_answers, xml_answers

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from tests.oracle.peers import Sent

_FORM = "application/x-www-form-urlencoded"

_SIGNED = frozenset({"authorization", "x-amz-date", "x-amz-security-token"})
_MISSING: Any = import_module("botocore.exceptions").MissingDependencyException
_validator: Any = import_module("botocore.validate").ParamValidator()


def assert_alike(ours: object, theirs: object) -> None:
    """Compare two values, and show both, also where pytest is not there to do it."""
    assert ours == theirs, f"ours   {ours!r}\ntheirs {theirs!r}"


def as_botocore_repeats(status: int, code: str, *, modelled: bool) -> str:
    """Return the code with which botocore repeats an error as we do.

    Status 429 is throttling whatever the code ("429 Too Many Requests", RFC 6585 section 4).
    botocore passes it over where the model has the error (``ThrottlingStatusCodeChecker``), and so
    gives one attempt to the errors that services have for throttling without marking them.
    """
    return "" if status == 429 and modelled else code


@functools.cache
def peers_of(service: str) -> Peers:
    """Return both clients for ``service``, ours from a package emitted on the spot."""
    return Peers(package_of(service), service)


def operations_of(services: Iterable[str]) -> list[Any]:
    """Return every operation of ``services``, as parameters ``service`` and ``operation``."""
    return [
        pytest.param(service, operation, id=f"{service}-{operation}")
        for service in services
        for operation in peers_of(service).operations
    ]


def with_input(operations: Iterable[Any]) -> list[Any]:
    """Return those of ``operations``, parameters of tests, that have an input."""
    return [each for each in operations if peers_of(each.values[0]).input_shape(each.values[1])]


def assert_same_request(peers: Peers, data: st.DataObject) -> None:
    """Draw a request of any operation and compare what is sent."""
    operation = data.draw(st.sampled_from(peers.operations))
    parameters = data.draw(inputs(peers.input_shape(operation)))
    try:
        assert_right_request(peers, operation, parameters)
    except peers.package.ConfigurationError:
        # These parameters are of the endpoint, too, and lead to none, or to one with SigV4A.
        reject()


def assert_right_request(peers: Peers, operation: str, parameters: dict[str, Any]) -> None:
    """Compare what is sent for ``parameters``."""
    ours = peers.ours(operation, parameters)
    if ours.headers.get("authorization", "").startswith("AWS4-ECDSA"):
        # The region is signed for all, which botocore refuses without its C extension.
        with pytest.raises(_MISSING):
            peers.theirs(operation, parameters)
        return
    theirs = peers.theirs(operation, parameters)
    right = right_request(peers.input_shape(operation), parameters, theirs)
    # The signature covers what was put right.
    custom = frozenset() if right is theirs else frozenset({"authorization"})
    if peers.model.operation_model(operation).auth_type == "none":
        # The "auth" trait of the operation says that it takes no authentication. botocore signs all
        # the same where an endpoint names a scheme, which is how to sign, not whether to.
        assert "authorization" not in ours.headers
        right = without_headers(right, _SIGNED)
    if peers.service in SIGNED_ELSEWHERE:
        assert f"/{REGION}/" in ours.headers["authorization"]
        custom |= {"authorization"}
    if peers.service in BUCKET_SERVICES:
        if peers.model.operation_model(operation).http_checksum_required:
            # "Content-MD5" is what Smithy's httpChecksumRequired asks for; botocore sends a CRC32.
            custom |= {"content-md5", "x-amz-checksum-crc32"}
        if operation in UNSIGNED:
            custom |= {"x-amz-content-sha256"}
        if operation not in OBJECTS:
            # botocore waits for an answer before it sends any other file, too: "Expect" is what a
            # client may send (RFC 9110, section 10.1.1).
            right = without_headers(right, frozenset({"expect"}))
    if peers.protocol == "rest-xml":
        ours, right = in_one_form(ours), in_one_form(right)
    elif peers.protocol == "smithy-rpc-v2-cbor" and ours.body != right.body:
        assert_alike(cbor_value(ours.body), cbor_value(right.body))
        right = right._replace(body=ours.body)
        custom |= {"content-length"}
    assert_sent_alike(peers.service, ours, right, custom)


def cbor_value(body: bytes) -> Any:
    """Return the value of a document in CBOR, where a NaN is equal to itself.

    "The shortest form of a float" is what an encoder may write and need not (RFC 8949, 4.2):
    botocore writes infinities and NaN in three bytes, ours every float in nine.
    """
    parser: Any = import_module("botocore.parsers").RpcV2CBORParser()
    value = parser.parse_data_item(parser.get_peekable_stream_from_bytes(body))
    return json.loads(json.dumps(value, default=repr), parse_constant=str)


def assert_sent_alike(
    service: str, ours: Sent, theirs: Sent, custom: frozenset[str] = frozenset()
) -> None:
    """Compare what both clients have sent, but for what only botocore does to ``service``."""
    if _FORM in theirs.headers.get("content-type", "") and b"+" in theirs.body:
        # "All keys and values MUST be encoded according to RFC 3986" (awsQuery), which has no plus
        # sign for a space; botocore has, and so another length and signature.
        theirs = theirs._replace(body=theirs.body.replace(b"+", b"%20"))
        custom |= {"content-length"}
    if b"SignatureVersion=2" in theirs.body:
        # What is signed by version 2 has the order of the names, in which ours is sent, too.
        ours, theirs = (
            sent._replace(body=b"&".join(sorted(sent.body.split(b"&")))) for sent in (ours, theirs)
        )
    assert_alike(_without(ours, custom), _without(theirs, custom))


def _without(sent: Sent, custom: frozenset[str]) -> Sent:
    """Return ``sent`` without ``custom`` headers, and without the signature that covers them."""
    dropped = {*custom, "authorization"} if custom else custom
    return without_headers(sent, dropped)


def without_headers(sent: Sent, names: Collection[str]) -> Sent:
    """Return ``sent`` without the headers of these ``names``."""
    return sent._replace(headers={k: v for k, v in sent.headers.items() if k not in names})


def in_one_form(sent: Sent) -> Sent:
    """Return a request in restXml with its body in the one form that XML has (C14N 2.0).

    Its type is ``application/xml`` (restXml, "Content-Type"), of which botocore says nothing.
    """
    if sent.body[:1] != b"<" or sent.headers.get("content-type", _XML) != _XML:
        return sent
    headers = {**sent.headers, "content-type": _XML}
    # What is computed of the bytes.
    hashes = ("authorization", "content-length", "content-md5", "x-amz-content-sha256")
    for name in [n for n in headers if n in hashes or n.startswith("x-amz-checksum-")]:
        del headers[name]
    # C14N makes no difference between a line break and its reference in a text; a reader does.
    body = ET.canonicalize(sent.body.decode())
    return sent._replace(body=body.encode(), headers=headers)


_XML = "application/xml"


def right_request(shape: Any, parameters: dict[str, Any], theirs: Sent) -> Sent:
    """Return what has to be sent for ``parameters``: ``theirs`` but for the payload.

    - restJson1, Content-Type: a payload that is a string is ``text/plain``, one that is a blob is
      ``application/octet-stream``. botocore sends none.
    - "No payload is sent if the union has no value" (HttpPayloadWithUnsetUnion), nor is one for a
      document, of which ``{}`` would be another value. botocore sends ``{}``.
    """
    payload = None if shape is None else shape.serialization.get("payload")
    if payload is None:
        return theirs
    kind, given = kind_of(shape.members[payload]), parameters.get(payload) is not None
    headers = dict(theirs.headers)
    if kind in _STREAMS:
        if given:
            headers.setdefault("content-type", _STREAMS[kind])
        return theirs._replace(headers=headers)
    if given or (kind == "structure" and not shape.members[payload].is_tagged_union):
        return theirs
    headers.pop("content-type", None)
    return theirs._replace(body=b"", headers={**headers, "content-length": "0"})


_STREAMS = {"string": "text/plain", "blob": "application/octet-stream"}


def right_answer(shape: Any, answer: Answer, theirs: dict[str, Any]) -> dict[str, Any]:
    """Return what has to be read of ``answer``: ``theirs``, but no payload without a body.

    That is Smithy's HttpPayloadTraitsWithNoBlobBody, and HttpPayloadWithUnsetUnion. A structure has
    no members then, as in botocore.
    """
    payload = None if shape is None else shape.serialization.get("payload")
    if payload is None or answer.body or kind_of(shape.members[payload]) == "structure":
        return theirs
    return {name: value for name, value in theirs.items() if name != payload}


def assert_same_answer(peers: Peers, data: st.DataObject) -> None:
    """Draw an answer of any operation and compare what is read of it."""
    operation = data.draw(st.sampled_from(peers.operations))
    answer = data.draw(answers_of(peers, operation))
    assert_read_alike(peers, operation, answer)


def answers_of(peers: Peers, operation: str, *, damaged: bool = False) -> st.SearchStrategy[Answer]:
    """Return the answers that a service may give, or must not, in its protocol."""
    shape = peers.output_shape(operation)
    if peers.protocol in ("query", "ec2", "rest-xml"):
        drawn = damaged_xml_answers if damaged else xml_answers
        return drawn(shape, operation, peers.protocol)
    if peers.protocol == "smithy-rpc-v2-cbor":
        return damaged_cbor_answers(shape) if damaged else cbor_answers(shape)
    return damaged_answers(shape) if damaged else answers(shape)


def assert_read_alike(
    peers: Peers, operation: str, answer: Answer, parameters: dict[str, Any] | None = None
) -> None:
    """Compare what both clients read of ``answer`` to a request, by default to the smallest."""
    shape = peers.output_shape(operation)
    theirs = right_answer(shape, answer, peers.parsed(shape, answer))
    del theirs["ResponseMetadata"]
    if parameters is None:
        parameters = smallest_input(peers, operation)
    request = peers.request(operation, parameters)
    ours = peers.package.converter.unstructure(peers.response(request, answer))
    theirs = as_handled(peers, operation, answer, theirs)
    if peers.protocol == "smithy-rpc-v2-cbor":
        theirs = as_other_protocols_read(theirs, shape)
    assert_alike(normal(with_json_read(ours, shape), shape), normal(theirs, shape))


def assert_written_alike(peers: Peers, operation: str, data: st.DataObject) -> None:
    """Draw a response, write it, and compare what both clients read of that."""
    request = peers.request(operation, smallest_input(peers, operation))
    response = peers.response(request, data.draw(answers_of(peers, operation)))
    written = peers.package.OPERATIONS[operation].write_response(response)
    answer = Answer(written.status, dict(written.headers), written.body)
    shape, plain = peers.output_shape(operation), peers.package.converter.unstructure
    # As plain values, for NaN is not NaN.
    again = normal(plain(peers.response(request, answer)), shape)
    assert_alike(again, normal(plain(response), shape))
    assert_read_alike(peers, operation, answer)


def as_other_protocols_read(value: Any, shape: Any) -> Any:
    """Return what botocore has read of CBOR as it would have read it of JSON.

    - Its parsers of JSON and XML keep the name of a union's member that they do not know, the one
      of CBOR drops it: a union has one member, so one that is empty has one of those.
    - The values of maps stay as they came, with members that the model does not have.

    The same service would answer with something else when it changes its protocol.
    """
    kind = "" if shape is None or value is None else kind_of(shape)
    if kind == "structure":
        known = {
            name: as_other_protocols_read(item, shape.members[name])
            for name, item in value.items()
            if name in shape.members and item is not None
        }
        if shape.is_tagged_union and not known:
            return {"SDK_UNKNOWN_MEMBER": {"name": FUTURE_MEMBER}}
        return known
    if kind == "list":
        return [as_other_protocols_read(item, shape.member) for item in value]
    if kind == "map":
        return {name: as_other_protocols_read(item, shape.value) for name, item in value.items()}
    return value


def with_json_read(ours: dict[str, Any], shape: Any) -> dict[str, Any]:
    """Return ``ours`` with the JSON in headers read.

    botocore makes a value of what has ``jsonvalue``. In Smithy that is a string with a media type,
    and "``string`` values with a mediaType trait are always base64 encoded" (httpHeader): the value
    is the text, which the caller may read as JSON.
    """
    members = {} if shape is None else shape.members
    return {
        name: json.loads(value) if name in members and kind_of(members[name]) == "json" else value
        for name, value in ours.items()
    }


def assert_same_problems(peers: Peers, data: st.DataObject) -> None:
    """Draw parameters with defects and compare whether they are refused, and what is named."""
    operation = data.draw(st.sampled_from(peers.operations))
    shape = peers.input_shape(operation)
    assume(shape is not None and shape.members)
    parameters = data.draw(broken_inputs(shape))
    assert_problems(peers, operation, parameters)


def assert_problems(peers: Peers, operation: str, parameters: dict[str, Any]) -> None:
    """Compare what is wrong with ``parameters``: as many problems, and every path named."""
    problems, paths = (
        problems_of(peers, operation, parameters),
        paths_of(peers, operation, parameters),
    )
    assert_alike([path for path in paths if not any(names(p, path) for p in problems)], [])
    assert len(problems) == len(paths), f"ours   {problems}\ntheirs {paths}"


def problems_of(peers: Peers, operation: str, parameters: dict[str, Any]) -> list[str]:
    """Return what our client finds wrong, nothing when the request was sent."""
    try:
        peers.ours(operation, parameters)
    except peers.package.ParamValidationError as error:
        # Only what stands in the message counts.
        return [problem for problem in error.problems if problem in str(error)]
    return []


def paths_of(peers: Peers, operation: str, parameters: dict[str, Any]) -> list[str]:
    """Return the path of every problem that botocore reports, as the model spells it."""
    model = peers.model.operation_model(operation)
    # A botocore client, like ours, makes up the tokens before it validates.
    tokens = dict.fromkeys(model.idempotent_members, str(UUID(int=0)))
    given = {**tokens, **FILLED_IN.get(peers.service, {}), **parameters}
    report = _validator.validate(given, model.input_shape)
    paths = [
        f"{path}.{details['required_name']}" if "required_name" in details else path
        for _, path, details in report._errors
    ]
    return [path.removeprefix(".") for path in paths] + [
        # A label without a value breaks off botocore's serializer, after the validation.
        name
        for name, member in model.input_shape.members.items()
        if member.serialization.get("location") == "uri"
        and name not in given
        and name not in model.input_shape.required_members
    ]


def names(problem: str, path: str) -> bool:
    """Return whether ``problem`` is about ``path``: alone, or behind the caller's spelling.

    botocore forgets the way to a value in a document, and names the last step alone.
    """
    return problem.startswith(f"{path}: ") or f"{path}): " in problem
