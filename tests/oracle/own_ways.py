"""What a few services do that their models do not say, where parameters and answers are drawn.

Drawn by the model alone, they would be refused by both clients, or read by botocore in code of its
own. Here they are put right, so that the rest of them can be compared; what is left out is compared
in ``test_bucket_services.py`` and its neighbours.
"""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from tests.oracle.shapes import is_dict, kind_of, smallest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.oracle.answers import Answer
    from tests.oracle.peers import Peers

BUCKET_SERVICES = frozenset({"s3", "s3control"})

#: Its body is not signed, as the model says; botocore's signer for S3 passes that over.
UNSIGNED = frozenset({"WriteGetObjectResponse"})
#: The operations that have an object for a body.
OBJECTS = frozenset({"PutObject", "UploadPart"})
#: A header whose list is empty is sent (Smithy's NullAndEmptyHeaders); botocore leaves it out.
EMPTY_LISTS = {"GetObjectAttributes": {"ObjectAttributes": ["ETag"]}}
#: Parameters of buckets that have rules of their own, with values that keep them.
KEPT = {
    "AccountId": "123456789012",
    "CopySource": "other-bucket/a key",
    "Metadata": {"a": "b"},
    "Bucket": "my-bucket",
}
#: What is told apart elsewhere: keys are raw bytes, algorithms that not every botocore has, and a
#: length that has to be the body's. With an MD5 of its own, botocore leaves the body of a request
#: over https out of the signature.
NOT_DRAWN = (
    "ChecksumAlgorithm",
    "ContentLength",
    "ContentMD5",
    "CopySourceSSECustomerKey",
    "CopySourceSSECustomerKeyMD5",
    "SSECustomerKey",
    "SSECustomerKeyMD5",
)

#: Parameters that are in hosts. Of another text than these none can be made, which ours refuses.
HOSTS = {
    "PredictEndpoint": "https://realtime.machinelearning.us-east-1.amazonaws.com",
    "SourceRegion": "us-east-1",
    "KvsARN": "arn:aws:cloudfront::123456789012:key-value-store/a1b2c3d4",
}

#: Services whose rule set leads to a host of the region and names no other to sign for. botocore
#: signs for the one that ``endpoints.json``, which rule sets have replaced, gives the partition:
#: ``test_auth.py`` says for which hosts that is another.
SIGNED_ELSEWHERE = frozenset({"health"})

#: Services of the query protocol whose lists are flattened and whose elements have names. One that
#: is empty has in ours the name that its elements have ("xmlName", awsQuery), in botocore the
#: member's. No service accepts one: they all have to have an element.
ELEMENTS_WITH_NAMES = frozenset({"sdb"})

#: What an ARN can name in S3 Control.
NAMED_BY_ARNS = frozenset({"Bucket", "Name"})

#: What botocore fills in before it looks at what is required.
FILLED_IN: dict[str, dict[str, Any]] = {"glacier": {"accountId": "-"}}


def smallest_input(peers: Peers, operation: str) -> dict[str, Any]:
    """Return the fewest parameters with which ``operation`` can be called."""
    shape = peers.input_shape(operation)
    parameters: dict[str, Any] = {} if shape is None else smallest(shape)
    if peers.service in BUCKET_SERVICES:
        parameters |= EMPTY_LISTS.get(operation, {})
        if "Bucket" in parameters:
            parameters["Bucket"] = KEPT["Bucket"]
    return _with_hosts(parameters)


def fitted(peers: Peers, operation: str, parameters: dict[str, Any]) -> dict[str, Any]:
    """Return ``parameters`` that both clients send, as far as nothing else is wrong with them."""
    if peers.service not in BUCKET_SERVICES:
        parameters = _with_hosts(parameters)
        if peers.service in ELEMENTS_WITH_NAMES:
            filled: dict[str, Any] = _with_elements(parameters, peers.input_shape(operation))
            return filled
        return parameters
    fit = {name: value for name, value in parameters.items() if name not in NOT_DRAWN}
    for name, value in {**KEPT, **EMPTY_LISTS.get(operation, {})}.items():
        if isinstance(fit.get(name), type(value)):
            fit[name] = value
    members = peers.input_shape(operation).members
    if "AccountId" in members and NAMED_BY_ARNS & members.keys():
        # The account may be the ARN's: ours looks for it once the rest is right.
        fit.setdefault("AccountId", KEPT["AccountId"])
    return fit


def _with_hosts(parameters: dict[str, Any]) -> dict[str, Any]:
    """Return ``parameters`` of which hosts can be made, where hosts are made of them."""
    return {
        name: HOSTS[name] if name in HOSTS and isinstance(value, str) else value
        for name, value in parameters.items()
    }


def _with_elements(value: Any, shape: Any) -> Any:
    """Return ``value`` with an element in each list that has none."""
    if is_dict(value) and kind_of(shape) == "structure":
        return {name: _with_elements(item, shape.members[name]) for name, item in value.items()}
    if isinstance(value, list | tuple) and kind_of(shape) == "list":
        return [_with_elements(item, shape.member) for item in value or [smallest(shape.member)]]
    return value


def fitted_answer(peers: Peers, operation: str, answer: Answer) -> Answer:
    """Return an ``answer`` without checksums: what was drawn is none of its body.

    And one that says where a bucket is as S3 says it: in the root ("cannot be modeled properly",
    ``parse_get_bucket_location``).
    """
    if peers.service not in BUCKET_SERVICES:
        return answer
    headers = {k: v for k, v in answer.headers.items() if not k.startswith("x-amz-checksum-")}
    if operation == "GetBucketLocation":
        body = b'<LocationConstraint xmlns="http://s3.amazonaws.com/doc/">us-west-2</LocationConstraint>'
        return answer._replace(headers=headers, body=body)
    return answer._replace(headers=headers)


def _console(text: str) -> str:
    """Return what ``decode_console_output`` makes of a text."""
    try:
        return base64.b64decode(text.encode("latin-1")).decode("utf-8", "replace")
    except ValueError:
        return text


#: Texts that botocore decodes in code of its own (``botocore/handlers.py``) after it has parsed an
#: answer, by service and shape, or structure and member; of a policy it makes a value of the JSON.
DECODED: dict[tuple[str, str], Callable[[str], str]] = {
    ("iam", "policyDocumentType"): unquote,
    ("ec2", "GetConsoleOutputResult.Output"): _console,
}
_WITH_TEXTS = frozenset(service for service, _ in DECODED)


def as_handled(peers: Peers, operation: str, answer: Answer, theirs: dict[str, Any]) -> Any:
    """Return what botocore's handlers make of ``theirs``, which its parser has read."""
    if peers.service == "s3":
        if operation == "GetBucketLocation":
            return {"LocationConstraint": "us-west-2"}
        if "Expires" in answer.headers and "Expires" in peers.output_shape(operation).members:
            return {**theirs, "ExpiresString": answer.headers["Expires"]}
    return decoded(theirs, peers.output_shape(operation), peers.service)


def decoded(value: Any, shape: Any, service: str, place: str = "") -> Any:
    """Return what botocore has parsed, with the texts decoded that it decodes for ``service``."""
    if value is None or shape is None or service not in _WITH_TEXTS:
        return value
    kind = kind_of(shape)
    if kind == "structure":
        return {
            name: decoded(item, shape.members.get(name), service, f"{shape.name}.{name}")
            for name, item in value.items()
        }
    if kind == "list":
        return [decoded(item, shape.member, service) for item in value]
    decode = DECODED.get((service, place)) or DECODED.get((service, getattr(shape, "name", "")))
    return value if decode is None else decode(value)
