"""A made-up service of restJson1, for what needs the description of one and no emitted package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from imagebuilder.runtime.protocols import rest_json
from imagebuilder.runtime.service import ServiceInfo

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from imagebuilder.runtime.endpoints import Endpoint
    from imagebuilder.runtime.operation import Operation


class MadeUpService(ServiceInfo):
    """A service with ``operations``; it has no package, and so no emitted modules."""

    def __init__(
        self, operations: Iterable[Operation] = (), *, idempotency_members: Iterable[str] = ()
    ) -> None:
        super().__init__(
            package="made_up",
            service_id="Made Up",
            signing_name="made-up",
            api_version="2026-01-01",
            sdk="made-up-sdk/1",
            resolve_endpoint=_no_endpoint,
            load_protocol=lambda: rest_json,
            idempotency_members=frozenset(idempotency_members),
        )
        self._operations = {operation.name: operation for operation in operations}

    @property
    def operations(self) -> Mapping[str, Operation]:
        return self._operations


def _no_endpoint(**parameters: object) -> Endpoint:
    raise AssertionError(f"nothing here has an endpoint: {parameters}")
