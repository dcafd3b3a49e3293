"""A span for each call, after OpenTelemetry's conventions for AWS SDKs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

import imagebuilder
from imagebuilder.telemetry import OpenTelemetryInterceptor
from tests.both_clients import over_both
from tests.runtime.scripted import Scripted, failure, make, ok

if TYPE_CHECKING:
    from collections.abc import Callable

    from imagebuilder import HttpRequest, HttpResponse


class Traced:
    """A client whose spans are kept."""

    def __init__(self, *answers: Any) -> None:
        self.exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.transport = Scripted(*answers)
        client, _ = make(self.transport)
        self.client = client.with_options(interceptors=[OpenTelemetryInterceptor(self.provider)])

    @property
    def spans(self) -> list[Any]:
        return list(self.exporter.get_finished_spans())


def test_a_call_is_a_span_of_the_conventions() -> None:
    traced = Traced(ok(**{"x-amz-id-2": "extended"}))
    traced.client.list_images()
    (span,) = traced.spans
    assert span.name == "imagebuilder.ListImages"
    assert span.kind is trace.SpanKind.CLIENT
    assert dict(span.attributes) == {
        "rpc.system": "aws-api",
        "rpc.service": "imagebuilder",
        "rpc.method": "ListImages",
        "cloud.region": "us-west-2",
        "server.address": "imagebuilder.us-west-2.amazonaws.com",
        "http.response.status_code": 200,
        "aws.request_id": "r-1",
        "aws.extended_request_id": "extended",
    }
    assert span.status.status_code is trace.StatusCode.UNSET


def test_the_trace_context_is_in_the_request_and_not_signed() -> None:
    traced = Traced(ok())
    with traced.provider.get_tracer("test").start_as_current_span("mine") as mine:
        traced.client.list_images()
    span = traced.spans[0]
    assert span.parent.span_id == mine.get_span_context().span_id
    (request,) = traced.transport.requests
    version, trace_id, span_id, _ = request.headers["traceparent"].split("-")
    assert version == "00"
    assert int(trace_id, 16) == span.context.trace_id == mine.get_span_context().trace_id
    assert int(span_id, 16) == span.context.span_id
    assert "traceparent" not in request.headers["Authorization"]


def test_what_is_done_underneath_belongs_to_the_span_and_nothing_afterwards_does() -> None:
    current: list[int] = []

    def underneath(_: HttpRequest) -> HttpResponse:
        current.append(trace.get_current_span().get_span_context().span_id)
        return ok()

    traced = Traced(underneath)
    traced.client.list_images()
    assert current == [traced.spans[0].context.span_id]
    assert not trace.get_current_span().get_span_context().is_valid


def test_a_call_that_is_repeated_is_one_span() -> None:
    traced = Traced(failure(500), failure(429), ok())
    traced.client.list_images()
    (span,) = traced.spans
    assert span.attributes["http.request.resend_count"] == 2
    assert span.status.status_code is trace.StatusCode.UNSET


def test_an_error_of_the_service_is_one_of_the_span() -> None:
    traced = Traced(failure(404, "ResourceNotFoundException"))
    with pytest.raises(imagebuilder.ResourceNotFoundException):
        traced.client.list_images()
    (span,) = traced.spans
    assert span.attributes["error.type"] == "ResourceNotFoundException"
    assert span.attributes["http.response.status_code"] == 404
    assert span.status.status_code is trace.StatusCode.ERROR
    assert span.status.description.startswith("ResourceNotFoundException calling ListImages: no")


@over_both
@pytest.mark.parametrize(
    ("fail", "kind"),
    [
        (
            lambda client: client.get_image(image_build_version_arn=5),
            "ParamValidationError",
        ),
        (lambda client: client.list_images(), "ConnectionFailedError"),
    ],
)
def test_a_call_without_an_answer_has_the_kind_of_its_error(
    fail: Callable[[Any], object], kind: str
) -> None:
    traced = Traced(*[imagebuilder.ConnectionFailedError("no")] * 3)
    with pytest.raises(imagebuilder.SdkError):
        fail(traced.client)
    (span,) = traced.spans
    assert span.attributes["error.type"] == kind
    assert "http.response.status_code" not in span.attributes
    assert not trace.get_current_span().get_span_context().is_valid


def test_without_the_library_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry", None)
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        OpenTelemetryInterceptor()
    assert str(caught.value) == (
        "OpenTelemetryInterceptor needs opentelemetry-api, which is not installed: "
        "pip install opentelemetry-api"
    )
