"""Runs compiled endpoint rules and botocore's own, and puts what they say in the same form."""

from __future__ import annotations

import gzip
import json
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen.emit.endpoint_rules import symbols
from codegen.endpoints import EndpointModule, compile_rule_set
from imagebuilder.runtime.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from imagebuilder.runtime.endpoints import Endpoint

ROOT = Path(__file__).parents[2]
DATA = Path(str(import_module("botocore").__file__)).parent / "data"
PARTITIONS: dict[str, Any] = json.loads((DATA / "partitions.json").read_text())

_provider: Any = import_module("botocore.endpoint_provider").EndpointProvider
_provider_error: Any = import_module("botocore.exceptions").EndpointProviderError


@frozen
class Outcome:
    """An endpoint, or (with no URL) the error that there was instead."""

    url: str | None
    headers: Mapping[str, str]
    signing_name: str | None
    signing_region: str | None
    error: str


def failed(error: str) -> Outcome:
    return Outcome(None, {}, None, None, error)


def rule_set_of(service: str) -> dict[str, Any]:
    """Return the newest rule set that botocore has for ``service``."""
    path = sorted((DATA / service).glob("*/endpoint-rule-set-1.json.gz"))[-1]
    rule_set: dict[str, Any] = json.loads(gzip.decompress(path.read_bytes()))
    return rule_set


def source_of(module: EndpointModule) -> str:
    """Return what the template makes of ``module``."""
    environment = Environment(
        loader=FileSystemLoader(ROOT / "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    template = environment.get_template("endpoints.py.jinja")
    return symbols(".runtime").complete(template.render(endpoints=module), path="endpoints.py")


class Compiled:
    """A rule set, compiled and loaded: ``ours`` is what it says, ``theirs`` what botocore says."""

    def __init__(self, rule_set: Mapping[str, Any]) -> None:
        self.rule_set = rule_set
        self.module = compile_rule_set(rule_set, PARTITIONS)
        self.source = source_of(self.module)
        namespace: dict[str, Any] = {
            "__name__": "imagebuilder.emitted",
            "__package__": "imagebuilder",
        }
        exec(compile(self.source, "endpoints.py", "exec"), namespace)
        self.resolve: Callable[..., Endpoint] = namespace["resolve_endpoint"]

    def ours(self, **parameters: Any) -> Outcome:
        names = {p.name: p.python_name for p in self.module.parameters}
        try:
            found = self.resolve(**{names[name]: value for name, value in parameters.items()})
        except ConfigurationError as error:
            return failed(str(error))
        return Outcome(found.url, found.headers, found.signing_name, found.signing_region, "")

    def theirs(self, **parameters: Any) -> Outcome:
        provider = _provider(self.rule_set, PARTITIONS)
        try:
            found = provider.resolve_endpoint(**parameters)
        except _provider_error as error:
            return failed(error.kwargs["msg"])
        except (AttributeError, KeyError, TypeError) as error:
            return failed(f"botocore broke down: {error!r}")
        schemes = found.properties.get("authSchemes", [{"name": "sigv4"}])
        scheme = next((s for s in schemes if s["name"] in ("sigv4", "none")), None)
        if scheme is None:
            return failed(f"cannot sign with {schemes}")
        headers = {name: values[0] for name, values in found.headers.items()}
        signing = scheme.get("signingName"), scheme.get("signingRegion")
        return Outcome(found.url, headers, *signing, "")
