"""The clock of the service: where it stands, how fast it runs, and how it is kept in the file.

The file has the time of the service's clock, and the real time at which it stood there. Between two
readings the clock goes on by the real time that has passed, times the speed; real time during which
no process had the file open does not count. Several processes can read one clock.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime

from .store import Store

#: The years that the clock can show.
YEARS = range(1970, 3000)
#: Where it stops, in seconds since 1970.
LATEST = datetime(YEARS.stop - 1, 12, 31, tzinfo=UTC).timestamp()

#: While it runs, a clock that only reads are asked for is kept at least this often (real seconds).
_KEEP_EVERY = 1.0


class Clock:
    """The clock of one process on a file; its times are seconds since 1970.

    ``speed`` and ``now`` are those of :class:`.LocalImageBuilder`, which has looked at them.
    """

    def __init__(self, store: Store, *, speed: float, now: datetime | None) -> None:
        self.speed = speed
        self._store = store
        self._opened = time.time()
        with store.transaction(write=True):
            if store.setting("clock") is None:
                self._keep(self._opened if now is None else now.timestamp(), self._opened)

    def read(self) -> float:
        """Return the time; belongs into a transaction."""
        stood, real = self._kept()
        passed = max(0.0, time.time() - max(real, self._opened)) * self.speed
        return min(stood + passed, LATEST)

    def must_be_kept(self) -> bool:
        """Return whether the file's clock is so far behind that reading alone is not enough."""
        return bool(self.speed) and time.time() - self._kept()[1] > _KEEP_EVERY

    def set(self, moment: float) -> None:
        """Let the clock stand at ``moment`` now; belongs into a transaction that writes."""
        self._keep(moment, time.time())

    def _kept(self) -> tuple[float, float]:
        stood, real = (self._store.setting("clock") or "0 0").split()
        return float(stood), float(real)

    def _keep(self, moment: float, real: float) -> None:
        self._store.set_setting("clock", f"{moment!r} {real!r}")


def is_within(when: datetime) -> bool:
    """Return whether the clock can show a time."""
    # Before it is converted: in another time zone it may be of a year that there is not.
    return when.year in YEARS and when.timestamp() >= 0 and when.timestamp() <= LATEST


def moment(seconds: float) -> datetime:
    """Return a time of the clock as an aware datetime, to the millisecond."""
    return datetime.fromtimestamp(round(seconds, 3), UTC)


def iso(seconds: float) -> str:
    """Return a time of the clock as the service writes it: ``2026-09-09T19:37:17.350Z``."""
    return moment(seconds).isoformat(timespec="milliseconds").replace("+00:00", "Z")
