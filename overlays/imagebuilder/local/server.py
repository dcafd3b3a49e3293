"""The service over HTTP, for any client: boto3, the AWS CLI, this package in another process."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TypeAlias

from .. import (
    ApiError,
    ConfigurationError,
    Credentials,
    HttpRequest,
    HttpResponse,
    ServiceException,
    ServiceUnavailableException,
    testing,
)
from .endpoint import LONGEST_BODY, Endpoint, misplaced, refusal
from .signatures import signature_problem

#: Called with a line for each request.
Log: TypeAlias = Callable[[str], object]


def serving(
    endpoint: Endpoint,
    port: int,
    *,
    host: str,
    credentials: Credentials | None = None,
    log: Log | None = None,
) -> AbstractContextManager[str]:
    """Serve ``endpoint`` while the context lasts; see :meth:`.Endpoint.serve`."""

    def answer(request: HttpRequest) -> HttpResponse:
        try:
            return _answer(endpoint, request, credentials)
        except ConfigurationError as error:
            return refusal(ServiceUnavailableException(str(error)))
        except Exception as error:
            # A fault of this service, not of its caller; whoever runs it has to see it.
            traceback.print_exc()
            return refusal(ServiceException(f"The local service failed: {type(error).__name__}."))

    return testing.serve_answers(answer, port=port, host=host, longest_body=LONGEST_BODY, log=log)


def _answer(
    endpoint: Endpoint, request: HttpRequest, credentials: Credentials | None
) -> HttpResponse:
    problem: ApiError | None = misplaced(request)
    if problem is None and credentials is not None:
        problem = signature_problem(request, credentials, endpoint.region)
    return endpoint.send(request) if problem is None else refusal(problem)
