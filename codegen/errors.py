"""What the generator raises on purpose; everything else that comes out of it is a defect."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class CodegenError(Exception):
    """The root of everything the generator raises on purpose."""


class ModelError(CodegenError):
    """A model that cannot be turned into a client.

    ``problems`` holds one sentence for each thing that is wrong, beginning with its place.
    """

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__(tuple(problems))
        self.problems = tuple(problems)

    def __str__(self) -> str:
        if len(self.problems) == 1:
            return f"The model cannot be used: {self.problems[0]}"
        listed = "\n".join(f"- {problem}" for problem in self.problems)
        return f"The model cannot be used, for {len(self.problems)} reasons:\n{listed}"
