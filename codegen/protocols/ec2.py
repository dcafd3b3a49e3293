"""AWS Query as EC2 speaks it: lists without names around their elements, answers without results.

The specification is Smithy's (``aws.protocols#ec2Query``).
"""

from __future__ import annotations

from attrs import frozen

from codegen.model import List, Map, Member, Operation
from codegen.protocols.query import FORM_WRITERS, FormCodec, Query
from codegen.python.addresses import Addresses
from codegen.python.expr import Expr


@frozen(kw_only=True)
class Ec2FormCodec(FormCodec):
    """Writes lists without names around them; of empty ones, nothing is left in a form."""

    def _container(self, shape: List | Map, *, flat: bool) -> Expr:
        """Return how a list is written; of maps, the protocol has none."""
        if isinstance(shape, Map):
            return super()._container(shape, flat=flat)
        return self.write(shape.element).each("write_list")

    def names(self, shape: List | Map, *, flat: bool) -> list[str]:
        """Return no name for a list."""
        return [] if isinstance(shape, List) else super().names(shape, flat=flat)


class Ec2(Query):
    """Emits the code of EC2 Query for one service."""

    runtime = "ec2"

    def form(self, addresses: Addresses) -> FormCodec:
        """Return the codec of requests."""
        return Ec2FormCodec(addresses=addresses, key=_query_name, readers={}, writers=FORM_WRITERS)

    def result(self, operation: Operation) -> str:
        """Return nothing: the members of an output are in the outermost element."""
        del operation
        return ""


def _query_name(member: Member) -> str:
    """Return what a member is called in a form: with a capital, unless it is named for forms."""
    if member.query_name:
        return member.query_name
    name = member.location_name or member.name
    return name[:1].upper() + name[1:]
