"""What will be emitted, as types, and where the raw JSON comes from that it is made of.

There are no shape names left to look up in the types: a member holds its shape, an operation its
structures. Shapes compare by identity, because they may be recursive.
"""

from codegen.model.service_types import (
    Acceptor,
    Checksum,
    Customs,
    Error,
    Matcher,
    Operation,
    PageToken,
    Paginator,
    Service,
    Step,
    Verification,
    Waiter,
    WaiterState,
)
from codegen.model.shape_types import (
    Enum,
    EnumValue,
    EventPart,
    List,
    Location,
    Map,
    Member,
    Namespace,
    Scalar,
    ScalarKind,
    Shape,
    Structure,
    is_event_stream,
    parts,
    walk,
)

__all__ = [
    "Acceptor",
    "Checksum",
    "Customs",
    "Enum",
    "EnumValue",
    "Error",
    "EventPart",
    "List",
    "Location",
    "Map",
    "Matcher",
    "Member",
    "Namespace",
    "Operation",
    "PageToken",
    "Paginator",
    "Scalar",
    "ScalarKind",
    "Service",
    "Shape",
    "Step",
    "Structure",
    "Verification",
    "Waiter",
    "WaiterState",
    "is_event_stream",
    "parts",
    "walk",
]
