"""What goes into a package: its services, resolved, and what is to be known of their origin."""

from __future__ import annotations

import shlex
from pathlib import Path

from attrs import frozen

from codegen.model import Service
from codegen.model.sources import Source
from codegen.python import names


@frozen(kw_only=True)
class Made:
    """One service of a package, which has ``folder`` in it; the only one has the package itself.

    ``whole`` says that all of its operations were asked for, and ``model`` which file was read in
    the place of botocore's model, if one was. ``protocol`` is the one that was asked for, if any.
    """

    service: Service
    source: Source
    folder: str = ""
    whole: bool
    model: Path | None = None
    protocol: str | None = None

    @property
    def origin(self) -> str:
        """What was read, in words that are the same on every machine."""
        return "botocore's model" if self.model is None else self.model_name

    @property
    def model_name(self) -> str:
        """The name of the model file, the same whether it was compressed or not."""
        return "" if self.model is None else self.model.name.removesuffix(".gz")

    @property
    def operations(self) -> list[str]:
        """The names of its operations."""
        return sorted(operation.name for operation in self.service.operations)


@frozen(kw_only=True)
class Contents:
    """All of a package: the services that were asked for, and those that it uses itself."""

    package: str
    parts: tuple[Made, ...]
    companions: tuple[Made, ...] = ()

    @property
    def only(self) -> Made | None:
        """The one service of the package, if there is one alone."""
        return self.parts[0] if len(self.parts) == 1 else None

    @property
    def botocore_version(self) -> str:
        """The release of botocore that all of it was made from."""
        return self.parts[0].source.botocore_version

    def arguments(self, model: str | None = None) -> list[str]:
        """Return the arguments that ask for the package; ``model`` is what a file is called.

        They are the same on every machine. Operations and protocols are not among them: a refresh
        keeps those that there are.
        """
        words: list[str] = []
        for made in self.parts:
            file = ["--model", model or made.model_name]
            words += [made.source.service] if made.model is None else file
        if self.only is None or self.package != names.package_name(self.only.source.service):
            words += ["--package", self.package]
        return words

    def command(self, *beginning: str) -> str:
        """Return the command that writes the package, which begins with these words."""
        return shlex.join([*beginning, *self.arguments()])
