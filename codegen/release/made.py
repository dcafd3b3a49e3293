"""A service as it goes into a package: resolved, with what is to be known of where it came from."""

from __future__ import annotations

import shlex
from pathlib import Path

from attrs import frozen

from codegen.model import Service
from codegen.model.sources import Source
from codegen.python import names


@frozen(kw_only=True)
class Made:
    """One service of a package.

    ``whole`` says that all of its operations were asked for, and ``model`` which file was read in
    the place of botocore's model, if one was.
    """

    service: Service
    source: Source
    whole: bool
    model: Path | None

    @property
    def origin(self) -> str:
        """What was read, in words that are the same on every machine."""
        if self.model is not None:
            return self.model_name
        return "botocore's model"

    @property
    def model_name(self) -> str:
        """The name of the model file, the same whether it was compressed or not."""
        return "" if self.model is None else self.model.name.removesuffix(".gz")

    def command(self, *beginning: str) -> str:
        """Return the command that writes the package, which begins with these words.

        It is the same on every machine. Operations are not in it: a refresh keeps those there are.
        """
        return shlex.join([*beginning, *self.words(self.model_name)])

    def words(self, model: str) -> list[str]:
        """Return the arguments that ask for this service; ``model`` is what a file is called."""
        words = [self.source.service] if self.model is None else ["--model", model]
        if self.service.package != names.package_name(self.source.service):
            words += ["--package", self.service.package]
        return words
