"""Traces for OpenTelemetry: a span for each call, by its conventions for AWS SDKs.

The conventions are "Semantic conventions for AWS SDK client spans" of OpenTelemetry.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .errors import ApiError, ConfigurationError
from .http import request_id_of

if TYPE_CHECKING:
    from .interceptors import InterceptorContext


class OpenTelemetryInterceptor:
    """An interceptor that makes a span of each call, and sends the trace context along.

    ``tracer_provider`` is the provider of the tracer, by default the global one of OpenTelemetry.
    The span is current while the call lasts, so that spans of what is underneath (urllib3, say) are
    its children. Safe to share between clients and threads.

    :raises ConfigurationError: ``opentelemetry-api`` is not installed.
    """

    def __init__(self, tracer_provider: Any = None) -> None:
        try:
            # A statement, so that PyInstaller finds it; type checkers need not have it installed.
            if TYPE_CHECKING:
                context: Any = None
                propagate: Any = None
                trace: Any = None
            else:
                from opentelemetry import context, propagate, trace
        except ImportError as error:
            raise ConfigurationError(
                "OpenTelemetryInterceptor needs opentelemetry-api, which is not installed: "
                "pip install opentelemetry-api"
            ) from error
        self._context, self._propagate, self._trace = context, propagate, trace
        package = __name__.partition(".runtime.")[0]
        self._tracer: Any = self._trace.get_tracer(package, tracer_provider=tracer_provider)

    def read_before_execution(self, context: InterceptorContext) -> None:
        """Start the span, and make it the current one."""
        span = self._tracer.start_span(
            f"{context.service_id}.{context.operation_name}",
            kind=self._trace.SpanKind.CLIENT,
            attributes={
                "rpc.system": "aws-api",
                "rpc.service": context.service_id,
                "rpc.method": context.operation_name,
                "cloud.region": context.region,
            },
        )
        token = self._context.attach(self._trace.set_span_in_context(span))
        context.attributes[self] = span, token

    def modify_before_signing(self, context: InterceptorContext) -> None:
        """Put the trace context into the headers of an attempt; it is not signed."""
        if context.http_request is not None:
            self._propagate.inject(context.http_request.headers)

    def read_after_execution(self, context: InterceptorContext) -> None:
        """End the span with what came of the call."""
        started = context.attributes.pop(self, None)
        if started is None:
            return
        span, token = started
        try:
            self._describe(span, context)
        finally:
            span.end()
            self._context.detach(token)

    def _describe(self, span: Any, context: InterceptorContext) -> None:
        """Note on ``span`` what came of the call."""
        if context.http_request is not None:
            server = urlsplit(context.http_request.url)
            span.set_attribute("server.address", server.hostname or "")
            if server.port is not None:
                span.set_attribute("server.port", server.port)
        if context.attempt > 1:
            span.set_attribute("http.request.resend_count", context.attempt - 1)
        if context.http_response is not None:
            span.set_attribute("http.response.status_code", context.http_response.status)
            headers = context.http_response.headers
            request_id, extended = request_id_of(headers), headers.get("x-amz-id-2")
            if request_id is not None:
                span.set_attribute("aws.request_id", request_id)
            if extended is not None:
                span.set_attribute("aws.extended_request_id", extended)
        error = context.error
        if error is not None:
            kind = error.code if isinstance(error, ApiError) else type(error).__qualname__
            span.set_attribute("error.type", kind)
            # The message alone: an exception that is recorded has a traceback.
            span.set_status(self._trace.Status(self._trace.StatusCode.ERROR, str(error)))
