"""The bar of a workflow: how many of its steps succeeded, were skipped, failed, and remain."""

from __future__ import annotations

from attrs import frozen

from .. import WorkflowExecutionMetadata


@frozen
class Part:
    """A kind of step in the bar: how many cells, how it looks with and without Unicode."""

    cells: int
    glyph: str
    ascii_glyph: str
    style: str


def parts(run: WorkflowExecutionMetadata, width: int) -> list[Part]:
    """Return the parts of a bar that is ``width`` cells wide.

    The kinds differ in glyph as well as in colour: not every terminal has colours, nor every eye.
    """
    done = [
        run.total_steps_succeeded or 0,
        run.total_steps_skipped or 0,
        run.total_steps_failed or 0,
    ]
    remaining = max(0, (run.total_step_count or 0) - sum(done))
    succeeded, skipped, failed, rest = cells([*done, remaining], width)
    return [
        Part(succeeded, "━", "=", "green"),
        Part(skipped, "┅", "~", "yellow"),
        Part(failed, "✗", "x", "bold red"),
        Part(rest, "─", ".", "bright_black"),
    ]


def cells(counts: list[int], width: int) -> list[int]:
    """Share ``width`` cells out in proportion to ``counts``; what is there at all gets one.

    The last of ``counts`` takes what is left over, the largest gives what is too much.

    >>> cells([2, 1, 0, 1], 8)
    [4, 2, 0, 2]
    >>> cells([0, 0, 0, 0], 8)
    [0, 0, 0, 8]
    >>> cells([98, 0, 1, 1], 10)
    [8, 0, 1, 1]
    """
    total = sum(counts)
    if total == 0:
        return [*(0 for _ in counts[:-1]), width]
    shares = [max(count * width // total, min(count, 1)) for count in counts]
    surplus = sum(shares) - width
    # Too few: to what remains, or else to the largest; too many: from the largest.
    index = len(counts) - 1 if surplus < 0 and counts[-1] else shares.index(max(shares))
    shares[index] -= surplus
    return shares
