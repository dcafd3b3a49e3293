"""The service: takes typed requests, and answers each within one transaction."""

from __future__ import annotations

import json
import os
import threading
import uuid
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

from .. import (
    OPERATIONS,
    ApiError,
    ConfigurationError,
    DryRunOperationException,
    IdempotentParameterMismatchException,
    ParamValidationError,
    converter,
)
from .amazon import furnish
from .call import Call
from .clock import LATEST, YEARS, Clock, moment
from .endpoint import Endpoint
from .errors import as_documented, rate_exceeded, read_only as read_only_error
from .limits import Limits, Rate
from .options import is_number, problems_of
from .pages import digest
from .plans import plan
from .registry import EVENTS, HANDLERS
from .store import Document, Store


class LocalImageBuilder(Endpoint):
    """An Image Builder service in one process: a transport for clients, and a server for any.

    ``region``, ``account_id``
        Where it is, and whose resources it has.
    ``state``
        The file that keeps its state, which several processes can serve; in memory without one.
    ``speed``
        How many times as fast as real time its clock runs, at most 86,400; 0 lets it stand until it
        is moved.
    ``now``
        When its clock starts, an aware ``datetime``; the time of day without it. In a file that has
        a state the clock goes on where it stood.
    ``rate``
        How many requests a second it answers, others with ``CallRateLimitExceededException``.
    ``quotas``
        Quotas that are not AWS' defaults, by the names of :data:`.limits.QUOTAS`.
    ``read_only``
        Whether every request that would change something is refused with ``ForbiddenException``.
    ``s3``
        A folder that has the place of Amazon S3: a document at ``s3://bucket/key`` is the file
        ``bucket/key`` in it. Without one, what is named exists and does next to nothing.

    Raises a ``ConfigurationError`` that lists all settings that cannot work, or says why a file
    cannot be used. One service can be shared between threads.
    """

    def __init__(
        self,
        *,
        region: str = "us-west-2",
        account_id: str = "123456789012",
        state: str | os.PathLike[str] | None = None,
        speed: float = 0.0,
        now: datetime | None = None,
        rate: float | None = None,
        quotas: Mapping[str, int] | None = None,
        read_only: bool = False,
        s3: str | os.PathLike[str] | None = None,
    ) -> None:
        problems = problems_of(
            {
                "region": region,
                "account_id": account_id,
                "state": state,
                "speed": speed,
                "now": now,
                "rate": rate,
                "quotas": quotas,
                "read_only": read_only,
                "s3": s3,
            }
        )
        if problems:
            raise ConfigurationError("; ".join(problems), problems=problems)
        self.region = region
        self.account_id = account_id
        self.read_only = read_only
        self._s3 = None if s3 is None else os.fspath(s3)
        self._limits = Limits(dict(quotas or {}))
        self._rate = Rate(rate)
        self._lock = threading.Lock()
        self._store = Store(None if state is None else os.fspath(state))
        try:
            self._clock = Clock(self._store, speed=speed, now=now)
            self._settle()
        except BaseException:
            self._store.close()
            raise

    def _settle(self) -> None:
        """Give a new file what every account has from the start; refuse one of another account."""
        of = f"{self.account_id} in {self.region}"
        with self._store.transaction(write=True):
            self._store.secret()
            kept = self._store.setting("account")
            if kept is None:
                self._store.set_setting("account", of)
                furnish(self._call(self._clock.read()))
            elif kept != of:
                raise ConfigurationError(
                    f"{self._store.path} has the state of account {kept}, not of {of}"
                )

    # -- requests -----------------------------------------------------------------------------

    def handle(self, operation_name: str, request: Any) -> Any:
        """Return the typed response to a typed request of an operation, by the model's name.

        The request is one that :meth:`.send` has read, and with that held against the model.
        Raises the ``ApiError`` that the service documents for what is wrong with the request, and
        a ``ParamValidationError`` for what is none of the service's.
        """
        handler = HANDLERS.get(operation_name)
        if handler is None:
            raise ParamValidationError(f"there is no operation {operation_name!r}")
        wanted = OPERATIONS[operation_name].request_type
        if not isinstance(request, wanted):
            raise ParamValidationError(
                f"{operation_name} takes a {wanted.__name__}, not {type(request).__name__}"
            )
        try:
            with self._lock:
                if not self._rate.take():
                    raise rate_exceeded()
            return self._handled(operation_name, request)
        except ApiError as error:
            documented = as_documented(error, operation_name)
            if documented is error:
                raise
            raise documented from error

    def _handled(self, operation: str, request: Any) -> Any:
        """Return the response, after everything that was due before it."""
        reads = operation.startswith(("Get", "List"))
        if self.read_only and not reads:
            raise read_only_error(operation)
        with self._store.transaction(write=not reads):
            now = self._clock.read()
            is_late = self._store.next_event(now) is not None
            if not is_late and not self._clock.must_be_kept():
                return self._answered(operation, request, now)
        # Apart from the request: what was due happens even if the request is refused.
        self._catch_up(now)
        with self._store.transaction(write=not reads):
            return self._answered(operation, request, max(now, self._clock.read()))

    def _answered(self, operation: str, request: Any, now: float) -> Any:
        if getattr(request, "dry_run", None):
            self._response(operation, request, now)
            # Ends the transaction with nothing kept.
            raise DryRunOperationException(
                "The request would have succeeded, but the DryRun flag is set."
            )
        members = OPERATIONS[operation].idempotent_members
        token = getattr(request, members[0]) if members else None
        if token is None:
            return self._response(operation, request, now)
        return self._once(operation, token, request, now)

    def _once(self, operation: str, token: str, request: Any, now: float) -> Any:
        """Return the response to a request with a client token, that of the first time if any."""
        asked: Document = converter.unstructure(request)
        asked.pop("clientToken", None)
        fingerprint = digest(operation, asked)
        before = self._store.answered(operation, token)
        if before is None:
            response = self._response(operation, request, now)
            answer: Document = converter.unstructure(response)
            self._store.keep_answer(operation, token, fingerprint, answer)
            return response
        if before[0] != fingerprint:
            raise IdempotentParameterMismatchException(
                f"The client token '{token}' was used before with other parameter values."
            )
        return converter.structure(json.loads(before[1]), OPERATIONS[operation].response_type)

    def _response(self, operation: str, request: Any, now: float) -> Any:
        call = self._call(now, operation)
        response: Any = HANDLERS[operation](call, request)
        if hasattr(response, "request_id"):
            response.request_id = call.request_id
        # The model has the token in answers to updates as well; AWS' examples show none.
        if hasattr(response, "client_token") and not operation.startswith("Update"):
            response.client_token = request.client_token
        return response

    def _call(self, now: float, operation: str = "") -> Call:
        return Call(
            store=self._store,
            time=round(now, 3),
            region=self.region,
            account_id=self.account_id,
            limits=self._limits,
            s3=self._s3,
            operation=operation,
            request_id=str(uuid.uuid4()),
        )

    # -- time ---------------------------------------------------------------------------------

    def now(self) -> datetime:
        """Return what the service's clock shows."""
        with self._store.transaction(write=False):
            return moment(self._clock.read())

    def advance(self, seconds: float) -> None:
        """Move the service's clock by so many seconds; what is due on the way happens in its order.

        Raises a ``ParamValidationError`` for anything else than a number of 0 or more, and where
        the clock would come to a time that it cannot show.
        """
        if not (is_number(seconds) and seconds >= 0):
            raise ParamValidationError(f"a clock moves by 0 or more seconds, not {seconds!r}")
        with self._lock:
            self._rate.passed(seconds)
        with self._store.transaction(write=True):
            until = self._clock.read() + seconds
            if until > LATEST:
                raise ParamValidationError(f"the clock ends with the year {YEARS.stop - 1}")
            self._do_what_is_due(until)

    def fail_next_build(
        self,
        *,
        workflow: str | None = None,
        step: str | None = None,
        message: str | None = None,
    ) -> None:
        """Let the next build fail that is created after this call.

        ``workflow`` and ``step`` are the names of where it fails, by default the first step that
        can; a build that has no such workflow and step leaves the failure to the next that has.
        ``message`` is what the step reports. Several calls are for several builds, in order.

        Raises a ``ConfigurationError`` for a workflow or a step that does not exist, with those
        that do.
        """
        with self._store.transaction(write=True):
            call = self._call(self._clock.read())
            plan(call, workflow=workflow, step=step, message=message)

    def sleep(self, seconds: float) -> None:
        """Move the service's clock: the pauses of retries and waits cost no real time."""
        self.advance(seconds)

    def _catch_up(self, until: float) -> None:
        with self._store.transaction(write=True):
            self._do_what_is_due(max(until, self._clock.read()))

    def _do_what_is_due(self, until: float) -> None:
        """Do everything that is due until then, in its order, and let the clock stand there."""
        while (event := self._store.next_event(until)) is not None:
            self._store.finish(event)
            EVENTS[event.kind](self._call(event.due), event)
        self._clock.set(until)

    # -- the end ------------------------------------------------------------------------------

    def close(self) -> None:
        """Close the file; the next request opens it again.

        A client that is closed closes its transport, which others may go on using. A state in
        memory lasts as long as this object.
        """
        with self._store.transaction(write=True):
            self._do_what_is_due(self._clock.read())
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
