"""What is known of an image alone, and goes with it when it is deleted."""

from __future__ import annotations

from . import runs, scans
from .call import Call


def forget(call: Call, image: str) -> None:
    """Forget the runs of workflows for an image, its packages, and what scans found in it."""
    runs.forget(call, image)
    scans.forget(call, image)
