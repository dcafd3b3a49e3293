"""Traces of the calls of Pet Store & Friends."""

from typing import TYPE_CHECKING

from .runtime.lazy import unknown_names
from .runtime.telemetry import OpenTelemetryInterceptor as OpenTelemetryInterceptor

__all__ = ["OpenTelemetryInterceptor"]

if not TYPE_CHECKING:
    __getattr__ = unknown_names(__name__)
