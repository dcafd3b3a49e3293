"""The HTTP answer to a response, as the service writes it.

Clients make no difference between a list that is empty and one that is left out, so the package
writes neither. The service does: an image without tags has ``"tags": {}``. A response here has
``None`` for what is left out.
"""

from __future__ import annotations

import json
from typing import Any

from .. import OPERATIONS, HttpResponse
from .guards import fields_of, is_list
from .names import model_name


def written(operation: str, response: Any) -> HttpResponse:
    """Return the answer for the response of an operation, with its empty lists and maps."""
    answer = OPERATIONS[operation].write_response(response)
    document: dict[str, Any] = json.loads(answer.body or b"{}")
    _add_empty(document, response)
    return HttpResponse(answer.status, answer.headers, json.dumps(document).encode())


def _add_empty(document: dict[str, Any], made: object) -> None:
    for field in fields_of(made):
        name, value = model_name(field.name), getattr(made, field.name)
        if field.name == "response_metadata" or value is None:
            continue
        if value in ([], {}):
            document.setdefault(name, value)
        elif is_list(value):
            for item, inner in zip(document[name], value, strict=True):
                _add_empty(item, inner)
        else:
            _add_empty(document.get(name, {}), value)
