"""The endpoint rule language as tables: its types, what can be read from them, its functions.

What the functions do is in ``runtime/endpoints.py``; those that become operators are in
:mod:`codegen.endpoints.operators`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from attrs import frozen

ParameterType: TypeAlias = Literal["string", "boolean", "stringArray"]
Kind: TypeAlias = Literal[
    "string", "boolean", "stringArray", "integer", "partition", "arn", "url", "unknown"
]
#: Whether a value is there: always, perhaps, or (after a test that says so) never.
Presence: TypeAlias = Literal["set", "maybe", "unset"]

#: Rules and functions deeper than this would be an attack on the stack; those of AWS go to 18.
MAX_DEPTH = 50

#: By the type as a rule set writes it, in lower case.
PARAMETER_TYPES: Mapping[str, ParameterType] = {
    "string": "string",
    "boolean": "boolean",
    "stringarray": "stringArray",
}
_ANNOTATIONS: Mapping[Kind, str] = {
    "string": "str",
    "boolean": "bool",
    "stringArray": "Sequence[str]",
    "integer": "int",
    "partition": "Partition",
    "arn": "Arn",
    "url": "Url",
}
#: What ``getAttr`` and templates can read from a value: its attribute in ``runtime/endpoints.py``.
ATTRIBUTES: Mapping[Kind, Mapping[str, tuple[str, Kind]]] = {
    "partition": {
        "name": ("name", "string"),
        "dnsSuffix": ("dns_suffix", "string"),
        "dualStackDnsSuffix": ("dual_stack_dns_suffix", "string"),
        "implicitGlobalRegion": ("implicit_global_region", "string"),
        "supportsFIPS": ("supports_fips", "boolean"),
        "supportsDualStack": ("supports_dual_stack", "boolean"),
    },
    "arn": {
        "partition": ("partition", "string"),
        "service": ("service", "string"),
        "region": ("region", "string"),
        "accountId": ("account_id", "string"),
        "resourceId": ("resource_id", "stringArray"),
    },
    "url": {
        "scheme": ("scheme", "string"),
        "authority": ("authority", "string"),
        "path": ("path", "string"),
        "normalizedPath": ("normalized_path", "string"),
        "isIp": ("is_ip", "boolean"),
    },
}


@frozen
class Function:
    """A function that the runtime has: what it takes, what it gives, and what calls it in Python.

    ``takes_unset`` says whether a first argument that may be unset is fine.
    """

    takes: tuple[Kind, ...]
    gives: Kind
    calls: str
    presence: Presence = "set"
    takes_unset: bool = True


FUNCTIONS: Mapping[str, Function] = {
    "aws.partition": Function(("string",), "partition", "find_partition"),
    "aws.parseArn": Function(("string",), "arn", "parse_arn", "maybe"),
    "aws.isVirtualHostableS3Bucket": Function(
        ("string", "boolean"), "boolean", "is_virtual_hostable_s3_bucket"
    ),
    "isValidHostLabel": Function(("string", "boolean"), "boolean", "is_valid_host_label"),
    "parseURL": Function(("string",), "url", "parse_url", "maybe"),
    "substring": Function(
        ("string", "integer", "integer", "boolean"),
        "string",
        "substring",
        "maybe",
        takes_unset=False,
    ),
    "uriEncode": Function(("string",), "string", "uri_encode", takes_unset=False),
}
#: How many arguments each function takes, also those that are no function in Python.
ARGUMENT_COUNTS: Mapping[str, int] = {
    "isSet": 1,
    "not": 1,
    "getAttr": 2,
    "stringEquals": 2,
    "booleanEquals": 2,
    **{name: len(function.takes) for name, function in FUNCTIONS.items()},
}


def annotation(kind: Kind, *, optional: bool) -> str:
    """Return the type of a value of ``kind`` in Python, ``optional`` when it may be unset."""
    return f"{_ANNOTATIONS[kind]} | None" if optional else _ANNOTATIONS[kind]
