"""What becomes a link, and what does not.

Types in the text of docstrings, ``list[Filter]``, are linked to the pages of their classes.
Python's own names in signatures are not: there is nothing to link them to without a network.
"""

from __future__ import annotations

import builtins
import re
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.addnodes import pending_xref

from .package import Package

if TYPE_CHECKING:
    from sphinx.application import Sphinx

_TYPE = re.compile(r"[\w\[\], |]+")
_NAME = re.compile(r"(\w+)")


def link_types(app: Sphinx, document: nodes.document) -> None:
    """Link the classes in literal text that is a type and nothing else."""
    package = Package.load(app.config.reference_package)
    linkable = {*package.structures, *package.enums}
    for node in list(document.findall(nodes.literal)):
        text = node.astext()
        if isinstance(node.parent, pending_xref):
            continue
        if is_type(text) and linkable & set(_NAME.findall(text)):
            node.children = []
            for part in _NAME.split(text):
                node += _link(package.name, part) if part in linkable else nodes.Text(part)


def is_type(text: str) -> bool:
    """Return whether ``text`` may be a type: names, brackets, commas and bars.

    >>> is_type("list[Filter] | None"), is_type("^[a-z]+$")
    (True, False)
    """
    return _TYPE.fullmatch(text) is not None


def unlink_builtins(app: Sphinx, document: nodes.document) -> None:
    """Leave the text of what would be a link to a builtin.

    Sphinx would look for members of that name first: ``type`` is one of many structures.
    """
    del app
    for node in list(document.findall(pending_xref)):
        if node.get("refdomain") == "py" and hasattr(builtins, node["reftarget"]):
            node.replace_self(node.children)


def _link(package: str, name: str) -> pending_xref:
    return pending_xref(
        "",
        nodes.Text(name),
        refdomain="py",
        reftype="class",
        reftarget=f"{package}.{name}",
        refexplicit=True,
        refwarn=True,
    )
