"""Requests that tests of the local service share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import imagebuilder as ib

if TYPE_CHECKING:
    from imagebuilder.local import LocalImageBuilder

ACCOUNT = "arn:aws:imagebuilder:us-west-2:123456789012"
DOCUMENT = """\
name: install
description: Installs it
schemaVersion: 1.0
phases:
  - name: build
    steps:
      - name: Install
        action: ExecuteBash
        inputs:
          commands: [echo installed]
"""


def handled(local: LocalImageBuilder, request: Any) -> Any:
    """Return the response to a request of the operation that its class is named after."""
    return local.handle(type(request).__name__.removesuffix("Request"), request)


def component(**members: Any) -> ib.CreateComponentRequest:
    """Return a request that creates a component."""
    asked: dict[str, Any] = {
        "name": "install",
        "semantic_version": "1.0.0",
        "platform": "Linux",
        "data": DOCUMENT,
    }
    return ib.CreateComponentRequest(**{**asked, **members})
