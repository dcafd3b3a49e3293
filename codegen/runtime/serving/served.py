"""An operation as the service sees it: its requests read, its responses and errors written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ..codecs.values import MismatchError
from ..errors import ApiError, ParamValidationError
from ..operation import Operation
from ..validation import ENDLESS

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    from ..http import HttpRequest, HttpResponse
    from ..service import ServiceInfo
    from ..validation import Problems

    class Received(Protocol):
        """A request that came: what the functions that were emitted read their structures from."""

        @property
        def problems(self) -> Problems:
            """What was found wrong with it so far."""
            ...

    # A type checker that comes here for a user's program has no need to read how that is done.
    received_request: Callable[[HttpRequest], Received]
else:
    from .messages import received_request


class ServedOperation(Operation):
    """An operation of the service whose requests can be read, too."""

    __slots__ = ()

    def read_request(self, request: HttpRequest) -> Any:
        """Return the structure in ``request``: what a client's ``send`` takes.

        Raises :class:`.ParamValidationError` with all that is wrong with it: what is no request of
        this operation, members and parameters that the model lacks, values of wrong types, missing
        ones, and those outside of the model's limits, patterns and enums.
        """
        sentences: list[str] = []
        value = None
        try:
            received = received_request(request)
            sentences = received.problems.sentences
            value = self._load(f".serving.requests.{self.python_name}").read_request(received)
            self.call.check(received.problems, value)
        except UnicodeError:
            sentences = ["the request: what should be a text is not UTF-8"]
        except MismatchError as mismatch:
            sentences = [f"the request: {mismatch}"]
        except RecursionError:
            sentences = [ENDLESS]
        if sentences:
            # What is wrong with a value may be found by what reads it and by what checks it.
            problems = [*dict.fromkeys(sentences)]
            raise ParamValidationError(
                f"This is no request for {self.name}: {'; '.join(problems)}",
                operation_name=self.name,
                problems=problems,
            )
        return value

    def write_response(self, response: object) -> HttpResponse:
        """Return the answer that reads as ``response``, or that raises it where it is an error.

        An error without a status has that of the model, or 500 for a server fault and 400 for any
        other. Raises :class:`.ParamValidationError` for what cannot be an answer.
        """
        from ..testing.written import WRITING_FAILURES, error_answer, not_an_answer, unwritable

        if isinstance(response, ApiError):
            service = cast("ServiceInfo", self._load(".client").SERVICE)
            return error_answer(service, self, response, request_id=response.request_id or "")
        if not isinstance(response, self.response_type):
            raise not_an_answer(self, response, ", or an ApiError")
        try:
            return super().write_response(response)
        except WRITING_FAILURES as problem:
            raise unwritable(self, response, problem) from problem
