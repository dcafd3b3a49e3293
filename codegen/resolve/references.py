"""References from one shape to another: what they lead to, and how many there are.

How the traits of a reference and of its shape add up is botocore's rule (``ShapeResolver`` in
``botocore/model.py``): what the reference says overrides the shape.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from attrs import frozen

from codegen.model.raw import JsonObject, as_object, is_object, is_text
from codegen.resolve.problems import Problems


@frozen
class References:
    """Looks references up in ``shapes``, those of a model, by name."""

    shapes: JsonObject
    problems: Problems

    def dereference(self, reference: object, place: str) -> tuple[str, JsonObject | None]:
        """Return the name that ``reference`` names and the shape's traits with its own on top.

        The traits are ``None``, and that is noted, when there is no such shape.
        """
        name = as_object(reference).get("shape")
        shape = self.shapes.get(name) if is_text(name) else None
        if not is_object(reference) or not is_object(shape):
            self.problems.note(place, f"there is no shape {name!r}")
            return str(name), None
        return str(name), {**shape, **{k: v for k, v in reference.items() if k != "shape"}}


def count_uses(model: JsonObject) -> Counter[str]:
    """Return in how many places of the model each shape is used."""
    uses = Counter[str]()
    for shape in model["shapes"].values():
        uses.update(_referred(shape))
    for operation in model["operations"].values():
        uses.update(
            str(as_object(operation.get(kind)).get("shape")) for kind in ("input", "output")
        )
    return uses


def _referred(shape: object) -> Iterator[str]:
    """Yield the names of the shapes that the raw ``shape`` refers to."""
    traits = as_object(shape)
    direct = [traits.get(key) for key in ("member", "key", "value")]
    for reference in [*as_object(traits.get("members")).values(), *direct]:
        name = as_object(reference).get("shape")
        if is_text(name):
            yield name
