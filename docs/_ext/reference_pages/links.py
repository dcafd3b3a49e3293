"""What becomes a link, and what does not.

Types in the text of docstrings, ``list[Filter]``, are linked to the pages of their classes.
Python's own names in signatures are not: there is nothing to link them to without a network.
"""

from __future__ import annotations

import ast
import builtins
import re
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.addnodes import pending_xref

from .package import Package

if TYPE_CHECKING:
    from sphinx.application import Sphinx

#: What types are written with; all else is no Python type and is not parsed.
_TYPE = re.compile(r"[\w\[\], |]+")
_PARTS = (ast.Expression, ast.Name, ast.Subscript, ast.Tuple, ast.BinOp, ast.BitOr, ast.Load)
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
    """Return whether ``text`` is a type: a Python expression of names, brackets and bars.

    >>> is_type("list[Filter] | None"), is_type("^[a-z]+$"), is_type("My Image")
    (True, False, False)
    """
    if _TYPE.fullmatch(text) is None:
        return False
    try:
        tree = ast.parse(text, mode="eval")
    except SyntaxError:
        return False
    return all(
        isinstance(node, _PARTS) or (isinstance(node, ast.Constant) and node.value is None)
        for node in ast.walk(tree)
    )


def link_inputs(app: Sphinx, document: nodes.document) -> None:
    """Link what a method takes, ``inputs.Filter``, to the page of the class that it is a form of.

    Emitted code imports the module of these types as ``_inputs``.
    """
    package = Package.load(app.config.reference_package)
    for node in list(document.findall(pending_xref)):
        module, dot, name = str(node.get("reftarget", "")).partition(".")
        if module == "_inputs" and dot:
            node["reftarget"] = f"{package.name}.{name}"
            node.children = []
            node += nodes.Text(f"inputs.{name}")


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
