"""Traces of the calls of Pet Store & Friends."""

from .runtime.telemetry import OpenTelemetryInterceptor as OpenTelemetryInterceptor

__all__ = ["OpenTelemetryInterceptor"]
