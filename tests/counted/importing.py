"""Makes one call in a fresh process and prints what was loaded for it; run as a script.

The arguments are the endpoint and the call, as the programs in ``bench/fresh`` get them, and the
class of the client.
"""

from __future__ import annotations

import builtins
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

PACKAGE = "imagebuilder"


def main(endpoint: str, plan: dict[str, Any], kind: str) -> dict[str, Any]:
    """Return the counts, and the names of the modules that are not the package's."""
    if kind == "AsyncClient":
        # Who has a loop has this.
        import asyncio

        with asyncio.Runner() as runner:
            runner.get_loop()
            return _counted(endpoint, plan, kind, runner.run)
    return _counted(endpoint, plan, kind, lambda response: response)


def _counted(
    endpoint: str, plan: dict[str, Any], kind: str, run: Callable[[Any], object]
) -> dict[str, Any]:
    before = set(sys.modules)
    classes = _noted_classes()
    import imagebuilder

    client = getattr(imagebuilder, kind)(endpoint_url=endpoint)
    run(getattr(client, plan["python_name"])(**plan["arguments"]))
    loaded = [name for name in sys.modules if name not in before]
    ours = [name for name in loaded if name.partition(".")[0] == PACKAGE]
    built = [cls for cls in classes if cls.__module__.partition(".")[0] == PACKAGE]
    return {
        "modules": len(ours),
        "classes": len(built) + sum(map(_made_again, built)),
        "source_bytes": sum(Path(str(sys.modules[n].__file__)).stat().st_size for n in ours),
        "stdlib": [n for n in loaded if n.partition(".")[0] in sys.stdlib_module_names],
        "third_party": [
            name
            for name in loaded
            if name not in ours and name.partition(".")[0] not in sys.stdlib_module_names
        ],
    }


def _noted_classes() -> list[Any]:
    """Return a list to which every class is added that is built from now on."""
    classes: list[Any] = []
    build: Any = builtins.__build_class__

    def build_and_note(*arguments: Any, **keywords: Any) -> Any:
        cls = build(*arguments, **keywords)
        classes.append(cls)
        return cls

    builtins.__build_class__ = build_and_note
    return classes


def _made_again(cls: Any) -> bool:
    """Say whether the class that has the name is another one: one with slots is built twice."""
    found: Any = sys.modules[cls.__module__]
    for name in cls.__qualname__.split("."):
        found = getattr(found, name, cls)
    return found is not cls


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], json.loads(sys.argv[2]), sys.argv[3])))
