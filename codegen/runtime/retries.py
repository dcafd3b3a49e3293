"""When a call is repeated, and after how long: AWS' standard retry mode.

Nothing here sleeps: a policy says how long to wait, or that it is over; the driver does the rest.
The rules and numbers are those of ``botocore/retries/standard.py`` and ``quota.py`` (1.44): full
jitter, 50 ms or, when throttled, 1 s as the base, 20 s at most, and a quota of 500 that a client's
calls share, so that a service in trouble is not buried under repetitions.
"""

from __future__ import annotations

from os import urandom
from typing import TYPE_CHECKING

from .errors import ApiError
from .locks import ForkSafe

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .errors import TransportError

DEFAULT_MAX_ATTEMPTS = 3

#: Seconds.
MAX_BACKOFF = 20.0
BASE = 0.05
THROTTLED_BASE = 1.0
#: How much longer than the backoff the service's own wish can make the wait, in seconds.
RETRY_AFTER_ALLOWANCE = 5.0

INITIAL_QUOTA = 500
RETRY_COST = 14
THROTTLED_RETRY_COST = 5
#: What a call returns to the quota when its first attempt succeeds.
NO_RETRY_INCREMENT = 1

#: What a service answers when the client's clock is wrong; botocore has no such correction, the
#: codes are those of the AWS SDKs and tools reference guide.
CLOCK_SKEW_CODES = frozenset(
    {
        "AuthFailure",
        "InvalidSignatureException",
        "RequestExpired",
        "RequestInTheFuture",
        "RequestTimeTooSkewed",
        "SignatureDoesNotMatch",
    }
)


#: What a service answers when temporary credentials have run out.
EXPIRED_TOKEN_CODES = frozenset({"ExpiredToken", "ExpiredTokenException"})


class Failure:
    """A failed attempt, as far as a policy looks at it.

    ``error`` is the error answer, or why there was none. ``clock_corrected`` says that the failure
    came from a clock that has been set right since.
    """

    # A named tuple would take 0.2 ms to make at import.
    __slots__ = ("headers", "retryable", "throttling")

    def __init__(self, error: ApiError | TransportError, *, clock_corrected: bool = False) -> None:
        self.retryable = clock_corrected or error.retryable
        #: Whether the service asked for fewer requests.
        self.throttling = isinstance(error, ApiError) and error.throttling
        self.headers: Mapping[str, str] = error.headers if isinstance(error, ApiError) else {}


class RetryQuota(ForkSafe):
    """How many retries a client's calls may make between them; safe to share between threads."""

    __slots__ = ("available",)

    def __init__(self) -> None:
        super().__init__()
        self.available = INITIAL_QUOTA

    def acquire(self, amount: int) -> bool:
        """Take ``amount`` out of the quota; return whether there was enough."""
        with self._lock:
            if amount > self.available:
                return False
            self.available -= amount
            return True

    def release(self, amount: int) -> None:
        """Give ``amount`` back."""
        # A full quota is the rule; no lock is needed to see that there is nothing to do.
        if self.available < INITIAL_QUOTA:
            with self._lock:
                self.available = min(INITIAL_QUOTA, self.available + amount)


class StandardRetryPolicy:
    """The standard mode: decides on a failure, given how many attempts were made.

    One policy serves all calls of a client; it may have its quota in common with the one that is
    ``shared``. What a call has taken from the quota is kept with the call, and handed to
    :meth:`succeeded`.
    """

    __slots__ = ("_jitter", "max_attempts", "quota")

    def __init__(
        self,
        max_attempts: int = DEFAULT_MAX_ATTEMPTS,
        *,
        jitter: Callable[[], float] | None = None,
        shared: StandardRetryPolicy | None = None,
    ) -> None:
        self.max_attempts = max_attempts
        self.quota: RetryQuota = RetryQuota() if shared is None else shared.quota
        self._jitter = _jitter if jitter is None else jitter

    def before_attempt(self) -> float:
        """Return the seconds to wait before asking again; 0 when the attempt may be made now."""
        return 0.0

    def observe(self, failure: Failure | None) -> None:
        """Take the outcome of an attempt, ``None`` for a success, into account."""

    def acquire(self, failure: Failure, attempt: int) -> int | None:
        """Return what a retry takes from the quota, or ``None`` when there must not be one.

        ``attempt`` is the number of the attempt that failed, from 1.
        """
        if attempt >= self.max_attempts or not failure.retryable:
            return None
        cost = THROTTLED_RETRY_COST if failure.throttling else RETRY_COST
        return cost if self.quota.acquire(cost) else None

    def delay(self, failure: Failure, attempt: int) -> float:
        """Return how many seconds to wait after ``attempt`` failed."""
        base = THROTTLED_BASE if failure.throttling else BASE
        # 2.0 ** 1024 is no float; the cap is reached long before.
        backoff = self._jitter() * min(base * 2.0 ** min(attempt - 1, 60), MAX_BACKOFF)
        asked = _retry_after(failure.headers)
        if asked is None:
            return backoff
        return max(backoff, min(asked, backoff + RETRY_AFTER_ALLOWANCE))

    def succeeded(self, acquired: int | None) -> None:
        """Return what a call that succeeded had taken last, or a little if it had not."""
        self.quota.release(NO_RETRY_INCREMENT if acquired is None else acquired)


def _jitter() -> float:
    """Return a number from 0 to 1, without random: to load it takes 0.6 ms."""
    return int.from_bytes(urandom(4), "big") / 2**32


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds that the service asks to wait, ``None`` when it does not or is unclear.

    AWS' services say it in ``x-amz-retry-after``, in milliseconds. ``Retry-After`` (RFC 9110
    section 10.2.3, in whole seconds) comes from proxies and load balancers before them; botocore
    passes it over.
    """
    for name, a_second in (("x-amz-retry-after", 1000), ("retry-after", 1)):
        value = headers.get(name)
        if value is not None:
            return _seconds(value, a_second)
    return None


def _seconds(value: str, a_second: int) -> float | None:
    """Return a header's whole number in seconds, ``None`` when it is none or below 0."""
    try:
        seconds = int(value) / a_second
    except (ValueError, OverflowError):
        return None
    return seconds if seconds >= 0 else None
