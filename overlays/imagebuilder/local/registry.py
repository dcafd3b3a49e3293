"""Which function handles which operation, and which does what is due at a time.

A handler takes the :class:`.Call` and the typed request, returns the typed response, and raises an
``ApiError`` to refuse. All it changes is kept together, or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from . import components
from .call import Call
from .store import Event

Handler: TypeAlias = Callable[[Call, Any], object]
EventHandler: TypeAlias = Callable[[Call, Event], None]

#: The handlers by the model's name of the operation.
HANDLERS: Mapping[str, Handler] = {
    "CreateComponent": components.create_component,
    "DeleteComponent": components.delete_component,
    "GetComponent": components.get_component,
    "ImportComponent": components.import_component,
    "ListComponentBuildVersions": components.list_component_build_versions,
    "ListComponents": components.list_components,
}

#: What is done when an event is due, by the event's kind.
EVENTS: Mapping[str, EventHandler] = {}
