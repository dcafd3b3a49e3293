"""AWS' adaptive retry mode: the standard mode, and a limit on the rate at which requests are sent.

The limit is off until the service throttles. Then the rate at which requests were sent is cut, and
grows again along a cubic curve, as TCP's CUBIC does (RFC 9438). The rules and numbers are those of
``botocore/retries/adaptive.py``, ``bucket.py`` and ``throttling.py``.

Like every policy this one never sleeps: it says how long to wait.
"""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

from .locks import ForkSafe
from .retries import DEFAULT_MAX_ATTEMPTS, StandardRetryPolicy

if TYPE_CHECKING:
    from collections.abc import Callable

    from .retries import Failure

#: How much of a new measurement goes into the smoothed rate, and how many seconds one takes.
SMOOTHING = 0.8
MEASUREMENT = 0.5
#: The cubic curve's scale, and what is left of the rate when the service throttles.
SCALE = 0.4
BETA = 0.7
#: Requests per second: the least that is sent, and the most against what was measured.
MIN_RATE = 0.5
MAX_GROWTH = 2.0


class AdaptiveRetryPolicy(StandardRetryPolicy):
    """The adaptive mode; one policy serves all calls of a client.

    It limits its rate together with the policy that is ``shared``, where that is one of this class.
    """

    __slots__ = ("limiter",)

    def __init__(
        self,
        max_attempts: int = DEFAULT_MAX_ATTEMPTS,
        *,
        jitter: Callable[[], float] | None = None,
        shared: StandardRetryPolicy | None = None,
    ) -> None:
        super().__init__(max_attempts, jitter=jitter, shared=shared)
        self.limiter: RateLimiter = (
            shared.limiter if isinstance(shared, AdaptiveRetryPolicy) else RateLimiter()
        )

    def before_attempt(self) -> float:
        """Return the seconds to wait before asking again; 0 when the attempt may be made now."""
        return self.limiter.acquire()

    def observe(self, failure: Failure | None) -> None:
        """Take the outcome of an attempt, ``None`` for a success, into account."""
        self.limiter.observe(throttled=failure is not None and failure.throttling)

    def succeeded(self, acquired: int | None) -> None:
        """Take a success into account; what the call had taken last goes back to the quota."""
        self.observe(None)
        super().succeeded(acquired)


class RateLimiter(ForkSafe):
    """How many attempts a second there may be; no limit until the service throttles.

    ``clock`` gives the seconds that have passed since some moment. Safe to share between threads.
    """

    __slots__ = ("_clock", "_cubic", "_enabled", "_measured", "bucket")

    # Not the time of day, as in botocore: set back by an hour, it would stop all calls for one.
    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._enabled = False
        self._measured = _MeasuredRate(clock())
        self._cubic = _Cubic(clock())
        self.bucket = _TokenBucket(clock())

    def acquire(self) -> float:
        """Return the seconds to wait before asking again; 0 when the attempt may be made now."""
        if not self._enabled:
            return 0.0
        with self._lock:
            return self.bucket.acquire(self._clock())

    def observe(self, *, throttled: bool) -> None:
        """Take an attempt into account."""
        with self._lock:
            now = self._clock()
            measured = self._measured.record(now)
            if throttled:
                rate = min(measured, self.bucket.rate) if self._enabled else measured
                allowed = self._cubic.throttled(rate, now)
                self._enabled = True
            else:
                allowed = self._cubic.grown(now)
            self.bucket.set_rate(min(allowed, MAX_GROWTH * measured), now)


class _MeasuredRate:
    """The rate at which attempts are made, smoothed."""

    __slots__ = ("_bucket", "_count", "_rate")

    def __init__(self, now: float) -> None:
        self._bucket = float(math.floor(now))
        self._count = 0
        self._rate = 0.0

    def record(self, now: float) -> float:
        """Count an attempt at ``now``; return attempts per second."""
        bucket = math.floor(now / MEASUREMENT) * MEASUREMENT
        self._count += 1
        if bucket > self._bucket:
            current = self._count / (bucket - self._bucket)
            self._rate = current * SMOOTHING + self._rate * (1 - SMOOTHING)
            self._count, self._bucket = 0, bucket
        return self._rate


class _Cubic:
    """How the allowed rate grows back after the service throttled."""

    __slots__ = ("_failed", "_peak")

    def __init__(self, now: float) -> None:
        self._peak = 0.0
        self._failed = now

    def throttled(self, rate: float, now: float) -> float:
        """Return the rate to go on with after being throttled at ``rate``."""
        self._peak, self._failed = rate, now
        return rate * BETA

    def grown(self, now: float) -> float:
        """Return the rate that is allowed at ``now``."""
        level: float = (self._peak * (1 - BETA) / SCALE) ** (1 / 3)
        return SCALE * (now - self._failed - level) ** 3 + self._peak


class _TokenBucket:
    """Tokens that are filled in at a rate; an attempt takes one."""

    __slots__ = ("_capacity", "_filled", "_tokens", "rate")

    def __init__(self, now: float) -> None:
        self.rate = 1.0
        self._capacity = 1.0
        self._tokens = 0.0
        self._filled = now

    def set_rate(self, rate: float, now: float) -> None:
        """Fill at ``rate`` tokens per second from ``now`` on."""
        self._fill(now)
        self.rate = max(rate, MIN_RATE)
        self._capacity = max(rate, 1.0)
        self._tokens = min(self._tokens, self._capacity)

    def acquire(self, now: float) -> float:
        """Take a token and return 0, or return the seconds until there will be one."""
        self._fill(now)
        if self._tokens >= 1:
            self._tokens -= 1
            return 0.0
        return (1 - self._tokens) / self.rate

    def _fill(self, now: float) -> None:
        self._tokens = min(self._capacity, self._tokens + (now - self._filled) * self.rate)
        self._filled = now
