"""Traces of the calls of Pet Store & Friends."""

from typing import TYPE_CHECKING

from .runtime.lazy import public_names
from .runtime.telemetry import OpenTelemetryInterceptor as OpenTelemetryInterceptor

__all__ = ["OpenTelemetryInterceptor"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = public_names(__name__)
