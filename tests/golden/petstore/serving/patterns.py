"""The patterns that strings in requests have to match."""

from __future__ import annotations

NAME = "^[a-z\\\\\"']+$"
