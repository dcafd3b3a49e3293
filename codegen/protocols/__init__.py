"""The protocols: a module each, found by the name that a model's metadata gives."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.protocols import rest_json
from codegen.protocols.base import Factory

#: What makes each protocol for a service, by its name in ``metadata.protocols``.
PROTOCOLS: Mapping[str, Factory] = {"rest-json": rest_json.RestJson}
